"""Columns, in one panel or in several with the same scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_ground, paint_text, text_width
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.chart import Bar, Chart, crisp

_WIDEST = 28
_LOWEST = 2
_LINE = 18
_TITLE = 22
_LEAST_PANEL = 132
_BETWEEN = 16
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Columns beside each other; ``line_before`` is the place of the first one behind a line."""

    title: str
    bars: tuple[Bar, ...]
    line_before: int = 0
    line_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plot:
    """Where a panel is, in logical pixels; ``base`` is what its columns stand on."""

    panel: Panel
    area: QRect
    base: int
    first: int


class ColumnChart(Chart):
    """Panels from left to right, at most `across` of them; all of one height where they align.

    The highest column is `highest` logical pixels. The arrows up and down go to the same place in
    the panel above or below.
    """

    def __init__(self, *, across: int = 1, highest: int = 96) -> None:
        super().__init__()
        self._most_across = across
        self._highest = highest
        self._panels: tuple[Panel, ...] = ()
        self._plots: list[_Plot] = []
        self._scale = 0.0

    def show_panels(self, panels: Sequence[Panel]) -> None:
        """Show these panels; one pixel stands for as much in each of them."""
        self._panels = tuple(panels)
        self.show_bars([bar for panel in panels for bar in panel.bars])

    def _across(self, width: int) -> int:
        fitting = (width + _BETWEEN) // (_LEAST_PANEL + _BETWEEN)
        return max(1, min(self._most_across, fitting))

    def _layout(self, width: int) -> tuple[list[QRect], int]:
        self._scale = self._highest / max([1.0, *(bar.value for bar in self._bars)])
        self._plots = []
        across, top, first = self._across(width), 0, 0
        panel_width = (width - (across - 1) * _BETWEEN) // across
        slots: list[QRect] = []
        for start in range(0, len(self._panels), across):
            row = self._panels[start : start + across]
            top += _BETWEEN if start else 0
            highest = max([0.0, *(bar.value for panel in row for bar in panel.bars)])
            title = _TITLE if any(panel.title or panel.line_label for panel in row) else 0
            base = top + title + _LINE + round(highest * self._scale)
            for place, panel in enumerate(row):
                left = place * (panel_width + _BETWEEN)
                area = QRect(left, top, panel_width, base + _LINE + tokens.TIGHT - top)
                self._plots.append(_Plot(panel=panel, area=area, base=base, first=first))
                slots += _slots(area, base, panel, title)
                first += len(panel.bars)
            top = base + _LINE + tokens.TIGHT
        return slots, top

    def _line_above(self, here: int) -> int:
        return self._in_panel(here, -1)

    def _line_below(self, here: int) -> int:
        return self._in_panel(here, 1)

    def _in_panel(self, here: int, step: int) -> int:
        """Return the bar at the same place in another line of panels, else the same bar."""
        own = max(n for n, plot in enumerate(self._plots) if plot.first <= here)
        other = own + step * self._across(self.viewport().width())
        if not 0 <= other < len(self._plots):
            return here
        place = min(here - self._plots[own].first, len(self._plots[other].panel.bars) - 1)
        return self._plots[other].first + place

    def _paint(self, painter: QPainter) -> None:
        for plot in self._plots:
            title = QRectF(plot.area.left(), plot.area.top(), plot.area.width(), _LINE)
            paint_text(painter, title, plot.panel.title, "smallstrong", "text2")
            base = QRectF(plot.area.left(), plot.base, plot.area.width(), 1)
            painter.fillRect(crisp(painter, base), colour("input"))
            self._paint_line(painter, plot)
            self._paint_columns(painter, plot)

    def _paint_columns(self, painter: QPainter, plot: _Plot) -> None:
        bars = plot.panel.bars
        room = plot.area.width() / len(bars)
        step = _step(plot.panel, room)
        fits = max(text_width(bar.figure, "small", tabular=True) for bar in bars) <= room
        for place, bar in enumerate(bars):
            slot = QRectF(self._slots[plot.first + place])
            top = plot.base - max(bar.value * self._scale, _LOWEST)
            if bar.value:
                _paint_column(painter, QRectF(slot.left(), top, slot.width(), plot.base - top), bar)
                if fits:
                    above = QRectF(slot.left(), top - _LINE, slot.width(), _LINE)
                    ink: Colour = "text" if bar.ink == "accent" else bar.ink
                    paint_text(painter, above, bar.figure, "small", ink, _CENTRE, tabular=True)
            if (len(bars) - 1 - place) % step == 0:
                self._paint_label(painter, plot, bar, slot.center().x(), room * step)

    @staticmethod
    def _paint_label(painter: QPainter, plot: _Plot, bar: Bar, middle: float, room: float) -> None:
        """Paint a label below its column, moved so far that it stays in the panel."""
        half = min(room, text_width(bar.label, "small", tabular=True) + tokens.TIGHT) / 2
        middle = min(max(middle, plot.area.left() + half), plot.area.right() + 1 - half)
        words = QRectF(middle - half, plot.base + tokens.HAIR, 2 * half, _LINE)
        ink: Colour = "text2" if bar.ink == "accent" or not bar.value else bar.ink
        paint_text(painter, words, bar.label, "small", ink, _CENTRE, tabular=True)

    def _paint_line(self, painter: QPainter, plot: _Plot) -> None:
        if not plot.panel.line_before:
            return
        at = self._slots[plot.first + plot.panel.line_before].left()
        top = plot.area.top() + _LINE
        line = crisp(painter, QRectF(at - 1, top, 2, plot.base - top))
        painter.fillRect(line, colour("text2"))
        words = QRectF(at, plot.area.top(), plot.area.right() - at, _LINE)
        paint_text(painter, words, plot.panel.line_label, "smallstrong", "text2")


def _slots(area: QRect, base: int, panel: Panel, title: int) -> list[QRect]:
    """Return where each column is, below the title, with its label where each has one."""
    count = len(panel.bars)
    edges = [area.left() + round(area.width() * place / count) for place in range(count + 1)]
    top = area.top() + title
    bottom = base + 1 if _step(panel, area.width() / count) > 1 else area.top() + area.height()
    return [QRect(left, top, right - left, bottom - top) for left, right in pairwise(edges)]


def _step(panel: Panel, room: float) -> int:
    """Return of how many labels one is shown, so that they do not touch."""
    widest = max(text_width(bar.label, "small", tabular=True) for bar in panel.bars)
    return max(1, -int(-(widest + tokens.TIGHT) // room))


def _paint_column(painter: QPainter, area: QRectF, bar: Bar) -> None:
    wide = min(area.width() * 0.66, _WIDEST)
    column = crisp(painter, QRectF(area.center().x() - wide / 2, area.top(), wide, area.height()))
    radius = min(tokens.RADIUS_MARK, column.height(), column.width() / 2)
    painter.save()
    painter.setClipRect(column)
    paint_ground(painter, column.adjusted(0, 0, 0, radius), colour(bar.ink), radius)
    painter.restore()
