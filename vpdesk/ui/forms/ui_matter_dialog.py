# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'matter_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_MatterForm(object):
    def setupUi(self, MatterForm):
        if not MatterForm.objectName():
            MatterForm.setObjectName(u"MatterForm")
        self.rows = QVBoxLayout(MatterForm)
        self.rows.setObjectName(u"rows")
        self.matter_field = QWidget(MatterForm)
        self.matter_field.setObjectName(u"matter_field")
        self.matter_column = QVBoxLayout(self.matter_field)
        self.matter_column.setObjectName(u"matter_column")
        self.matter_column.setContentsMargins(0, 0, 0, 0)
        self.matter_label = QLabel(self.matter_field)
        self.matter_label.setObjectName(u"matter_label")

        self.matter_column.addWidget(self.matter_label)

        self.matter_edit = ComboBox(self.matter_field)
        self.matter_edit.setObjectName(u"matter_edit")

        self.matter_column.addWidget(self.matter_edit)


        self.rows.addWidget(self.matter_field)

        self.row_handling = QHBoxLayout()
        self.row_handling.setObjectName(u"row_handling")
        self.handling_field = QWidget(MatterForm)
        self.handling_field.setObjectName(u"handling_field")
        self.handling_column = QVBoxLayout(self.handling_field)
        self.handling_column.setObjectName(u"handling_column")
        self.handling_column.setContentsMargins(0, 0, 0, 0)
        self.handling_label = QLabel(self.handling_field)
        self.handling_label.setObjectName(u"handling_label")

        self.handling_column.addWidget(self.handling_label)

        self.handling_edit = ComboBox(self.handling_field)
        self.handling_edit.setObjectName(u"handling_edit")

        self.handling_column.addWidget(self.handling_edit)


        self.row_handling.addWidget(self.handling_field)

        self.on_field = QWidget(MatterForm)
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


        self.row_handling.addWidget(self.on_field)

        self.row_handling.setStretch(0, 2)
        self.row_handling.setStretch(1, 1)

        self.rows.addLayout(self.row_handling)

        self.note_field = QWidget(MatterForm)
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

#if QT_CONFIG(shortcut)
        self.matter_label.setBuddy(self.matter_edit)
        self.handling_label.setBuddy(self.handling_edit)
        self.on_label.setBuddy(self.on_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.matter_edit, self.handling_edit)
        QWidget.setTabOrder(self.handling_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.note_edit)

        self.retranslateUi(MatterForm)

        QMetaObject.connectSlotsByName(MatterForm)
    # setupUi

    def retranslateUi(self, MatterForm):
        self.matter_label.setText(QCoreApplication.translate("MatterForm", u"Decision about", None))
        self.handling_label.setText(QCoreApplication.translate("MatterForm", u"What I decided", None))
        self.on_label.setText(QCoreApplication.translate("MatterForm", u"Decided on", None))
        self.note_label.setText(QCoreApplication.translate("MatterForm", u"Note", None))
        pass
    # retranslateUi

