# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.line_edit import PasswordField
class Ui_UnlockCard(object):
    def setupUi(self, UnlockCard):
        if not UnlockCard.objectName():
            UnlockCard.setObjectName(u"UnlockCard")
        self.column = QVBoxLayout(UnlockCard)
        self.column.setObjectName(u"column")
        self.head_column = QVBoxLayout()
        self.head_column.setObjectName(u"head_column")
        self.mark_row = QHBoxLayout()
        self.mark_row.setObjectName(u"mark_row")

        self.head_column.addLayout(self.mark_row)

        self.name_label = QLabel(UnlockCard)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setText(u"vpdesk")
        self.name_label.setAlignment(Qt.AlignCenter)

        self.head_column.addWidget(self.name_label)

        self.lead_label = QLabel(UnlockCard)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setAlignment(Qt.AlignCenter)

        self.head_column.addWidget(self.lead_label)


        self.column.addLayout(self.head_column)

        self.password_box = QWidget(UnlockCard)
        self.password_box.setObjectName(u"password_box")
        self.password_column = QVBoxLayout(self.password_box)
        self.password_column.setObjectName(u"password_column")
        self.password_column.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.password_box)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password_edit = PasswordField(self.password_box)
        self.password_edit.setObjectName(u"password_edit")

        self.password_column.addWidget(self.password_edit)


        self.column.addWidget(self.password_box)

        self.code_box = QWidget(UnlockCard)
        self.code_box.setObjectName(u"code_box")
        self.code_column = QVBoxLayout(self.code_box)
        self.code_column.setObjectName(u"code_column")
        self.code_column.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.code_box)
        self.code_label.setObjectName(u"code_label")

        self.code_column.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.code_box)
        self.code_edit.setObjectName(u"code_edit")

        self.code_column.addWidget(self.code_edit)


        self.column.addWidget(self.code_box)

        self.message_row = QHBoxLayout()
        self.message_row.setObjectName(u"message_row")

        self.column.addLayout(self.message_row)

        self.open_button = QPushButton(UnlockCard)
        self.open_button.setObjectName(u"open_button")

        self.column.addWidget(self.open_button)

        self.links_column = QVBoxLayout()
        self.links_column.setObjectName(u"links_column")
        self.open_anyway_button = QPushButton(UnlockCard)
        self.open_anyway_button.setObjectName(u"open_anyway_button")

        self.links_column.addWidget(self.open_anyway_button)

        self.password_button = QPushButton(UnlockCard)
        self.password_button.setObjectName(u"password_button")

        self.links_column.addWidget(self.password_button)

        self.keyring_button = QPushButton(UnlockCard)
        self.keyring_button.setObjectName(u"keyring_button")

        self.links_column.addWidget(self.keyring_button)

        self.recovery_button = QPushButton(UnlockCard)
        self.recovery_button.setObjectName(u"recovery_button")

        self.links_column.addWidget(self.recovery_button)

        self.restore_button = QPushButton(UnlockCard)
        self.restore_button.setObjectName(u"restore_button")

        self.links_column.addWidget(self.restore_button)

        self.other_vault_button = QPushButton(UnlockCard)
        self.other_vault_button.setObjectName(u"other_vault_button")

        self.links_column.addWidget(self.other_vault_button)


        self.column.addLayout(self.links_column)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.password_edit, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.open_button)
        QWidget.setTabOrder(self.open_button, self.open_anyway_button)
        QWidget.setTabOrder(self.open_anyway_button, self.password_button)
        QWidget.setTabOrder(self.password_button, self.keyring_button)
        QWidget.setTabOrder(self.keyring_button, self.recovery_button)
        QWidget.setTabOrder(self.recovery_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.other_vault_button)

        self.retranslateUi(UnlockCard)

        QMetaObject.connectSlotsByName(UnlockCard)
    # setupUi

    def retranslateUi(self, UnlockCard):
        self.password_label.setText(QCoreApplication.translate("UnlockCard", u"Password", None))
        self.code_label.setText(QCoreApplication.translate("UnlockCard", u"Recovery code", None))
        self.open_anyway_button.setText(QCoreApplication.translate("UnlockCard", u"Open it all the same", None))
        self.password_button.setText(QCoreApplication.translate("UnlockCard", u"With password", None))
        self.keyring_button.setText(QCoreApplication.translate("UnlockCard", u"With your computer\u2019s keyring", None))
        self.restore_button.setText(QCoreApplication.translate("UnlockCard", u"Restore a backup\u2026", None))
        self.other_vault_button.setText(QCoreApplication.translate("UnlockCard", u"Choose another file\u2026", None))
        pass
    # retranslateUi

