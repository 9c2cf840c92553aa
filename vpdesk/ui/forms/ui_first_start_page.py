# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.line_edit import PasswordField
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

        self.way_step = QWidget(FirstStartCard)
        self.way_step.setObjectName(u"way_step")
        self.way_column = QVBoxLayout(self.way_step)
        self.way_column.setObjectName(u"way_column")
        self.way_column.setContentsMargins(0, 0, 0, 0)
        self.bound_column = QVBoxLayout()
        self.bound_column.setObjectName(u"bound_column")
        self.bound_button = QRadioButton(self.way_step)
        self.bound_button.setObjectName(u"bound_button")

        self.bound_column.addWidget(self.bound_button)

        self.bound_hint = QLabel(self.way_step)
        self.bound_hint.setObjectName(u"bound_hint")

        self.bound_column.addWidget(self.bound_hint)


        self.way_column.addLayout(self.bound_column)

        self.keyring_column = QVBoxLayout()
        self.keyring_column.setObjectName(u"keyring_column")
        self.keyring_button = QRadioButton(self.way_step)
        self.keyring_button.setObjectName(u"keyring_button")

        self.keyring_column.addWidget(self.keyring_button)

        self.keyring_hint = QLabel(self.way_step)
        self.keyring_hint.setObjectName(u"keyring_hint")

        self.keyring_column.addWidget(self.keyring_hint)


        self.way_column.addLayout(self.keyring_column)

        self.only_password_column = QVBoxLayout()
        self.only_password_column.setObjectName(u"only_password_column")
        self.password_button = QRadioButton(self.way_step)
        self.password_button.setObjectName(u"password_button")

        self.only_password_column.addWidget(self.password_button)

        self.password_hint = QLabel(self.way_step)
        self.password_hint.setObjectName(u"password_hint")

        self.only_password_column.addWidget(self.password_hint)


        self.way_column.addLayout(self.only_password_column)

        self.keyring_state_column = QVBoxLayout()
        self.keyring_state_column.setObjectName(u"keyring_state_column")

        self.way_column.addLayout(self.keyring_state_column)

        self.password_box = QWidget(self.way_step)
        self.password_box.setObjectName(u"password_box")
        self.password_column = QVBoxLayout(self.password_box)
        self.password_column.setObjectName(u"password_column")
        self.password_column.setContentsMargins(0, 0, 0, 0)
        self.first_column = QVBoxLayout()
        self.first_column.setObjectName(u"first_column")
        self.first_row = QHBoxLayout()
        self.first_row.setObjectName(u"first_row")
        self.first_label = QLabel(self.password_box)
        self.first_label.setObjectName(u"first_label")

        self.first_row.addWidget(self.first_label)

        self.first_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_row.addItem(self.first_spacer)

        self.propose_button = QPushButton(self.password_box)
        self.propose_button.setObjectName(u"propose_button")

        self.first_row.addWidget(self.propose_button)


        self.first_column.addLayout(self.first_row)

        self.first_edit = PasswordField(self.password_box)
        self.first_edit.setObjectName(u"first_edit")

        self.first_column.addWidget(self.first_edit)


        self.password_column.addLayout(self.first_column)

        self.second_column = QVBoxLayout()
        self.second_column.setObjectName(u"second_column")
        self.second_label = QLabel(self.password_box)
        self.second_label.setObjectName(u"second_label")

        self.second_column.addWidget(self.second_label)

        self.second_edit = PasswordField(self.password_box)
        self.second_edit.setObjectName(u"second_edit")

        self.second_column.addWidget(self.second_edit)


        self.password_column.addLayout(self.second_column)


        self.way_column.addWidget(self.password_box)


        self.column.addWidget(self.way_step)

        self.code_step = QWidget(FirstStartCard)
        self.code_step.setObjectName(u"code_step")
        self.code_column = QVBoxLayout(self.code_step)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(0, 0, 0, 0)
        self.code_intro = QLabel(self.code_step)
        self.code_intro.setObjectName(u"code_intro")

        self.code_column.addWidget(self.code_intro)

        self.code_label = QLabel(self.code_step)
        self.code_label.setObjectName(u"code_label")

        self.code_column.addWidget(self.code_label)

        self.print_button = QPushButton(self.code_step)
        self.print_button.setObjectName(u"print_button")

        self.code_column.addWidget(self.print_button)

        self.typed_column = QVBoxLayout()
        self.typed_column.setObjectName(u"typed_column")
        self.typed_label = QLabel(self.code_step)
        self.typed_label.setObjectName(u"typed_label")

        self.typed_column.addWidget(self.typed_label)

        self.typed_edit = QLineEdit(self.code_step)
        self.typed_edit.setObjectName(u"typed_edit")

        self.typed_column.addWidget(self.typed_edit)


        self.code_column.addLayout(self.typed_column)


        self.column.addWidget(self.code_step)

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

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_edit)
        self.second_label.setBuddy(self.second_edit)
        self.typed_label.setBuddy(self.typed_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dutch_button, self.english_button)
        QWidget.setTabOrder(self.english_button, self.bound_button)
        QWidget.setTabOrder(self.bound_button, self.keyring_button)
        QWidget.setTabOrder(self.keyring_button, self.password_button)
        QWidget.setTabOrder(self.password_button, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.print_button)
        QWidget.setTabOrder(self.print_button, self.typed_edit)
        QWidget.setTabOrder(self.typed_edit, self.next_button)
        QWidget.setTabOrder(self.next_button, self.back_button)

        self.retranslateUi(FirstStartCard)

        QMetaObject.connectSlotsByName(FirstStartCard)
    # setupUi

    def retranslateUi(self, FirstStartCard):
        self.language_hint.setText(QCoreApplication.translate("FirstStartCard", u"You can change this later in the settings.", None))
        self.bound_button.setText(QCoreApplication.translate("FirstStartCard", u"Your computer\u2019s keyring and a password", None))
        self.bound_hint.setText(QCoreApplication.translate("FirstStartCard", u"Recommended. Even someone who gets into your computer cannot get in without your password.", None))
        self.keyring_button.setText(QCoreApplication.translate("FirstStartCard", u"Only your computer\u2019s keyring", None))
        self.keyring_hint.setText(QCoreApplication.translate("FirstStartCard", u"As safe as your login to the computer; whoever sits at your open computer can get in.", None))
        self.password_button.setText(QCoreApplication.translate("FirstStartCard", u"Only a password", None))
        self.password_hint.setText(QCoreApplication.translate("FirstStartCard", u"For computers without a usable keyring.", None))
        self.first_label.setText(QCoreApplication.translate("FirstStartCard", u"Password", None))
        self.propose_button.setText(QCoreApplication.translate("FirstStartCard", u"Propose six words", None))
        self.second_label.setText(QCoreApplication.translate("FirstStartCard", u"Once more", None))
        self.code_intro.setText(QCoreApplication.translate("FirstStartCard", u"With this code you can always open your vault, also on another computer. Write it down or print it, and keep it apart from this computer.", None))
        self.print_button.setText(QCoreApplication.translate("FirstStartCard", u"Print\u2026", None))
        self.typed_label.setText(QCoreApplication.translate("FirstStartCard", u"Type the recovery code from the paper", None))
        self.back_button.setText(QCoreApplication.translate("FirstStartCard", u"Back", None))
        pass
    # retranslateUi

