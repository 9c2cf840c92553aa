# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'way_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QRadioButton, QVBoxLayout, QWidget)
class Ui_WayChoice(object):
    def setupUi(self, WayChoice):
        if not WayChoice.objectName():
            WayChoice.setObjectName(u"WayChoice")
        self.way_column = QVBoxLayout(WayChoice)
        self.way_column.setObjectName(u"way_column")
        self.bound_column = QVBoxLayout()
        self.bound_column.setObjectName(u"bound_column")
        self.bound_button = QRadioButton(WayChoice)
        self.bound_button.setObjectName(u"bound_button")

        self.bound_column.addWidget(self.bound_button)

        self.bound_hint = QLabel(WayChoice)
        self.bound_hint.setObjectName(u"bound_hint")

        self.bound_column.addWidget(self.bound_hint)


        self.way_column.addLayout(self.bound_column)

        self.keyring_column = QVBoxLayout()
        self.keyring_column.setObjectName(u"keyring_column")
        self.keyring_button = QRadioButton(WayChoice)
        self.keyring_button.setObjectName(u"keyring_button")

        self.keyring_column.addWidget(self.keyring_button)

        self.keyring_hint = QLabel(WayChoice)
        self.keyring_hint.setObjectName(u"keyring_hint")

        self.keyring_column.addWidget(self.keyring_hint)


        self.way_column.addLayout(self.keyring_column)

        self.only_password_column = QVBoxLayout()
        self.only_password_column.setObjectName(u"only_password_column")
        self.password_button = QRadioButton(WayChoice)
        self.password_button.setObjectName(u"password_button")

        self.only_password_column.addWidget(self.password_button)

        self.password_hint = QLabel(WayChoice)
        self.password_hint.setObjectName(u"password_hint")

        self.only_password_column.addWidget(self.password_hint)


        self.way_column.addLayout(self.only_password_column)

        self.keyring_state_column = QVBoxLayout()
        self.keyring_state_column.setObjectName(u"keyring_state_column")

        self.way_column.addLayout(self.keyring_state_column)

        QWidget.setTabOrder(self.bound_button, self.keyring_button)
        QWidget.setTabOrder(self.keyring_button, self.password_button)

        self.retranslateUi(WayChoice)

        QMetaObject.connectSlotsByName(WayChoice)
    # setupUi

    def retranslateUi(self, WayChoice):
        self.bound_button.setText(QCoreApplication.translate("WayChoice", u"Your computer\u2019s keyring and a password", None))
        self.bound_hint.setText(QCoreApplication.translate("WayChoice", u"Recommended. Even someone who gets into your computer cannot get in without your password.", None))
        self.keyring_button.setText(QCoreApplication.translate("WayChoice", u"Only your computer\u2019s keyring", None))
        self.keyring_hint.setText(QCoreApplication.translate("WayChoice", u"As safe as your login to the computer; whoever sits at your open computer can get in.", None))
        self.password_button.setText(QCoreApplication.translate("WayChoice", u"Only a password", None))
        self.password_hint.setText(QCoreApplication.translate("WayChoice", u"For computers without a usable keyring.", None))
        pass
    # retranslateUi

