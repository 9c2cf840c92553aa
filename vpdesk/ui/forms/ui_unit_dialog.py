# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_UnitForm(object):
    def setupUi(self, UnitForm):
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.rows = QVBoxLayout(UnitForm)
        self.rows.setObjectName(u"rows")
        self.name_field = QWidget(UnitForm)
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


        self.rows.addWidget(self.name_field)

        self.row_parent_id = QHBoxLayout()
        self.row_parent_id.setObjectName(u"row_parent_id")
        self.parent_id_field = QWidget(UnitForm)
        self.parent_id_field.setObjectName(u"parent_id_field")
        self.parent_id_column = QVBoxLayout(self.parent_id_field)
        self.parent_id_column.setObjectName(u"parent_id_column")
        self.parent_id_column.setContentsMargins(0, 0, 0, 0)
        self.parent_id_label = QLabel(self.parent_id_field)
        self.parent_id_label.setObjectName(u"parent_id_label")

        self.parent_id_column.addWidget(self.parent_id_label)

        self.parent_id_edit = ComboBox(self.parent_id_field)
        self.parent_id_edit.setObjectName(u"parent_id_edit")

        self.parent_id_column.addWidget(self.parent_id_edit)


        self.row_parent_id.addWidget(self.parent_id_field)

        self.headcount_field = QWidget(UnitForm)
        self.headcount_field.setObjectName(u"headcount_field")
        self.headcount_column = QVBoxLayout(self.headcount_field)
        self.headcount_column.setObjectName(u"headcount_column")
        self.headcount_column.setContentsMargins(0, 0, 0, 0)
        self.headcount_label = QLabel(self.headcount_field)
        self.headcount_label.setObjectName(u"headcount_label")

        self.headcount_column.addWidget(self.headcount_label)

        self.headcount_edit = QLineEdit(self.headcount_field)
        self.headcount_edit.setObjectName(u"headcount_edit")

        self.headcount_column.addWidget(self.headcount_edit)


        self.row_parent_id.addWidget(self.headcount_field)

        self.row_parent_id.setStretch(0, 2)
        self.row_parent_id.setStretch(1, 1)

        self.rows.addLayout(self.row_parent_id)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.parent_id_label.setBuddy(self.parent_id_edit)
        self.headcount_label.setBuddy(self.headcount_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.parent_id_edit)
        QWidget.setTabOrder(self.parent_id_edit, self.headcount_edit)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm):
        self.name_label.setText(QCoreApplication.translate("UnitForm", u"Name", None))
        self.parent_id_label.setText(QCoreApplication.translate("UnitForm", u"Part of", None))
        self.headcount_label.setText(QCoreApplication.translate("UnitForm", u"Employees", None))
        pass
    # retranslateUi

