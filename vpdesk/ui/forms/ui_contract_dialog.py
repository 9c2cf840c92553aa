# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contract_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_ContractForm(object):
    def setupUi(self, ContractForm):
        if not ContractForm.objectName():
            ContractForm.setObjectName(u"ContractForm")
        self.rows = QVBoxLayout(ContractForm)
        self.rows.setObjectName(u"rows")
        self.row_form = QHBoxLayout()
        self.row_form.setObjectName(u"row_form")
        self.form_field = QWidget(ContractForm)
        self.form_field.setObjectName(u"form_field")
        self.form_column = QVBoxLayout(self.form_field)
        self.form_column.setObjectName(u"form_column")
        self.form_column.setContentsMargins(0, 0, 0, 0)
        self.form_label = QLabel(self.form_field)
        self.form_label.setObjectName(u"form_label")

        self.form_column.addWidget(self.form_label)

        self.form_edit = ComboBox(self.form_field)
        self.form_edit.setObjectName(u"form_edit")

        self.form_column.addWidget(self.form_edit)


        self.row_form.addWidget(self.form_field)

        self.fee_cents_field = QWidget(ContractForm)
        self.fee_cents_field.setObjectName(u"fee_cents_field")
        self.fee_cents_column = QVBoxLayout(self.fee_cents_field)
        self.fee_cents_column.setObjectName(u"fee_cents_column")
        self.fee_cents_column.setContentsMargins(0, 0, 0, 0)
        self.fee_cents_label = QLabel(self.fee_cents_field)
        self.fee_cents_label.setObjectName(u"fee_cents_label")

        self.fee_cents_column.addWidget(self.fee_cents_label)

        self.fee_cents_edit = QLineEdit(self.fee_cents_field)
        self.fee_cents_edit.setObjectName(u"fee_cents_edit")

        self.fee_cents_column.addWidget(self.fee_cents_edit)


        self.row_form.addWidget(self.fee_cents_field)

        self.row_form.setStretch(0, 1)
        self.row_form.setStretch(1, 1)

        self.rows.addLayout(self.row_form)

        self.row_start = QHBoxLayout()
        self.row_start.setObjectName(u"row_start")
        self.start_field = QWidget(ContractForm)
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

        self.until_field = QWidget(ContractForm)
        self.until_field.setObjectName(u"until_field")
        self.until_column = QVBoxLayout(self.until_field)
        self.until_column.setObjectName(u"until_column")
        self.until_column.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_field)
        self.until_label.setObjectName(u"until_label")

        self.until_column.addWidget(self.until_label)

        self.until_edit = DateEdit(self.until_field)
        self.until_edit.setObjectName(u"until_edit")

        self.until_column.addWidget(self.until_edit)


        self.row_start.addWidget(self.until_field)

        self.row_start.setStretch(0, 1)
        self.row_start.setStretch(1, 1)

        self.rows.addLayout(self.row_start)

        self.row_notice_months = QHBoxLayout()
        self.row_notice_months.setObjectName(u"row_notice_months")
        self.notice_months_field = QWidget(ContractForm)
        self.notice_months_field.setObjectName(u"notice_months_field")
        self.notice_months_column = QVBoxLayout(self.notice_months_field)
        self.notice_months_column.setObjectName(u"notice_months_column")
        self.notice_months_column.setContentsMargins(0, 0, 0, 0)
        self.notice_months_label = QLabel(self.notice_months_field)
        self.notice_months_label.setObjectName(u"notice_months_label")

        self.notice_months_column.addWidget(self.notice_months_label)

        self.notice_months_edit = QLineEdit(self.notice_months_field)
        self.notice_months_edit.setObjectName(u"notice_months_edit")

        self.notice_months_column.addWidget(self.notice_months_edit)


        self.row_notice_months.addWidget(self.notice_months_field)

        self.renewal_months_field = QWidget(ContractForm)
        self.renewal_months_field.setObjectName(u"renewal_months_field")
        self.renewal_months_column = QVBoxLayout(self.renewal_months_field)
        self.renewal_months_column.setObjectName(u"renewal_months_column")
        self.renewal_months_column.setContentsMargins(0, 0, 0, 0)
        self.renewal_months_label = QLabel(self.renewal_months_field)
        self.renewal_months_label.setObjectName(u"renewal_months_label")

        self.renewal_months_column.addWidget(self.renewal_months_label)

        self.renewal_months_edit = QLineEdit(self.renewal_months_field)
        self.renewal_months_edit.setObjectName(u"renewal_months_edit")

        self.renewal_months_column.addWidget(self.renewal_months_edit)


        self.row_notice_months.addWidget(self.renewal_months_field)

        self.row_notice_months.setStretch(0, 1)
        self.row_notice_months.setStretch(1, 1)

        self.rows.addLayout(self.row_notice_months)

        self.row_agreed_minutes = QHBoxLayout()
        self.row_agreed_minutes.setObjectName(u"row_agreed_minutes")
        self.agreed_minutes_field = QWidget(ContractForm)
        self.agreed_minutes_field.setObjectName(u"agreed_minutes_field")
        self.agreed_minutes_column = QVBoxLayout(self.agreed_minutes_field)
        self.agreed_minutes_column.setObjectName(u"agreed_minutes_column")
        self.agreed_minutes_column.setContentsMargins(0, 0, 0, 0)
        self.agreed_minutes_label = QLabel(self.agreed_minutes_field)
        self.agreed_minutes_label.setObjectName(u"agreed_minutes_label")

        self.agreed_minutes_column.addWidget(self.agreed_minutes_label)

        self.agreed_minutes_edit = QLineEdit(self.agreed_minutes_field)
        self.agreed_minutes_edit.setObjectName(u"agreed_minutes_edit")

        self.agreed_minutes_column.addWidget(self.agreed_minutes_edit)


        self.row_agreed_minutes.addWidget(self.agreed_minutes_field)

        self.agreed_per_field = QWidget(ContractForm)
        self.agreed_per_field.setObjectName(u"agreed_per_field")
        self.agreed_per_column = QVBoxLayout(self.agreed_per_field)
        self.agreed_per_column.setObjectName(u"agreed_per_column")
        self.agreed_per_column.setContentsMargins(0, 0, 0, 0)
        self.agreed_per_label = QLabel(self.agreed_per_field)
        self.agreed_per_label.setObjectName(u"agreed_per_label")

        self.agreed_per_column.addWidget(self.agreed_per_label)

        self.agreed_per_edit = ComboBox(self.agreed_per_field)
        self.agreed_per_edit.setObjectName(u"agreed_per_edit")

        self.agreed_per_column.addWidget(self.agreed_per_edit)


        self.row_agreed_minutes.addWidget(self.agreed_per_field)

        self.row_agreed_minutes.setStretch(0, 1)
        self.row_agreed_minutes.setStretch(1, 1)

        self.rows.addLayout(self.row_agreed_minutes)

        self.row_rate_cents = QHBoxLayout()
        self.row_rate_cents.setObjectName(u"row_rate_cents")
        self.rate_cents_field = QWidget(ContractForm)
        self.rate_cents_field.setObjectName(u"rate_cents_field")
        self.rate_cents_column = QVBoxLayout(self.rate_cents_field)
        self.rate_cents_column.setObjectName(u"rate_cents_column")
        self.rate_cents_column.setContentsMargins(0, 0, 0, 0)
        self.rate_cents_label = QLabel(self.rate_cents_field)
        self.rate_cents_label.setObjectName(u"rate_cents_label")

        self.rate_cents_column.addWidget(self.rate_cents_label)

        self.rate_cents_edit = QLineEdit(self.rate_cents_field)
        self.rate_cents_edit.setObjectName(u"rate_cents_edit")

        self.rate_cents_column.addWidget(self.rate_cents_edit)


        self.row_rate_cents.addWidget(self.rate_cents_field)

        self.travel_percent_field = QWidget(ContractForm)
        self.travel_percent_field.setObjectName(u"travel_percent_field")
        self.travel_percent_column = QVBoxLayout(self.travel_percent_field)
        self.travel_percent_column.setObjectName(u"travel_percent_column")
        self.travel_percent_column.setContentsMargins(0, 0, 0, 0)
        self.travel_percent_label = QLabel(self.travel_percent_field)
        self.travel_percent_label.setObjectName(u"travel_percent_label")

        self.travel_percent_column.addWidget(self.travel_percent_label)

        self.travel_percent_edit = QLineEdit(self.travel_percent_field)
        self.travel_percent_edit.setObjectName(u"travel_percent_edit")

        self.travel_percent_column.addWidget(self.travel_percent_edit)


        self.row_rate_cents.addWidget(self.travel_percent_field)

        self.row_rate_cents.setStretch(0, 1)
        self.row_rate_cents.setStretch(1, 1)

        self.rows.addLayout(self.row_rate_cents)

        self.row_headcount_from = QHBoxLayout()
        self.row_headcount_from.setObjectName(u"row_headcount_from")
        self.headcount_from_field = QWidget(ContractForm)
        self.headcount_from_field.setObjectName(u"headcount_from_field")
        self.headcount_from_column = QVBoxLayout(self.headcount_from_field)
        self.headcount_from_column.setObjectName(u"headcount_from_column")
        self.headcount_from_column.setContentsMargins(0, 0, 0, 0)
        self.headcount_from_label = QLabel(self.headcount_from_field)
        self.headcount_from_label.setObjectName(u"headcount_from_label")

        self.headcount_from_column.addWidget(self.headcount_from_label)

        self.headcount_from_edit = QLineEdit(self.headcount_from_field)
        self.headcount_from_edit.setObjectName(u"headcount_from_edit")

        self.headcount_from_column.addWidget(self.headcount_from_edit)


        self.row_headcount_from.addWidget(self.headcount_from_field)

        self.headcount_until_field = QWidget(ContractForm)
        self.headcount_until_field.setObjectName(u"headcount_until_field")
        self.headcount_until_column = QVBoxLayout(self.headcount_until_field)
        self.headcount_until_column.setObjectName(u"headcount_until_column")
        self.headcount_until_column.setContentsMargins(0, 0, 0, 0)
        self.headcount_until_label = QLabel(self.headcount_until_field)
        self.headcount_until_label.setObjectName(u"headcount_until_label")

        self.headcount_until_column.addWidget(self.headcount_until_label)

        self.headcount_until_edit = QLineEdit(self.headcount_until_field)
        self.headcount_until_edit.setObjectName(u"headcount_until_edit")

        self.headcount_until_column.addWidget(self.headcount_until_edit)


        self.row_headcount_from.addWidget(self.headcount_until_field)

        self.row_headcount_from.setStretch(0, 1)
        self.row_headcount_from.setStretch(1, 1)

        self.rows.addLayout(self.row_headcount_from)

        self.remarks_field = QWidget(ContractForm)
        self.remarks_field.setObjectName(u"remarks_field")
        self.remarks_column = QVBoxLayout(self.remarks_field)
        self.remarks_column.setObjectName(u"remarks_column")
        self.remarks_column.setContentsMargins(0, 0, 0, 0)
        self.remarks_label = QLabel(self.remarks_field)
        self.remarks_label.setObjectName(u"remarks_label")

        self.remarks_column.addWidget(self.remarks_label)

        self.remarks_edit = TextArea(self.remarks_field)
        self.remarks_edit.setObjectName(u"remarks_edit")

        self.remarks_column.addWidget(self.remarks_edit)


        self.rows.addWidget(self.remarks_field)

#if QT_CONFIG(shortcut)
        self.form_label.setBuddy(self.form_edit)
        self.fee_cents_label.setBuddy(self.fee_cents_edit)
        self.start_label.setBuddy(self.start_edit)
        self.until_label.setBuddy(self.until_edit)
        self.notice_months_label.setBuddy(self.notice_months_edit)
        self.renewal_months_label.setBuddy(self.renewal_months_edit)
        self.agreed_minutes_label.setBuddy(self.agreed_minutes_edit)
        self.agreed_per_label.setBuddy(self.agreed_per_edit)
        self.rate_cents_label.setBuddy(self.rate_cents_edit)
        self.travel_percent_label.setBuddy(self.travel_percent_edit)
        self.headcount_from_label.setBuddy(self.headcount_from_edit)
        self.headcount_until_label.setBuddy(self.headcount_until_edit)
        self.remarks_label.setBuddy(self.remarks_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.form_edit, self.fee_cents_edit)
        QWidget.setTabOrder(self.fee_cents_edit, self.start_edit)
        QWidget.setTabOrder(self.start_edit, self.until_edit)
        QWidget.setTabOrder(self.until_edit, self.notice_months_edit)
        QWidget.setTabOrder(self.notice_months_edit, self.renewal_months_edit)
        QWidget.setTabOrder(self.renewal_months_edit, self.agreed_minutes_edit)
        QWidget.setTabOrder(self.agreed_minutes_edit, self.agreed_per_edit)
        QWidget.setTabOrder(self.agreed_per_edit, self.rate_cents_edit)
        QWidget.setTabOrder(self.rate_cents_edit, self.travel_percent_edit)
        QWidget.setTabOrder(self.travel_percent_edit, self.headcount_from_edit)
        QWidget.setTabOrder(self.headcount_from_edit, self.headcount_until_edit)
        QWidget.setTabOrder(self.headcount_until_edit, self.remarks_edit)

        self.retranslateUi(ContractForm)

        QMetaObject.connectSlotsByName(ContractForm)
    # setupUi

    def retranslateUi(self, ContractForm):
        self.form_label.setText(QCoreApplication.translate("ContractForm", u"Form", None))
        self.fee_cents_label.setText(QCoreApplication.translate("ContractForm", u"Fixed price", None))
        self.start_label.setText(QCoreApplication.translate("ContractForm", u"From", None))
        self.until_label.setText(QCoreApplication.translate("ContractForm", u"Until", None))
        self.notice_months_label.setText(QCoreApplication.translate("ContractForm", u"Notice", None))
        self.renewal_months_label.setText(QCoreApplication.translate("ContractForm", u"Renewed each time", None))
        self.agreed_minutes_label.setText(QCoreApplication.translate("ContractForm", u"Agreed hours", None))
        self.agreed_per_label.setText(QCoreApplication.translate("ContractForm", u"Agreed for", None))
        self.rate_cents_label.setText(QCoreApplication.translate("ContractForm", u"Rate an hour", None))
        self.travel_percent_label.setText(QCoreApplication.translate("ContractForm", u"Travel", None))
        self.headcount_from_label.setText(QCoreApplication.translate("ContractForm", u"Employees from", None))
        self.headcount_until_label.setText(QCoreApplication.translate("ContractForm", u"Employees up to", None))
        self.remarks_label.setText(QCoreApplication.translate("ContractForm", u"Remarks", None))
        pass
    # retranslateUi

