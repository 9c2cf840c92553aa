# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_sheet_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea

class Ui_CaseSheetForm(object):
    def setupUi(self, CaseSheetForm):
        if not CaseSheetForm.objectName():
            CaseSheetForm.setObjectName(u"CaseSheetForm")
        self.rows = QVBoxLayout(CaseSheetForm)
        self.rows.setObjectName(u"rows")
        self.title_field = QWidget(CaseSheetForm)
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

        self.facts_field = QWidget(CaseSheetForm)
        self.facts_field.setObjectName(u"facts_field")
        self.facts_column = QVBoxLayout(self.facts_field)
        self.facts_column.setObjectName(u"facts_column")
        self.facts_column.setContentsMargins(0, 0, 0, 0)
        self.facts_label = QLabel(self.facts_field)
        self.facts_label.setObjectName(u"facts_label")

        self.facts_column.addWidget(self.facts_label)

        self.facts_edit = TextArea(self.facts_field)
        self.facts_edit.setObjectName(u"facts_edit")

        self.facts_column.addWidget(self.facts_edit)


        self.rows.addWidget(self.facts_field)

        self.situation_field = QWidget(CaseSheetForm)
        self.situation_field.setObjectName(u"situation_field")
        self.situation_column = QVBoxLayout(self.situation_field)
        self.situation_column.setObjectName(u"situation_column")
        self.situation_column.setContentsMargins(0, 0, 0, 0)
        self.situation_label = QLabel(self.situation_field)
        self.situation_label.setObjectName(u"situation_label")

        self.situation_column.addWidget(self.situation_label)

        self.situation_edit = TextArea(self.situation_field)
        self.situation_edit.setObjectName(u"situation_edit")

        self.situation_column.addWidget(self.situation_edit)


        self.rows.addWidget(self.situation_field)

        self.question_field = QWidget(CaseSheetForm)
        self.question_field.setObjectName(u"question_field")
        self.question_column = QVBoxLayout(self.question_field)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(self.question_field)
        self.question_label.setObjectName(u"question_label")

        self.question_column.addWidget(self.question_label)

        self.question_edit = TextArea(self.question_field)
        self.question_edit.setObjectName(u"question_edit")

        self.question_column.addWidget(self.question_edit)


        self.rows.addWidget(self.question_field)

        self.dilemma_field = QWidget(CaseSheetForm)
        self.dilemma_field.setObjectName(u"dilemma_field")
        self.dilemma_column = QVBoxLayout(self.dilemma_field)
        self.dilemma_column.setObjectName(u"dilemma_column")
        self.dilemma_column.setContentsMargins(0, 0, 0, 0)
        self.dilemma_label = QLabel(self.dilemma_field)
        self.dilemma_label.setObjectName(u"dilemma_label")

        self.dilemma_column.addWidget(self.dilemma_label)

        self.dilemma_edit = TextArea(self.dilemma_field)
        self.dilemma_edit.setObjectName(u"dilemma_edit")

        self.dilemma_column.addWidget(self.dilemma_edit)


        self.rows.addWidget(self.dilemma_field)

        self.meeting_id_field = QWidget(CaseSheetForm)
        self.meeting_id_field.setObjectName(u"meeting_id_field")
        self.meeting_id_column = QVBoxLayout(self.meeting_id_field)
        self.meeting_id_column.setObjectName(u"meeting_id_column")
        self.meeting_id_column.setContentsMargins(0, 0, 0, 0)
        self.meeting_id_label = QLabel(self.meeting_id_field)
        self.meeting_id_label.setObjectName(u"meeting_id_label")

        self.meeting_id_column.addWidget(self.meeting_id_label)

        self.meeting_id_edit = ComboBox(self.meeting_id_field)
        self.meeting_id_edit.setObjectName(u"meeting_id_edit")

        self.meeting_id_column.addWidget(self.meeting_id_edit)


        self.rows.addWidget(self.meeting_id_field)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.facts_label.setBuddy(self.facts_edit)
        self.situation_label.setBuddy(self.situation_edit)
        self.question_label.setBuddy(self.question_edit)
        self.dilemma_label.setBuddy(self.dilemma_edit)
        self.meeting_id_label.setBuddy(self.meeting_id_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title_edit, self.facts_edit)
        QWidget.setTabOrder(self.facts_edit, self.situation_edit)
        QWidget.setTabOrder(self.situation_edit, self.question_edit)
        QWidget.setTabOrder(self.question_edit, self.dilemma_edit)
        QWidget.setTabOrder(self.dilemma_edit, self.meeting_id_edit)

        self.retranslateUi(CaseSheetForm)

        QMetaObject.connectSlotsByName(CaseSheetForm)
    # setupUi

    def retranslateUi(self, CaseSheetForm):
        self.title_label.setText(QCoreApplication.translate("CaseSheetForm", u"Title", None))
        self.facts_label.setText(QCoreApplication.translate("CaseSheetForm", u"Facts", None))
        self.situation_label.setText(QCoreApplication.translate("CaseSheetForm", u"Situation", None))
        self.question_label.setText(QCoreApplication.translate("CaseSheetForm", u"Question to the group", None))
        self.dilemma_label.setText(QCoreApplication.translate("CaseSheetForm", u"Dilemma", None))
        self.meeting_id_label.setText(QCoreApplication.translate("CaseSheetForm", u"Discussed at", None))
        pass
    # retranslateUi

