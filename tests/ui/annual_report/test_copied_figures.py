"""Figures cannot be copied from the page: they leave as a document that was audited, or not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from vpdesk.ui.annual_report.page import AnnualReportPage

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_of_a_row_of_figures_only_its_words_can_be_copied(page: AnnualReportPage) -> None:
    clipboard = QGuiApplication.clipboard()
    copied = []
    for view in page.left.figures.findChildren(QAbstractItemView):
        for row in range(view.model().rowCount()):
            clipboard.clear()
            view.setCurrentIndex(view.model().index(row, 0))
            QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
            copied.append(clipboard.text())
    assert "Total" in copied
    assert not [words for words in copied if any(sign.isdigit() for sign in words)]
