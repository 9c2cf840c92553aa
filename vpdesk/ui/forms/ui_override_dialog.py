# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'override_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.text_area import TextArea

class Ui_OverrideForm(object):
    def setupUi(self, OverrideForm):
        if not OverrideForm.objectName():
            OverrideForm.setObjectName(u"OverrideForm")
        self.rows = QVBoxLayout(OverrideForm)
        self.rows.setObjectName(u"rows")
        self.reason_field = QWidget(OverrideForm)
        self.reason_field.setObjectName(u"reason_field")
        self.reason_column = QVBoxLayout(self.reason_field)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_column.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_field)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_column.addWidget(self.reason_label)

        self.reason_edit = TextArea(self.reason_field)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_column.addWidget(self.reason_edit)


        self.rows.addWidget(self.reason_field)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OverrideForm)

        QMetaObject.connectSlotsByName(OverrideForm)
    # setupUi

    def retranslateUi(self, OverrideForm):
        self.reason_label.setText(QCoreApplication.translate("OverrideForm", u"Why", None))
        pass
    # retranslateUi

