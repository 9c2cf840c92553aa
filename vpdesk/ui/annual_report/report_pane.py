"""The left side of the page: what the report is about, its figures and its texts."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.report_columns import ReportColumns
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figures_pane import FiguresPane
from vpdesk.ui.annual_report.output_choice import OutputChoice
from vpdesk.ui.annual_report.report_choice import ReportChoice
from vpdesk.ui.annual_report.texts_pane import TextsPane
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.text import text_label

_WIDTH = 492
_HEAD_HEIGHT = 58
_SCROLL_BAR = 10


class ReportPane(QWidget):
    """Choice, figures, texts and output under one title."""

    contents_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        on_ground(self, "canvas")
        self.setFixedWidth(_WIDTH)
        self.choice = ReportChoice(today)
        self.figures = FiguresPane()
        self.contents_button = link_button(self.tr("More tables…"), "list-checks")
        self.contents_button.clicked.connect(self.contents_wanted)
        self.texts = TextsPane()
        self.output = OutputChoice()
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        # The scroll bar comes and goes in the margin, so that the columns stay in their place.
        content.setFixedWidth(_WIDTH - _SCROLL_BAR)
        column.setContentsMargins(tokens.WIDE, 2, tokens.HUGE - _SCROLL_BAR, tokens.WIDE)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self.choice)
        column.addWidget(self.figures)
        row = QHBoxLayout()
        row.addWidget(self.contents_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.texts)
        column.addWidget(self.output)
        column.addStretch(1)
        self._scroll = scrolling(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._head())
        around.addWidget(self._scroll, 1)
        self.figures.reached.connect(self._bring_into_view)

    def show_figures(self, columns: ReportColumns, period_title: str) -> None:
        """Show the figures; ``period_title`` words their period."""
        self.figures.show_columns(columns, period_title)
        views = [table.view for table in self.figures.tables()]
        for first, second in pairwise([self.choice.last(), *views, self.contents_button]):
            QWidget.setTabOrder(first, second)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(_HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(tokens.WIDE, tokens.TIGHT, tokens.HUGE, 0)
        row.setSpacing(tokens.SMALL)
        row.addWidget(text_label(self.tr("Annual report"), "title"))
        row.addWidget(Pill(self.tr("Draft")))
        row.addStretch(1)
        return head

    def _bring_into_view(self, spot: QRect) -> None:
        centre = self.figures.mapTo(self._content, QPoint(0, spot.center().y()))
        self._scroll.ensureVisible(0, centre.y(), 0, spot.height())
