# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_NoteEntry(object):
    def setupUi(self, NoteEntry):
        if not NoteEntry.objectName():
            NoteEntry.setObjectName(u"NoteEntry")
        self.rows = QVBoxLayout(NoteEntry)
        self.rows.setObjectName(u"rows")
        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.on_field = QWidget(NoteEntry)
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

        self.at_field = QWidget(NoteEntry)
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

        self.minutes_field = QWidget(NoteEntry)
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


        self.row_1.addWidget(self.minutes_field, 0, Qt.AlignTop)

        self.travel_minutes_field = QWidget(NoteEntry)
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


        self.row_1.addWidget(self.travel_minutes_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 5)
        self.row_1.setStretch(1, 3)
        self.row_1.setStretch(2, 3)
        self.row_1.setStretch(3, 3)

        self.rows.addLayout(self.row_1)

        self.text_field = QWidget(NoteEntry)
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
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.travel_minutes_label.setBuddy(self.travel_minutes_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.travel_minutes_edit)
        QWidget.setTabOrder(self.travel_minutes_edit, self.text_edit)

        self.retranslateUi(NoteEntry)

        QMetaObject.connectSlotsByName(NoteEntry)
    # setupUi

    def retranslateUi(self, NoteEntry):
        self.on_label.setText(QCoreApplication.translate("NoteEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("NoteEntry", u"Time", None))
        self.minutes_label.setText(QCoreApplication.translate("NoteEntry", u"Duration", None))
        self.travel_minutes_label.setText(QCoreApplication.translate("NoteEntry", u"Travel time", None))
        self.text_label.setText(QCoreApplication.translate("NoteEntry", u"Note", None))
        pass
    # retranslateUi

