# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'invoice_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_InvoiceForm(object):
    def setupUi(self, InvoiceForm):
        if not InvoiceForm.objectName():
            InvoiceForm.setObjectName(u"InvoiceForm")
        self.rows = QVBoxLayout(InvoiceForm)
        self.rows.setObjectName(u"rows")
        self.intro_label = QLabel(InvoiceForm)
        self.intro_label.setObjectName(u"intro_label")

        self.rows.addWidget(self.intro_label)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.statement_field = QWidget(InvoiceForm)
        self.statement_field.setObjectName(u"statement_field")
        self.statement_column = QVBoxLayout(self.statement_field)
        self.statement_column.setObjectName(u"statement_column")
        self.statement_column.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(self.statement_field)
        self.statement_label.setObjectName(u"statement_label")

        self.statement_column.addWidget(self.statement_label)

        self.statement_edit = ComboBox(self.statement_field)
        self.statement_edit.setObjectName(u"statement_edit")

        self.statement_column.addWidget(self.statement_edit)


        self.row_1.addWidget(self.statement_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)

        self.rows.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.charging_field = QWidget(InvoiceForm)
        self.charging_field.setObjectName(u"charging_field")
        self.charging_column = QVBoxLayout(self.charging_field)
        self.charging_column.setObjectName(u"charging_column")
        self.charging_column.setContentsMargins(0, 0, 0, 0)
        self.charging_label = QLabel(self.charging_field)
        self.charging_label.setObjectName(u"charging_label")

        self.charging_column.addWidget(self.charging_label)

        self.charging_edit = ComboBox(self.charging_field)
        self.charging_edit.setObjectName(u"charging_edit")

        self.charging_column.addWidget(self.charging_edit)


        self.row_2.addWidget(self.charging_field, 0, Qt.AlignTop)

        self.vat_field = QWidget(InvoiceForm)
        self.vat_field.setObjectName(u"vat_field")
        self.vat_column = QVBoxLayout(self.vat_field)
        self.vat_column.setObjectName(u"vat_column")
        self.vat_column.setContentsMargins(0, 0, 0, 0)
        self.vat_label = QLabel(self.vat_field)
        self.vat_label.setObjectName(u"vat_label")

        self.vat_column.addWidget(self.vat_label)

        self.vat_edit = ComboBox(self.vat_field)
        self.vat_edit.setObjectName(u"vat_edit")

        self.vat_column.addWidget(self.vat_edit)


        self.row_2.addWidget(self.vat_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 1)
        self.row_2.setStretch(1, 1)

        self.rows.addLayout(self.row_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setObjectName(u"row_3")
        self.rate_field = QWidget(InvoiceForm)
        self.rate_field.setObjectName(u"rate_field")
        self.rate_column = QVBoxLayout(self.rate_field)
        self.rate_column.setObjectName(u"rate_column")
        self.rate_column.setContentsMargins(0, 0, 0, 0)
        self.rate_label = QLabel(self.rate_field)
        self.rate_label.setObjectName(u"rate_label")

        self.rate_column.addWidget(self.rate_label)

        self.rate_edit = QLineEdit(self.rate_field)
        self.rate_edit.setObjectName(u"rate_edit")

        self.rate_column.addWidget(self.rate_edit)


        self.row_3.addWidget(self.rate_field, 0, Qt.AlignTop)

        self.travel_percent_field = QWidget(InvoiceForm)
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


        self.row_3.addWidget(self.travel_percent_field, 0, Qt.AlignTop)

        self.fee_field = QWidget(InvoiceForm)
        self.fee_field.setObjectName(u"fee_field")
        self.fee_column = QVBoxLayout(self.fee_field)
        self.fee_column.setObjectName(u"fee_column")
        self.fee_column.setContentsMargins(0, 0, 0, 0)
        self.fee_label = QLabel(self.fee_field)
        self.fee_label.setObjectName(u"fee_label")

        self.fee_column.addWidget(self.fee_label)

        self.fee_edit = QLineEdit(self.fee_field)
        self.fee_edit.setObjectName(u"fee_edit")

        self.fee_column.addWidget(self.fee_edit)


        self.row_3.addWidget(self.fee_field, 0, Qt.AlignTop)

        self.row_3.setStretch(0, 1)
        self.row_3.setStretch(1, 1)
        self.row_3.setStretch(2, 1)

        self.rows.addLayout(self.row_3)

        self.row_4 = QHBoxLayout()
        self.row_4.setObjectName(u"row_4")
        self.reference_field = QWidget(InvoiceForm)
        self.reference_field.setObjectName(u"reference_field")
        self.reference_column = QVBoxLayout(self.reference_field)
        self.reference_column.setObjectName(u"reference_column")
        self.reference_column.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(self.reference_field)
        self.reference_label.setObjectName(u"reference_label")

        self.reference_column.addWidget(self.reference_label)

        self.reference_edit = QLineEdit(self.reference_field)
        self.reference_edit.setObjectName(u"reference_edit")

        self.reference_column.addWidget(self.reference_edit)


        self.row_4.addWidget(self.reference_field, 0, Qt.AlignTop)

        self.row_4.setStretch(0, 1)

        self.rows.addLayout(self.row_4)

        self.sum_label = QLabel(InvoiceForm)
        self.sum_label.setObjectName(u"sum_label")

        self.rows.addWidget(self.sum_label)

#if QT_CONFIG(shortcut)
        self.statement_label.setBuddy(self.statement_edit)
        self.charging_label.setBuddy(self.charging_edit)
        self.vat_label.setBuddy(self.vat_edit)
        self.rate_label.setBuddy(self.rate_edit)
        self.travel_percent_label.setBuddy(self.travel_percent_edit)
        self.fee_label.setBuddy(self.fee_edit)
        self.reference_label.setBuddy(self.reference_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(InvoiceForm)

        QMetaObject.connectSlotsByName(InvoiceForm)
    # setupUi

    def retranslateUi(self, InvoiceForm):
        self.intro_label.setText(QCoreApplication.translate("InvoiceForm", u"The lines tell no more than the time statement that was issued: quarters and classes.", None))
        self.statement_label.setText(QCoreApplication.translate("InvoiceForm", u"Time statement", None))
        self.charging_label.setText(QCoreApplication.translate("InvoiceForm", u"Charge", None))
        self.vat_label.setText(QCoreApplication.translate("InvoiceForm", u"VAT", None))
        self.rate_label.setText(QCoreApplication.translate("InvoiceForm", u"Rate per hour (\u20ac)", None))
        self.travel_percent_label.setText(QCoreApplication.translate("InvoiceForm", u"Travel (% of it)", None))
        self.fee_label.setText(QCoreApplication.translate("InvoiceForm", u"Subscription per year (\u20ac)", None))
        self.reference_label.setText(QCoreApplication.translate("InvoiceForm", u"Reference of the organisation", None))
        pass
    # retranslateUi

