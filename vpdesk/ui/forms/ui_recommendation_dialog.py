# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recommendation_dialog.ui'
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

class Ui_RecommendationForm(object):
    def setupUi(self, RecommendationForm):
        if not RecommendationForm.objectName():
            RecommendationForm.setObjectName(u"RecommendationForm")
        self.rows = QVBoxLayout(RecommendationForm)
        self.rows.setObjectName(u"rows")
        self.text_field = QWidget(RecommendationForm)
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

        self.row_given_on = QHBoxLayout()
        self.row_given_on.setObjectName(u"row_given_on")
        self.given_on_field = QWidget(RecommendationForm)
        self.given_on_field.setObjectName(u"given_on_field")
        self.given_on_column = QVBoxLayout(self.given_on_field)
        self.given_on_column.setObjectName(u"given_on_column")
        self.given_on_column.setContentsMargins(0, 0, 0, 0)
        self.given_on_label = QLabel(self.given_on_field)
        self.given_on_label.setObjectName(u"given_on_label")

        self.given_on_column.addWidget(self.given_on_label)

        self.given_on_edit = DateEdit(self.given_on_field)
        self.given_on_edit.setObjectName(u"given_on_edit")

        self.given_on_column.addWidget(self.given_on_edit)


        self.row_given_on.addWidget(self.given_on_field)

        self.source_field = QWidget(RecommendationForm)
        self.source_field.setObjectName(u"source_field")
        self.source_column = QVBoxLayout(self.source_field)
        self.source_column.setObjectName(u"source_column")
        self.source_column.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_field)
        self.source_label.setObjectName(u"source_label")

        self.source_column.addWidget(self.source_label)

        self.source_edit = ComboBox(self.source_field)
        self.source_edit.setObjectName(u"source_edit")

        self.source_column.addWidget(self.source_edit)


        self.row_given_on.addWidget(self.source_field)

        self.row_given_on.setStretch(0, 1)
        self.row_given_on.setStretch(1, 1)

        self.rows.addLayout(self.row_given_on)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_edit)
        self.given_on_label.setBuddy(self.given_on_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text_edit, self.given_on_edit)
        QWidget.setTabOrder(self.given_on_edit, self.source_edit)

        self.retranslateUi(RecommendationForm)

        QMetaObject.connectSlotsByName(RecommendationForm)
    # setupUi

    def retranslateUi(self, RecommendationForm):
        self.text_label.setText(QCoreApplication.translate("RecommendationForm", u"Recommendation", None))
        self.given_on_label.setText(QCoreApplication.translate("RecommendationForm", u"Given on", None))
        self.source_label.setText(QCoreApplication.translate("RecommendationForm", u"Given in", None))
        pass
    # retranslateUi

