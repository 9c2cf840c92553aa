# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'aftercare_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox

class Ui_AftercareForm(object):
    def setupUi(self, AftercareForm):
        if not AftercareForm.objectName():
            AftercareForm.setObjectName(u"AftercareForm")
        self.rows = QVBoxLayout(AftercareForm)
        self.rows.setObjectName(u"rows")
        self.what_field = QWidget(AftercareForm)
        self.what_field.setObjectName(u"what_field")
        self.what_column = QVBoxLayout(self.what_field)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_field)
        self.what_label.setObjectName(u"what_label")

        self.what_column.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.what_field)
        self.what_edit.setObjectName(u"what_edit")

        self.what_column.addWidget(self.what_edit)


        self.rows.addWidget(self.what_field)

        self.when_column = QVBoxLayout()
        self.when_column.setSpacing(2)
        self.when_column.setObjectName(u"when_column")
        self.when_label = QLabel(AftercareForm)
        self.when_label.setObjectName(u"when_label")

        self.when_column.addWidget(self.when_label)

        self.two_weeks_edit = CheckBox(AftercareForm)
        self.two_weeks_edit.setObjectName(u"two_weeks_edit")

        self.when_column.addWidget(self.two_weeks_edit)

        self.six_weeks_edit = CheckBox(AftercareForm)
        self.six_weeks_edit.setObjectName(u"six_weeks_edit")

        self.when_column.addWidget(self.six_weeks_edit)

        self.three_months_edit = CheckBox(AftercareForm)
        self.three_months_edit.setObjectName(u"three_months_edit")

        self.when_column.addWidget(self.three_months_edit)

        self.six_months_edit = CheckBox(AftercareForm)
        self.six_months_edit.setObjectName(u"six_months_edit")

        self.when_column.addWidget(self.six_months_edit)

        self.year_edit = CheckBox(AftercareForm)
        self.year_edit.setObjectName(u"year_edit")

        self.when_column.addWidget(self.year_edit)


        self.rows.addLayout(self.when_column)

        self.promised_edit = CheckBox(AftercareForm)
        self.promised_edit.setObjectName(u"promised_edit")

        self.rows.addWidget(self.promised_edit)

        self.moves_edit = CheckBox(AftercareForm)
        self.moves_edit.setObjectName(u"moves_edit")

        self.rows.addWidget(self.moves_edit)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_edit, self.two_weeks_edit)
        QWidget.setTabOrder(self.two_weeks_edit, self.six_weeks_edit)
        QWidget.setTabOrder(self.six_weeks_edit, self.three_months_edit)
        QWidget.setTabOrder(self.three_months_edit, self.six_months_edit)
        QWidget.setTabOrder(self.six_months_edit, self.year_edit)
        QWidget.setTabOrder(self.year_edit, self.promised_edit)
        QWidget.setTabOrder(self.promised_edit, self.moves_edit)

        self.retranslateUi(AftercareForm)

        QMetaObject.connectSlotsByName(AftercareForm)
    # setupUi

    def retranslateUi(self, AftercareForm):
        self.what_label.setText(QCoreApplication.translate("AftercareForm", u"What", None))
        self.when_label.setText(QCoreApplication.translate("AftercareForm", u"When", None))
        self.two_weeks_edit.setText(QCoreApplication.translate("AftercareForm", u"In two weeks", None))
        self.six_weeks_edit.setText(QCoreApplication.translate("AftercareForm", u"In six weeks", None))
        self.three_months_edit.setText(QCoreApplication.translate("AftercareForm", u"In three months", None))
        self.six_months_edit.setText(QCoreApplication.translate("AftercareForm", u"In six months", None))
        self.year_edit.setText(QCoreApplication.translate("AftercareForm", u"In a year", None))
        self.promised_edit.setText(QCoreApplication.translate("AftercareForm", u"Promised: the reporter counts on it", None))
        self.moves_edit.setText(QCoreApplication.translate("AftercareForm", u"The case goes to aftercare", None))
        pass
    # retranslateUi

