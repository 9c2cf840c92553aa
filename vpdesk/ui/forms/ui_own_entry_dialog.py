# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_entry_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_OwnEntryForm(object):
    def setupUi(self, OwnEntryForm):
        if not OwnEntryForm.objectName():
            OwnEntryForm.setObjectName(u"OwnEntryForm")
        self.rows = QVBoxLayout(OwnEntryForm)
        self.rows.setObjectName(u"rows")
        self.row_kind = QHBoxLayout()
        self.row_kind.setObjectName(u"row_kind")
        self.kind_field = QWidget(OwnEntryForm)
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


        self.row_kind.addWidget(self.kind_field)

        self.on_field = QWidget(OwnEntryForm)
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


        self.row_kind.addWidget(self.on_field)

        self.row_kind.setStretch(0, 3)
        self.row_kind.setStretch(1, 2)

        self.rows.addLayout(self.row_kind)

        self.row_title = QHBoxLayout()
        self.row_title.setObjectName(u"row_title")
        self.title_field = QWidget(OwnEntryForm)
        self.title_field.setObjectName(u"title_field")
        self.title_column = QVBoxLayout(self.title_field)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_field)
        self.title_label.setObjectName(u"title_label")

        self.title_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.title_field)
        self.title_edit.setObjectName(u"title_edit")

        self.title_column.addWidget(self.title_edit)


        self.row_title.addWidget(self.title_field)

        self.provider_field = QWidget(OwnEntryForm)
        self.provider_field.setObjectName(u"provider_field")
        self.provider_column = QVBoxLayout(self.provider_field)
        self.provider_column.setObjectName(u"provider_column")
        self.provider_column.setContentsMargins(0, 0, 0, 0)
        self.provider_label = QLabel(self.provider_field)
        self.provider_label.setObjectName(u"provider_label")

        self.provider_column.addWidget(self.provider_label)

        self.provider_edit = QLineEdit(self.provider_field)
        self.provider_edit.setObjectName(u"provider_edit")

        self.provider_column.addWidget(self.provider_edit)


        self.row_title.addWidget(self.provider_field)

        self.row_title.setStretch(0, 3)
        self.row_title.setStretch(1, 2)

        self.rows.addLayout(self.row_title)

        self.row_minutes = QHBoxLayout()
        self.row_minutes.setObjectName(u"row_minutes")
        self.minutes_field = QWidget(OwnEntryForm)
        self.minutes_field.setObjectName(u"minutes_field")
        self.minutes_column = QVBoxLayout(self.minutes_field)
        self.minutes_column.setObjectName(u"minutes_column")
        self.minutes_column.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(self.minutes_field)
        self.minutes_label.setObjectName(u"minutes_label")

        self.minutes_column.addWidget(self.minutes_label)

        self.minutes_edit = QLineEdit(self.minutes_field)
        self.minutes_edit.setObjectName(u"minutes_edit")

        self.minutes_column.addWidget(self.minutes_edit)


        self.row_minutes.addWidget(self.minutes_field)

        self.credit_minutes_field = QWidget(OwnEntryForm)
        self.credit_minutes_field.setObjectName(u"credit_minutes_field")
        self.credit_minutes_column = QVBoxLayout(self.credit_minutes_field)
        self.credit_minutes_column.setObjectName(u"credit_minutes_column")
        self.credit_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.credit_minutes_label = QLabel(self.credit_minutes_field)
        self.credit_minutes_label.setObjectName(u"credit_minutes_label")

        self.credit_minutes_column.addWidget(self.credit_minutes_label)

        self.credit_minutes_edit = QLineEdit(self.credit_minutes_field)
        self.credit_minutes_edit.setObjectName(u"credit_minutes_edit")

        self.credit_minutes_column.addWidget(self.credit_minutes_edit)


        self.row_minutes.addWidget(self.credit_minutes_field)

        self.cost_field = QWidget(OwnEntryForm)
        self.cost_field.setObjectName(u"cost_field")
        self.cost_column = QVBoxLayout(self.cost_field)
        self.cost_column.setObjectName(u"cost_column")
        self.cost_column.setContentsMargins(0, 0, 0, 0)
        self.cost_label = QLabel(self.cost_field)
        self.cost_label.setObjectName(u"cost_label")

        self.cost_column.addWidget(self.cost_label)

        self.cost_edit = QLineEdit(self.cost_field)
        self.cost_edit.setObjectName(u"cost_edit")

        self.cost_column.addWidget(self.cost_edit)


        self.row_minutes.addWidget(self.cost_field)

        self.row_minutes.setStretch(0, 1)
        self.row_minutes.setStretch(1, 1)
        self.row_minutes.setStretch(2, 1)

        self.rows.addLayout(self.row_minutes)

        self.accreditation_field = QWidget(OwnEntryForm)
        self.accreditation_field.setObjectName(u"accreditation_field")
        self.accreditation_column = QVBoxLayout(self.accreditation_field)
        self.accreditation_column.setObjectName(u"accreditation_column")
        self.accreditation_column.setContentsMargins(0, 0, 0, 0)
        self.accreditation_label = QLabel(self.accreditation_field)
        self.accreditation_label.setObjectName(u"accreditation_label")

        self.accreditation_column.addWidget(self.accreditation_label)

        self.accreditation_edit = QLineEdit(self.accreditation_field)
        self.accreditation_edit.setObjectName(u"accreditation_edit")

        self.accreditation_column.addWidget(self.accreditation_edit)


        self.rows.addWidget(self.accreditation_field)

        self.row_participants = QHBoxLayout()
        self.row_participants.setObjectName(u"row_participants")
        self.participants_field = QWidget(OwnEntryForm)
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


        self.row_participants.addWidget(self.participants_field)

        self.colleagues_field = QWidget(OwnEntryForm)
        self.colleagues_field.setObjectName(u"colleagues_field")
        self.colleagues_column = QVBoxLayout(self.colleagues_field)
        self.colleagues_column.setObjectName(u"colleagues_column")
        self.colleagues_column.setContentsMargins(0, 0, 0, 0)
        self.colleagues_label = QLabel(self.colleagues_field)
        self.colleagues_label.setObjectName(u"colleagues_label")

        self.colleagues_column.addWidget(self.colleagues_label)

        self.colleagues_edit = QLineEdit(self.colleagues_field)
        self.colleagues_edit.setObjectName(u"colleagues_edit")

        self.colleagues_column.addWidget(self.colleagues_edit)


        self.row_participants.addWidget(self.colleagues_field)

        self.row_participants.setStretch(0, 1)
        self.row_participants.setStretch(1, 2)

        self.rows.addLayout(self.row_participants)

        self.learned_field = QWidget(OwnEntryForm)
        self.learned_field.setObjectName(u"learned_field")
        self.learned_column = QVBoxLayout(self.learned_field)
        self.learned_column.setObjectName(u"learned_column")
        self.learned_column.setContentsMargins(0, 0, 0, 0)
        self.learned_label = QLabel(self.learned_field)
        self.learned_label.setObjectName(u"learned_label")

        self.learned_column.addWidget(self.learned_label)

        self.learned_edit = TextArea(self.learned_field)
        self.learned_edit.setObjectName(u"learned_edit")

        self.learned_column.addWidget(self.learned_edit)


        self.rows.addWidget(self.learned_field)

        self.remark_field = QWidget(OwnEntryForm)
        self.remark_field.setObjectName(u"remark_field")
        self.remark_column = QVBoxLayout(self.remark_field)
        self.remark_column.setObjectName(u"remark_column")
        self.remark_column.setContentsMargins(0, 0, 0, 0)
        self.remark_label = QLabel(self.remark_field)
        self.remark_label.setObjectName(u"remark_label")

        self.remark_column.addWidget(self.remark_label)

        self.remark_edit = TextArea(self.remark_field)
        self.remark_edit.setObjectName(u"remark_edit")

        self.remark_column.addWidget(self.remark_edit)


        self.rows.addWidget(self.remark_field)

        self.planned_edit = CheckBox(OwnEntryForm)
        self.planned_edit.setObjectName(u"planned_edit")

        self.rows.addWidget(self.planned_edit)

        self.remind_on_field = QWidget(OwnEntryForm)
        self.remind_on_field.setObjectName(u"remind_on_field")
        self.remind_on_column = QVBoxLayout(self.remind_on_field)
        self.remind_on_column.setObjectName(u"remind_on_column")
        self.remind_on_column.setContentsMargins(0, 0, 0, 0)
        self.remind_on_label = QLabel(self.remind_on_field)
        self.remind_on_label.setObjectName(u"remind_on_label")

        self.remind_on_column.addWidget(self.remind_on_label)

        self.remind_on_edit = DateEdit(self.remind_on_field)
        self.remind_on_edit.setObjectName(u"remind_on_edit")

        self.remind_on_column.addWidget(self.remind_on_edit)


        self.rows.addWidget(self.remind_on_field)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.on_label.setBuddy(self.on_edit)
        self.title_label.setBuddy(self.title_edit)
        self.provider_label.setBuddy(self.provider_edit)
        self.minutes_label.setBuddy(self.minutes_edit)
        self.credit_minutes_label.setBuddy(self.credit_minutes_edit)
        self.cost_label.setBuddy(self.cost_edit)
        self.accreditation_label.setBuddy(self.accreditation_edit)
        self.participants_label.setBuddy(self.participants_edit)
        self.colleagues_label.setBuddy(self.colleagues_edit)
        self.learned_label.setBuddy(self.learned_edit)
        self.remark_label.setBuddy(self.remark_edit)
        self.remind_on_label.setBuddy(self.remind_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.provider_edit)
        QWidget.setTabOrder(self.provider_edit, self.minutes_edit)
        QWidget.setTabOrder(self.minutes_edit, self.credit_minutes_edit)
        QWidget.setTabOrder(self.credit_minutes_edit, self.cost_edit)
        QWidget.setTabOrder(self.cost_edit, self.accreditation_edit)
        QWidget.setTabOrder(self.accreditation_edit, self.participants_edit)
        QWidget.setTabOrder(self.participants_edit, self.colleagues_edit)
        QWidget.setTabOrder(self.colleagues_edit, self.learned_edit)
        QWidget.setTabOrder(self.learned_edit, self.remark_edit)
        QWidget.setTabOrder(self.remark_edit, self.planned_edit)
        QWidget.setTabOrder(self.planned_edit, self.remind_on_edit)

        self.retranslateUi(OwnEntryForm)

        QMetaObject.connectSlotsByName(OwnEntryForm)
    # setupUi

    def retranslateUi(self, OwnEntryForm):
        self.kind_label.setText(QCoreApplication.translate("OwnEntryForm", u"Kind", None))
        self.on_label.setText(QCoreApplication.translate("OwnEntryForm", u"Date", None))
        self.title_label.setText(QCoreApplication.translate("OwnEntryForm", u"What", None))
        self.provider_label.setText(QCoreApplication.translate("OwnEntryForm", u"With whom", None))
        self.minutes_label.setText(QCoreApplication.translate("OwnEntryForm", u"Hours", None))
        self.credit_minutes_label.setText(QCoreApplication.translate("OwnEntryForm", u"Counts as", None))
        self.cost_label.setText(QCoreApplication.translate("OwnEntryForm", u"Costs (\u20ac)", None))
        self.accreditation_label.setText(QCoreApplication.translate("OwnEntryForm", u"Accreditation number", None))
        self.participants_label.setText(QCoreApplication.translate("OwnEntryForm", u"Participants", None))
        self.colleagues_label.setText(QCoreApplication.translate("OwnEntryForm", u"Colleagues", None))
        self.learned_label.setText(QCoreApplication.translate("OwnEntryForm", u"What I take with me", None))
        self.remark_label.setText(QCoreApplication.translate("OwnEntryForm", u"Remark", None))
        self.planned_edit.setText(QCoreApplication.translate("OwnEntryForm", u"Planned: it does not count yet", None))
        self.remind_on_label.setText(QCoreApplication.translate("OwnEntryForm", u"Remind me on", None))
        pass
    # retranslateUi

