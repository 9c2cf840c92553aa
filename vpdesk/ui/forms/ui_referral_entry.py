# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referral_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_ReferralEntry(object):
    def setupUi(self, ReferralEntry):
        if not ReferralEntry.objectName():
            ReferralEntry.setObjectName(u"ReferralEntry")
        self.rows = QVBoxLayout(ReferralEntry)
        self.rows.setObjectName(u"rows")
        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.contact_id_field = QWidget(ReferralEntry)
        self.contact_id_field.setObjectName(u"contact_id_field")
        self.contact_id_column = QVBoxLayout(self.contact_id_field)
        self.contact_id_column.setObjectName(u"contact_id_column")
        self.contact_id_column.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(self.contact_id_field)
        self.contact_id_label.setObjectName(u"contact_id_label")

        self.contact_id_column.addWidget(self.contact_id_label)

        self.contact_id_edit = ComboBox(self.contact_id_field)
        self.contact_id_edit.setObjectName(u"contact_id_edit")

        self.contact_id_column.addWidget(self.contact_id_edit)


        self.row_1.addWidget(self.contact_id_field, 0, Qt.AlignTop)

        self.appointment_by_field = QWidget(ReferralEntry)
        self.appointment_by_field.setObjectName(u"appointment_by_field")
        self.appointment_by_column = QVBoxLayout(self.appointment_by_field)
        self.appointment_by_column.setObjectName(u"appointment_by_column")
        self.appointment_by_column.setContentsMargins(0, 0, 0, 0)
        self.appointment_by_label = QLabel(self.appointment_by_field)
        self.appointment_by_label.setObjectName(u"appointment_by_label")

        self.appointment_by_column.addWidget(self.appointment_by_label)

        self.appointment_by_edit = ComboBox(self.appointment_by_field)
        self.appointment_by_edit.setObjectName(u"appointment_by_edit")

        self.appointment_by_column.addWidget(self.appointment_by_edit)


        self.row_1.addWidget(self.appointment_by_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.to_field = QWidget(ReferralEntry)
        self.to_field.setObjectName(u"to_field")
        self.to_column = QVBoxLayout(self.to_field)
        self.to_column.setObjectName(u"to_column")
        self.to_column.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(self.to_field)
        self.to_label.setObjectName(u"to_label")

        self.to_column.addWidget(self.to_label)

        self.to_edit = QLineEdit(self.to_field)
        self.to_edit.setObjectName(u"to_edit")

        self.to_column.addWidget(self.to_edit)


        self.row_2.addWidget(self.to_field, 0, Qt.AlignTop)

        self.kind_id_field = QWidget(ReferralEntry)
        self.kind_id_field.setObjectName(u"kind_id_field")
        self.kind_id_column = QVBoxLayout(self.kind_id_field)
        self.kind_id_column.setObjectName(u"kind_id_column")
        self.kind_id_column.setContentsMargins(0, 0, 0, 0)
        self.kind_id_label = QLabel(self.kind_id_field)
        self.kind_id_label.setObjectName(u"kind_id_label")

        self.kind_id_column.addWidget(self.kind_id_label)

        self.kind_id_edit = ComboBox(self.kind_id_field)
        self.kind_id_edit.setObjectName(u"kind_id_edit")

        self.kind_id_column.addWidget(self.kind_id_edit)


        self.row_2.addWidget(self.kind_id_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 1)
        self.row_2.setStretch(1, 1)

        self.rows.addLayout(self.row_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setObjectName(u"row_3")
        self.on_field = QWidget(ReferralEntry)
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


        self.row_3.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = QWidget(ReferralEntry)
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


        self.row_3.addWidget(self.at_field, 0, Qt.AlignTop)

        self.minutes_field = QWidget(ReferralEntry)
        self.minutes_field.setObjectName(u"minutes_field")
        self.minutes_column = QVBoxLayout(self.minutes_field)
        self.minutes_column.setObjectName(u"minutes_column")
        self.minutes_column.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.minutes_field)
        self.minutes_label.setObjectName(u"minutes_label")

        self.minutes_column.addWidget(self.minutes_label)

        self.minutes_edit = DurationEdit(self.minutes_field)
        self.minutes_edit.setObjectName(u"minutes_edit")

        self.minutes_column.addWidget(self.minutes_edit)


        self.row_3.addWidget(self.minutes_field, 0, Qt.AlignTop)

        self.travel_minutes_field = QWidget(ReferralEntry)
        self.travel_minutes_field.setObjectName(u"travel_minutes_field")
        self.travel_minutes_column = QVBoxLayout(self.travel_minutes_field)
        self.travel_minutes_column.setObjectName(u"travel_minutes_column")
        self.travel_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.travel_minutes_label = QLabel(self.travel_minutes_field)
        self.travel_minutes_label.setObjectName(u"travel_minutes_label")

        self.travel_minutes_column.addWidget(self.travel_minutes_label)

        self.travel_minutes_edit = DurationEdit(self.travel_minutes_field)
        self.travel_minutes_edit.setObjectName(u"travel_minutes_edit")

        self.travel_minutes_column.addWidget(self.travel_minutes_edit)


        self.row_3.addWidget(self.travel_minutes_field, 0, Qt.AlignTop)

        self.row_3.setStretch(0, 5)
        self.row_3.setStretch(1, 3)
        self.row_3.setStretch(2, 3)
        self.row_3.setStretch(3, 3)

        self.rows.addLayout(self.row_3)

        self.row_4 = QHBoxLayout()
        self.row_4.setObjectName(u"row_4")
        self.shared_field = QWidget(ReferralEntry)
        self.shared_field.setObjectName(u"shared_field")
        self.shared_column = QVBoxLayout(self.shared_field)
        self.shared_column.setObjectName(u"shared_column")
        self.shared_column.setContentsMargins(0, 0, 0, 0)
        self.shared_label = QLabel(self.shared_field)
        self.shared_label.setObjectName(u"shared_label")

        self.shared_column.addWidget(self.shared_label)

        self.shared_edit = QLineEdit(self.shared_field)
        self.shared_edit.setObjectName(u"shared_edit")

        self.shared_column.addWidget(self.shared_edit)


        self.row_4.addWidget(self.shared_field, 0, Qt.AlignTop)


        self.rows.addLayout(self.row_4)

        self.consent_place = QVBoxLayout()
        self.consent_place.setObjectName(u"consent_place")

        self.rows.addLayout(self.consent_place)

        self.text_field = QWidget(ReferralEntry)
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
        self.contact_id_label.setBuddy(self.contact_id_edit)
        self.appointment_by_label.setBuddy(self.appointment_by_edit)
        self.to_label.setBuddy(self.to_edit)
        self.kind_id_label.setBuddy(self.kind_id_edit)
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.travel_minutes_label.setBuddy(self.travel_minutes_edit)
        self.shared_label.setBuddy(self.shared_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contact_id_edit, self.appointment_by_edit)
        QWidget.setTabOrder(self.appointment_by_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.kind_id_edit)
        QWidget.setTabOrder(self.kind_id_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.travel_minutes_edit)
        QWidget.setTabOrder(self.travel_minutes_edit, self.shared_edit)
        QWidget.setTabOrder(self.shared_edit, self.text_edit)

        self.retranslateUi(ReferralEntry)

        QMetaObject.connectSlotsByName(ReferralEntry)
    # setupUi

    def retranslateUi(self, ReferralEntry):
        self.contact_id_label.setText(QCoreApplication.translate("ReferralEntry", u"Address", None))
        self.appointment_by_label.setText(QCoreApplication.translate("ReferralEntry", u"Who makes the appointment", None))
        self.to_label.setText(QCoreApplication.translate("ReferralEntry", u"Referred to", None))
        self.kind_id_label.setText(QCoreApplication.translate("ReferralEntry", u"Kind of address", None))
        self.on_label.setText(QCoreApplication.translate("ReferralEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("ReferralEntry", u"Time", None))
        self.minutes_label.setText(QCoreApplication.translate("ReferralEntry", u"Duration", None))
        self.travel_minutes_label.setText(QCoreApplication.translate("ReferralEntry", u"Travel time", None))
        self.shared_label.setText(QCoreApplication.translate("ReferralEntry", u"What was shared", None))
        self.text_label.setText(QCoreApplication.translate("ReferralEntry", u"Remarks", None))
        pass
    # retranslateUi

