# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reporter_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget)

class Ui_ReporterForm(object):
    def setupUi(self, ReporterForm):
        if not ReporterForm.objectName():
            ReporterForm.setObjectName(u"ReporterForm")
        self.rows = QVBoxLayout(ReporterForm)
        self.rows.setObjectName(u"rows")
        self.name_field = QWidget(ReporterForm)
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


        self.rows.addWidget(self.name_field)

        self.show_name_button = QPushButton(ReporterForm)
        self.show_name_button.setObjectName(u"show_name_button")

        self.rows.addWidget(self.show_name_button)

        self.safe_contact_field = QWidget(ReporterForm)
        self.safe_contact_field.setObjectName(u"safe_contact_field")
        self.safe_contact_column = QVBoxLayout(self.safe_contact_field)
        self.safe_contact_column.setObjectName(u"safe_contact_column")
        self.safe_contact_column.setContentsMargins(0, 0, 0, 0)
        self.safe_contact_label = QLabel(self.safe_contact_field)
        self.safe_contact_label.setObjectName(u"safe_contact_label")

        self.safe_contact_column.addWidget(self.safe_contact_label)

        self.safe_contact_edit = QLineEdit(self.safe_contact_field)
        self.safe_contact_edit.setObjectName(u"safe_contact_edit")

        self.safe_contact_column.addWidget(self.safe_contact_edit)


        self.rows.addWidget(self.safe_contact_field)

        self.meeting_place_field = QWidget(ReporterForm)
        self.meeting_place_field.setObjectName(u"meeting_place_field")
        self.meeting_place_column = QVBoxLayout(self.meeting_place_field)
        self.meeting_place_column.setObjectName(u"meeting_place_column")
        self.meeting_place_column.setContentsMargins(0, 0, 0, 0)
        self.meeting_place_label = QLabel(self.meeting_place_field)
        self.meeting_place_label.setObjectName(u"meeting_place_label")

        self.meeting_place_column.addWidget(self.meeting_place_label)

        self.meeting_place_edit = QLineEdit(self.meeting_place_field)
        self.meeting_place_edit.setObjectName(u"meeting_place_edit")

        self.meeting_place_column.addWidget(self.meeting_place_edit)


        self.rows.addWidget(self.meeting_place_field)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.safe_contact_label.setBuddy(self.safe_contact_edit)
        self.meeting_place_label.setBuddy(self.meeting_place_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.show_name_button)
        QWidget.setTabOrder(self.show_name_button, self.safe_contact_edit)
        QWidget.setTabOrder(self.safe_contact_edit, self.meeting_place_edit)

        self.retranslateUi(ReporterForm)

        QMetaObject.connectSlotsByName(ReporterForm)
    # setupUi

    def retranslateUi(self, ReporterForm):
        self.name_label.setText(QCoreApplication.translate("ReporterForm", u"Name", None))
        self.show_name_button.setText(QCoreApplication.translate("ReporterForm", u"Show the name", None))
        self.safe_contact_label.setText(QCoreApplication.translate("ReporterForm", u"Can be reached safely through", None))
        self.meeting_place_label.setText(QCoreApplication.translate("ReporterForm", u"Meeting place", None))
        pass
    # retranslateUi

