# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.line_edit import PasswordField
class Ui_PasswordFields(object):
    def setupUi(self, PasswordFields):
        if not PasswordFields.objectName():
            PasswordFields.setObjectName(u"PasswordFields")
        self.fields_column = QVBoxLayout(PasswordFields)
        self.fields_column.setObjectName(u"fields_column")
        self.first_column = QVBoxLayout()
        self.first_column.setObjectName(u"first_column")
        self.first_row = QHBoxLayout()
        self.first_row.setObjectName(u"first_row")
        self.first_label = QLabel(PasswordFields)
        self.first_label.setObjectName(u"first_label")

        self.first_row.addWidget(self.first_label)

        self.first_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_row.addItem(self.first_spacer)

        self.propose_button = QPushButton(PasswordFields)
        self.propose_button.setObjectName(u"propose_button")

        self.first_row.addWidget(self.propose_button)


        self.first_column.addLayout(self.first_row)

        self.first_edit = PasswordField(PasswordFields)
        self.first_edit.setObjectName(u"first_edit")

        self.first_column.addWidget(self.first_edit)


        self.fields_column.addLayout(self.first_column)

        self.second_column = QVBoxLayout()
        self.second_column.setObjectName(u"second_column")
        self.second_label = QLabel(PasswordFields)
        self.second_label.setObjectName(u"second_label")

        self.second_column.addWidget(self.second_label)

        self.second_edit = PasswordField(PasswordFields)
        self.second_edit.setObjectName(u"second_edit")

        self.second_column.addWidget(self.second_edit)


        self.fields_column.addLayout(self.second_column)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_edit, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.second_edit)

        self.retranslateUi(PasswordFields)

        QMetaObject.connectSlotsByName(PasswordFields)
    # setupUi

    def retranslateUi(self, PasswordFields):
        self.first_label.setText(QCoreApplication.translate("PasswordFields", u"Password", None))
        self.propose_button.setText(QCoreApplication.translate("PasswordFields", u"Propose six words", None))
        self.second_label.setText(QCoreApplication.translate("PasswordFields", u"Once more", None))
        pass
    # retranslateUi

