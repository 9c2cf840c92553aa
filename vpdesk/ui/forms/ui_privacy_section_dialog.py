# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_section_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.text_area import TextArea

class Ui_PrivacySectionForm(object):
    def setupUi(self, PrivacySectionForm):
        if not PrivacySectionForm.objectName():
            PrivacySectionForm.setObjectName(u"PrivacySectionForm")
        self.rows = QVBoxLayout(PrivacySectionForm)
        self.rows.setObjectName(u"rows")
        self.title_field = QWidget(PrivacySectionForm)
        self.title_field.setObjectName(u"title_field")
        self.title_column = QVBoxLayout(self.title_field)
        self.title_column.setObjectName(u"title_column")
        self.title_column.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_field)
        self.title_label.setObjectName(u"title_label")

        self.title_column.addWidget(self.title_label)

        self.title_edit = QLineEdit(self.title_field)
        self.title_edit.setObjectName(u"title_edit")

        self.title_column.addWidget(self.title_edit)


        self.rows.addWidget(self.title_field)

        self.text_field = QWidget(PrivacySectionForm)
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
        self.title_label.setBuddy(self.title_edit)
        self.text_label.setBuddy(self.text_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.text_edit)

        self.retranslateUi(PrivacySectionForm)

        QMetaObject.connectSlotsByName(PrivacySectionForm)
    # setupUi

    def retranslateUi(self, PrivacySectionForm):
        self.title_label.setText(QCoreApplication.translate("PrivacySectionForm", u"Heading", None))
        self.text_label.setText(QCoreApplication.translate("PrivacySectionForm", u"Text", None))
        pass
    # retranslateUi

