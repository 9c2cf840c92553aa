# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'destroy_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_DestroyForm(object):
    def setupUi(self, DestroyForm):
        if not DestroyForm.objectName():
            DestroyForm.setObjectName(u"DestroyForm")
        self.rows = QVBoxLayout(DestroyForm)
        self.rows.setObjectName(u"rows")
        self.code_name_field = QWidget(DestroyForm)
        self.code_name_field.setObjectName(u"code_name_field")
        self.code_name_column = QVBoxLayout(self.code_name_field)
        self.code_name_column.setObjectName(u"code_name_column")
        self.code_name_column.setContentsMargins(0, 0, 0, 0)
        self.code_name_label = QLabel(self.code_name_field)
        self.code_name_label.setObjectName(u"code_name_label")

        self.code_name_column.addWidget(self.code_name_label)

        self.code_name_edit = QLineEdit(self.code_name_field)
        self.code_name_edit.setObjectName(u"code_name_edit")

        self.code_name_column.addWidget(self.code_name_edit)


        self.rows.addWidget(self.code_name_field)

#if QT_CONFIG(shortcut)
        self.code_name_label.setBuddy(self.code_name_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DestroyForm)

        QMetaObject.connectSlotsByName(DestroyForm)
    # setupUi

    def retranslateUi(self, DestroyForm):
        self.code_name_label.setText(QCoreApplication.translate("DestroyForm", u"Type the code name to confirm", None))
        pass
    # retranslateUi

