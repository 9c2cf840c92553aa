# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.text_area import TextArea

class Ui_AnswerForm(object):
    def setupUi(self, AnswerForm):
        if not AnswerForm.objectName():
            AnswerForm.setObjectName(u"AnswerForm")
        self.rows = QVBoxLayout(AnswerForm)
        self.rows.setObjectName(u"rows")
        self.answered_on_field = QWidget(AnswerForm)
        self.answered_on_field.setObjectName(u"answered_on_field")
        self.answered_on_column = QVBoxLayout(self.answered_on_field)
        self.answered_on_column.setObjectName(u"answered_on_column")
        self.answered_on_column.setContentsMargins(0, 0, 0, 0)
        self.answered_on_label = QLabel(self.answered_on_field)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.answered_on_column.addWidget(self.answered_on_label)

        self.answered_on_edit = DateEdit(self.answered_on_field)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.answered_on_column.addWidget(self.answered_on_edit)


        self.rows.addWidget(self.answered_on_field)

        self.answer_field = QWidget(AnswerForm)
        self.answer_field.setObjectName(u"answer_field")
        self.answer_column = QVBoxLayout(self.answer_field)
        self.answer_column.setObjectName(u"answer_column")
        self.answer_column.setContentsMargins(0, 0, 0, 0)
        self.answer_label = QLabel(self.answer_field)
        self.answer_label.setObjectName(u"answer_label")

        self.answer_column.addWidget(self.answer_label)

        self.answer_edit = ComboBox(self.answer_field)
        self.answer_edit.setObjectName(u"answer_edit")

        self.answer_column.addWidget(self.answer_edit)


        self.rows.addWidget(self.answer_field)

        self.explanation_field = QWidget(AnswerForm)
        self.explanation_field.setObjectName(u"explanation_field")
        self.explanation_column = QVBoxLayout(self.explanation_field)
        self.explanation_column.setObjectName(u"explanation_column")
        self.explanation_column.setContentsMargins(0, 0, 0, 0)
        self.explanation_label = QLabel(self.explanation_field)
        self.explanation_label.setObjectName(u"explanation_label")

        self.explanation_column.addWidget(self.explanation_label)

        self.explanation_edit = TextArea(self.explanation_field)
        self.explanation_edit.setObjectName(u"explanation_edit")

        self.explanation_column.addWidget(self.explanation_edit)


        self.rows.addWidget(self.explanation_field)

        self.statement_field = QWidget(AnswerForm)
        self.statement_field.setObjectName(u"statement_field")
        self.statement_column = QVBoxLayout(self.statement_field)
        self.statement_column.setObjectName(u"statement_column")
        self.statement_column.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(self.statement_field)
        self.statement_label.setObjectName(u"statement_label")

        self.statement_column.addWidget(self.statement_label)

        self.statement_edit = TextArea(self.statement_field)
        self.statement_edit.setObjectName(u"statement_edit")

        self.statement_column.addWidget(self.statement_edit)


        self.rows.addWidget(self.statement_field)

#if QT_CONFIG(shortcut)
        self.answered_on_label.setBuddy(self.answered_on_edit)
        self.answer_label.setBuddy(self.answer_edit)
        self.explanation_label.setBuddy(self.explanation_edit)
        self.statement_label.setBuddy(self.statement_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AnswerForm)

        QMetaObject.connectSlotsByName(AnswerForm)
    # setupUi

    def retranslateUi(self, AnswerForm):
        self.answered_on_label.setText(QCoreApplication.translate("AnswerForm", u"Answered on", None))
        self.answer_label.setText(QCoreApplication.translate("AnswerForm", u"Answer", None))
        self.explanation_label.setText(QCoreApplication.translate("AnswerForm", u"Explanation", None))
        self.statement_label.setText(QCoreApplication.translate("AnswerForm", u"Statement of the reporter", None))
        pass
    # retranslateUi

