# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outcome_dialog.ui'
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

class Ui_OutcomeForm(object):
    def setupUi(self, OutcomeForm):
        if not OutcomeForm.objectName():
            OutcomeForm.setObjectName(u"OutcomeForm")
        self.rows = QVBoxLayout(OutcomeForm)
        self.rows.setObjectName(u"rows")
        self.row_state = QHBoxLayout()
        self.row_state.setObjectName(u"row_state")
        self.state_field = QWidget(OutcomeForm)
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

        self.on_field = QWidget(OutcomeForm)
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

        self.text_field = QWidget(OutcomeForm)
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

        self.told_by_field = QWidget(OutcomeForm)
        self.told_by_field.setObjectName(u"told_by_field")
        self.told_by_column = QVBoxLayout(self.told_by_field)
        self.told_by_column.setObjectName(u"told_by_column")
        self.told_by_column.setContentsMargins(0, 0, 0, 0)
        self.told_by_label = QLabel(self.told_by_field)
        self.told_by_label.setObjectName(u"told_by_label")

        self.told_by_column.addWidget(self.told_by_label)

        self.told_by_edit = QLineEdit(self.told_by_field)
        self.told_by_edit.setObjectName(u"told_by_edit")

        self.told_by_column.addWidget(self.told_by_edit)


        self.rows.addWidget(self.told_by_field)

#if QT_CONFIG(shortcut)
        self.state_label.setBuddy(self.state_edit)
        self.on_label.setBuddy(self.on_edit)
        self.text_label.setBuddy(self.text_edit)
        self.told_by_label.setBuddy(self.told_by_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.state_edit, self.on_edit)
        QWidget.setTabOrder(self.on_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.told_by_edit)

        self.retranslateUi(OutcomeForm)

        QMetaObject.connectSlotsByName(OutcomeForm)
    # setupUi

    def retranslateUi(self, OutcomeForm):
        self.state_label.setText(QCoreApplication.translate("OutcomeForm", u"State", None))
        self.on_label.setText(QCoreApplication.translate("OutcomeForm", u"Date", None))
        self.text_label.setText(QCoreApplication.translate("OutcomeForm", u"What became of it", None))
        self.told_by_label.setText(QCoreApplication.translate("OutcomeForm", u"Told by", None))
        pass
    # retranslateUi

