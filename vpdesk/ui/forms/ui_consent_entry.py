# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_ConsentEntry(object):
    def setupUi(self, ConsentEntry):
        if not ConsentEntry.objectName():
            ConsentEntry.setObjectName(u"ConsentEntry")
        self.rows = QVBoxLayout(ConsentEntry)
        self.rows.setObjectName(u"rows")
        self.purpose_field = QWidget(ConsentEntry)
        self.purpose_field.setObjectName(u"purpose_field")
        self.purpose_column = QVBoxLayout(self.purpose_field)
        self.purpose_column.setObjectName(u"purpose_column")
        self.purpose_column.setContentsMargins(0, 0, 0, 0)
        self.purpose_label = QLabel(self.purpose_field)
        self.purpose_label.setObjectName(u"purpose_label")

        self.purpose_column.addWidget(self.purpose_label)

        self.purpose_edit = QLineEdit(self.purpose_field)
        self.purpose_edit.setObjectName(u"purpose_edit")

        self.purpose_column.addWidget(self.purpose_edit)


        self.rows.addWidget(self.purpose_field)

        self.with_whom_field = QWidget(ConsentEntry)
        self.with_whom_field.setObjectName(u"with_whom_field")
        self.with_whom_column = QVBoxLayout(self.with_whom_field)
        self.with_whom_column.setObjectName(u"with_whom_column")
        self.with_whom_column.setContentsMargins(0, 0, 0, 0)
        self.with_whom_label = QLabel(self.with_whom_field)
        self.with_whom_label.setObjectName(u"with_whom_label")

        self.with_whom_column.addWidget(self.with_whom_label)

        self.with_whom_edit = QLineEdit(self.with_whom_field)
        self.with_whom_edit.setObjectName(u"with_whom_edit")

        self.with_whom_column.addWidget(self.with_whom_edit)


        self.rows.addWidget(self.with_whom_field)

        self.not_shared_field = QWidget(ConsentEntry)
        self.not_shared_field.setObjectName(u"not_shared_field")
        self.not_shared_column = QVBoxLayout(self.not_shared_field)
        self.not_shared_column.setObjectName(u"not_shared_column")
        self.not_shared_column.setContentsMargins(0, 0, 0, 0)
        self.not_shared_label = QLabel(self.not_shared_field)
        self.not_shared_label.setObjectName(u"not_shared_label")

        self.not_shared_column.addWidget(self.not_shared_label)

        self.not_shared_edit = QLineEdit(self.not_shared_field)
        self.not_shared_edit.setObjectName(u"not_shared_edit")

        self.not_shared_column.addWidget(self.not_shared_edit)


        self.rows.addWidget(self.not_shared_field)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.state_field = QWidget(ConsentEntry)
        self.state_field.setObjectName(u"state_field")
        self.state_column = QVBoxLayout(self.state_field)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_field)
        self.state_label.setObjectName(u"state_label")

        self.state_column.addWidget(self.state_label)

        self.state_edit = ComboBox(self.state_field)
        self.state_edit.setObjectName(u"state_edit")

        self.state_column.addWidget(self.state_edit)


        self.row_1.addWidget(self.state_field, 0, Qt.AlignTop)

        self.form_field = QWidget(ConsentEntry)
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


        self.row_1.addWidget(self.form_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.on_field = QWidget(ConsentEntry)
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


        self.row_2.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = QWidget(ConsentEntry)
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


        self.row_2.addWidget(self.at_field, 0, Qt.AlignTop)

        self.asked_on_field = QWidget(ConsentEntry)
        self.asked_on_field.setObjectName(u"asked_on_field")
        self.asked_on_column = QVBoxLayout(self.asked_on_field)
        self.asked_on_column.setObjectName(u"asked_on_column")
        self.asked_on_column.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(self.asked_on_field)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.asked_on_column.addWidget(self.asked_on_label)

        self.asked_on_edit = DateEdit(self.asked_on_field)
        self.asked_on_edit.setObjectName(u"asked_on_edit")

        self.asked_on_column.addWidget(self.asked_on_edit)


        self.row_2.addWidget(self.asked_on_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 5)
        self.row_2.setStretch(1, 3)
        self.row_2.setStretch(2, 5)

        self.rows.addLayout(self.row_2)

        self.row_3 = QHBoxLayout()
        self.row_3.setObjectName(u"row_3")
        self.withdrawn_on_field = QWidget(ConsentEntry)
        self.withdrawn_on_field.setObjectName(u"withdrawn_on_field")
        self.withdrawn_on_column = QVBoxLayout(self.withdrawn_on_field)
        self.withdrawn_on_column.setObjectName(u"withdrawn_on_column")
        self.withdrawn_on_column.setContentsMargins(0, 0, 0, 0)
        self.withdrawn_on_label = QLabel(self.withdrawn_on_field)
        self.withdrawn_on_label.setObjectName(u"withdrawn_on_label")

        self.withdrawn_on_column.addWidget(self.withdrawn_on_label)

        self.withdrawn_on_edit = DateEdit(self.withdrawn_on_field)
        self.withdrawn_on_edit.setObjectName(u"withdrawn_on_edit")

        self.withdrawn_on_column.addWidget(self.withdrawn_on_edit)


        self.row_3.addWidget(self.withdrawn_on_field, 0, Qt.AlignTop)

        self.withdrawn_form_field = QWidget(ConsentEntry)
        self.withdrawn_form_field.setObjectName(u"withdrawn_form_field")
        self.withdrawn_form_column = QVBoxLayout(self.withdrawn_form_field)
        self.withdrawn_form_column.setObjectName(u"withdrawn_form_column")
        self.withdrawn_form_column.setContentsMargins(0, 0, 0, 0)
        self.withdrawn_form_label = QLabel(self.withdrawn_form_field)
        self.withdrawn_form_label.setObjectName(u"withdrawn_form_label")

        self.withdrawn_form_column.addWidget(self.withdrawn_form_label)

        self.withdrawn_form_edit = ComboBox(self.withdrawn_form_field)
        self.withdrawn_form_edit.setObjectName(u"withdrawn_form_edit")

        self.withdrawn_form_column.addWidget(self.withdrawn_form_edit)


        self.row_3.addWidget(self.withdrawn_form_field, 0, Qt.AlignTop)

        self.row_3.setStretch(0, 1)
        self.row_3.setStretch(1, 1)

        self.rows.addLayout(self.row_3)

        self.withdrawn_text_field = QWidget(ConsentEntry)
        self.withdrawn_text_field.setObjectName(u"withdrawn_text_field")
        self.withdrawn_text_column = QVBoxLayout(self.withdrawn_text_field)
        self.withdrawn_text_column.setObjectName(u"withdrawn_text_column")
        self.withdrawn_text_column.setContentsMargins(0, 0, 0, 0)
        self.withdrawn_text_label = QLabel(self.withdrawn_text_field)
        self.withdrawn_text_label.setObjectName(u"withdrawn_text_label")

        self.withdrawn_text_column.addWidget(self.withdrawn_text_label)

        self.withdrawn_text_edit = TextArea(self.withdrawn_text_field)
        self.withdrawn_text_edit.setObjectName(u"withdrawn_text_edit")

        self.withdrawn_text_column.addWidget(self.withdrawn_text_edit)


        self.rows.addWidget(self.withdrawn_text_field)

        self.text_field = QWidget(ConsentEntry)
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
        self.purpose_label.setBuddy(self.purpose_edit)
        self.with_whom_label.setBuddy(self.with_whom_edit)
        self.not_shared_label.setBuddy(self.not_shared_edit)
        self.state_label.setBuddy(self.state_edit)
        self.form_label.setBuddy(self.form_edit)
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.asked_on_label.setBuddy(self.asked_on_edit)
        self.withdrawn_on_label.setBuddy(self.withdrawn_on_edit)
        self.withdrawn_form_label.setBuddy(self.withdrawn_form_edit)
        self.withdrawn_text_label.setBuddy(self.withdrawn_text_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.purpose_edit, self.with_whom_edit)
        QWidget.setTabOrder(self.with_whom_edit, self.not_shared_edit)
        QWidget.setTabOrder(self.not_shared_edit, self.state_edit)
        QWidget.setTabOrder(self.state_edit, self.form_edit)
        QWidget.setTabOrder(self.form_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.asked_on_edit)
        QWidget.setTabOrder(self.asked_on_edit, self.withdrawn_on_edit)
        QWidget.setTabOrder(self.withdrawn_on_edit, self.withdrawn_form_edit)
        QWidget.setTabOrder(self.withdrawn_form_edit, self.withdrawn_text_edit)
        QWidget.setTabOrder(self.withdrawn_text_edit, self.text_edit)

        self.retranslateUi(ConsentEntry)

        QMetaObject.connectSlotsByName(ConsentEntry)
    # setupUi

    def retranslateUi(self, ConsentEntry):
        self.purpose_label.setText(QCoreApplication.translate("ConsentEntry", u"For what", None))
        self.with_whom_label.setText(QCoreApplication.translate("ConsentEntry", u"With whom", None))
        self.not_shared_label.setText(QCoreApplication.translate("ConsentEntry", u"What may not be shared", None))
        self.state_label.setText(QCoreApplication.translate("ConsentEntry", u"State", None))
        self.form_label.setText(QCoreApplication.translate("ConsentEntry", u"How given", None))
        self.on_label.setText(QCoreApplication.translate("ConsentEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("ConsentEntry", u"Time", None))
        self.asked_on_label.setText(QCoreApplication.translate("ConsentEntry", u"Asked on", None))
        self.withdrawn_on_label.setText(QCoreApplication.translate("ConsentEntry", u"Withdrawn on", None))
        self.withdrawn_form_label.setText(QCoreApplication.translate("ConsentEntry", u"How withdrawn", None))
        self.withdrawn_text_label.setText(QCoreApplication.translate("ConsentEntry", u"What the reporter said", None))
        self.text_label.setText(QCoreApplication.translate("ConsentEntry", u"Remarks", None))
        pass
    # retranslateUi

