# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget)
class Ui_FirstStartCard(object):
    def setupUi(self, FirstStartCard):
        if not FirstStartCard.objectName():
            FirstStartCard.setObjectName(u"FirstStartCard")
        self.column = QVBoxLayout(FirstStartCard)
        self.column.setObjectName(u"column")
        self.head_column = QVBoxLayout()
        self.head_column.setObjectName(u"head_column")
        self.mark_row = QHBoxLayout()
        self.mark_row.setObjectName(u"mark_row")

        self.head_column.addLayout(self.mark_row)

        self.title_label = QLabel(FirstStartCard)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setAlignment(Qt.AlignCenter)

        self.head_column.addWidget(self.title_label)

        self.step_label = QLabel(FirstStartCard)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setAlignment(Qt.AlignCenter)

        self.head_column.addWidget(self.step_label)


        self.column.addLayout(self.head_column)

        self.language_step = QWidget(FirstStartCard)
        self.language_step.setObjectName(u"language_step")
        self.language_column = QVBoxLayout(self.language_step)
        self.language_column.setObjectName(u"language_column")
        self.language_column.setContentsMargins(0, 0, 0, 0)
        self.dutch_button = QRadioButton(self.language_step)
        self.dutch_button.setObjectName(u"dutch_button")
        self.dutch_button.setText(u"Nederlands")

        self.language_column.addWidget(self.dutch_button)

        self.english_button = QRadioButton(self.language_step)
        self.english_button.setObjectName(u"english_button")
        self.english_button.setText(u"English")

        self.language_column.addWidget(self.english_button)

        self.language_hint = QLabel(self.language_step)
        self.language_hint.setObjectName(u"language_hint")

        self.language_column.addWidget(self.language_hint)


        self.column.addWidget(self.language_step)

        self.way_column = QVBoxLayout()
        self.way_column.setObjectName(u"way_column")

        self.column.addLayout(self.way_column)

        self.code_column = QVBoxLayout()
        self.code_column.setObjectName(u"code_column")

        self.column.addLayout(self.code_column)

        self.message_row = QHBoxLayout()
        self.message_row.setObjectName(u"message_row")

        self.column.addLayout(self.message_row)

        self.button_row = QHBoxLayout()
        self.button_row.setObjectName(u"button_row")
        self.back_button = QPushButton(FirstStartCard)
        self.back_button.setObjectName(u"back_button")

        self.button_row.addWidget(self.back_button)

        self.next_button = QPushButton(FirstStartCard)
        self.next_button.setObjectName(u"next_button")

        self.button_row.addWidget(self.next_button)


        self.column.addLayout(self.button_row)

        QWidget.setTabOrder(self.dutch_button, self.english_button)
        QWidget.setTabOrder(self.english_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.back_button)

        self.retranslateUi(FirstStartCard)

        QMetaObject.connectSlotsByName(FirstStartCard)
    # setupUi

    def retranslateUi(self, FirstStartCard):
        self.language_hint.setText(QCoreApplication.translate("FirstStartCard", u"You can change this later in the settings.", None))
        self.back_button.setText(QCoreApplication.translate("FirstStartCard", u"Back", None))
        pass
    # retranslateUi

