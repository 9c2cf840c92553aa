# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rotation_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QRadioButton, QVBoxLayout)

class Ui_RotationChoice(object):
    def setupUi(self, RotationChoice):
        if not RotationChoice.objectName():
            RotationChoice.setObjectName(u"RotationChoice")
        self.rows = QVBoxLayout(RotationChoice)
        self.rows.setObjectName(u"rows")
        self.intro_label = QLabel(RotationChoice)
        self.intro_label.setObjectName(u"intro_label")

        self.rows.addWidget(self.intro_label)

        self.database_column = QVBoxLayout()
        self.database_column.setObjectName(u"database_column")
        self.database_button = QRadioButton(RotationChoice)
        self.database_button.setObjectName(u"database_button")

        self.database_column.addWidget(self.database_button)

        self.database_hint = QLabel(RotationChoice)
        self.database_hint.setObjectName(u"database_hint")

        self.database_column.addWidget(self.database_hint)


        self.rows.addLayout(self.database_column)

        self.all_column = QVBoxLayout()
        self.all_column.setObjectName(u"all_column")
        self.all_button = QRadioButton(RotationChoice)
        self.all_button.setObjectName(u"all_button")

        self.all_column.addWidget(self.all_button)

        self.all_hint = QLabel(RotationChoice)
        self.all_hint.setObjectName(u"all_hint")

        self.all_column.addWidget(self.all_hint)


        self.rows.addLayout(self.all_column)


        self.retranslateUi(RotationChoice)

        QMetaObject.connectSlotsByName(RotationChoice)
    # setupUi

    def retranslateUi(self, RotationChoice):
        self.intro_label.setText(QCoreApplication.translate("RotationChoice", u"The data file is written anew under a new key and checked before the old one goes. Afterwards vpdesk locks. Earlier backups keep their old keys; your vault goes on opening them.", None))
        self.database_button.setText(QCoreApplication.translate("RotationChoice", u"Only the key of the data file", None))
        self.database_hint.setText(QCoreApplication.translate("RotationChoice", u"When the key of the data file may have been seen. Your password and recovery code stay the same.", None))
        self.all_button.setText(QCoreApplication.translate("RotationChoice", u"All keys", None))
        self.all_hint.setText(QCoreApplication.translate("RotationChoice", u"When someone may know your password or recovery code and have a copy of the vault. You choose a way to open and get a new recovery code. Afterwards you can renew the earlier backups, too, so that the old secrets open none of them: under Settings, Backup.", None))
        pass
    # retranslateUi

