"""Where the parts of an entry stand, for one width: measured once, painted often."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from vpdesk.domain.found_words import marked_places
from vpdesk.ui import tokens
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.colours import tone, wants_contrast
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.marking import Marks
from vpdesk.ui.painting import (
    TextBlock,
    paint_focus_ring,
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
    found: Marks


class EntryLayout:
    """Title and moment, one quiet line, the whole text, chips; nothing is ever cut."""

    def __init__(self, look: EntryLook, width: float, words: tuple[str, ...] = ()) -> None:
        """Place the parts; ``words`` are marked wherever they stand."""
        self._look = look
        self._width = width
        self._when_width = text_width(look.when, "small", tabular=True)
        room = max(width - self._when_width - _BESIDE_TITLE, width / 3)
        self._title = _block(look.title, "bodystrong", room, words)
        self._meta = _block(look.meta, "small", width, words) if look.meta else None
        self._text = _block(look.text, "body", width, words) if look.text else None
        self._meta_top = self._title.height + _BELOW_TITLE
        below = self._meta_top + self._meta.height if self._meta else self._title.height
        self._text_top = below + _BELOW_META
        if self._text:
            below = self._text_top + self._text.height
        self._marks = _placed(look.marks, below + _ABOVE_MARKS, width, words)
        self.height = self._marks[-1].area.bottom() if self._marks else below

    def has_mark_at(self, place: QPointF) -> bool:
        """Tell whether a chip stands at a place, counted from the corner of the entry."""
        return any(placed.area.contains(place) for placed in self._marks)

    def found_areas(self) -> list[QRectF]:
        """Return where each word that is marked begins, from top to bottom, from the corner."""
        blocks = (
            (self._title, 0.0),
            (self._meta, self._meta_top),
            (self._text, self._text_top),
        )
        areas = [
            area.translated(0, top)
            for block, top in blocks
            if block is not None
            for area in block.mark_areas()
        ]
        return areas + [placed.area for placed in self._marks for _ in placed.found]

    def paint(self, painter: QPainter, place: QPointF, pointed: int | None = None) -> None:
        """Paint the entry; ``pointed`` is the place among those found that gets a ring."""
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
        areas = self.found_areas() if pointed is not None else []
        if pointed is not None and pointed < len(areas):
            ring = areas[pointed].translated(place).adjusted(-2, -2, 2, 2)
            paint_focus_ring(painter, ring, tokens.RADIUS_MARK)


def _block(text: str, role: tokens.Role, width: float, words: tuple[str, ...]) -> TextBlock:
    return TextBlock(text, role, width, marked_places(text, words))


def _placed(
    marks: tuple[Mark, ...], top: float, width: float, words: tuple[str, ...]
) -> list[_PlacedMark]:
    placed: list[_PlacedMark] = []
    left = 0.0
    for mark in marks:
        wide = pill_width(mark.text, mark.icon)
        lines = None
        high: float = tokens.PILL_HEIGHT
        if wide > width:
            beside = 2 * _MARK_PADDING + (_MARK_ICON + 5 if mark.icon else 0)
            lines = _block(mark.text, "smallstrong", width - beside, words)
            wide, high = int(width), lines.height + 6
        if placed and left + wide > width:
            left, top = 0.0, placed[-1].area.bottom() + _BETWEEN_MARKS
        area = QRectF(left, top, wide, high)
        found = marked_places(mark.text, words)
        placed.append(_PlacedMark(mark=mark, area=area, lines=lines, found=found))
        left += wide + _BETWEEN_MARKS
    return placed


def _paint_mark(painter: QPainter, placed: _PlacedMark, place: QPointF) -> None:
    mark, area = placed.mark, placed.area.translated(place)
    if placed.lines is None:
        corner = area.topLeft()
        paint_pill(painter, corner, mark.text, mark.tone, mark.icon, marks=placed.found)
        return
    ink, ground = tone(mark.tone)
    edge = ink if wants_contrast() else None
    paint_ground(painter, area, ground, tokens.RADIUS_PILL, edge, tokens.EDGE_WIDTH)
    left = area.left() + _MARK_PADDING
    name = TONE_COLOURS[mark.tone][0]
    if mark.icon:
        spot = QRectF(left, area.top() + 4, _MARK_ICON, _MARK_ICON)
        paint_icon(painter, spot, mark.icon, name)
        left += _MARK_ICON + 5
    placed.lines.paint(painter, QPointF(left, area.top() + 3), name)
