# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_output.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)

from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
class Ui_ReportOutputForm(object):
    def setupUi(self, ReportOutputForm):
        if not ReportOutputForm.objectName():
            ReportOutputForm.setObjectName(u"ReportOutputForm")
        self.rows = QVBoxLayout(ReportOutputForm)
        self.rows.setObjectName(u"rows")
        self.language_column = QVBoxLayout()
        self.language_column.setObjectName(u"language_column")
        self.language_label = QLabel(ReportOutputForm)
        self.language_label.setObjectName(u"language_label")

        self.language_column.addWidget(self.language_label)

        self.language_edit = ComboBox(ReportOutputForm)
        self.language_edit.setObjectName(u"language_edit")

        self.language_column.addWidget(self.language_edit)


        self.rows.addLayout(self.language_column)

        self.twin_edit = CheckBox(ReportOutputForm)
        self.twin_edit.setObjectName(u"twin_edit")

        self.rows.addWidget(self.twin_edit)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language_edit, self.twin_edit)

        self.retranslateUi(ReportOutputForm)

        QMetaObject.connectSlotsByName(ReportOutputForm)
    # setupUi

    def retranslateUi(self, ReportOutputForm):
        self.language_label.setText(QCoreApplication.translate("ReportOutputForm", u"Language of the report", None))
        self.twin_edit.setText(QCoreApplication.translate("ReportOutputForm", u"Also save the machine-readable twin (JSON)", None))
        pass
    # retranslateUi

