# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proof_fields.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.line_edit import PasswordField
class Ui_ProofFields(object):
    def setupUi(self, ProofFields):
        if not ProofFields.objectName():
            ProofFields.setObjectName(u"ProofFields")
        self.rows = QVBoxLayout(ProofFields)
        self.rows.setObjectName(u"rows")
        self.presence_label = QLabel(ProofFields)
        self.presence_label.setObjectName(u"presence_label")

        self.rows.addWidget(self.presence_label)

        self.password_box = QWidget(ProofFields)
        self.password_box.setObjectName(u"password_box")
        self.password_column = QVBoxLayout(self.password_box)
        self.password_column.setObjectName(u"password_column")
        self.password_column.setContentsMargins(0, 0, 0, 0)
        self.password_row = QHBoxLayout()
        self.password_row.setObjectName(u"password_row")
        self.password_label = QLabel(self.password_box)
        self.password_label.setObjectName(u"password_label")

        self.password_row.addWidget(self.password_label)

        self.password_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.password_row.addItem(self.password_spacer)

        self.code_button = QPushButton(self.password_box)
        self.code_button.setObjectName(u"code_button")

        self.password_row.addWidget(self.code_button)


        self.password_column.addLayout(self.password_row)

        self.password_edit = PasswordField(self.password_box)
        self.password_edit.setObjectName(u"password_edit")

        self.password_column.addWidget(self.password_edit)


        self.rows.addWidget(self.password_box)

        self.code_box = QWidget(ProofFields)
        self.code_box.setObjectName(u"code_box")
        self.code_column = QVBoxLayout(self.code_box)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(0, 0, 0, 0)
        self.code_row = QHBoxLayout()
        self.code_row.setObjectName(u"code_row")
        self.code_label = QLabel(self.code_box)
        self.code_label.setObjectName(u"code_label")

        self.code_row.addWidget(self.code_label)

        self.code_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_row.addItem(self.code_spacer)

        self.password_button = QPushButton(self.code_box)
        self.password_button.setObjectName(u"password_button")

        self.code_row.addWidget(self.password_button)


        self.code_column.addLayout(self.code_row)

        self.code_edit = QLineEdit(self.code_box)
        self.code_edit.setObjectName(u"code_edit")

        self.code_column.addWidget(self.code_edit)


        self.rows.addWidget(self.code_box)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.code_button)
        QWidget.setTabOrder(self.code_button, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.password_button)

        self.retranslateUi(ProofFields)

        QMetaObject.connectSlotsByName(ProofFields)
    # setupUi

    def retranslateUi(self, ProofFields):
        self.presence_label.setText(QCoreApplication.translate("ProofFields", u"This vault asks for no password: whoever sits at your open computer can do this too.", None))
        self.password_label.setText(QCoreApplication.translate("ProofFields", u"Current password", None))
        self.code_button.setText(QCoreApplication.translate("ProofFields", u"Use the recovery code", None))
        self.code_label.setText(QCoreApplication.translate("ProofFields", u"Current recovery code", None))
        self.password_button.setText(QCoreApplication.translate("ProofFields", u"Use the password", None))
        pass
    # retranslateUi

