"""Where the parts of an entry stand, for one width: measured once, painted often."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from vpdesk.ui import tokens
from vpdesk.ui.cases.entry_looks import EntryLook, Mark
from vpdesk.ui.colours import tone, wants_contrast
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.painting import (
    TextBlock,
    paint_ground,
    paint_pill,
    paint_text,
    pill_width,
    text_width,
)
from vpdesk.ui.tokens import TONE_COLOURS

_BELOW_TITLE = 1
_BELOW_META = 4
_ABOVE_MARKS = 9
_BETWEEN_MARKS = 6
_BESIDE_TITLE = 12
_MARK_PADDING = 9
_MARK_ICON = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlacedMark:
    mark: Mark
    area: QRectF
    lines: TextBlock | None


class EntryLayout:
    """Title and moment, one quiet line, the whole text, chips; nothing is ever cut."""

    def __init__(self, look: EntryLook, width: float) -> None:
        self._look = look
        self._width = width
        self._when_width = text_width(look.when, "small", tabular=True)
        room = max(width - self._when_width - _BESIDE_TITLE, width / 3)
        self._title = TextBlock(look.title, "bodystrong", room)
        self._meta = TextBlock(look.meta, "small", width) if look.meta else None
        self._text = TextBlock(look.text, "body", width) if look.text else None
        self._meta_top = self._title.height + _BELOW_TITLE
        below = self._meta_top + self._meta.height if self._meta else self._title.height
        self._text_top = below + _BELOW_META
        if self._text:
            below = self._text_top + self._text.height
        self._marks = _placed(look.marks, below + _ABOVE_MARKS, width)
        self.height = self._marks[-1].area.bottom() if self._marks else below

    def has_mark_at(self, place: QPointF) -> bool:
        """Tell whether a chip stands at a place, counted from the corner of the entry."""
        return any(placed.area.contains(place) for placed in self._marks)

    def paint(self, painter: QPainter, place: QPointF) -> None:
        look = self._look
        self._title.paint(painter, place)
        moment = QRectF(place.x() + self._width - self._when_width, place.y(), 0, 20)
        moment.setWidth(self._when_width + 1)
        paint_text(painter, moment, look.when, "small", look.when_ink, tabular=True)
        if self._meta:
            self._meta.paint(painter, place + QPointF(0, self._meta_top), "text2")
        if self._text:
            ink: tokens.Colour = "text2" if look.planned else "text"
            self._text.paint(painter, place + QPointF(0, self._text_top), ink)
        for placed in self._marks:
            _paint_mark(painter, placed, place)


def _placed(marks: tuple[Mark, ...], top: float, width: float) -> list[_PlacedMark]:
    placed: list[_PlacedMark] = []
    left = 0.0
    for mark in marks:
        wide = pill_width(mark.text, mark.icon)
        lines = None
        high: float = tokens.PILL_HEIGHT
        if wide > width:
            beside = 2 * _MARK_PADDING + (_MARK_ICON + 5 if mark.icon else 0)
            lines = TextBlock(mark.text, "smallstrong", width - beside)
            wide, high = int(width), lines.height + 6
        if placed and left + wide > width:
            left, top = 0.0, placed[-1].area.bottom() + _BETWEEN_MARKS
        placed.append(_PlacedMark(mark=mark, area=QRectF(left, top, wide, high), lines=lines))
        left += wide + _BETWEEN_MARKS
    return placed


def _paint_mark(painter: QPainter, placed: _PlacedMark, place: QPointF) -> None:
    mark, area = placed.mark, placed.area.translated(place)
    if placed.lines is None:
        paint_pill(painter, area.topLeft(), mark.text, mark.tone, mark.icon)
        return
    ink, ground = tone(mark.tone)
    paint_ground(painter, area, ground, tokens.RADIUS_PILL, ink if wants_contrast() else None, 2)
    left = area.left() + _MARK_PADDING
    name = TONE_COLOURS[mark.tone][0]
    if mark.icon:
        spot = QRectF(left, area.top() + 4, _MARK_ICON, _MARK_ICON)
        paint_icon(painter, spot, mark.icon, name)
        left += _MARK_ICON + 5
    placed.lines.paint(painter, QPointF(left, area.top() + 3), name)
