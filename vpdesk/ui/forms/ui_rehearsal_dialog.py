# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rehearsal_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

class Ui_RehearsalForm(object):
    def setupUi(self, RehearsalForm):
        if not RehearsalForm.objectName():
            RehearsalForm.setObjectName(u"RehearsalForm")
        self.rows = QVBoxLayout(RehearsalForm)
        self.rows.setObjectName(u"rows")
        self.why_label = QLabel(RehearsalForm)
        self.why_label.setObjectName(u"why_label")

        self.rows.addWidget(self.why_label)

        self.code_column = QVBoxLayout()
        self.code_column.setObjectName(u"code_column")
        self.code_label = QLabel(RehearsalForm)
        self.code_label.setObjectName(u"code_label")

        self.code_column.addWidget(self.code_label)

        self.code_edit = QLineEdit(RehearsalForm)
        self.code_edit.setObjectName(u"code_edit")

        self.code_column.addWidget(self.code_edit)


        self.rows.addLayout(self.code_column)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RehearsalForm)

        QMetaObject.connectSlotsByName(RehearsalForm)
    # setupUi

    def retranslateUi(self, RehearsalForm):
        self.why_label.setText(QCoreApplication.translate("RehearsalForm", u"Fetch the paper and type the code from it. Then you know that you can still open the vault when your password or your computer is lost.", None))
        self.code_label.setText(QCoreApplication.translate("RehearsalForm", u"Recovery code", None))
        pass
    # retranslateUi

