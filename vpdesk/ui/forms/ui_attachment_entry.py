# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attachment_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.time_edit import TimeEdit

class Ui_AttachmentEntry(object):
    def setupUi(self, AttachmentEntry):
        if not AttachmentEntry.objectName():
            AttachmentEntry.setObjectName(u"AttachmentEntry")
        self.rows = QVBoxLayout(AttachmentEntry)
        self.rows.setObjectName(u"rows")
        self.name_field = QWidget(AttachmentEntry)
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

        self.row_1 = QHBoxLayout()
        self.row_1.setObjectName(u"row_1")
        self.on_field = QWidget(AttachmentEntry)
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


        self.row_1.addWidget(self.on_field, 0, Qt.AlignTop)

        self.at_field = QWidget(AttachmentEntry)
        self.at_field.setObjectName(u"at_field")
        self.at_column = QVBoxLayout(self.at_field)
        self.at_column.setObjectName(u"at_column")
        self.at_column.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_field)
        self.at_label.setObjectName(u"at_label")

        self.at_column.addWidget(self.at_label)

        self.at_edit = TimeEdit(self.at_field)
        self.at_edit.setObjectName(u"at_edit")

        self.at_column.addWidget(self.at_edit)


        self.row_1.addWidget(self.at_field, 0, Qt.AlignTop)

        self.row_1.setStretch(0, 5)
        self.row_1.setStretch(1, 3)

        self.rows.addLayout(self.row_1)

        self.text_field = QWidget(AttachmentEntry)
        self.text_field.setObjectName(u"text_field")
        self.text_column = QVBoxLayout(self.text_field)
        self.text_column.setObjectName(u"text_column")
        self.text_column.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_field)
        self.text_label.setObjectName(u"text_label")

        self.text_column.addWidget(self.text_label)

        self.text_edit = TextArea(self.text_field)
        self.text_edit.setObjectName(u"text_edit")

        self.text_column.addWidget(self.text_edit)


        self.rows.addWidget(self.text_field)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.on_label.setBuddy(self.on_edit)
        self.at_label.setBuddy(self.at_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.text_edit)

        self.retranslateUi(AttachmentEntry)

        QMetaObject.connectSlotsByName(AttachmentEntry)
    # setupUi

    def retranslateUi(self, AttachmentEntry):
        self.name_label.setText(QCoreApplication.translate("AttachmentEntry", u"Name", None))
        self.on_label.setText(QCoreApplication.translate("AttachmentEntry", u"Date", None))
        self.at_label.setText(QCoreApplication.translate("AttachmentEntry", u"Time", None))
        self.text_label.setText(QCoreApplication.translate("AttachmentEntry", u"Remark", None))
        pass
    # retranslateUi

