# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_choice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
class Ui_ReportChoiceForm(object):
    def setupUi(self, ReportChoiceForm):
        if not ReportChoiceForm.objectName():
            ReportChoiceForm.setObjectName(u"ReportChoiceForm")
        self.rows = QVBoxLayout(ReportChoiceForm)
        self.rows.setObjectName(u"rows")
        self.first_row = QHBoxLayout()
        self.first_row.setObjectName(u"first_row")
        self.organisation_box = QWidget(ReportChoiceForm)
        self.organisation_box.setObjectName(u"organisation_box")
        self.organisation_column = QVBoxLayout(self.organisation_box)
        self.organisation_column.setObjectName(u"organisation_column")
        self.organisation_column.setContentsMargins(0, 0, 0, 0)
        self.organisation_label = QLabel(self.organisation_box)
        self.organisation_label.setObjectName(u"organisation_label")

        self.organisation_column.addWidget(self.organisation_label)

        self.organisation_edit = ComboBox(self.organisation_box)
        self.organisation_edit.setObjectName(u"organisation_edit")

        self.organisation_column.addWidget(self.organisation_edit)


        self.first_row.addWidget(self.organisation_box)

        self.period_box = QWidget(ReportChoiceForm)
        self.period_box.setObjectName(u"period_box")
        self.period_column = QVBoxLayout(self.period_box)
        self.period_column.setObjectName(u"period_column")
        self.period_column.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.period_box)
        self.period_label.setObjectName(u"period_label")

        self.period_column.addWidget(self.period_label)

        self.period_edit = ComboBox(self.period_box)
        self.period_edit.setObjectName(u"period_edit")

        self.period_column.addWidget(self.period_edit)


        self.first_row.addWidget(self.period_box)


        self.rows.addLayout(self.first_row)

        self.quarter_box = QWidget(ReportChoiceForm)
        self.quarter_box.setObjectName(u"quarter_box")
        self.quarter_column = QVBoxLayout(self.quarter_box)
        self.quarter_column.setObjectName(u"quarter_column")
        self.quarter_column.setContentsMargins(0, 0, 0, 0)
        self.quarter_label = QLabel(self.quarter_box)
        self.quarter_label.setObjectName(u"quarter_label")

        self.quarter_column.addWidget(self.quarter_label)

        self.quarter_edit = ComboBox(self.quarter_box)
        self.quarter_edit.setObjectName(u"quarter_edit")

        self.quarter_column.addWidget(self.quarter_edit)


        self.rows.addWidget(self.quarter_box)

        self.own_period_box = QWidget(ReportChoiceForm)
        self.own_period_box.setObjectName(u"own_period_box")
        self.own_period_row = QHBoxLayout(self.own_period_box)
        self.own_period_row.setObjectName(u"own_period_row")
        self.own_period_row.setContentsMargins(0, 0, 0, 0)
        self.from_box = QWidget(self.own_period_box)
        self.from_box.setObjectName(u"from_box")
        self.from_column = QVBoxLayout(self.from_box)
        self.from_column.setObjectName(u"from_column")
        self.from_column.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.from_box)
        self.from_label.setObjectName(u"from_label")

        self.from_column.addWidget(self.from_label)

        self.from_edit = DateEdit(self.from_box)
        self.from_edit.setObjectName(u"from_edit")

        self.from_column.addWidget(self.from_edit)


        self.own_period_row.addWidget(self.from_box)

        self.until_box = QWidget(self.own_period_box)
        self.until_box.setObjectName(u"until_box")
        self.until_column = QVBoxLayout(self.until_box)
        self.until_column.setObjectName(u"until_column")
        self.until_column.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(self.until_box)
        self.until_label.setObjectName(u"until_label")

        self.until_column.addWidget(self.until_label)

        self.until_edit = DateEdit(self.until_box)
        self.until_edit.setObjectName(u"until_edit")

        self.until_column.addWidget(self.until_edit)


        self.own_period_row.addWidget(self.until_box)


        self.rows.addWidget(self.own_period_box)

#if QT_CONFIG(shortcut)
        self.organisation_label.setBuddy(self.organisation_edit)
        self.period_label.setBuddy(self.period_edit)
        self.quarter_label.setBuddy(self.quarter_edit)
        self.from_label.setBuddy(self.from_edit)
        self.until_label.setBuddy(self.until_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.organisation_edit, self.period_edit)
        QWidget.setTabOrder(self.period_edit, self.quarter_edit)
        QWidget.setTabOrder(self.quarter_edit, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.until_edit)

        self.retranslateUi(ReportChoiceForm)

        QMetaObject.connectSlotsByName(ReportChoiceForm)
    # setupUi

    def retranslateUi(self, ReportChoiceForm):
        self.organisation_label.setText(QCoreApplication.translate("ReportChoiceForm", u"Organisation", None))
        self.period_label.setText(QCoreApplication.translate("ReportChoiceForm", u"Period", None))
        self.quarter_label.setText(QCoreApplication.translate("ReportChoiceForm", u"Quarter", None))
        self.from_label.setText(QCoreApplication.translate("ReportChoiceForm", u"From", None))
        self.until_label.setText(QCoreApplication.translate("ReportChoiceForm", u"Up to and including", None))
        pass
    # retranslateUi

