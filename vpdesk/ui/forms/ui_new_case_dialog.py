# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_NewCaseForm(object):
    def setupUi(self, NewCaseForm):
        if not NewCaseForm.objectName():
            NewCaseForm.setObjectName(u"NewCaseForm")
        self.rows = QVBoxLayout(NewCaseForm)
        self.rows.setObjectName(u"rows")
        self.strip_place = QVBoxLayout()
        self.strip_place.setObjectName(u"strip_place")

        self.rows.addLayout(self.strip_place)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.organisation_id_field = QWidget(NewCaseForm)
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


        self.row_1.addWidget(self.organisation_id_field, 0, Qt.AlignTop)

        self.registered_on_field = QWidget(NewCaseForm)
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

        self.code_name_field = QWidget(NewCaseForm)
        self.code_name_field.setObjectName(u"code_name_field")
        self.code_name_column = QVBoxLayout(self.code_name_field)
        self.code_name_column.setObjectName(u"code_name_column")
        self.code_name_column.setContentsMargins(0, 0, 0, 0)
        self.code_name_label = QLabel(self.code_name_field)
        self.code_name_label.setObjectName(u"code_name_label")

        self.code_name_column.addWidget(self.code_name_label)

        self.code_name_edit = QLineEdit(self.code_name_field)
        self.code_name_edit.setObjectName(u"code_name_edit")

        self.code_name_column.addWidget(self.code_name_edit)


        self.row_1.addWidget(self.code_name_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 17)
        self.row_1.setStretch(1, 10)
        self.row_1.setStretch(2, 11)

        self.rows.addLayout(self.row_1)

        self.kind_field = QWidget(NewCaseForm)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_column = QVBoxLayout(self.kind_field)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_row = QHBoxLayout()
        self.kind_row.setObjectName(u"kind_row")
        self.report_radio = QRadioButton(self.kind_field)
        self.report_radio.setObjectName(u"report_radio")

        self.kind_row.addWidget(self.report_radio)

        self.signal_radio = QRadioButton(self.kind_field)
        self.signal_radio.setObjectName(u"signal_radio")

        self.kind_row.addWidget(self.signal_radio)

        self.advice_radio = QRadioButton(self.kind_field)
        self.advice_radio.setObjectName(u"advice_radio")

        self.kind_row.addWidget(self.advice_radio)

        self.consultation_radio = QRadioButton(self.kind_field)
        self.consultation_radio.setObjectName(u"consultation_radio")

        self.kind_row.addWidget(self.consultation_radio)

        self.kind_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_row.addItem(self.kind_spacer)


        self.kind_column.addLayout(self.kind_row)


        self.rows.addWidget(self.kind_field)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.category_id_field = QWidget(NewCaseForm)
        self.category_id_field.setObjectName(u"category_id_field")
        self.category_id_column = QVBoxLayout(self.category_id_field)
        self.category_id_column.setObjectName(u"category_id_column")
        self.category_id_column.setContentsMargins(0, 0, 0, 0)
        self.category_id_label = QLabel(self.category_id_field)
        self.category_id_label.setObjectName(u"category_id_label")

        self.category_id_column.addWidget(self.category_id_label)

        self.category_id_edit = ComboBox(self.category_id_field)
        self.category_id_edit.setObjectName(u"category_id_edit")

        self.category_id_column.addWidget(self.category_id_edit)


        self.row_2.addWidget(self.category_id_field, 0, Qt.AlignTop)

        self.channel_id_field = QWidget(NewCaseForm)
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


        self.row_2.addWidget(self.channel_id_field, 0, Qt.AlignTop)

        self.reporter_name_field = QWidget(NewCaseForm)
        self.reporter_name_field.setObjectName(u"reporter_name_field")
        self.reporter_name_column = QVBoxLayout(self.reporter_name_field)
        self.reporter_name_column.setObjectName(u"reporter_name_column")
        self.reporter_name_column.setContentsMargins(0, 0, 0, 0)
        self.reporter_name_label = QLabel(self.reporter_name_field)
        self.reporter_name_label.setObjectName(u"reporter_name_label")

        self.reporter_name_column.addWidget(self.reporter_name_label)

        self.reporter_name_edit = QLineEdit(self.reporter_name_field)
        self.reporter_name_edit.setObjectName(u"reporter_name_edit")

        self.reporter_name_column.addWidget(self.reporter_name_edit)


        self.row_2.addWidget(self.reporter_name_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 13)
        self.row_2.setStretch(1, 10)
        self.row_2.setStretch(2, 14)

        self.rows.addLayout(self.row_2)

        self.safe_contact_field = QWidget(NewCaseForm)
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

        self.first_note_field = QWidget(NewCaseForm)
        self.first_note_field.setObjectName(u"first_note_field")
        self.first_note_column = QVBoxLayout(self.first_note_field)
        self.first_note_column.setObjectName(u"first_note_column")
        self.first_note_column.setContentsMargins(0, 0, 0, 0)
        self.first_note_label = QLabel(self.first_note_field)
        self.first_note_label.setObjectName(u"first_note_label")

        self.first_note_column.addWidget(self.first_note_label)

        self.first_note_edit = TextArea(self.first_note_field)
        self.first_note_edit.setObjectName(u"first_note_edit")

        self.first_note_column.addWidget(self.first_note_edit)


        self.rows.addWidget(self.first_note_field)

#if QT_CONFIG(shortcut)
        self.organisation_id_label.setBuddy(self.organisation_id_edit)
        self.registered_on_label.setBuddy(self.registered_on_edit)
        self.code_name_label.setBuddy(self.code_name_edit)
        self.category_id_label.setBuddy(self.category_id_edit)
        self.channel_id_label.setBuddy(self.channel_id_edit)
        self.reporter_name_label.setBuddy(self.reporter_name_edit)
        self.safe_contact_label.setBuddy(self.safe_contact_edit)
        self.first_note_label.setBuddy(self.first_note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.organisation_id_edit, self.registered_on_edit)
        QWidget.setTabOrder(self.registered_on_edit, self.code_name_edit)
        QWidget.setTabOrder(self.code_name_edit, self.report_radio)
        QWidget.setTabOrder(self.report_radio, self.signal_radio)
        QWidget.setTabOrder(self.signal_radio, self.advice_radio)
        QWidget.setTabOrder(self.advice_radio, self.consultation_radio)
        QWidget.setTabOrder(self.consultation_radio, self.category_id_edit)
        QWidget.setTabOrder(self.category_id_edit, self.channel_id_edit)
        QWidget.setTabOrder(self.channel_id_edit, self.reporter_name_edit)
        QWidget.setTabOrder(self.reporter_name_edit, self.safe_contact_edit)
        QWidget.setTabOrder(self.safe_contact_edit, self.first_note_edit)

        self.retranslateUi(NewCaseForm)

        QMetaObject.connectSlotsByName(NewCaseForm)
    # setupUi

    def retranslateUi(self, NewCaseForm):
        self.organisation_id_label.setText(QCoreApplication.translate("NewCaseForm", u"Organisation", None))
        self.registered_on_label.setText(QCoreApplication.translate("NewCaseForm", u"Date", None))
        self.code_name_label.setText(QCoreApplication.translate("NewCaseForm", u"Code name", None))
        self.kind_label.setText(QCoreApplication.translate("NewCaseForm", u"Kind of case", None))
        self.report_radio.setText(QCoreApplication.translate("NewCaseForm", u"Report", None))
        self.signal_radio.setText(QCoreApplication.translate("NewCaseForm", u"Signal", None))
        self.advice_radio.setText(QCoreApplication.translate("NewCaseForm", u"Request for advice", None))
        self.consultation_radio.setText(QCoreApplication.translate("NewCaseForm", u"Consultation", None))
        self.category_id_label.setText(QCoreApplication.translate("NewCaseForm", u"Category", None))
        self.channel_id_label.setText(QCoreApplication.translate("NewCaseForm", u"Received through", None))
        self.reporter_name_label.setText(QCoreApplication.translate("NewCaseForm", u"Name", None))
        self.safe_contact_label.setText(QCoreApplication.translate("NewCaseForm", u"Can be reached safely through", None))
        self.first_note_label.setText(QCoreApplication.translate("NewCaseForm", u"First note", None))
        pass
    # retranslateUi

