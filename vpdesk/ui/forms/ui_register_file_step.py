# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_file_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
class Ui_RegisterFileStepForm(object):
    def setupUi(self, RegisterFileStepForm):
        if not RegisterFileStepForm.objectName():
            RegisterFileStepForm.setObjectName(u"RegisterFileStepForm")
        self.rows = QVBoxLayout(RegisterFileStepForm)
        self.rows.setObjectName(u"rows")
        self.file_column = QVBoxLayout()
        self.file_column.setObjectName(u"file_column")

        self.rows.addLayout(self.file_column)

        self.organisation_row = QHBoxLayout()
        self.organisation_row.setObjectName(u"organisation_row")
        self.organisation_box = QWidget(RegisterFileStepForm)
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


        self.organisation_row.addWidget(self.organisation_box)

        self.name_box = QWidget(RegisterFileStepForm)
        self.name_box.setObjectName(u"name_box")
        self.name_column = QVBoxLayout(self.name_box)
        self.name_column.setObjectName(u"name_column")
        self.name_column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_box)
        self.name_label.setObjectName(u"name_label")

        self.name_column.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.name_box)
        self.name_edit.setObjectName(u"name_edit")

        self.name_column.addWidget(self.name_edit)


        self.organisation_row.addWidget(self.name_box)

        self.organisation_row.setStretch(0, 1)
        self.organisation_row.setStretch(1, 1)

        self.rows.addLayout(self.organisation_row)

        self.sheet_box = QWidget(RegisterFileStepForm)
        self.sheet_box.setObjectName(u"sheet_box")
        self.sheet_column = QVBoxLayout(self.sheet_box)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.sheet_label = QLabel(self.sheet_box)
        self.sheet_label.setObjectName(u"sheet_label")

        self.sheet_column.addWidget(self.sheet_label)

        self.sheet_edit = ComboBox(self.sheet_box)
        self.sheet_edit.setObjectName(u"sheet_edit")

        self.sheet_column.addWidget(self.sheet_edit)


        self.rows.addWidget(self.sheet_box)

        self.earlier_column = QVBoxLayout()
        self.earlier_column.setObjectName(u"earlier_column")

        self.rows.addLayout(self.earlier_column)

#if QT_CONFIG(shortcut)
        self.organisation_label.setBuddy(self.organisation_edit)
        self.name_label.setBuddy(self.name_edit)
        self.sheet_label.setBuddy(self.sheet_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.organisation_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.sheet_edit)

        self.retranslateUi(RegisterFileStepForm)

        QMetaObject.connectSlotsByName(RegisterFileStepForm)
    # setupUi

    def retranslateUi(self, RegisterFileStepForm):
        self.organisation_label.setText(QCoreApplication.translate("RegisterFileStepForm", u"Organisation", None))
        self.name_label.setText(QCoreApplication.translate("RegisterFileStepForm", u"Name of the new organisation", None))
        self.sheet_label.setText(QCoreApplication.translate("RegisterFileStepForm", u"Sheet", None))
        pass
    # retranslateUi

