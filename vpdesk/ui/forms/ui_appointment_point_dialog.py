# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appointment_point_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_AppointmentPointForm(object):
    def setupUi(self, AppointmentPointForm):
        if not AppointmentPointForm.objectName():
            AppointmentPointForm.setObjectName(u"AppointmentPointForm")
        self.rows = QVBoxLayout(AppointmentPointForm)
        self.rows.setObjectName(u"rows")
        self.label_field = QWidget(AppointmentPointForm)
        self.label_field.setObjectName(u"label_field")
        self.label_column = QVBoxLayout(self.label_field)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setContentsMargins(0, 0, 0, 0)
        self.label_label = QLabel(self.label_field)
        self.label_label.setObjectName(u"label_label")

        self.label_column.addWidget(self.label_label)

        self.label_edit = QLineEdit(self.label_field)
        self.label_edit.setObjectName(u"label_edit")

        self.label_column.addWidget(self.label_edit)


        self.rows.addWidget(self.label_field)

        self.row_state = QHBoxLayout()
        self.row_state.setObjectName(u"row_state")
        self.state_field = QWidget(AppointmentPointForm)
        self.state_field.setObjectName(u"state_field")
        self.state_column = QVBoxLayout(self.state_field)
        self.state_column.setObjectName(u"state_column")
        self.state_column.setContentsMargins(0, 0, 0, 0)
        self.state_label = QLabel(self.state_field)
        self.state_label.setObjectName(u"state_label")

        self.state_column.addWidget(self.state_label)

        self.state_edit = ComboBox(self.state_field)
        self.state_edit.setObjectName(u"state_edit")

        self.state_column.addWidget(self.state_edit)


        self.row_state.addWidget(self.state_field)

        self.on_field = QWidget(AppointmentPointForm)
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


        self.row_state.addWidget(self.on_field)

        self.row_state.setStretch(0, 1)
        self.row_state.setStretch(1, 1)

        self.rows.addLayout(self.row_state)

        self.document_id_field = QWidget(AppointmentPointForm)
        self.document_id_field.setObjectName(u"document_id_field")
        self.document_id_column = QVBoxLayout(self.document_id_field)
        self.document_id_column.setObjectName(u"document_id_column")
        self.document_id_column.setContentsMargins(0, 0, 0, 0)
        self.document_id_label = QLabel(self.document_id_field)
        self.document_id_label.setObjectName(u"document_id_label")

        self.document_id_column.addWidget(self.document_id_label)

        self.document_id_edit = ComboBox(self.document_id_field)
        self.document_id_edit.setObjectName(u"document_id_edit")

        self.document_id_column.addWidget(self.document_id_edit)


        self.rows.addWidget(self.document_id_field)

        self.remark_field = QWidget(AppointmentPointForm)
        self.remark_field.setObjectName(u"remark_field")
        self.remark_column = QVBoxLayout(self.remark_field)
        self.remark_column.setObjectName(u"remark_column")
        self.remark_column.setContentsMargins(0, 0, 0, 0)
        self.remark_label = QLabel(self.remark_field)
        self.remark_label.setObjectName(u"remark_label")

        self.remark_column.addWidget(self.remark_label)

        self.remark_edit = TextArea(self.remark_field)
        self.remark_edit.setObjectName(u"remark_edit")

        self.remark_column.addWidget(self.remark_edit)


        self.rows.addWidget(self.remark_field)

#if QT_CONFIG(shortcut)
        self.label_label.setBuddy(self.label_edit)
        self.state_label.setBuddy(self.state_edit)
        self.on_label.setBuddy(self.on_edit)
        self.document_id_label.setBuddy(self.document_id_edit)
        self.remark_label.setBuddy(self.remark_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.label_edit, self.state_edit)
        QWidget.setTabOrder(self.state_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.document_id_edit)
        QWidget.setTabOrder(self.document_id_edit, self.remark_edit)

        self.retranslateUi(AppointmentPointForm)

        QMetaObject.connectSlotsByName(AppointmentPointForm)
    # setupUi

    def retranslateUi(self, AppointmentPointForm):
        self.label_label.setText(QCoreApplication.translate("AppointmentPointForm", u"Point", None))
        self.state_label.setText(QCoreApplication.translate("AppointmentPointForm", u"State", None))
        self.on_label.setText(QCoreApplication.translate("AppointmentPointForm", u"Seen on", None))
        self.document_id_label.setText(QCoreApplication.translate("AppointmentPointForm", u"Document", None))
        self.remark_label.setText(QCoreApplication.translate("AppointmentPointForm", u"Remark", None))
        pass
    # retranslateUi

