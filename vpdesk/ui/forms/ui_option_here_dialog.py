# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'option_here_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.text_area import TextArea

class Ui_OptionHereForm(object):
    def setupUi(self, OptionHereForm):
        if not OptionHereForm.objectName():
            OptionHereForm.setObjectName(u"OptionHereForm")
        self.rows = QVBoxLayout(OptionHereForm)
        self.rows.setObjectName(u"rows")
        self.text_field = QWidget(OptionHereForm)
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
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OptionHereForm)

        QMetaObject.connectSlotsByName(OptionHereForm)
    # setupUi

    def retranslateUi(self, OptionHereForm):
        self.text_label.setText(QCoreApplication.translate("OptionHereForm", u"How it is at this organisation", None))
        pass
    # retranslateUi

