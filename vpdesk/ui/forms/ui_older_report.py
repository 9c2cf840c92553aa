# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'older_report.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_OlderReportForm(object):
    def setupUi(self, OlderReportForm):
        if not OlderReportForm.objectName():
            OlderReportForm.setObjectName(u"OlderReportForm")
        self.rows = QVBoxLayout(OlderReportForm)
        self.rows.setObjectName(u"rows")
        self.period_row = QHBoxLayout()
        self.period_row.setObjectName(u"period_row")
        self.start_field = QWidget(OlderReportForm)
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


        self.period_row.addWidget(self.start_field)

        self.end_field = QWidget(OlderReportForm)
        self.end_field.setObjectName(u"end_field")
        self.end_column = QVBoxLayout(self.end_field)
        self.end_column.setObjectName(u"end_column")
        self.end_column.setContentsMargins(0, 0, 0, 0)
        self.end_label = QLabel(self.end_field)
        self.end_label.setObjectName(u"end_label")

        self.end_column.addWidget(self.end_label)

        self.end_edit = DateEdit(self.end_field)
        self.end_edit.setObjectName(u"end_edit")

        self.end_column.addWidget(self.end_edit)


        self.period_row.addWidget(self.end_field)

        self.made_on_field = QWidget(OlderReportForm)
        self.made_on_field.setObjectName(u"made_on_field")
        self.made_on_column = QVBoxLayout(self.made_on_field)
        self.made_on_column.setObjectName(u"made_on_column")
        self.made_on_column.setContentsMargins(0, 0, 0, 0)
        self.made_on_label = QLabel(self.made_on_field)
        self.made_on_label.setObjectName(u"made_on_label")

        self.made_on_column.addWidget(self.made_on_label)

        self.made_on_edit = DateEdit(self.made_on_field)
        self.made_on_edit.setObjectName(u"made_on_edit")

        self.made_on_column.addWidget(self.made_on_edit)


        self.period_row.addWidget(self.made_on_field)


        self.rows.addLayout(self.period_row)

        self.audience_field = QWidget(OlderReportForm)
        self.audience_field.setObjectName(u"audience_field")
        self.audience_column = QVBoxLayout(self.audience_field)
        self.audience_column.setObjectName(u"audience_column")
        self.audience_column.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(self.audience_field)
        self.audience_label.setObjectName(u"audience_label")

        self.audience_column.addWidget(self.audience_label)

        self.audience_edit = QLineEdit(self.audience_field)
        self.audience_edit.setObjectName(u"audience_edit")

        self.audience_column.addWidget(self.audience_edit)


        self.rows.addWidget(self.audience_field)

        self.total_row = QHBoxLayout()
        self.total_row.setObjectName(u"total_row")
        self.total_field = QWidget(OlderReportForm)
        self.total_field.setObjectName(u"total_field")
        self.total_column = QVBoxLayout(self.total_field)
        self.total_column.setObjectName(u"total_column")
        self.total_column.setContentsMargins(0, 0, 0, 0)
        self.total_label = QLabel(self.total_field)
        self.total_label.setObjectName(u"total_label")

        self.total_column.addWidget(self.total_label)

        self.total_edit = QLineEdit(self.total_field)
        self.total_edit.setObjectName(u"total_edit")

        self.total_column.addWidget(self.total_edit)


        self.total_row.addWidget(self.total_field)

        self.table_field = QWidget(OlderReportForm)
        self.table_field.setObjectName(u"table_field")
        self.table_column = QVBoxLayout(self.table_field)
        self.table_column.setObjectName(u"table_column")
        self.table_column.setContentsMargins(0, 0, 0, 0)
        self.table_label = QLabel(self.table_field)
        self.table_label.setObjectName(u"table_label")

        self.table_column.addWidget(self.table_label)

        self.table_edit = ComboBox(self.table_field)
        self.table_edit.setObjectName(u"table_edit")

        self.table_column.addWidget(self.table_edit)


        self.total_row.addWidget(self.table_field)


        self.rows.addLayout(self.total_row)

#if QT_CONFIG(shortcut)
        self.start_label.setBuddy(self.start_edit)
        self.end_label.setBuddy(self.end_edit)
        self.made_on_label.setBuddy(self.made_on_edit)
        self.audience_label.setBuddy(self.audience_edit)
        self.total_label.setBuddy(self.total_edit)
        self.table_label.setBuddy(self.table_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OlderReportForm)

        QMetaObject.connectSlotsByName(OlderReportForm)
    # setupUi

    def retranslateUi(self, OlderReportForm):
        self.start_label.setText(QCoreApplication.translate("OlderReportForm", u"From", None))
        self.end_label.setText(QCoreApplication.translate("OlderReportForm", u"Up to and including", None))
        self.made_on_label.setText(QCoreApplication.translate("OlderReportForm", u"Date of the report", None))
        self.audience_label.setText(QCoreApplication.translate("OlderReportForm", u"Who got it", None))
        self.total_label.setText(QCoreApplication.translate("OlderReportForm", u"Number of reporters", None))
        self.table_label.setText(QCoreApplication.translate("OlderReportForm", u"Add a table", None))
        pass
    # retranslateUi

