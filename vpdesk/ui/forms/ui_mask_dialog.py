# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mask_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_MaskForm(object):
    def setupUi(self, MaskForm):
        if not MaskForm.objectName():
            MaskForm.setObjectName(u"MaskForm")
        self.rows = QVBoxLayout(MaskForm)
        self.rows.setObjectName(u"rows")
        self.reason_field = QWidget(MaskForm)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_column = QVBoxLayout(self.reason_field)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = ComboBox(self.reason_field)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)


        self.rows.addWidget(self.reason_field)

        self.explanation_field = QWidget(MaskForm)
        self.explanation_field.setObjectName(u"explanation_field")
        self.explanation_column = QVBoxLayout(self.explanation_field)
        self.explanation_column.setObjectName(u"explanation_column")
        self.explanation_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(self.explanation_field)
        self.explanation_label.setObjectName(u"explanation_label")

        self.explanation_column.addWidget(self.explanation_label)

        self.explanation_edit = QLineEdit(self.explanation_field)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.explanation_column.addWidget(self.explanation_edit)


        self.rows.addWidget(self.explanation_field)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.explanation_label.setBuddy(self.explanation_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MaskForm)

        QMetaObject.connectSlotsByName(MaskForm)
    # setupUi

    def retranslateUi(self, MaskForm):
        self.reason_label.setText(QCoreApplication.translate("MaskForm", u"Reason", None))
        self.explanation_label.setText(QCoreApplication.translate("MaskForm", u"Explanation", None))
        pass
    # retranslateUi

