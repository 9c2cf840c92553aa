# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreed_point_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit

class Ui_AgreedPointForm(object):
    def setupUi(self, AgreedPointForm):
        if not AgreedPointForm.objectName():
            AgreedPointForm.setObjectName(u"AgreedPointForm")
        self.rows = QVBoxLayout(AgreedPointForm)
        self.rows.setObjectName(u"rows")
        self.activity_id_field = QWidget(AgreedPointForm)
        self.activity_id_field.setObjectName(u"activity_id_field")
        self.activity_id_column = QVBoxLayout(self.activity_id_field)
        self.activity_id_column.setObjectName(u"activity_id_column")
        self.activity_id_column.setContentsMargins(0, 0, 0, 0)
        self.activity_id_label = QLabel(self.activity_id_field)
        self.activity_id_label.setObjectName(u"activity_id_label")

        self.activity_id_column.addWidget(self.activity_id_label)

        self.activity_id_edit = ComboBox(self.activity_id_field)
        self.activity_id_edit.setObjectName(u"activity_id_edit")

        self.activity_id_column.addWidget(self.activity_id_edit)


        self.rows.addWidget(self.activity_id_field)

        self.what_field = QWidget(AgreedPointForm)
        self.what_field.setObjectName(u"what_field")
        self.what_column = QVBoxLayout(self.what_field)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(self.what_field)
        self.what_label.setObjectName(u"what_label")

        self.what_column.addWidget(self.what_label)

        self.what_edit = QLineEdit(self.what_field)
        self.what_edit.setObjectName(u"what_edit")

        self.what_column.addWidget(self.what_edit)


        self.rows.addWidget(self.what_field)

        self.row_who = QHBoxLayout()
        self.row_who.setObjectName(u"row_who")
        self.who_field = QWidget(AgreedPointForm)
        self.who_field.setObjectName(u"who_field")
        self.who_column = QVBoxLayout(self.who_field)
        self.who_column.setObjectName(u"who_column")
        self.who_column.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(self.who_field)
        self.who_label.setObjectName(u"who_label")

        self.who_column.addWidget(self.who_label)

        self.who_edit = QLineEdit(self.who_field)
        self.who_edit.setObjectName(u"who_edit")

        self.who_column.addWidget(self.who_edit)


        self.row_who.addWidget(self.who_field)

        self.due_field = QWidget(AgreedPointForm)
        self.due_field.setObjectName(u"due_field")
        self.due_column = QVBoxLayout(self.due_field)
        self.due_column.setObjectName(u"due_column")
        self.due_column.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(self.due_field)
        self.due_label.setObjectName(u"due_label")

        self.due_column.addWidget(self.due_label)

        self.due_edit = DateEdit(self.due_field)
        self.due_edit.setObjectName(u"due_edit")

        self.due_column.addWidget(self.due_edit)


        self.row_who.addWidget(self.due_field)

        self.row_who.setStretch(0, 1)
        self.row_who.setStretch(1, 1)

        self.rows.addLayout(self.row_who)

#if QT_CONFIG(shortcut)
        self.activity_id_label.setBuddy(self.activity_id_edit)
        self.what_label.setBuddy(self.what_edit)
        self.who_label.setBuddy(self.who_edit)
        self.due_label.setBuddy(self.due_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.activity_id_edit, self.what_edit)
        QWidget.setTabOrder(self.what_edit, self.who_edit)
        QWidget.setTabOrder(self.who_edit, self.due_edit)

        self.retranslateUi(AgreedPointForm)

        QMetaObject.connectSlotsByName(AgreedPointForm)
    # setupUi

    def retranslateUi(self, AgreedPointForm):
        self.activity_id_label.setText(QCoreApplication.translate("AgreedPointForm", u"Agreed in", None))
        self.what_label.setText(QCoreApplication.translate("AgreedPointForm", u"What", None))
        self.who_label.setText(QCoreApplication.translate("AgreedPointForm", u"Who", None))
        self.due_label.setText(QCoreApplication.translate("AgreedPointForm", u"By when", None))
        pass
    # retranslateUi

