"""Bars below each other, each held against a whole of its own on the same scale."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_ground, paint_text, text_width
from vpdesk.ui.widgets.chart import Bar, Chart, crisp

_LINE = 18
_THICK = 10
_PADDING = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BarChart(Chart):
    """Name and figure on one line, the bar below it; what goes beyond the whole is amber."""

    def _layout(self, width: int) -> tuple[list[QRect], int]:
        slots: list[QRect] = []
        top = 0
        for bar in self._bars:
            height = 2 * _PADDING + _LINE + tokens.TIGHT + _THICK
            height += _LINE + tokens.HAIR if bar.note else 0
            slots.append(QRect(0, top, width, height))
            top += height
        return slots, top

    def _paint(self, painter: QPainter) -> None:
        longest = max([1.0, *(max(bar.value, bar.whole or 0) for bar in self._bars)])
        for bar, slot in zip(self._bars, self._slots, strict=True):
            area = QRectF(slot).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
            line = QRectF(area.left(), area.top(), area.width(), _LINE)
            taken = text_width(bar.figure, "small", tabular=True)
            paint_text(painter, line, bar.figure, "small", "text2", _RIGHT, tabular=True)
            paint_text(painter, line.adjusted(0, 0, -taken - tokens.MEDIUM, 0), bar.label, "label")
            track = QRectF(area.left(), line.bottom() + tokens.TIGHT, area.width(), _THICK)
            _paint_track(painter, track, bar, area.width() / longest)
            note = QRectF(area.left(), track.bottom() + tokens.HAIR, area.width(), _LINE)
            paint_text(painter, note, bar.note, "smallstrong", "warn")


def _paint_track(painter: QPainter, track: QRectF, bar: Bar, scale: float) -> None:
    """Paint the whole as a frame, the value in it, and what goes beyond it."""
    whole = (bar.whole or 0) * scale
    filled = bar.value * scale
    if bar.whole is None:
        _paint_part(painter, track, 0, filled, bar.ink)
        return
    frame = crisp(painter, QRectF(track.left(), track.top(), whole, track.height()))
    ground = colour("neutraltint")
    paint_ground(painter, frame, ground, tokens.RADIUS_MARK, colour("input"))
    _paint_part(painter, track, 0, min(filled, whole), bar.ink)
    if filled > whole:
        _paint_part(painter, track, whole, filled, "warn")
        edge = QRectF(track.left() + whole - 1, track.top() - 2, 2, track.height() + 4)
        painter.fillRect(crisp(painter, edge), colour("text"))


def _paint_part(
    painter: QPainter, track: QRectF, start: float, end: float, ink: tokens.Colour
) -> None:
    if end > start:
        part = QRectF(track.left() + start, track.top(), max(end - start, 2), track.height())
        paint_ground(painter, crisp(painter, part), colour(ink), tokens.RADIUS_MARK)
