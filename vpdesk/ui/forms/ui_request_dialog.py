# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'request_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_RequestForm(object):
    def setupUi(self, RequestForm):
        if not RequestForm.objectName():
            RequestForm.setObjectName(u"RequestForm")
        self.rows = QVBoxLayout(RequestForm)
        self.rows.setObjectName(u"rows")
        self.kind_field = QWidget(RequestForm)
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


        self.rows.addWidget(self.kind_field)

        self.asked_on_field = QWidget(RequestForm)
        self.asked_on_field.setObjectName(u"asked_on_field")
        self.asked_on_column = QVBoxLayout(self.asked_on_field)
        self.asked_on_column.setObjectName(u"asked_on_column")
        self.asked_on_column.setContentsMargins(0, 0, 0, 0)
        self.asked_on_label = QLabel(self.asked_on_field)
        self.asked_on_label.setObjectName(u"asked_on_label")

        self.asked_on_column.addWidget(self.asked_on_label)

        self.asked_on_edit = DateEdit(self.asked_on_field)
        self.asked_on_edit.setObjectName(u"asked_on_edit")

        self.asked_on_column.addWidget(self.asked_on_edit)


        self.rows.addWidget(self.asked_on_field)

        self.due_on_field = QWidget(RequestForm)
        self.due_on_field.setObjectName(u"due_on_field")
        self.due_on_column = QVBoxLayout(self.due_on_field)
        self.due_on_column.setObjectName(u"due_on_column")
        self.due_on_column.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.due_on_field)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_column.addWidget(self.due_on_label)

        self.due_on_edit = DateEdit(self.due_on_field)
        self.due_on_edit.setObjectName(u"due_on_edit")

        self.due_on_column.addWidget(self.due_on_edit)


        self.rows.addWidget(self.due_on_field)

        self.asked_field = QWidget(RequestForm)
        self.asked_field.setObjectName(u"asked_field")
        self.asked_column = QVBoxLayout(self.asked_field)
        self.asked_column.setObjectName(u"asked_column")
        self.asked_column.setContentsMargins(0, 0, 0, 0)
        self.asked_label = QLabel(self.asked_field)
        self.asked_label.setObjectName(u"asked_label")

        self.asked_column.addWidget(self.asked_label)

        self.asked_edit = TextArea(self.asked_field)
        self.asked_edit.setObjectName(u"asked_edit")

        self.asked_column.addWidget(self.asked_edit)


        self.rows.addWidget(self.asked_field)

        self.remind_edit = CheckBox(RequestForm)
        self.remind_edit.setObjectName(u"remind_edit")

        self.rows.addWidget(self.remind_edit)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
        self.asked_on_label.setBuddy(self.asked_on_edit)
        self.due_on_label.setBuddy(self.due_on_edit)
        self.asked_label.setBuddy(self.asked_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RequestForm)

        QMetaObject.connectSlotsByName(RequestForm)
    # setupUi

    def retranslateUi(self, RequestForm):
        self.kind_label.setText(QCoreApplication.translate("RequestForm", u"Asked for", None))
        self.asked_on_label.setText(QCoreApplication.translate("RequestForm", u"Asked on", None))
        self.due_on_label.setText(QCoreApplication.translate("RequestForm", u"To be answered by", None))
        self.asked_label.setText(QCoreApplication.translate("RequestForm", u"What was asked", None))
        self.remind_edit.setText(QCoreApplication.translate("RequestForm", u"Plan a follow-up a week before", None))
        pass
    # retranslateUi

