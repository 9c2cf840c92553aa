"""The four figures at the top of Vandaag."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from vpdesk.domain.overview import Overview
from vpdesk.ui import tokens
from vpdesk.ui.dates import due_date, hours, hours_figure
from vpdesk.ui.filling import filled
from vpdesk.ui.today.due_words import Due
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.figure_tile import FigureTile

_FOUR_ACROSS = 740


class FigureTiles(QWidget):
    """Each figure is a button to the list behind it."""

    running_wanted = Signal()
    follow_ups_wanted = Signal()
    retention_wanted = Signal()
    hours_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._running = FigureTile(self.tr("Running cases"))
        self._follow_ups = FigureTile(self.tr("Follow up before tonight"))
        self._retention = FigureTile(self.tr("Retention term near"))
        self._hours = FigureTile(self.tr("Hours this month"))
        self._running.clicked.connect(self.running_wanted)
        self._follow_ups.clicked.connect(self.follow_ups_wanted)
        self._retention.clicked.connect(self.retention_wanted)
        self._hours.clicked.connect(self.hours_wanted)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.MEDIUM)
        self._lay_out(4)

    def show_figures(self, overview: Overview) -> None:
        self._show_running(overview)
        self._show_follow_ups(overview)
        self._show_retention(overview)
        self._show_hours(overview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(4 if self.width() >= _FOUR_ACROSS else 2)

    def _lay_out(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        tiles = (self._running, self._follow_ups, self._retention, self._hours)
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _show_running(self, overview: Overview) -> None:
        where = self.tr("at %n organisation(s)", "", overview.organisations_with_cases)
        self._running.show_figure(_number(overview.running_cases), where)

    def _show_follow_ups(self, overview: Overview) -> None:
        due = [each for each in _all_due(overview) if each.on <= overview.today]
        late = sum(each.on < overview.today for each in due)
        if late:
            words = self.tr("of which %n late", "", late)
            self._follow_ups.show_figure(_number(len(due)), words, "danger")
        else:
            self._follow_ups.show_figure(_number(len(due)), self.tr("none of them late"))

    def _show_retention(self, overview: Overview) -> None:
        first = min((each.on for each in overview.retention if each.on), default=None)
        count = _number(len(overview.retention))
        if first is None:
            self._retention.show_figure(count, self.tr("none this month"))
        else:
            words = filled(self.tr("the first %1"), due_date(first, overview.today))
            self._retention.show_figure(count, words, "warn")

    def _show_hours(self, overview: Overview) -> None:
        month = sum(each.minutes for each in overview.hours_this_month)
        left = overview.agreed_minutes - overview.minutes_this_year
        if not overview.agreed_minutes:
            words = filled(self.tr("%1 this year"), hours(overview.minutes_this_year))
        elif left >= 0:
            pattern = self.tr("of %1 this year %2 left")
            words = filled(pattern, hours(overview.agreed_minutes), hours_figure(left))
        else:
            pattern = self.tr("%2 more than the %1 of this year")
            words = filled(pattern, hours(overview.agreed_minutes), hours(-left))
        tone: Colour = "warn" if overview.agreed_minutes and left < 0 else "text3"
        self._hours.show_figure(hours_figure(month), words, tone)


def _all_due(overview: Overview) -> tuple[Due, ...]:
    return (*overview.follow_ups, *overview.agreed, *overview.planned)


def _number(count: int) -> str:
    return QLocale().toString(count)
