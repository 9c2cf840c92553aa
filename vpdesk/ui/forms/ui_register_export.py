# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_export.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox

class Ui_RegisterExport(object):
    def setupUi(self, RegisterExport):
        if not RegisterExport.objectName():
            RegisterExport.setObjectName(u"RegisterExport")
        self.rows = QVBoxLayout(RegisterExport)
        self.rows.setObjectName(u"rows")
        self.intro_label = QLabel(RegisterExport)
        self.intro_label.setObjectName(u"intro_label")

        self.rows.addWidget(self.intro_label)

        self.alone_label = QLabel(RegisterExport)
        self.alone_label.setObjectName(u"alone_label")

        self.rows.addWidget(self.alone_label)

        self.kind_column = QVBoxLayout()
        self.kind_column.setObjectName(u"kind_column")
        self.kind_label = QLabel(RegisterExport)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_edit = ComboBox(RegisterExport)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_column.addWidget(self.kind_edit)


        self.rows.addLayout(self.kind_column)

        self.names_box = CheckBox(RegisterExport)
        self.names_box.setObjectName(u"names_box")

        self.rows.addWidget(self.names_box)

        self.texts_box = CheckBox(RegisterExport)
        self.texts_box.setObjectName(u"texts_box")

        self.rows.addWidget(self.texts_box)

        self.names_hint = QLabel(RegisterExport)
        self.names_hint.setObjectName(u"names_hint")

        self.rows.addWidget(self.names_hint)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RegisterExport)

        QMetaObject.connectSlotsByName(RegisterExport)
    # setupUi

    def retranslateUi(self, RegisterExport):
        self.intro_label.setText(QCoreApplication.translate("RegisterExport", u"One file with everything that is in your vault: organisations, cases, the whole timeline, the address book, hours and your own register. It is not encrypted and falls under your secrecy. It is for you alone: nothing in it may go to an employer.", None))
        self.kind_label.setText(QCoreApplication.translate("RegisterExport", u"Kind of file", None))
        self.names_box.setText(QCoreApplication.translate("RegisterExport", u"With the names of reporters and accused", None))
        self.texts_box.setText(QCoreApplication.translate("RegisterExport", u"With the texts of cases", None))
        self.names_hint.setText(QCoreApplication.translate("RegisterExport", u"Texts of cases can have names in them as well. Attachments, documents and reports are not in the file: you save those one by one.", None))
        pass
    # retranslateUi

