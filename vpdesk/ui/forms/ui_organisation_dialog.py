# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organisation_dialog.ui'
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

class Ui_OrganisationForm(object):
    def setupUi(self, OrganisationForm):
        if not OrganisationForm.objectName():
            OrganisationForm.setObjectName(u"OrganisationForm")
        self.rows = QVBoxLayout(OrganisationForm)
        self.rows.setObjectName(u"rows")
        self.name_field = QWidget(OrganisationForm)
        self.name_field.setObjectName(u"name_field")
        self.name_column = QVBoxLayout(self.name_field)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_field)
        self.name_label.setObjectName(u"name_label")

        self.name_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.name_field)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.rows.addWidget(self.name_field)

        self.employer_group_field = QWidget(OrganisationForm)
        self.employer_group_field.setObjectName(u"employer_group_field")
        self.employer_group_column = QVBoxLayout(self.employer_group_field)
        self.employer_group_column.setObjectName(u"employer_group_column")
        self.employer_group_column.setContentsMargins(0, 0, 0, 0)
        self.employer_group_label = QLabel(self.employer_group_field)
        self.employer_group_label.setObjectName(u"employer_group_label")

        self.employer_group_column.addWidget(self.employer_group_label)

        self.employer_group_edit = QLineEdit(self.employer_group_field)
        self.employer_group_edit.setObjectName(u"employer_group_edit")

        self.employer_group_column.addWidget(self.employer_group_edit)


        self.rows.addWidget(self.employer_group_field)

        self.row_sector = QHBoxLayout()
        self.row_sector.setObjectName(u"row_sector")
        self.sector_field = QWidget(OrganisationForm)
        self.sector_field.setObjectName(u"sector_field")
        self.sector_column = QVBoxLayout(self.sector_field)
        self.sector_column.setObjectName(u"sector_column")
        self.sector_column.setContentsMargins(0, 0, 0, 0)
        self.sector_label = QLabel(self.sector_field)
        self.sector_label.setObjectName(u"sector_label")

        self.sector_column.addWidget(self.sector_label)

        self.sector_edit = ComboBox(self.sector_field)
        self.sector_edit.setObjectName(u"sector_edit")

        self.sector_column.addWidget(self.sector_edit)


        self.row_sector.addWidget(self.sector_field)

        self.since_field = QWidget(OrganisationForm)
        self.since_field.setObjectName(u"since_field")
        self.since_column = QVBoxLayout(self.since_field)
        self.since_column.setObjectName(u"since_column")
        self.since_column.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_field)
        self.since_label.setObjectName(u"since_label")

        self.since_column.addWidget(self.since_label)

        self.since_edit = DateEdit(self.since_field)
        self.since_edit.setObjectName(u"since_edit")

        self.since_column.addWidget(self.since_edit)


        self.row_sector.addWidget(self.since_field)

        self.row_sector.setStretch(0, 1)
        self.row_sector.setStretch(1, 1)

        self.rows.addLayout(self.row_sector)

        self.row_contract_form = QHBoxLayout()
        self.row_contract_form.setObjectName(u"row_contract_form")
        self.contract_form_field = QWidget(OrganisationForm)
        self.contract_form_field.setObjectName(u"contract_form_field")
        self.contract_form_column = QVBoxLayout(self.contract_form_field)
        self.contract_form_column.setObjectName(u"contract_form_column")
        self.contract_form_column.setContentsMargins(0, 0, 0, 0)
        self.contract_form_label = QLabel(self.contract_form_field)
        self.contract_form_label.setObjectName(u"contract_form_label")

        self.contract_form_column.addWidget(self.contract_form_label)

        self.contract_form_edit = ComboBox(self.contract_form_field)
        self.contract_form_edit.setObjectName(u"contract_form_edit")

        self.contract_form_column.addWidget(self.contract_form_edit)


        self.row_contract_form.addWidget(self.contract_form_field)

        self.contract_until_field = QWidget(OrganisationForm)
        self.contract_until_field.setObjectName(u"contract_until_field")
        self.contract_until_column = QVBoxLayout(self.contract_until_field)
        self.contract_until_column.setObjectName(u"contract_until_column")
        self.contract_until_column.setContentsMargins(0, 0, 0, 0)
        self.contract_until_label = QLabel(self.contract_until_field)
        self.contract_until_label.setObjectName(u"contract_until_label")

        self.contract_until_column.addWidget(self.contract_until_label)

        self.contract_until_edit = DateEdit(self.contract_until_field)
        self.contract_until_edit.setObjectName(u"contract_until_edit")

        self.contract_until_column.addWidget(self.contract_until_edit)


        self.row_contract_form.addWidget(self.contract_until_field)

        self.row_contract_form.setStretch(0, 1)
        self.row_contract_form.setStretch(1, 1)

        self.rows.addLayout(self.row_contract_form)

        self.row_notice_months = QHBoxLayout()
        self.row_notice_months.setObjectName(u"row_notice_months")
        self.notice_months_field = QWidget(OrganisationForm)
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

        self.agreed_minutes_field = QWidget(OrganisationForm)
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


        self.row_notice_months.addWidget(self.agreed_minutes_field)

        self.row_notice_months.setStretch(0, 1)
        self.row_notice_months.setStretch(1, 1)

        self.rows.addLayout(self.row_notice_months)

        self.row_headcount = QHBoxLayout()
        self.row_headcount.setObjectName(u"row_headcount")
        self.headcount_field = QWidget(OrganisationForm)
        self.headcount_field.setObjectName(u"headcount_field")
        self.headcount_column = QVBoxLayout(self.headcount_field)
        self.headcount_column.setObjectName(u"headcount_column")
        self.headcount_column.setContentsMargins(0, 0, 0, 0)
        self.headcount_label = QLabel(self.headcount_field)
        self.headcount_label.setObjectName(u"headcount_label")

        self.headcount_column.addWidget(self.headcount_label)

        self.headcount_edit = QLineEdit(self.headcount_field)
        self.headcount_edit.setObjectName(u"headcount_edit")

        self.headcount_column.addWidget(self.headcount_edit)


        self.row_headcount.addWidget(self.headcount_field)

        self.email_domain_field = QWidget(OrganisationForm)
        self.email_domain_field.setObjectName(u"email_domain_field")
        self.email_domain_column = QVBoxLayout(self.email_domain_field)
        self.email_domain_column.setObjectName(u"email_domain_column")
        self.email_domain_column.setContentsMargins(0, 0, 0, 0)
        self.email_domain_label = QLabel(self.email_domain_field)
        self.email_domain_label.setObjectName(u"email_domain_label")

        self.email_domain_column.addWidget(self.email_domain_label)

        self.email_domain_edit = QLineEdit(self.email_domain_field)
        self.email_domain_edit.setObjectName(u"email_domain_edit")

        self.email_domain_column.addWidget(self.email_domain_edit)


        self.row_headcount.addWidget(self.email_domain_field)

        self.row_headcount.setStretch(0, 1)
        self.row_headcount.setStretch(1, 1)

        self.rows.addLayout(self.row_headcount)

        self.remarks_field = QWidget(OrganisationForm)
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
        self.name_label.setBuddy(self.name_edit)
        self.employer_group_label.setBuddy(self.employer_group_edit)
        self.sector_label.setBuddy(self.sector_edit)
        self.since_label.setBuddy(self.since_edit)
        self.contract_form_label.setBuddy(self.contract_form_edit)
        self.contract_until_label.setBuddy(self.contract_until_edit)
        self.notice_months_label.setBuddy(self.notice_months_edit)
        self.agreed_minutes_label.setBuddy(self.agreed_minutes_edit)
        self.headcount_label.setBuddy(self.headcount_edit)
        self.email_domain_label.setBuddy(self.email_domain_edit)
        self.remarks_label.setBuddy(self.remarks_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.employer_group_edit)
        QWidget.setTabOrder(self.employer_group_edit, self.sector_edit)
        QWidget.setTabOrder(self.sector_edit, self.since_edit)
        QWidget.setTabOrder(self.since_edit, self.contract_form_edit)
        QWidget.setTabOrder(self.contract_form_edit, self.contract_until_edit)
        QWidget.setTabOrder(self.contract_until_edit, self.notice_months_edit)
        QWidget.setTabOrder(self.notice_months_edit, self.agreed_minutes_edit)
        QWidget.setTabOrder(self.agreed_minutes_edit, self.headcount_edit)
        QWidget.setTabOrder(self.headcount_edit, self.email_domain_edit)
        QWidget.setTabOrder(self.email_domain_edit, self.remarks_edit)

        self.retranslateUi(OrganisationForm)

        QMetaObject.connectSlotsByName(OrganisationForm)
    # setupUi

    def retranslateUi(self, OrganisationForm):
        self.name_label.setText(QCoreApplication.translate("OrganisationForm", u"Name", None))
        self.employer_group_label.setText(QCoreApplication.translate("OrganisationForm", u"Employer group", None))
        self.sector_label.setText(QCoreApplication.translate("OrganisationForm", u"Sector", None))
        self.since_label.setText(QCoreApplication.translate("OrganisationForm", u"Appointed since", None))
        self.contract_form_label.setText(QCoreApplication.translate("OrganisationForm", u"Form of contract", None))
        self.contract_until_label.setText(QCoreApplication.translate("OrganisationForm", u"Contract until", None))
        self.notice_months_label.setText(QCoreApplication.translate("OrganisationForm", u"Notice", None))
        self.agreed_minutes_label.setText(QCoreApplication.translate("OrganisationForm", u"Hours a year", None))
        self.headcount_label.setText(QCoreApplication.translate("OrganisationForm", u"Employees", None))
        self.email_domain_label.setText(QCoreApplication.translate("OrganisationForm", u"E-mail domain", None))
        self.remarks_label.setText(QCoreApplication.translate("OrganisationForm", u"Remarks", None))
        pass
    # retranslateUi

