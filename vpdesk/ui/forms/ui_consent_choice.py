# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'consent_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_ConsentChoiceForm(object):
    def setupUi(self, ConsentChoiceForm):
        if not ConsentChoiceForm.objectName():
            ConsentChoiceForm.setObjectName(u"ConsentChoiceForm")
        self.rows = QVBoxLayout(ConsentChoiceForm)
        self.rows.setObjectName(u"rows")
        self.consent_id_field = QWidget(ConsentChoiceForm)
        self.consent_id_field.setObjectName(u"consent_id_field")
        self.consent_id_column = QVBoxLayout(self.consent_id_field)
        self.consent_id_column.setObjectName(u"consent_id_column")
        self.consent_id_column.setContentsMargins(0, 0, 0, 0)
        self.consent_id_label = QLabel(self.consent_id_field)
        self.consent_id_label.setObjectName(u"consent_id_label")

        self.consent_id_column.addWidget(self.consent_id_label)

        self.consent_id_edit = ComboBox(self.consent_id_field)
        self.consent_id_edit.setObjectName(u"consent_id_edit")

        self.consent_id_column.addWidget(self.consent_id_edit)


        self.rows.addWidget(self.consent_id_field)

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.purpose_field = QWidget(ConsentChoiceForm)
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


        self.row_1.addWidget(self.purpose_field, 0, Qt.AlignTop)

        self.with_whom_field = QWidget(ConsentChoiceForm)
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


        self.row_1.addWidget(self.with_whom_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.not_shared_field = QWidget(ConsentChoiceForm)
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


        self.row_2.addWidget(self.not_shared_field, 0, Qt.AlignTop)

        self.form_field = QWidget(ConsentChoiceForm)
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


        self.row_2.addWidget(self.form_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 5)
        self.row_2.setStretch(1, 3)

        self.rows.addLayout(self.row_2)

#if QT_CONFIG(shortcut)
        self.consent_id_label.setBuddy(self.consent_id_edit)
        self.purpose_label.setBuddy(self.purpose_edit)
        self.with_whom_label.setBuddy(self.with_whom_edit)
        self.not_shared_label.setBuddy(self.not_shared_edit)
        self.form_label.setBuddy(self.form_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.consent_id_edit, self.purpose_edit)
        QWidget.setTabOrder(self.purpose_edit, self.with_whom_edit)
        QWidget.setTabOrder(self.with_whom_edit, self.not_shared_edit)
        QWidget.setTabOrder(self.not_shared_edit, self.form_edit)

        self.retranslateUi(ConsentChoiceForm)

        QMetaObject.connectSlotsByName(ConsentChoiceForm)
    # setupUi

    def retranslateUi(self, ConsentChoiceForm):
        self.consent_id_label.setText(QCoreApplication.translate("ConsentChoiceForm", u"Consent", None))
        self.purpose_label.setText(QCoreApplication.translate("ConsentChoiceForm", u"Consent for what", None))
        self.with_whom_label.setText(QCoreApplication.translate("ConsentChoiceForm", u"With whom", None))
        self.not_shared_label.setText(QCoreApplication.translate("ConsentChoiceForm", u"What may not be shared", None))
        self.form_label.setText(QCoreApplication.translate("ConsentChoiceForm", u"How given", None))
        pass
    # retranslateUi

