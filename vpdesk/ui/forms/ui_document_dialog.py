# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_DocumentForm(object):
    def setupUi(self, DocumentForm):
        if not DocumentForm.objectName():
            DocumentForm.setObjectName(u"DocumentForm")
        self.rows = QVBoxLayout(DocumentForm)
        self.rows.setObjectName(u"rows")
        self.row_kind = QHBoxLayout()
        self.row_kind.setObjectName(u"row_kind")
        self.kind_field = QWidget(DocumentForm)
        self.kind_field.setObjectName(u"kind_field")
        self.kind_column = QVBoxLayout(self.kind_field)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_column.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_field)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_edit = ComboBox(self.kind_field)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_column.addWidget(self.kind_edit)


        self.row_kind.addWidget(self.kind_field)

        self.on_field = QWidget(DocumentForm)
        self.on_field.setObjectName(u"on_field")
        self.on_column = QVBoxLayout(self.on_field)
        self.on_column.setObjectName(u"on_column")
        self.on_column.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(self.on_field)
        self.on_label.setObjectName(u"on_label")

        self.on_column.addWidget(self.on_label)

        self.on_edit = DateEdit(self.on_field)
        self.on_edit.setObjectName(u"on_edit")

        self.on_column.addWidget(self.on_edit)


        self.row_kind.addWidget(self.on_field)

        self.row_kind.setStretch(0, 1)
        self.row_kind.setStretch(1, 1)

        self.rows.addLayout(self.row_kind)

        self.name_field = QWidget(DocumentForm)
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

        self.text_field = QWidget(DocumentForm)
        self.text_field.setObjectName(u"text_field")
        self.text_column = QVBoxLayout(self.text_field)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_field)
        self.text_label.setObjectName(u"text_label")

        self.text_column.addWidget(self.text_label)

        self.text_edit = QLineEdit(self.text_field)
        self.text_edit.setObjectName(u"text_edit")

        self.text_column.addWidget(self.text_edit)


        self.rows.addWidget(self.text_field)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.on_label.setBuddy(self.on_edit)
        self.name_label.setBuddy(self.name_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.text_edit)

        self.retranslateUi(DocumentForm)

        QMetaObject.connectSlotsByName(DocumentForm)
    # setupUi

    def retranslateUi(self, DocumentForm):
        self.kind_label.setText(QCoreApplication.translate("DocumentForm", u"Kind", None))
        self.on_label.setText(QCoreApplication.translate("DocumentForm", u"Date", None))
        self.name_label.setText(QCoreApplication.translate("DocumentForm", u"Name", None))
        self.text_label.setText(QCoreApplication.translate("DocumentForm", u"Remark", None))
        pass
    # retranslateUi

