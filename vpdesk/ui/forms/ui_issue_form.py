# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_form.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_IssueForm(object):
    def setupUi(self, IssueForm):
        if not IssueForm.objectName():
            IssueForm.setObjectName(u"IssueForm")
        self.rows = QVBoxLayout(IssueForm)
        self.rows.setObjectName(u"rows")
        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.category_id_field = QWidget(IssueForm)
        self.category_id_field.setObjectName(u"category_id_field")
        self.category_id_column = QVBoxLayout(self.category_id_field)
        self.category_id_column.setObjectName(u"category_id_column")
        self.category_id_column.setContentsMargins(0, 0, 0, 0)
        self.category_id_label = QLabel(self.category_id_field)
        self.category_id_label.setObjectName(u"category_id_label")

        self.category_id_column.addWidget(self.category_id_label)

        self.category_id_edit = ComboBox(self.category_id_field)
        self.category_id_edit.setObjectName(u"category_id_edit")

        self.category_id_column.addWidget(self.category_id_edit)


        self.row_1.addWidget(self.category_id_field, 0, Qt.AlignTop)

        self.relation_id_field = QWidget(IssueForm)
        self.relation_id_field.setObjectName(u"relation_id_field")
        self.relation_id_column = QVBoxLayout(self.relation_id_field)
        self.relation_id_column.setObjectName(u"relation_id_column")
        self.relation_id_column.setContentsMargins(0, 0, 0, 0)
        self.relation_id_label = QLabel(self.relation_id_field)
        self.relation_id_label.setObjectName(u"relation_id_label")

        self.relation_id_column.addWidget(self.relation_id_label)

        self.relation_id_edit = ComboBox(self.relation_id_field)
        self.relation_id_edit.setObjectName(u"relation_id_edit")

        self.relation_id_column.addWidget(self.relation_id_edit)


        self.row_1.addWidget(self.relation_id_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 1)
        self.row_1.setStretch(1, 1)

        self.rows.addLayout(self.row_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setObjectName(u"row_2")
        self.accused_field = QWidget(IssueForm)
        self.accused_field.setObjectName(u"accused_field")
        self.accused_column = QVBoxLayout(self.accused_field)
        self.accused_column.setObjectName(u"accused_column")
        self.accused_column.setContentsMargins(0, 0, 0, 0)
        self.accused_label = QLabel(self.accused_field)
        self.accused_label.setObjectName(u"accused_label")

        self.accused_column.addWidget(self.accused_label)

        self.accused_edit = QLineEdit(self.accused_field)
        self.accused_edit.setObjectName(u"accused_edit")

        self.accused_column.addWidget(self.accused_edit)


        self.row_2.addWidget(self.accused_field, 0, Qt.AlignTop)

        self.unit_id_field = QWidget(IssueForm)
        self.unit_id_field.setObjectName(u"unit_id_field")
        self.unit_id_column = QVBoxLayout(self.unit_id_field)
        self.unit_id_column.setObjectName(u"unit_id_column")
        self.unit_id_column.setContentsMargins(0, 0, 0, 0)
        self.unit_id_label = QLabel(self.unit_id_field)
        self.unit_id_label.setObjectName(u"unit_id_label")

        self.unit_id_column.addWidget(self.unit_id_label)

        self.unit_id_edit = ComboBox(self.unit_id_field)
        self.unit_id_edit.setObjectName(u"unit_id_edit")

        self.unit_id_column.addWidget(self.unit_id_edit)


        self.row_2.addWidget(self.unit_id_field, 0, Qt.AlignTop)

        self.row_2.setStretch(0, 1)
        self.row_2.setStretch(1, 1)

        self.rows.addLayout(self.row_2)

#if QT_CONFIG(shortcut)
        self.category_id_label.setBuddy(self.category_id_edit)
        self.relation_id_label.setBuddy(self.relation_id_edit)
        self.accused_label.setBuddy(self.accused_edit)
        self.unit_id_label.setBuddy(self.unit_id_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.category_id_edit, self.relation_id_edit)
        QWidget.setTabOrder(self.relation_id_edit, self.accused_edit)
        QWidget.setTabOrder(self.accused_edit, self.unit_id_edit)

        self.retranslateUi(IssueForm)

        QMetaObject.connectSlotsByName(IssueForm)
    # setupUi

    def retranslateUi(self, IssueForm):
        self.category_id_label.setText(QCoreApplication.translate("IssueForm", u"Category", None))
        self.relation_id_label.setText(QCoreApplication.translate("IssueForm", u"Relation to the accused", None))
        self.accused_label.setText(QCoreApplication.translate("IssueForm", u"Accused (alias)", None))
        self.unit_id_label.setText(QCoreApplication.translate("IssueForm", u"Unit", None))
        pass
    # retranslateUi

