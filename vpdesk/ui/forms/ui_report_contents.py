# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_contents.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from vpdesk.ui.widgets.combo_box import ComboBox
class Ui_ReportContentsForm(object):
    def setupUi(self, ReportContentsForm):
        if not ReportContentsForm.objectName():
            ReportContentsForm.setObjectName(u"ReportContentsForm")
        self.rows = QVBoxLayout(ReportContentsForm)
        self.rows.setObjectName(u"rows")
        self.tables_field = QVBoxLayout()
        self.tables_field.setObjectName(u"tables_field")
        self.tables_label = QLabel(ReportContentsForm)
        self.tables_label.setObjectName(u"tables_label")

        self.tables_field.addWidget(self.tables_label)

        self.tables_column = QVBoxLayout()
        self.tables_column.setObjectName(u"tables_column")

        self.tables_field.addLayout(self.tables_column)


        self.rows.addLayout(self.tables_field)

        self.earlier_column = QVBoxLayout()
        self.earlier_column.setObjectName(u"earlier_column")
        self.earlier_label = QLabel(ReportContentsForm)
        self.earlier_label.setObjectName(u"earlier_label")

        self.earlier_column.addWidget(self.earlier_label)

        self.earlier_edit = ComboBox(ReportContentsForm)
        self.earlier_edit.setObjectName(u"earlier_edit")

        self.earlier_column.addWidget(self.earlier_edit)


        self.rows.addLayout(self.earlier_column)

#if QT_CONFIG(shortcut)
        self.earlier_label.setBuddy(self.earlier_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportContentsForm)

        QMetaObject.connectSlotsByName(ReportContentsForm)
    # setupUi

    def retranslateUi(self, ReportContentsForm):
        self.tables_label.setText(QCoreApplication.translate("ReportContentsForm", u"Tables in the report", None))
        self.earlier_label.setText(QCoreApplication.translate("ReportContentsForm", u"Earlier periods beside it", None))
        pass
    # retranslateUi

