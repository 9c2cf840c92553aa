# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_StepEntry(object):
    def setupUi(self, StepEntry):
        if not StepEntry.objectName():
            StepEntry.setObjectName(u"StepEntry")
        self.rows = QVBoxLayout(StepEntry)
        self.rows.setObjectName(u"rows")
        self.step_id_field = QWidget(StepEntry)
        self.step_id_field.setObjectName(u"step_id_field")
        self.step_id_column = QVBoxLayout(self.step_id_field)
        self.step_id_column.setObjectName(u"step_id_column")
        self.step_id_column.setContentsMargins(0, 0, 0, 0)
        self.step_id_label = QLabel(self.step_id_field)
        self.step_id_label.setObjectName(u"step_id_label")

        self.step_id_column.addWidget(self.step_id_label)

        self.step_id_edit = ComboBox(self.step_id_field)
        self.step_id_edit.setObjectName(u"step_id_edit")

        self.step_id_column.addWidget(self.step_id_edit)


        self.rows.addWidget(self.step_id_field)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.state_field = QWidget(StepEntry)
        self.state_field.setObjectName(u"state_field")
        self.state_column = QVBoxLayout(self.state_field)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_field)
        self.state_label.setObjectName(u"state_label")

        self.state_column.addWidget(self.state_label)

        self.state_edit = ComboBox(self.state_field)
        self.state_edit.setObjectName(u"state_edit")

        self.state_column.addWidget(self.state_edit)


        self.row_1.addWidget(self.state_field, 0, Qt.AlignTop)

        self.route_field = QWidget(StepEntry)
        self.route_field.setObjectName(u"route_field")
        self.route_column = QVBoxLayout(self.route_field)
        self.route_column.setObjectName(u"route_column")
        self.route_column.setContentsMargins(0, 0, 0, 0)
        self.route_label = QLabel(self.route_field)
        self.route_label.setObjectName(u"route_label")

        self.route_column.addWidget(self.route_label)

        self.route_edit = ComboBox(self.route_field)
        self.route_edit.setObjectName(u"route_edit")

        self.route_column.addWidget(self.route_edit)


        self.row_1.addWidget(self.route_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.outside_box = CheckBox(StepEntry)
        self.outside_box.setObjectName(u"outside_box")

        self.rows.addWidget(self.outside_box)

        self.consent_place = QVBoxLayout()
        self.consent_place.setObjectName(u"consent_place")

        self.rows.addLayout(self.consent_place)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.on_field = QWidget(StepEntry)
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


        self.row_2.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = QWidget(StepEntry)
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


        self.row_2.addWidget(self.at_field, 0, Qt.AlignTop)

        self.minutes_field = QWidget(StepEntry)
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


        self.row_2.addWidget(self.minutes_field, 0, Qt.AlignTop)

        self.travel_minutes_field = QWidget(StepEntry)
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


        self.row_2.addWidget(self.travel_minutes_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 5)
        self.row_2.setStretch(1, 3)
        self.row_2.setStretch(2, 3)
        self.row_2.setStretch(3, 3)

        self.rows.addLayout(self.row_2)

        self.text_field = QWidget(StepEntry)
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
        self.step_id_label.setBuddy(self.step_id_edit)
        self.state_label.setBuddy(self.state_edit)
        self.route_label.setBuddy(self.route_edit)
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.travel_minutes_label.setBuddy(self.travel_minutes_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.step_id_edit, self.state_edit)
        QWidget.setTabOrder(self.state_edit, self.route_edit)
        QWidget.setTabOrder(self.route_edit, self.outside_box)
        QWidget.setTabOrder(self.outside_box, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.travel_minutes_edit)
        QWidget.setTabOrder(self.travel_minutes_edit, self.text_edit)

        self.retranslateUi(StepEntry)

        QMetaObject.connectSlotsByName(StepEntry)
    # setupUi

    def retranslateUi(self, StepEntry):
        self.step_id_label.setText(QCoreApplication.translate("StepEntry", u"Step", None))
        self.state_label.setText(QCoreApplication.translate("StepEntry", u"How far", None))
        self.route_label.setText(QCoreApplication.translate("StepEntry", u"Route", None))
        self.outside_box.setText(QCoreApplication.translate("StepEntry", u"A third person is involved", None))
        self.on_label.setText(QCoreApplication.translate("StepEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("StepEntry", u"Time", None))
        self.minutes_label.setText(QCoreApplication.translate("StepEntry", u"Duration", None))
        self.travel_minutes_label.setText(QCoreApplication.translate("StepEntry", u"Travel time", None))
        self.text_label.setText(QCoreApplication.translate("StepEntry", u"Remarks", None))
        pass
    # retranslateUi

