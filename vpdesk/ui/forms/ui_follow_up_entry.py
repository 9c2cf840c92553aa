# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'follow_up_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_FollowUpEntry(object):
    def setupUi(self, FollowUpEntry):
        if not FollowUpEntry.objectName():
            FollowUpEntry.setObjectName(u"FollowUpEntry")
        self.rows = QVBoxLayout(FollowUpEntry)
        self.rows.setObjectName(u"rows")
        self.what_field = QWidget(FollowUpEntry)
        self.what_field.setObjectName(u"what_field")
        self.what_column = QVBoxLayout(self.what_field)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_field)
        self.what_label.setObjectName(u"what_label")

        self.what_column.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.what_field)
        self.what_edit.setObjectName(u"what_edit")

        self.what_column.addWidget(self.what_edit)


        self.rows.addWidget(self.what_field)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.on_field = QWidget(FollowUpEntry)
        self.on_field.setObjectName(u"on_field")
        self.on_column = QVBoxLayout(self.on_field)
        self.on_column.setObjectName(u"on_column")
        self.on_column.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")

        self.on_column.addWidget(self.on_label)

        self.on_edit = DateEdit(self.on_field)
        self.on_edit.setObjectName(u"on_edit")

        self.on_column.addWidget(self.on_edit)


        self.row_1.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = QWidget(FollowUpEntry)
        self.at_field.setObjectName(u"at_field")
        self.at_column = QVBoxLayout(self.at_field)
        self.at_column.setObjectName(u"at_column")
        self.at_column.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")

        self.at_column.addWidget(self.at_label)

        self.at_edit = TimeEdit(self.at_field)
        self.at_edit.setObjectName(u"at_edit")

        self.at_column.addWidget(self.at_edit)


        self.row_1.addWidget(self.at_field, 0, Qt.AlignTop)

        self.kind_field = QWidget(FollowUpEntry)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_column = QVBoxLayout(self.kind_field)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_edit = ComboBox(self.kind_field)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_column.addWidget(self.kind_edit)


        self.row_1.addWidget(self.kind_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 5)
        self.row_1.setStretch(1, 3)
        self.row_1.setStretch(2, 6)

        self.rows.addLayout(self.row_1)

        self.place_field = QWidget(FollowUpEntry)
        self.place_field.setObjectName(u"place_field")
        self.place_column = QVBoxLayout(self.place_field)
        self.place_column.setObjectName(u"place_column")
        self.place_column.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_field)
        self.place_label.setObjectName(u"place_label")

        self.place_column.addWidget(self.place_label)

        self.place_edit = QLineEdit(self.place_field)
        self.place_edit.setObjectName(u"place_edit")

        self.place_column.addWidget(self.place_edit)


        self.rows.addWidget(self.place_field)

        self.promised_column = QVBoxLayout()
        self.promised_column.setObjectName(u"promised_column")
        self.promised_edit = CheckBox(FollowUpEntry)
        self.promised_edit.setObjectName(u"promised_edit")

        self.promised_column.addWidget(self.promised_edit)


        self.rows.addLayout(self.promised_column)

        self.consent_id_field = QWidget(FollowUpEntry)
        self.consent_id_field.setObjectName(u"consent_id_field")
        self.consent_id_column = QVBoxLayout(self.consent_id_field)
        self.consent_id_column.setObjectName(u"consent_id_column")
        self.consent_id_column.setContentsMargins(0, 0, 0, 0)
        self.consent_id_label = QLabel(self.consent_id_field)
        self.consent_id_label.setObjectName(u"consent_id_label")

        self.consent_id_column.addWidget(self.consent_id_label)

        self.consent_id_edit = ComboBox(self.consent_id_field)
        self.consent_id_edit.setObjectName(u"consent_id_edit")

        self.consent_id_column.addWidget(self.consent_id_edit)


        self.rows.addWidget(self.consent_id_field)

        self.text_field = QWidget(FollowUpEntry)
        self.text_field.setObjectName(u"text_field")
        self.text_column = QVBoxLayout(self.text_field)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_field)
        self.text_label.setObjectName(u"text_label")

        self.text_column.addWidget(self.text_label)

        self.text_edit = TextArea(self.text_field)
        self.text_edit.setObjectName(u"text_edit")

        self.text_column.addWidget(self.text_edit)


        self.rows.addWidget(self.text_field)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.kind_label.setBuddy(self.kind_edit)
        self.place_label.setBuddy(self.place_edit)
        self.consent_id_label.setBuddy(self.consent_id_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.kind_edit)
        QWidget.setTabOrder(self.kind_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.promised_edit)
        QWidget.setTabOrder(self.promised_edit, self.consent_id_edit)
        QWidget.setTabOrder(self.consent_id_edit, self.text_edit)

        self.retranslateUi(FollowUpEntry)

        QMetaObject.connectSlotsByName(FollowUpEntry)
    # setupUi

    def retranslateUi(self, FollowUpEntry):
        self.what_label.setText(QCoreApplication.translate("FollowUpEntry", u"What", None))
        self.on_label.setText(QCoreApplication.translate("FollowUpEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("FollowUpEntry", u"Time", None))
        self.kind_label.setText(QCoreApplication.translate("FollowUpEntry", u"Kind", None))
        self.place_label.setText(QCoreApplication.translate("FollowUpEntry", u"Place", None))
        self.promised_edit.setText(QCoreApplication.translate("FollowUpEntry", u"Promised: the reporter counts on it", None))
        self.consent_id_label.setText(QCoreApplication.translate("FollowUpEntry", u"Consent", None))
        self.text_label.setText(QCoreApplication.translate("FollowUpEntry", u"Remarks", None))
        pass
    # retranslateUi

