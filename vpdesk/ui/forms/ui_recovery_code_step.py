# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)
class Ui_RecoveryCodeStep(object):
    def setupUi(self, RecoveryCodeStep):
        if not RecoveryCodeStep.objectName():
            RecoveryCodeStep.setObjectName(u"RecoveryCodeStep")
        self.code_column = QVBoxLayout(RecoveryCodeStep)
        self.code_column.setObjectName(u"code_column")
        self.code_intro = QLabel(RecoveryCodeStep)
        self.code_intro.setObjectName(u"code_intro")

        self.code_column.addWidget(self.code_intro)

        self.code_label = QLabel(RecoveryCodeStep)
        self.code_label.setObjectName(u"code_label")

        self.code_column.addWidget(self.code_label)

        self.print_button = QPushButton(RecoveryCodeStep)
        self.print_button.setObjectName(u"print_button")

        self.code_column.addWidget(self.print_button)

        self.typed_column = QVBoxLayout()
        self.typed_column.setObjectName(u"typed_column")
        self.typed_label = QLabel(RecoveryCodeStep)
        self.typed_label.setObjectName(u"typed_label")

        self.typed_column.addWidget(self.typed_label)

        self.typed_edit = QLineEdit(RecoveryCodeStep)
        self.typed_edit.setObjectName(u"typed_edit")

        self.typed_column.addWidget(self.typed_edit)


        self.code_column.addLayout(self.typed_column)

#if QT_CONFIG(shortcut)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.print_button, self.typed_edit)

        self.retranslateUi(RecoveryCodeStep)

        QMetaObject.connectSlotsByName(RecoveryCodeStep)
    # setupUi

    def retranslateUi(self, RecoveryCodeStep):
        self.code_intro.setText(QCoreApplication.translate("RecoveryCodeStep", u"With this code you can always open your vault, also on another computer. Write it down or print it, and keep it apart from this computer.", None))
        self.print_button.setText(QCoreApplication.translate("RecoveryCodeStep", u"Print\u2026", None))
        self.typed_label.setText(QCoreApplication.translate("RecoveryCodeStep", u"Type the recovery code from the paper", None))
        pass
    # retranslateUi

