# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_person_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_ContactPersonForm(object):
    def setupUi(self, ContactPersonForm):
        if not ContactPersonForm.objectName():
            ContactPersonForm.setObjectName(u"ContactPersonForm")
        self.rows = QVBoxLayout(ContactPersonForm)
        self.rows.setObjectName(u"rows")
        self.row_name = QHBoxLayout()
        self.row_name.setObjectName(u"row_name")
        self.name_field = QWidget(ContactPersonForm)
        self.name_field.setObjectName(u"name_field")
        self.name_column = QVBoxLayout(self.name_field)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")

        self.name_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.name_field)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.row_name.addWidget(self.name_field)

        self.role_field = QWidget(ContactPersonForm)
        self.role_field.setObjectName(u"role_field")
        self.role_column = QVBoxLayout(self.role_field)
        self.role_column.setObjectName(u"role_column")
        self.role_column.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(self.role_field)
        self.role_label.setObjectName(u"role_label")

        self.role_column.addWidget(self.role_label)

        self.role_edit = QLineEdit(self.role_field)
        self.role_edit.setObjectName(u"role_edit")

        self.role_column.addWidget(self.role_edit)


        self.row_name.addWidget(self.role_field)

        self.row_name.setStretch(0, 1)
        self.row_name.setStretch(1, 1)

        self.rows.addLayout(self.row_name)

        self.row_phone = QHBoxLayout()
        self.row_phone.setObjectName(u"row_phone")
        self.phone_field = QWidget(ContactPersonForm)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_column = QVBoxLayout(self.phone_field)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_column.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(self.phone_field)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_column.addWidget(self.phone_edit)


        self.row_phone.addWidget(self.phone_field)

        self.email_field = QWidget(ContactPersonForm)
        self.email_field.setObjectName(u"email_field")
        self.email_column = QVBoxLayout(self.email_field)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")

        self.email_column.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.email_field)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.row_phone.addWidget(self.email_field)

        self.row_phone.setStretch(0, 1)
        self.row_phone.setStretch(1, 1)

        self.rows.addLayout(self.row_phone)

        self.until_field = QWidget(ContactPersonForm)
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

        self.internal_adviser_edit = CheckBox(ContactPersonForm)
        self.internal_adviser_edit.setObjectName(u"internal_adviser_edit")

        self.rows.addWidget(self.internal_adviser_edit)

        self.receives_report_edit = CheckBox(ContactPersonForm)
        self.receives_report_edit.setObjectName(u"receives_report_edit")

        self.rows.addWidget(self.receives_report_edit)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.role_label.setBuddy(self.role_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.internal_adviser_edit)
        QWidget.setTabOrder(self.internal_adviser_edit, self.receives_report_edit)

        self.retranslateUi(ContactPersonForm)

        QMetaObject.connectSlotsByName(ContactPersonForm)
    # setupUi

    def retranslateUi(self, ContactPersonForm):
        self.name_label.setText(QCoreApplication.translate("ContactPersonForm", u"Name", None))
        self.role_label.setText(QCoreApplication.translate("ContactPersonForm", u"Role", None))
        self.phone_label.setText(QCoreApplication.translate("ContactPersonForm", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("ContactPersonForm", u"E-mail", None))
        self.until_label.setText(QCoreApplication.translate("ContactPersonForm", u"Last day", None))
        self.internal_adviser_edit.setText(QCoreApplication.translate("ContactPersonForm", u"Internal confidential adviser", None))
        self.receives_report_edit.setText(QCoreApplication.translate("ContactPersonForm", u"Receives the annual report", None))
        pass
    # retranslateUi

