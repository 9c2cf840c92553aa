# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_facts_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_CaseFactsForm(object):
    def setupUi(self, CaseFactsForm):
        if not CaseFactsForm.objectName():
            CaseFactsForm.setObjectName(u"CaseFactsForm")
        self.rows = QVBoxLayout(CaseFactsForm)
        self.rows.setObjectName(u"rows")
        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.kind_field = QWidget(CaseFactsForm)
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

        self.registered_on_field = QWidget(CaseFactsForm)
        self.registered_on_field.setObjectName(u"registered_on_field")
        self.registered_on_column = QVBoxLayout(self.registered_on_field)
        self.registered_on_column.setObjectName(u"registered_on_column")
        self.registered_on_column.setContentsMargins(0, 0, 0, 0)
        self.registered_on_label = QLabel(self.registered_on_field)
        self.registered_on_label.setObjectName(u"registered_on_label")

        self.registered_on_column.addWidget(self.registered_on_label)

        self.registered_on_edit = DateEdit(self.registered_on_field)
        self.registered_on_edit.setObjectName(u"registered_on_edit")

        self.registered_on_column.addWidget(self.registered_on_edit)


        self.row_1.addWidget(self.registered_on_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.issues_place = QVBoxLayout()
        self.issues_place.setObjectName(u"issues_place")

        self.rows.addLayout(self.issues_place)

        self.add_issue_button = QPushButton(CaseFactsForm)
        self.add_issue_button.setObjectName(u"add_issue_button")

        self.rows.addWidget(self.add_issue_button)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.position_id_field = QWidget(CaseFactsForm)
        self.position_id_field.setObjectName(u"position_id_field")
        self.position_id_column = QVBoxLayout(self.position_id_field)
        self.position_id_column.setObjectName(u"position_id_column")
        self.position_id_column.setContentsMargins(0, 0, 0, 0)
        self.position_id_label = QLabel(self.position_id_field)
        self.position_id_label.setObjectName(u"position_id_label")

        self.position_id_column.addWidget(self.position_id_label)

        self.position_id_edit = ComboBox(self.position_id_field)
        self.position_id_edit.setObjectName(u"position_id_edit")

        self.position_id_column.addWidget(self.position_id_edit)


        self.row_2.addWidget(self.position_id_field, 0, Qt.AlignTop)

        self.unit_id_field = QWidget(CaseFactsForm)
        self.unit_id_field.setObjectName(u"unit_id_field")
        self.unit_id_column = QVBoxLayout(self.unit_id_field)
        self.unit_id_column.setObjectName(u"unit_id_column")
        self.unit_id_column.setContentsMargins(0, 0, 0, 0)
        self.unit_id_label = QLabel(self.unit_id_field)
        self.unit_id_label.setObjectName(u"unit_id_label")

        self.unit_id_column.addWidget(self.unit_id_label)

        self.unit_id_edit = ComboBox(self.unit_id_field)
        self.unit_id_edit.setObjectName(u"unit_id_edit")

        self.unit_id_column.addWidget(self.unit_id_edit)


        self.row_2.addWidget(self.unit_id_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 1)
        self.row_2.setStretch(1, 1)

        self.rows.addLayout(self.row_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setObjectName(u"row_3")
        self.channel_id_field = QWidget(CaseFactsForm)
        self.channel_id_field.setObjectName(u"channel_id_field")
        self.channel_id_column = QVBoxLayout(self.channel_id_field)
        self.channel_id_column.setObjectName(u"channel_id_column")
        self.channel_id_column.setContentsMargins(0, 0, 0, 0)
        self.channel_id_label = QLabel(self.channel_id_field)
        self.channel_id_label.setObjectName(u"channel_id_label")

        self.channel_id_column.addWidget(self.channel_id_label)

        self.channel_id_edit = ComboBox(self.channel_id_field)
        self.channel_id_edit.setObjectName(u"channel_id_edit")

        self.channel_id_column.addWidget(self.channel_id_edit)


        self.row_3.addWidget(self.channel_id_field, 0, Qt.AlignTop)

        self.gender_id_field = QWidget(CaseFactsForm)
        self.gender_id_field.setObjectName(u"gender_id_field")
        self.gender_id_column = QVBoxLayout(self.gender_id_field)
        self.gender_id_column.setObjectName(u"gender_id_column")
        self.gender_id_column.setContentsMargins(0, 0, 0, 0)
        self.gender_id_label = QLabel(self.gender_id_field)
        self.gender_id_label.setObjectName(u"gender_id_label")

        self.gender_id_column.addWidget(self.gender_id_label)

        self.gender_id_edit = ComboBox(self.gender_id_field)
        self.gender_id_edit.setObjectName(u"gender_id_edit")

        self.gender_id_column.addWidget(self.gender_id_edit)


        self.row_3.addWidget(self.gender_id_field, 0, Qt.AlignTop)

        self.row_3.setStretch(0, 1)
        self.row_3.setStretch(1, 1)

        self.rows.addLayout(self.row_3)

        self.outcome_id_field = QWidget(CaseFactsForm)
        self.outcome_id_field.setObjectName(u"outcome_id_field")
        self.outcome_id_column = QVBoxLayout(self.outcome_id_field)
        self.outcome_id_column.setObjectName(u"outcome_id_column")
        self.outcome_id_column.setContentsMargins(0, 0, 0, 0)
        self.outcome_id_label = QLabel(self.outcome_id_field)
        self.outcome_id_label.setObjectName(u"outcome_id_label")

        self.outcome_id_column.addWidget(self.outcome_id_label)

        self.outcome_id_edit = ComboBox(self.outcome_id_field)
        self.outcome_id_edit.setObjectName(u"outcome_id_edit")

        self.outcome_id_column.addWidget(self.outcome_id_edit)


        self.rows.addWidget(self.outcome_id_field)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.registered_on_label.setBuddy(self.registered_on_edit)
        self.position_id_label.setBuddy(self.position_id_edit)
        self.unit_id_label.setBuddy(self.unit_id_edit)
        self.channel_id_label.setBuddy(self.channel_id_edit)
        self.gender_id_label.setBuddy(self.gender_id_edit)
        self.outcome_id_label.setBuddy(self.outcome_id_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.registered_on_edit)
        QWidget.setTabOrder(self.registered_on_edit, self.add_issue_button)
        QWidget.setTabOrder(self.add_issue_button, self.position_id_edit)
        QWidget.setTabOrder(self.position_id_edit, self.unit_id_edit)
        QWidget.setTabOrder(self.unit_id_edit, self.channel_id_edit)
        QWidget.setTabOrder(self.channel_id_edit, self.gender_id_edit)
        QWidget.setTabOrder(self.gender_id_edit, self.outcome_id_edit)

        self.retranslateUi(CaseFactsForm)

        QMetaObject.connectSlotsByName(CaseFactsForm)
    # setupUi

    def retranslateUi(self, CaseFactsForm):
        self.kind_label.setText(QCoreApplication.translate("CaseFactsForm", u"Kind of case", None))
        self.registered_on_label.setText(QCoreApplication.translate("CaseFactsForm", u"Date", None))
        self.add_issue_button.setText(QCoreApplication.translate("CaseFactsForm", u"Add an issue", None))
        self.position_id_label.setText(QCoreApplication.translate("CaseFactsForm", u"Position of the reporter", None))
        self.unit_id_label.setText(QCoreApplication.translate("CaseFactsForm", u"Unit of the reporter", None))
        self.channel_id_label.setText(QCoreApplication.translate("CaseFactsForm", u"Received through", None))
        self.gender_id_label.setText(QCoreApplication.translate("CaseFactsForm", u"Gender", None))
        self.outcome_id_label.setText(QCoreApplication.translate("CaseFactsForm", u"Outcome", None))
        pass
    # retranslateUi

