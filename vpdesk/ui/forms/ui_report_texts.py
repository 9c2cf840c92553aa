# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_texts.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from vpdesk.ui.widgets.text_area import TextArea
class Ui_ReportTextsForm(object):
    def setupUi(self, ReportTextsForm):
        if not ReportTextsForm.objectName():
            ReportTextsForm.setObjectName(u"ReportTextsForm")
        self.rows = QVBoxLayout(ReportTextsForm)
        self.rows.setObjectName(u"rows")
        self.observations_column = QVBoxLayout()
        self.observations_column.setObjectName(u"observations_column")
        self.observations_label = QLabel(ReportTextsForm)
        self.observations_label.setObjectName(u"observations_label")

        self.observations_column.addWidget(self.observations_label)

        self.observations_edit = TextArea(ReportTextsForm)
        self.observations_edit.setObjectName(u"observations_edit")

        self.observations_column.addWidget(self.observations_edit)


        self.rows.addLayout(self.observations_column)

        self.recommendations_column = QVBoxLayout()
        self.recommendations_column.setObjectName(u"recommendations_column")
        self.recommendations_label = QLabel(ReportTextsForm)
        self.recommendations_label.setObjectName(u"recommendations_label")

        self.recommendations_column.addWidget(self.recommendations_label)

        self.recommendations_edit = TextArea(ReportTextsForm)
        self.recommendations_edit.setObjectName(u"recommendations_edit")

        self.recommendations_column.addWidget(self.recommendations_edit)


        self.rows.addLayout(self.recommendations_column)

#if QT_CONFIG(shortcut)
        self.observations_label.setBuddy(self.observations_edit)
        self.recommendations_label.setBuddy(self.recommendations_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.observations_edit, self.recommendations_edit)

        self.retranslateUi(ReportTextsForm)

        QMetaObject.connectSlotsByName(ReportTextsForm)
    # setupUi

    def retranslateUi(self, ReportTextsForm):
        self.observations_label.setText(QCoreApplication.translate("ReportTextsForm", u"Observations", None))
        self.recommendations_label.setText(QCoreApplication.translate("ReportTextsForm", u"Recommendations", None))
        pass
    # retranslateUi

