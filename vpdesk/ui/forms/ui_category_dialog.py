# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'category_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_CategoryForm(object):
    def setupUi(self, CategoryForm):
        if not CategoryForm.objectName():
            CategoryForm.setObjectName(u"CategoryForm")
        self.rows = QVBoxLayout(CategoryForm)
        self.rows.setObjectName(u"rows")
        self.row_dutch = QHBoxLayout()
        self.row_dutch.setObjectName(u"row_dutch")
        self.dutch_field = QWidget(CategoryForm)
        self.dutch_field.setObjectName(u"dutch_field")
        self.dutch_column = QVBoxLayout(self.dutch_field)
        self.dutch_column.setObjectName(u"dutch_column")
        self.dutch_column.setContentsMargins(0, 0, 0, 0)
        self.dutch_label = QLabel(self.dutch_field)
        self.dutch_label.setObjectName(u"dutch_label")

        self.dutch_column.addWidget(self.dutch_label)

        self.dutch_edit = QLineEdit(self.dutch_field)
        self.dutch_edit.setObjectName(u"dutch_edit")

        self.dutch_column.addWidget(self.dutch_edit)


        self.row_dutch.addWidget(self.dutch_field)

        self.english_field = QWidget(CategoryForm)
        self.english_field.setObjectName(u"english_field")
        self.english_column = QVBoxLayout(self.english_field)
        self.english_column.setObjectName(u"english_column")
        self.english_column.setContentsMargins(0, 0, 0, 0)
        self.english_label = QLabel(self.english_field)
        self.english_label.setObjectName(u"english_label")

        self.english_column.addWidget(self.english_label)

        self.english_edit = QLineEdit(self.english_field)
        self.english_edit.setObjectName(u"english_edit")

        self.english_column.addWidget(self.english_edit)


        self.row_dutch.addWidget(self.english_field)

        self.row_dutch.setStretch(0, 1)
        self.row_dutch.setStretch(1, 1)

        self.rows.addLayout(self.row_dutch)

        self.row_parent_id = QHBoxLayout()
        self.row_parent_id.setObjectName(u"row_parent_id")
        self.parent_id_field = QWidget(CategoryForm)
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

        self.organisation_id_field = QWidget(CategoryForm)
        self.organisation_id_field.setObjectName(u"organisation_id_field")
        self.organisation_id_column = QVBoxLayout(self.organisation_id_field)
        self.organisation_id_column.setObjectName(u"organisation_id_column")
        self.organisation_id_column.setContentsMargins(0, 0, 0, 0)
        self.organisation_id_label = QLabel(self.organisation_id_field)
        self.organisation_id_label.setObjectName(u"organisation_id_label")

        self.organisation_id_column.addWidget(self.organisation_id_label)

        self.organisation_id_edit = ComboBox(self.organisation_id_field)
        self.organisation_id_edit.setObjectName(u"organisation_id_edit")

        self.organisation_id_column.addWidget(self.organisation_id_edit)


        self.row_parent_id.addWidget(self.organisation_id_field)

        self.row_parent_id.setStretch(0, 1)
        self.row_parent_id.setStretch(1, 1)

        self.rows.addLayout(self.row_parent_id)

        self.row_since = QHBoxLayout()
        self.row_since.setObjectName(u"row_since")
        self.since_field = QWidget(CategoryForm)
        self.since_field.setObjectName(u"since_field")
        self.since_column = QVBoxLayout(self.since_field)
        self.since_column.setObjectName(u"since_column")
        self.since_column.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(self.since_field)
        self.since_label.setObjectName(u"since_label")

        self.since_column.addWidget(self.since_label)

        self.since_edit = DateEdit(self.since_field)
        self.since_edit.setObjectName(u"since_edit")

        self.since_column.addWidget(self.since_edit)


        self.row_since.addWidget(self.since_field)

        self.since_beside = QWidget(CategoryForm)
        self.since_beside.setObjectName(u"since_beside")

        self.row_since.addWidget(self.since_beside)

        self.row_since.setStretch(0, 1)
        self.row_since.setStretch(1, 1)

        self.rows.addLayout(self.row_since)

#if QT_CONFIG(shortcut)
        self.dutch_label.setBuddy(self.dutch_edit)
        self.english_label.setBuddy(self.english_edit)
        self.parent_id_label.setBuddy(self.parent_id_edit)
        self.organisation_id_label.setBuddy(self.organisation_id_edit)
        self.since_label.setBuddy(self.since_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dutch_edit, self.english_edit)
        QWidget.setTabOrder(self.english_edit, self.parent_id_edit)
        QWidget.setTabOrder(self.parent_id_edit, self.organisation_id_edit)
        QWidget.setTabOrder(self.organisation_id_edit, self.since_edit)

        self.retranslateUi(CategoryForm)

        QMetaObject.connectSlotsByName(CategoryForm)
    # setupUi

    def retranslateUi(self, CategoryForm):
        self.dutch_label.setText(QCoreApplication.translate("CategoryForm", u"Name", None))
        self.english_label.setText(QCoreApplication.translate("CategoryForm", u"Name in English", None))
        self.parent_id_label.setText(QCoreApplication.translate("CategoryForm", u"Group", None))
        self.organisation_id_label.setText(QCoreApplication.translate("CategoryForm", u"For", None))
        self.since_label.setText(QCoreApplication.translate("CategoryForm", u"From", None))
        pass
    # retranslateUi

