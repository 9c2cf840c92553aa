# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hold_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_HoldForm(object):
    def setupUi(self, HoldForm):
        if not HoldForm.objectName():
            HoldForm.setObjectName(u"HoldForm")
        self.rows = QVBoxLayout(HoldForm)
        self.rows.setObjectName(u"rows")
        self.until_field = QWidget(HoldForm)
        self.until_field.setObjectName(u"until_field")
        self.until_column = QVBoxLayout(self.until_field)
        self.until_column.setObjectName(u"until_column")
        self.until_column.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_field)
        self.until_label.setObjectName(u"until_label")

        self.until_column.addWidget(self.until_label)

        self.until_edit = DateEdit(self.until_field)
        self.until_edit.setObjectName(u"until_edit")

        self.until_column.addWidget(self.until_edit)


        self.rows.addWidget(self.until_field)

        self.reason_field = QWidget(HoldForm)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_column = QVBoxLayout(self.reason_field)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.reason_field)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)


        self.rows.addWidget(self.reason_field)

#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HoldForm)

        QMetaObject.connectSlotsByName(HoldForm)
    # setupUi

    def retranslateUi(self, HoldForm):
        self.until_label.setText(QCoreApplication.translate("HoldForm", u"Hold until", None))
        self.reason_label.setText(QCoreApplication.translate("HoldForm", u"Reason", None))
        pass
    # retranslateUi

