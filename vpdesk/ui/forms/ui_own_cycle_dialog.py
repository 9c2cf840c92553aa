# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_cycle_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_OwnCycleForm(object):
    def setupUi(self, OwnCycleForm):
        if not OwnCycleForm.objectName():
            OwnCycleForm.setObjectName(u"OwnCycleForm")
        self.rows = QVBoxLayout(OwnCycleForm)
        self.rows.setObjectName(u"rows")
        self.row_start = QHBoxLayout()
        self.row_start.setObjectName(u"row_start")
        self.start_field = QWidget(OwnCycleForm)
        self.start_field.setObjectName(u"start_field")
        self.start_column = QVBoxLayout(self.start_field)
        self.start_column.setObjectName(u"start_column")
        self.start_column.setContentsMargins(0, 0, 0, 0)
        self.start_label = QLabel(self.start_field)
        self.start_label.setObjectName(u"start_label")

        self.start_column.addWidget(self.start_label)

        self.start_edit = DateEdit(self.start_field)
        self.start_edit.setObjectName(u"start_edit")

        self.start_column.addWidget(self.start_edit)


        self.row_start.addWidget(self.start_field)

        self.months_field = QWidget(OwnCycleForm)
        self.months_field.setObjectName(u"months_field")
        self.months_column = QVBoxLayout(self.months_field)
        self.months_column.setObjectName(u"months_column")
        self.months_column.setContentsMargins(0, 0, 0, 0)
        self.months_label = QLabel(self.months_field)
        self.months_label.setObjectName(u"months_label")

        self.months_column.addWidget(self.months_label)

        self.months_edit = QLineEdit(self.months_field)
        self.months_edit.setObjectName(u"months_edit")

        self.months_column.addWidget(self.months_edit)


        self.row_start.addWidget(self.months_field)

        self.row_start.setStretch(0, 1)
        self.row_start.setStretch(1, 1)

        self.rows.addLayout(self.row_start)

        self.row_accredited_minutes = QHBoxLayout()
        self.row_accredited_minutes.setObjectName(u"row_accredited_minutes")
        self.accredited_minutes_field = QWidget(OwnCycleForm)
        self.accredited_minutes_field.setObjectName(u"accredited_minutes_field")
        self.accredited_minutes_column = QVBoxLayout(self.accredited_minutes_field)
        self.accredited_minutes_column.setObjectName(u"accredited_minutes_column")
        self.accredited_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.accredited_minutes_label = QLabel(self.accredited_minutes_field)
        self.accredited_minutes_label.setObjectName(u"accredited_minutes_label")

        self.accredited_minutes_column.addWidget(self.accredited_minutes_label)

        self.accredited_minutes_edit = QLineEdit(self.accredited_minutes_field)
        self.accredited_minutes_edit.setObjectName(u"accredited_minutes_edit")

        self.accredited_minutes_column.addWidget(self.accredited_minutes_edit)


        self.row_accredited_minutes.addWidget(self.accredited_minutes_field)

        self.peer_review_minutes_field = QWidget(OwnCycleForm)
        self.peer_review_minutes_field.setObjectName(u"peer_review_minutes_field")
        self.peer_review_minutes_column = QVBoxLayout(self.peer_review_minutes_field)
        self.peer_review_minutes_column.setObjectName(u"peer_review_minutes_column")
        self.peer_review_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.peer_review_minutes_label = QLabel(self.peer_review_minutes_field)
        self.peer_review_minutes_label.setObjectName(u"peer_review_minutes_label")

        self.peer_review_minutes_column.addWidget(self.peer_review_minutes_label)

        self.peer_review_minutes_edit = QLineEdit(self.peer_review_minutes_field)
        self.peer_review_minutes_edit.setObjectName(u"peer_review_minutes_edit")

        self.peer_review_minutes_column.addWidget(self.peer_review_minutes_edit)


        self.row_accredited_minutes.addWidget(self.peer_review_minutes_field)

        self.extra_minutes_field = QWidget(OwnCycleForm)
        self.extra_minutes_field.setObjectName(u"extra_minutes_field")
        self.extra_minutes_column = QVBoxLayout(self.extra_minutes_field)
        self.extra_minutes_column.setObjectName(u"extra_minutes_column")
        self.extra_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.extra_minutes_label = QLabel(self.extra_minutes_field)
        self.extra_minutes_label.setObjectName(u"extra_minutes_label")

        self.extra_minutes_column.addWidget(self.extra_minutes_label)

        self.extra_minutes_edit = QLineEdit(self.extra_minutes_field)
        self.extra_minutes_edit.setObjectName(u"extra_minutes_edit")

        self.extra_minutes_column.addWidget(self.extra_minutes_edit)


        self.row_accredited_minutes.addWidget(self.extra_minutes_field)

        self.row_accredited_minutes.setStretch(0, 1)
        self.row_accredited_minutes.setStretch(1, 1)
        self.row_accredited_minutes.setStretch(2, 1)

        self.rows.addLayout(self.row_accredited_minutes)

#if QT_CONFIG(shortcut)
        self.start_label.setBuddy(self.start_edit)
        self.months_label.setBuddy(self.months_edit)
        self.accredited_minutes_label.setBuddy(self.accredited_minutes_edit)
        self.peer_review_minutes_label.setBuddy(self.peer_review_minutes_edit)
        self.extra_minutes_label.setBuddy(self.extra_minutes_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.start_edit, self.months_edit)
        QWidget.setTabOrder(self.months_edit, self.accredited_minutes_edit)
        QWidget.setTabOrder(self.accredited_minutes_edit, self.peer_review_minutes_edit)
        QWidget.setTabOrder(self.peer_review_minutes_edit, self.extra_minutes_edit)

        self.retranslateUi(OwnCycleForm)

        QMetaObject.connectSlotsByName(OwnCycleForm)
    # setupUi

    def retranslateUi(self, OwnCycleForm):
        self.start_label.setText(QCoreApplication.translate("OwnCycleForm", u"Certified on", None))
        self.months_label.setText(QCoreApplication.translate("OwnCycleForm", u"Length in months", None))
        self.accredited_minutes_label.setText(QCoreApplication.translate("OwnCycleForm", u"Accredited training", None))
        self.peer_review_minutes_label.setText(QCoreApplication.translate("OwnCycleForm", u"Peer review", None))
        self.extra_minutes_label.setText(QCoreApplication.translate("OwnCycleForm", u"Other training", None))
        pass
    # retranslateUi

