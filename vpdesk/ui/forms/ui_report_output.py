# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_output.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea
class Ui_ReportOutputForm(object):
    def setupUi(self, ReportOutputForm):
        if not ReportOutputForm.objectName():
            ReportOutputForm.setObjectName(u"ReportOutputForm")
        self.rows = QVBoxLayout(ReportOutputForm)
        self.rows.setObjectName(u"rows")
        self.kind_column = QVBoxLayout()
        self.kind_column.setObjectName(u"kind_column")
        self.kind_label = QLabel(ReportOutputForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_edit = ComboBox(ReportOutputForm)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_column.addWidget(self.kind_edit)


        self.rows.addLayout(self.kind_column)

        self.note_field = QWidget(ReportOutputForm)
        self.note_field.setObjectName(u"note_field")
        self.note_column = QVBoxLayout(self.note_field)
        self.note_column.setObjectName(u"note_column")
        self.note_column.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_field)
        self.note_label.setObjectName(u"note_label")

        self.note_column.addWidget(self.note_label)

        self.note_edit = TextArea(self.note_field)
        self.note_edit.setObjectName(u"note_edit")

        self.note_column.addWidget(self.note_edit)


        self.rows.addWidget(self.note_field)

        self.apart_edit = CheckBox(ReportOutputForm)
        self.apart_edit.setObjectName(u"apart_edit")

        self.rows.addWidget(self.apart_edit)

        self.hours_field = QWidget(ReportOutputForm)
        self.hours_field.setObjectName(u"hours_field")
        self.hours_row = QHBoxLayout(self.hours_field)
        self.hours_row.setObjectName(u"hours_row")
        self.hours_row.setContentsMargins(0, 0, 0, 0)
        self.least_field = QWidget(self.hours_field)
        self.least_field.setObjectName(u"least_field")
        self.least_column = QVBoxLayout(self.least_field)
        self.least_column.setObjectName(u"least_column")
        self.least_column.setContentsMargins(0, 0, 0, 0)
        self.least_label = QLabel(self.least_field)
        self.least_label.setObjectName(u"least_label")

        self.least_column.addWidget(self.least_label)

        self.least_edit = QLineEdit(self.least_field)
        self.least_edit.setObjectName(u"least_edit")

        self.least_column.addWidget(self.least_edit)


        self.hours_row.addWidget(self.least_field)

        self.most_field = QWidget(self.hours_field)
        self.most_field.setObjectName(u"most_field")
        self.most_column = QVBoxLayout(self.most_field)
        self.most_column.setObjectName(u"most_column")
        self.most_column.setContentsMargins(0, 0, 0, 0)
        self.most_label = QLabel(self.most_field)
        self.most_label.setObjectName(u"most_label")

        self.most_column.addWidget(self.most_label)

        self.most_edit = QLineEdit(self.most_field)
        self.most_edit.setObjectName(u"most_edit")

        self.most_column.addWidget(self.most_edit)


        self.hours_row.addWidget(self.most_field)


        self.rows.addWidget(self.hours_field)

        self.language_column = QVBoxLayout()
        self.language_column.setObjectName(u"language_column")
        self.language_label = QLabel(ReportOutputForm)
        self.language_label.setObjectName(u"language_label")

        self.language_column.addWidget(self.language_label)

        self.language_edit = ComboBox(ReportOutputForm)
        self.language_edit.setObjectName(u"language_edit")

        self.language_column.addWidget(self.language_edit)


        self.rows.addLayout(self.language_column)

        self.twin_edit = CheckBox(ReportOutputForm)
        self.twin_edit.setObjectName(u"twin_edit")

        self.rows.addWidget(self.twin_edit)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.note_label.setBuddy(self.note_edit)
        self.least_label.setBuddy(self.least_edit)
        self.most_label.setBuddy(self.most_edit)
        self.language_label.setBuddy(self.language_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.apart_edit)
        QWidget.setTabOrder(self.apart_edit, self.least_edit)
        QWidget.setTabOrder(self.least_edit, self.most_edit)
        QWidget.setTabOrder(self.most_edit, self.language_edit)
        QWidget.setTabOrder(self.language_edit, self.twin_edit)

        self.retranslateUi(ReportOutputForm)

        QMetaObject.connectSlotsByName(ReportOutputForm)
    # setupUi

    def retranslateUi(self, ReportOutputForm):
        self.kind_label.setText(QCoreApplication.translate("ReportOutputForm", u"What leaves the vault", None))
        self.note_label.setText(QCoreApplication.translate("ReportOutputForm", u"Text", None))
        self.apart_edit.setText(QCoreApplication.translate("ReportOutputForm", u"The contract asks for the hours of cases apart", None))
        self.least_label.setText(QCoreApplication.translate("ReportOutputForm", u"Least hours per reporter", None))
        self.most_label.setText(QCoreApplication.translate("ReportOutputForm", u"Most hours per reporter", None))
        self.language_label.setText(QCoreApplication.translate("ReportOutputForm", u"Language of the report", None))
        self.twin_edit.setText(QCoreApplication.translate("ReportOutputForm", u"Also save the machine-readable twin (JSON)", None))
        pass
    # retranslateUi

