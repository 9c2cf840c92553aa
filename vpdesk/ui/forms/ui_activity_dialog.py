# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_ActivityForm(object):
    def setupUi(self, ActivityForm):
        if not ActivityForm.objectName():
            ActivityForm.setObjectName(u"ActivityForm")
        self.rows = QVBoxLayout(ActivityForm)
        self.rows.setObjectName(u"rows")
        self.row_organisation_id = QHBoxLayout()
        self.row_organisation_id.setObjectName(u"row_organisation_id")
        self.organisation_id_field = QWidget(ActivityForm)
        self.organisation_id_field.setObjectName(u"organisation_id_field")
        self.organisation_id_column = QVBoxLayout(self.organisation_id_field)
        self.organisation_id_column.setObjectName(u"organisation_id_column")
        self.organisation_id_column.setContentsMargins(0, 0, 0, 0)
        self.organisation_id_label = QLabel(self.organisation_id_field)
        self.organisation_id_label.setObjectName(u"organisation_id_label")

        self.organisation_id_column.addWidget(self.organisation_id_label)

        self.organisation_id_edit = ComboBox(self.organisation_id_field)
        self.organisation_id_edit.setObjectName(u"organisation_id_edit")

        self.organisation_id_column.addWidget(self.organisation_id_edit)


        self.row_organisation_id.addWidget(self.organisation_id_field)

        self.on_field = QWidget(ActivityForm)
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


        self.row_organisation_id.addWidget(self.on_field)

        self.row_organisation_id.setStretch(0, 2)
        self.row_organisation_id.setStretch(1, 1)

        self.rows.addLayout(self.row_organisation_id)

        self.row_kind_id = QHBoxLayout()
        self.row_kind_id.setObjectName(u"row_kind_id")
        self.kind_id_field = QWidget(ActivityForm)
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


        self.row_kind_id.addWidget(self.kind_id_field)

        self.what_field = QWidget(ActivityForm)
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


        self.row_kind_id.addWidget(self.what_field)

        self.row_kind_id.setStretch(0, 1)
        self.row_kind_id.setStretch(1, 2)

        self.rows.addLayout(self.row_kind_id)

        self.row_minutes = QHBoxLayout()
        self.row_minutes.setObjectName(u"row_minutes")
        self.minutes_field = QWidget(ActivityForm)
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


        self.row_minutes.addWidget(self.minutes_field)

        self.travel_minutes_field = QWidget(ActivityForm)
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


        self.row_minutes.addWidget(self.travel_minutes_field)

        self.participants_field = QWidget(ActivityForm)
        self.participants_field.setObjectName(u"participants_field")
        self.participants_column = QVBoxLayout(self.participants_field)
        self.participants_column.setObjectName(u"participants_column")
        self.participants_column.setContentsMargins(0, 0, 0, 0)
        self.participants_label = QLabel(self.participants_field)
        self.participants_label.setObjectName(u"participants_label")

        self.participants_column.addWidget(self.participants_label)

        self.participants_edit = QLineEdit(self.participants_field)
        self.participants_edit.setObjectName(u"participants_edit")

        self.participants_column.addWidget(self.participants_edit)


        self.row_minutes.addWidget(self.participants_field)

        self.row_minutes.setStretch(0, 5)
        self.row_minutes.setStretch(1, 5)
        self.row_minutes.setStretch(2, 6)

        self.rows.addLayout(self.row_minutes)

        self.audience_field = QWidget(ActivityForm)
        self.audience_field.setObjectName(u"audience_field")
        self.audience_column = QVBoxLayout(self.audience_field)
        self.audience_column.setObjectName(u"audience_column")
        self.audience_column.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(self.audience_field)
        self.audience_label.setObjectName(u"audience_label")

        self.audience_column.addWidget(self.audience_label)

        self.audience_edit = QLineEdit(self.audience_field)
        self.audience_edit.setObjectName(u"audience_edit")

        self.audience_column.addWidget(self.audience_edit)


        self.rows.addWidget(self.audience_field)

        self.text_field = QWidget(ActivityForm)
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
        self.organisation_id_label.setBuddy(self.organisation_id_edit)
        self.on_label.setBuddy(self.on_edit)
        self.kind_id_label.setBuddy(self.kind_id_edit)
        self.what_label.setBuddy(self.what_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.travel_minutes_label.setBuddy(self.travel_minutes_edit)
        self.participants_label.setBuddy(self.participants_edit)
        self.audience_label.setBuddy(self.audience_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.organisation_id_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.kind_id_edit)
        QWidget.setTabOrder(self.kind_id_edit, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.travel_minutes_edit)
        QWidget.setTabOrder(self.travel_minutes_edit, self.participants_edit)
        QWidget.setTabOrder(self.participants_edit, self.audience_edit)
        QWidget.setTabOrder(self.audience_edit, self.text_edit)

        self.retranslateUi(ActivityForm)

        QMetaObject.connectSlotsByName(ActivityForm)
    # setupUi

    def retranslateUi(self, ActivityForm):
        self.organisation_id_label.setText(QCoreApplication.translate("ActivityForm", u"Organisation", None))
        self.on_label.setText(QCoreApplication.translate("ActivityForm", u"Date", None))
        self.kind_id_label.setText(QCoreApplication.translate("ActivityForm", u"Kind", None))
        self.what_label.setText(QCoreApplication.translate("ActivityForm", u"What", None))
        self.minutes_label.setText(QCoreApplication.translate("ActivityForm", u"Duration", None))
        self.travel_minutes_label.setText(QCoreApplication.translate("ActivityForm", u"Travel time", None))
        self.participants_label.setText(QCoreApplication.translate("ActivityForm", u"Participants", None))
        self.audience_label.setText(QCoreApplication.translate("ActivityForm", u"For whom", None))
        self.text_label.setText(QCoreApplication.translate("ActivityForm", u"Notes", None))
        pass
    # retranslateUi

