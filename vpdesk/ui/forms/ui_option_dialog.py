# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'option_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.text_area import TextArea

class Ui_OptionForm(object):
    def setupUi(self, OptionForm):
        if not OptionForm.objectName():
            OptionForm.setObjectName(u"OptionForm")
        self.rows = QVBoxLayout(OptionForm)
        self.rows.setObjectName(u"rows")
        self.title_field = QWidget(OptionForm)
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

        self.description_field = QWidget(OptionForm)
        self.description_field.setObjectName(u"description_field")
        self.description_column = QVBoxLayout(self.description_field)
        self.description_column.setObjectName(u"description_column")
        self.description_column.setContentsMargins(0, 0, 0, 0)
        self.description_label = QLabel(self.description_field)
        self.description_label.setObjectName(u"description_label")

        self.description_column.addWidget(self.description_label)

        self.description_edit = TextArea(self.description_field)
        self.description_edit.setObjectName(u"description_edit")

        self.description_column.addWidget(self.description_edit)


        self.rows.addWidget(self.description_field)

        self.pros_field = QWidget(OptionForm)
        self.pros_field.setObjectName(u"pros_field")
        self.pros_column = QVBoxLayout(self.pros_field)
        self.pros_column.setObjectName(u"pros_column")
        self.pros_column.setContentsMargins(0, 0, 0, 0)
        self.pros_label = QLabel(self.pros_field)
        self.pros_label.setObjectName(u"pros_label")

        self.pros_column.addWidget(self.pros_label)

        self.pros_edit = TextArea(self.pros_field)
        self.pros_edit.setObjectName(u"pros_edit")

        self.pros_column.addWidget(self.pros_edit)


        self.rows.addWidget(self.pros_field)

        self.cons_field = QWidget(OptionForm)
        self.cons_field.setObjectName(u"cons_field")
        self.cons_column = QVBoxLayout(self.cons_field)
        self.cons_column.setObjectName(u"cons_column")
        self.cons_column.setContentsMargins(0, 0, 0, 0)
        self.cons_label = QLabel(self.cons_field)
        self.cons_label.setObjectName(u"cons_label")

        self.cons_column.addWidget(self.cons_label)

        self.cons_edit = TextArea(self.cons_field)
        self.cons_edit.setObjectName(u"cons_edit")

        self.cons_column.addWidget(self.cons_edit)


        self.rows.addWidget(self.cons_field)

        self.to_consider_field = QWidget(OptionForm)
        self.to_consider_field.setObjectName(u"to_consider_field")
        self.to_consider_column = QVBoxLayout(self.to_consider_field)
        self.to_consider_column.setObjectName(u"to_consider_column")
        self.to_consider_column.setContentsMargins(0, 0, 0, 0)
        self.to_consider_label = QLabel(self.to_consider_field)
        self.to_consider_label.setObjectName(u"to_consider_label")

        self.to_consider_column.addWidget(self.to_consider_label)

        self.to_consider_edit = TextArea(self.to_consider_field)
        self.to_consider_edit.setObjectName(u"to_consider_edit")

        self.to_consider_column.addWidget(self.to_consider_edit)


        self.rows.addWidget(self.to_consider_field)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.description_label.setBuddy(self.description_edit)
        self.pros_label.setBuddy(self.pros_edit)
        self.cons_label.setBuddy(self.cons_edit)
        self.to_consider_label.setBuddy(self.to_consider_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.description_edit)
        QWidget.setTabOrder(self.description_edit, self.pros_edit)
        QWidget.setTabOrder(self.pros_edit, self.cons_edit)
        QWidget.setTabOrder(self.cons_edit, self.to_consider_edit)

        self.retranslateUi(OptionForm)

        QMetaObject.connectSlotsByName(OptionForm)
    # setupUi

    def retranslateUi(self, OptionForm):
        self.title_label.setText(QCoreApplication.translate("OptionForm", u"Name", None))
        self.description_label.setText(QCoreApplication.translate("OptionForm", u"What it is", None))
        self.pros_label.setText(QCoreApplication.translate("OptionForm", u"What speaks for it, one point on each line", None))
        self.cons_label.setText(QCoreApplication.translate("OptionForm", u"What speaks against it, one point on each line", None))
        self.to_consider_label.setText(QCoreApplication.translate("OptionForm", u"To think of, one point on each line", None))
        pass
    # retranslateUi

