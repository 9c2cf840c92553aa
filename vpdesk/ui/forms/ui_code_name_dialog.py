# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'code_name_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_CodeNameForm(object):
    def setupUi(self, CodeNameForm):
        if not CodeNameForm.objectName():
            CodeNameForm.setObjectName(u"CodeNameForm")
        self.rows = QVBoxLayout(CodeNameForm)
        self.rows.setObjectName(u"rows")
        self.code_name_field = QWidget(CodeNameForm)
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

        self.retranslateUi(CodeNameForm)

        QMetaObject.connectSlotsByName(CodeNameForm)
    # setupUi

    def retranslateUi(self, CodeNameForm):
        self.code_name_label.setText(QCoreApplication.translate("CodeNameForm", u"Code name", None))
        pass
    # retranslateUi

