# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_IssueForm(object):
    def setupUi(self, IssueForm):
        if not IssueForm.objectName():
            IssueForm.setObjectName(u"IssueForm")
        self.rows = QVBoxLayout(IssueForm)
        self.rows.setObjectName(u"rows")
        self.audience_field = QWidget(IssueForm)
        self.audience_field.setObjectName(u"audience_field")
        self.audience_column = QVBoxLayout(self.audience_field)
        self.audience_column.setObjectName(u"audience_column")
        self.audience_column.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(self.audience_field)
        self.audience_label.setObjectName(u"audience_label")

        self.audience_column.addWidget(self.audience_label)

        self.audience_edit = QLineEdit(self.audience_field)
        self.audience_edit.setObjectName(u"audience_edit")

        self.audience_column.addWidget(self.audience_edit)


        self.rows.addWidget(self.audience_field)

#if QT_CONFIG(shortcut)
        self.audience_label.setBuddy(self.audience_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IssueForm)

        QMetaObject.connectSlotsByName(IssueForm)
    # setupUi

    def retranslateUi(self, IssueForm):
        self.audience_label.setText(QCoreApplication.translate("IssueForm", u"Who gets it", None))
        pass
    # retranslateUi

