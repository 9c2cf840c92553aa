# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'route_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea

class Ui_RouteForm(object):
    def setupUi(self, RouteForm):
        if not RouteForm.objectName():
            RouteForm.setObjectName(u"RouteForm")
        self.rows = QVBoxLayout(RouteForm)
        self.rows.setObjectName(u"rows")
        self.row_kind = QHBoxLayout()
        self.row_kind.setObjectName(u"row_kind")
        self.kind_field = QWidget(RouteForm)
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

        self.committee_field = QWidget(RouteForm)
        self.committee_field.setObjectName(u"committee_field")
        self.committee_column = QVBoxLayout(self.committee_field)
        self.committee_column.setObjectName(u"committee_column")
        self.committee_column.setContentsMargins(0, 0, 0, 0)
        self.committee_label = QLabel(self.committee_field)
        self.committee_label.setObjectName(u"committee_label")

        self.committee_column.addWidget(self.committee_label)

        self.committee_edit = ComboBox(self.committee_field)
        self.committee_edit.setObjectName(u"committee_edit")

        self.committee_column.addWidget(self.committee_edit)


        self.row_kind.addWidget(self.committee_field)

        self.row_kind.setStretch(0, 1)
        self.row_kind.setStretch(1, 1)

        self.rows.addLayout(self.row_kind)

        self.row_name = QHBoxLayout()
        self.row_name.setObjectName(u"row_name")
        self.name_field = QWidget(RouteForm)
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


        self.row_name.addWidget(self.name_field)

        self.person_field = QWidget(RouteForm)
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


        self.row_name.addWidget(self.person_field)

        self.row_name.setStretch(0, 1)
        self.row_name.setStretch(1, 1)

        self.rows.addLayout(self.row_name)

        self.row_phone = QHBoxLayout()
        self.row_phone.setObjectName(u"row_phone")
        self.phone_field = QWidget(RouteForm)
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


        self.row_phone.addWidget(self.phone_field)

        self.email_field = QWidget(RouteForm)
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


        self.row_phone.addWidget(self.email_field)

        self.row_phone.setStretch(0, 1)
        self.row_phone.setStretch(1, 1)

        self.rows.addLayout(self.row_phone)

        self.address_field = QWidget(RouteForm)
        self.address_field.setObjectName(u"address_field")
        self.address_column = QVBoxLayout(self.address_field)
        self.address_column.setObjectName(u"address_column")
        self.address_column.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_field)
        self.address_label.setObjectName(u"address_label")

        self.address_column.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.address_field)
        self.address_edit.setObjectName(u"address_edit")

        self.address_column.addWidget(self.address_edit)


        self.rows.addWidget(self.address_field)

        self.term_field = QWidget(RouteForm)
        self.term_field.setObjectName(u"term_field")
        self.term_column = QVBoxLayout(self.term_field)
        self.term_column.setObjectName(u"term_column")
        self.term_column.setContentsMargins(0, 0, 0, 0)
        self.term_label = QLabel(self.term_field)
        self.term_label.setObjectName(u"term_label")

        self.term_column.addWidget(self.term_label)

        self.term_edit = QLineEdit(self.term_field)
        self.term_edit.setObjectName(u"term_edit")

        self.term_column.addWidget(self.term_edit)


        self.rows.addWidget(self.term_field)

        self.contact_id_field = QWidget(RouteForm)
        self.contact_id_field.setObjectName(u"contact_id_field")
        self.contact_id_column = QVBoxLayout(self.contact_id_field)
        self.contact_id_column.setObjectName(u"contact_id_column")
        self.contact_id_column.setContentsMargins(0, 0, 0, 0)
        self.contact_id_label = QLabel(self.contact_id_field)
        self.contact_id_label.setObjectName(u"contact_id_label")

        self.contact_id_column.addWidget(self.contact_id_label)

        self.contact_id_edit = ComboBox(self.contact_id_field)
        self.contact_id_edit.setObjectName(u"contact_id_edit")

        self.contact_id_column.addWidget(self.contact_id_edit)


        self.rows.addWidget(self.contact_id_field)

        self.remarks_field = QWidget(RouteForm)
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
        self.kind_label.setBuddy(self.kind_edit)
        self.committee_label.setBuddy(self.committee_edit)
        self.name_label.setBuddy(self.name_edit)
        self.person_label.setBuddy(self.person_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.term_label.setBuddy(self.term_edit)
        self.contact_id_label.setBuddy(self.contact_id_edit)
        self.remarks_label.setBuddy(self.remarks_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.committee_edit)
        QWidget.setTabOrder(self.committee_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.term_edit)
        QWidget.setTabOrder(self.term_edit, self.contact_id_edit)
        QWidget.setTabOrder(self.contact_id_edit, self.remarks_edit)

        self.retranslateUi(RouteForm)

        QMetaObject.connectSlotsByName(RouteForm)
    # setupUi

    def retranslateUi(self, RouteForm):
        self.kind_label.setText(QCoreApplication.translate("RouteForm", u"Kind", None))
        self.committee_label.setText(QCoreApplication.translate("RouteForm", u"Whose committee", None))
        self.name_label.setText(QCoreApplication.translate("RouteForm", u"Name", None))
        self.person_label.setText(QCoreApplication.translate("RouteForm", u"Secretary or contact", None))
        self.phone_label.setText(QCoreApplication.translate("RouteForm", u"Phone", None))
        self.email_label.setText(QCoreApplication.translate("RouteForm", u"E-mail", None))
        self.address_label.setText(QCoreApplication.translate("RouteForm", u"Address", None))
        self.term_label.setText(QCoreApplication.translate("RouteForm", u"Term", None))
        self.contact_id_label.setText(QCoreApplication.translate("RouteForm", u"In the address book", None))
        self.remarks_label.setText(QCoreApplication.translate("RouteForm", u"Good to know", None))
        pass
    # retranslateUi

