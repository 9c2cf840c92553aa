# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referral_contact_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_ReferralContactForm(object):
    def setupUi(self, ReferralContactForm):
        if not ReferralContactForm.objectName():
            ReferralContactForm.setObjectName(u"ReferralContactForm")
        self.rows = QVBoxLayout(ReferralContactForm)
        self.rows.setObjectName(u"rows")
        self.row_kind_id = QHBoxLayout()
        self.row_kind_id.setObjectName(u"row_kind_id")
        self.kind_id_field = QWidget(ReferralContactForm)
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

        self.name_field = QWidget(ReferralContactForm)
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


        self.row_kind_id.addWidget(self.name_field)

        self.row_kind_id.setStretch(0, 1)
        self.row_kind_id.setStretch(1, 2)

        self.rows.addLayout(self.row_kind_id)

        self.organisation_id_field = QWidget(ReferralContactForm)
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


        self.rows.addWidget(self.organisation_id_field)

        self.row_person = QHBoxLayout()
        self.row_person.setObjectName(u"row_person")
        self.person_field = QWidget(ReferralContactForm)
        self.person_field.setObjectName(u"person_field")
        self.person_column = QVBoxLayout(self.person_field)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_field)
        self.person_label.setObjectName(u"person_label")

        self.person_column.addWidget(self.person_label)

        self.person_edit = QLineEdit(self.person_field)
        self.person_edit.setObjectName(u"person_edit")

        self.person_column.addWidget(self.person_edit)


        self.row_person.addWidget(self.person_field)

        self.phone_field = QWidget(ReferralContactForm)
        self.phone_field.setObjectName(u"phone_field")
        self.phone_column = QVBoxLayout(self.phone_field)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_field)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_column.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(self.phone_field)
        self.phone_edit.setObjectName(u"phone_edit")

        self.phone_column.addWidget(self.phone_edit)


        self.row_person.addWidget(self.phone_field)

        self.row_person.setStretch(0, 1)
        self.row_person.setStretch(1, 1)

        self.rows.addLayout(self.row_person)

        self.row_email = QHBoxLayout()
        self.row_email.setObjectName(u"row_email")
        self.email_field = QWidget(ReferralContactForm)
        self.email_field.setObjectName(u"email_field")
        self.email_column = QVBoxLayout(self.email_field)
        self.email_column.setObjectName(u"email_column")
        self.email_column.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_field)
        self.email_label.setObjectName(u"email_label")

        self.email_column.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.email_field)
        self.email_edit.setObjectName(u"email_edit")

        self.email_column.addWidget(self.email_edit)


        self.row_email.addWidget(self.email_field)

        self.website_field = QWidget(ReferralContactForm)
        self.website_field.setObjectName(u"website_field")
        self.website_column = QVBoxLayout(self.website_field)
        self.website_column.setObjectName(u"website_column")
        self.website_column.setContentsMargins(0, 0, 0, 0)
        self.website_label = QLabel(self.website_field)
        self.website_label.setObjectName(u"website_label")

        self.website_column.addWidget(self.website_label)

        self.website_edit = QLineEdit(self.website_field)
        self.website_edit.setObjectName(u"website_edit")

        self.website_column.addWidget(self.website_edit)


        self.row_email.addWidget(self.website_field)

        self.row_email.setStretch(0, 1)
        self.row_email.setStretch(1, 1)

        self.rows.addLayout(self.row_email)

        self.row_region = QHBoxLayout()
        self.row_region.setObjectName(u"row_region")
        self.region_field = QWidget(ReferralContactForm)
        self.region_field.setObjectName(u"region_field")
        self.region_column = QVBoxLayout(self.region_field)
        self.region_column.setObjectName(u"region_column")
        self.region_column.setContentsMargins(0, 0, 0, 0)
        self.region_label = QLabel(self.region_field)
        self.region_label.setObjectName(u"region_label")

        self.region_column.addWidget(self.region_label)

        self.region_edit = QLineEdit(self.region_field)
        self.region_edit.setObjectName(u"region_edit")

        self.region_column.addWidget(self.region_edit)


        self.row_region.addWidget(self.region_field)

        self.reachable_field = QWidget(ReferralContactForm)
        self.reachable_field.setObjectName(u"reachable_field")
        self.reachable_column = QVBoxLayout(self.reachable_field)
        self.reachable_column.setObjectName(u"reachable_column")
        self.reachable_column.setContentsMargins(0, 0, 0, 0)
        self.reachable_label = QLabel(self.reachable_field)
        self.reachable_label.setObjectName(u"reachable_label")

        self.reachable_column.addWidget(self.reachable_label)

        self.reachable_edit = QLineEdit(self.reachable_field)
        self.reachable_edit.setObjectName(u"reachable_edit")

        self.reachable_column.addWidget(self.reachable_edit)


        self.row_region.addWidget(self.reachable_field)

        self.row_region.setStretch(0, 1)
        self.row_region.setStretch(1, 1)

        self.rows.addLayout(self.row_region)

        self.row_costs = QHBoxLayout()
        self.row_costs.setObjectName(u"row_costs")
        self.costs_field = QWidget(ReferralContactForm)
        self.costs_field.setObjectName(u"costs_field")
        self.costs_column = QVBoxLayout(self.costs_field)
        self.costs_column.setObjectName(u"costs_column")
        self.costs_column.setContentsMargins(0, 0, 0, 0)
        self.costs_label = QLabel(self.costs_field)
        self.costs_label.setObjectName(u"costs_label")

        self.costs_column.addWidget(self.costs_label)

        self.costs_edit = QLineEdit(self.costs_field)
        self.costs_edit.setObjectName(u"costs_edit")

        self.costs_column.addWidget(self.costs_edit)


        self.row_costs.addWidget(self.costs_field)

        self.waiting_time_field = QWidget(ReferralContactForm)
        self.waiting_time_field.setObjectName(u"waiting_time_field")
        self.waiting_time_column = QVBoxLayout(self.waiting_time_field)
        self.waiting_time_column.setObjectName(u"waiting_time_column")
        self.waiting_time_column.setContentsMargins(0, 0, 0, 0)
        self.waiting_time_label = QLabel(self.waiting_time_field)
        self.waiting_time_label.setObjectName(u"waiting_time_label")

        self.waiting_time_column.addWidget(self.waiting_time_label)

        self.waiting_time_edit = QLineEdit(self.waiting_time_field)
        self.waiting_time_edit.setObjectName(u"waiting_time_edit")

        self.waiting_time_column.addWidget(self.waiting_time_edit)


        self.row_costs.addWidget(self.waiting_time_field)

        self.row_costs.setStretch(0, 1)
        self.row_costs.setStretch(1, 1)

        self.rows.addLayout(self.row_costs)

        self.row_checked = QHBoxLayout()
        self.row_checked.setObjectName(u"row_checked")
        self.checked_on_field = QWidget(ReferralContactForm)
        self.checked_on_field.setObjectName(u"checked_on_field")
        self.checked_on_column = QVBoxLayout(self.checked_on_field)
        self.checked_on_column.setObjectName(u"checked_on_column")
        self.checked_on_column.setContentsMargins(0, 0, 0, 0)
        self.checked_on_label = QLabel(self.checked_on_field)
        self.checked_on_label.setObjectName(u"checked_on_label")

        self.checked_on_column.addWidget(self.checked_on_label)

        self.checked_on_edit = DateEdit(self.checked_on_field)
        self.checked_on_edit.setObjectName(u"checked_on_edit")

        self.checked_on_column.addWidget(self.checked_on_edit)


        self.row_checked.addWidget(self.checked_on_field)

        self.beside_checked = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_checked.addItem(self.beside_checked)

        self.row_checked.setStretch(0, 1)
        self.row_checked.setStretch(1, 1)

        self.rows.addLayout(self.row_checked)

        self.good_to_know_field = QWidget(ReferralContactForm)
        self.good_to_know_field.setObjectName(u"good_to_know_field")
        self.good_to_know_column = QVBoxLayout(self.good_to_know_field)
        self.good_to_know_column.setObjectName(u"good_to_know_column")
        self.good_to_know_column.setContentsMargins(0, 0, 0, 0)
        self.good_to_know_label = QLabel(self.good_to_know_field)
        self.good_to_know_label.setObjectName(u"good_to_know_label")

        self.good_to_know_column.addWidget(self.good_to_know_label)

        self.good_to_know_edit = TextArea(self.good_to_know_field)
        self.good_to_know_edit.setObjectName(u"good_to_know_edit")

        self.good_to_know_column.addWidget(self.good_to_know_edit)


        self.rows.addWidget(self.good_to_know_field)

        self.own_interest_field = QWidget(ReferralContactForm)
        self.own_interest_field.setObjectName(u"own_interest_field")
        self.own_interest_column = QVBoxLayout(self.own_interest_field)
        self.own_interest_column.setObjectName(u"own_interest_column")
        self.own_interest_column.setContentsMargins(0, 0, 0, 0)
        self.own_interest_label = QLabel(self.own_interest_field)
        self.own_interest_label.setObjectName(u"own_interest_label")

        self.own_interest_column.addWidget(self.own_interest_label)

        self.own_interest_edit = QLineEdit(self.own_interest_field)
        self.own_interest_edit.setObjectName(u"own_interest_edit")

        self.own_interest_column.addWidget(self.own_interest_edit)


        self.rows.addWidget(self.own_interest_field)

        self.urgent_edit = CheckBox(ReferralContactForm)
        self.urgent_edit.setObjectName(u"urgent_edit")

        self.rows.addWidget(self.urgent_edit)

#if QT_CONFIG(shortcut)
        self.kind_id_label.setBuddy(self.kind_id_edit)
        self.name_label.setBuddy(self.name_edit)
        self.organisation_id_label.setBuddy(self.organisation_id_edit)
        self.person_label.setBuddy(self.person_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.website_label.setBuddy(self.website_edit)
        self.region_label.setBuddy(self.region_edit)
        self.reachable_label.setBuddy(self.reachable_edit)
        self.costs_label.setBuddy(self.costs_edit)
        self.waiting_time_label.setBuddy(self.waiting_time_edit)
        self.checked_on_label.setBuddy(self.checked_on_edit)
        self.good_to_know_label.setBuddy(self.good_to_know_edit)
        self.own_interest_label.setBuddy(self.own_interest_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_id_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.organisation_id_edit)
        QWidget.setTabOrder(self.organisation_id_edit, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.website_edit)
        QWidget.setTabOrder(self.website_edit, self.region_edit)
        QWidget.setTabOrder(self.region_edit, self.reachable_edit)
        QWidget.setTabOrder(self.reachable_edit, self.costs_edit)
        QWidget.setTabOrder(self.costs_edit, self.waiting_time_edit)
        QWidget.setTabOrder(self.waiting_time_edit, self.checked_on_edit)
        QWidget.setTabOrder(self.checked_on_edit, self.good_to_know_edit)
        QWidget.setTabOrder(self.good_to_know_edit, self.own_interest_edit)
        QWidget.setTabOrder(self.own_interest_edit, self.urgent_edit)

        self.retranslateUi(ReferralContactForm)

        QMetaObject.connectSlotsByName(ReferralContactForm)
    # setupUi

    def retranslateUi(self, ReferralContactForm):
        self.kind_id_label.setText(QCoreApplication.translate("ReferralContactForm", u"Kind", None))
        self.name_label.setText(QCoreApplication.translate("ReferralContactForm", u"Name", None))
        self.organisation_id_label.setText(QCoreApplication.translate("ReferralContactForm", u"Meant for", None))
        self.person_label.setText(QCoreApplication.translate("ReferralContactForm", u"Contact", None))
        self.phone_label.setText(QCoreApplication.translate("ReferralContactForm", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("ReferralContactForm", u"E-mail", None))
        self.website_label.setText(QCoreApplication.translate("ReferralContactForm", u"Website", None))
        self.region_label.setText(QCoreApplication.translate("ReferralContactForm", u"Region", None))
        self.reachable_label.setText(QCoreApplication.translate("ReferralContactForm", u"Reachable", None))
        self.costs_label.setText(QCoreApplication.translate("ReferralContactForm", u"Costs", None))
        self.waiting_time_label.setText(QCoreApplication.translate("ReferralContactForm", u"Waiting time", None))
        self.checked_on_label.setText(QCoreApplication.translate("ReferralContactForm", u"Last checked", None))
        self.good_to_know_label.setText(QCoreApplication.translate("ReferralContactForm", u"Good to know", None))
        self.own_interest_label.setText(QCoreApplication.translate("ReferralContactForm", u"Own interest", None))
        self.urgent_edit.setText(QCoreApplication.translate("ReferralContactForm", u"Called in a crisis: stands first", None))
        pass
    # retranslateUi

