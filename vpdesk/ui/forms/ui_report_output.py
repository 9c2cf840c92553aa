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
        self.kind_column = QVBoxLayout()
        self.kind_column.setObjectName(u"kind_column")
        self.kind_label = QLabel(ReportOutputForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind_edit = ComboBox(ReportOutputForm)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_column.addWidget(self.kind_edit)


        self.rows.addLayout(self.kind_column)

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
        self.kind_label.setBuddy(self.kind_edit)
        self.language_label.setBuddy(self.language_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_edit, self.language_edit)
        QWidget.setTabOrder(self.language_edit, self.twin_edit)

        self.retranslateUi(ReportOutputForm)

        QMetaObject.connectSlotsByName(ReportOutputForm)
    # setupUi

    def retranslateUi(self, ReportOutputForm):
        self.kind_label.setText(QCoreApplication.translate("ReportOutputForm", u"What leaves the vault", None))
        self.language_label.setText(QCoreApplication.translate("ReportOutputForm", u"Language of the report", None))
        self.twin_edit.setText(QCoreApplication.translate("ReportOutputForm", u"Also save the machine-readable twin (JSON)", None))
        pass
    # retranslateUi

