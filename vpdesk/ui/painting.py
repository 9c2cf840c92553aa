"""Strokes shared by everything that is painted: grounds, rings, texts and pills."""

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLayout, QTextLine, QTextOption

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour, tone, wants_contrast
from vpdesk.ui.fonts import font, metrics
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.marking import Marks, mark_formats, paint_marked_text
from vpdesk.ui.tokens import TYPE, Colour, Role, Tone

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PILL_ICON = 14
_PILL_PADDING = 9


def paint_ground(
    painter: QPainter,
    rect: QRect | QRectF,
    ground: QColor,
    radius: float = tokens.RADIUS_ROW,
    edge: QColor | None = None,
    edge_width: float = 1,
) -> None:
    """Fill a rounded rectangle; `edge` is drawn inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    area = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(edge, edge_width))
        inset = edge_width / 2
        area = area.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def paint_selected(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float = tokens.RADIUS_ROW,
    tint: Colour = "selected",
) -> None:
    """Fill a rounded rectangle in the tint of what is chosen, with a border where wanted."""
    edge = colour("accent") if wants_contrast() else None
    paint_ground(painter, rect, colour(tint), radius, edge, tokens.EDGE_WIDTH)


def paint_focus_ring(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float = tokens.RADIUS_ROW,
    ring: Colour = "accent",
    *,
    on_selected: bool = False,
) -> None:
    """Draw the 2 px ring that shows keyboard focus, inside the rectangle.

    Where `on_selected` has a border of its own, the ring is twice as wide: in ``text`` around it.
    """
    nothing = QColor(Qt.GlobalColor.transparent)
    width = tokens.FOCUS_WIDTH
    if on_selected and wants_contrast():
        paint_ground(painter, rect, nothing, radius, colour("text"), width)
        rect = QRectF(rect).adjusted(width, width, -width, -width)
        radius -= width
    paint_ground(painter, rect, nothing, radius, colour(ring), width)


def paint_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    role: Role = "body",
    ink: Colour = "text",
    align: Qt.AlignmentFlag = _LEFT,
    *,
    tabular: bool = False,
) -> float:
    """Paint one line, elided at the right where it does not fit; return the width it took."""
    area = QRectF(rect)
    measure = metrics(role, tabular=tabular)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.setFont(font(role, tabular=tabular))
    painter.setPen(colour(ink))
    painter.drawText(area, int(align), shown)
    return measure.horizontalAdvance(shown)


def paint_line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    marks: Marks,
    role: Role,
    ink: Colour = "text",
    *,
    tabular: bool = False,
) -> float:
    """Paint one line, with its marks where it has any; return the width it took."""
    if marks:
        return paint_marked_text(painter, rect, text, marks, role, ink, tabular=tabular)
    return paint_text(painter, rect, text, role, ink, tabular=tabular)


def elided(text: str, room: int, role: Role = "body") -> str:
    """Return a text as it is shown in so many pixels, for what does not paint it itself."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, room)


def text_width(text: str, role: Role = "body", *, tabular: bool = False) -> int:
    return metrics(role, tabular=tabular).horizontalAdvance(text)


class TextBlock:
    """A paragraph broken into lines of a type role's line height, to measure and to paint."""

    def __init__(self, text: str, role: Role, width: float, marks: Marks = ()) -> None:
        """Break ``text``; ``marks`` are the places in it that are marked, as start and end."""
        self._text = text
        self._marks = marks
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font(role))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            slack = TYPE[role].line - line.height()
            line.setPosition(QPointF(0, height + slack / 2))
            height += TYPE[role].line
        self._layout.endLayout()
        self.height = height

    def paint(self, painter: QPainter, place: QPointF, ink: Colour = "text") -> None:
        painter.setPen(colour(ink))
        self._layout.draw(painter, place, mark_formats(self._text, self._marks))

    def mark_areas(self) -> list[QRectF]:
        """Return where each mark begins, up to the end of its line, from the block's corner."""
        areas = []
        for mark in mark_formats(self._text, self._marks):
            line = self._layout.lineForTextPosition(mark.start)
            end = min(mark.start + mark.length, line.textStart() + line.textLength())
            left, right = _x_of(line, mark.start), _x_of(line, end)
            # Words that are written from right to left end at their left.
            area = QRectF(left, line.y(), right - left, line.height())
            areas.append(area.normalized())
        return areas


def _x_of(line: QTextLine, place: int) -> float:
    """Return how far to the right a place in a text is; PySide returns the place besides."""
    x, _place = cast(tuple[float, int], line.cursorToX(place))
    return x


def pill_width(text: str, icon: str = "", *, chevron: bool = False) -> int:
    """Return how wide a pill with this content is; its height is `tokens.PILL_HEIGHT`."""
    width = 2 * _PILL_PADDING + text_width(text, "smallstrong")
    width += _PILL_ICON + 5 if icon else 0
    return width + (_PILL_ICON + 2 if chevron else 0)


def paint_pill(
    painter: QPainter,
    place: QPointF,
    text: str,
    look: Tone = "neutral",
    icon: str = "",
    *,
    chevron: bool = False,
    marks: Marks = (),
) -> QRectF:
    """Paint a pill with its top left corner at `place`; return the rectangle it took."""
    area = QRectF(place.x(), place.y(), pill_width(text, icon, chevron=chevron), tokens.PILL_HEIGHT)
    ink, ground = tone(look)
    edge = ink if wants_contrast() else None
    paint_ground(painter, area, ground, tokens.RADIUS_PILL, edge, tokens.EDGE_WIDTH)
    ink_name = tokens.TONE_COLOURS[look][0]
    inner = area.adjusted(_PILL_PADDING, 0, -_PILL_PADDING, 0)
    if icon:
        top = area.top() + (area.height() - _PILL_ICON) / 2
        paint_icon(painter, QRectF(inner.left(), top, _PILL_ICON, _PILL_ICON), icon, ink_name)
        inner.setLeft(inner.left() + _PILL_ICON + 5)
    # One pixel more than measured: rounding must never elide a whole word.
    words = inner.adjusted(0, 0, 1, 0)
    if marks:
        paint_marked_text(painter, words, text, marks, "smallstrong", ink_name)
    else:
        paint_text(painter, words, text, "smallstrong", ink_name)
    if chevron:
        top = area.top() + (area.height() - 12) / 2
        paint_icon(painter, QRectF(inner.right() - 12, top, 12, 12), "chevron-down", ink_name)
    return area


def paint_bar(
    painter: QPainter, rect: QRect | QRectF, share: float, fill: Colour = "accent"
) -> None:
    """Paint a horizontal bar filled for `share` (0 to 1; more is drawn as full)."""
    area = QRectF(rect)
    radius = area.height() / 2
    edge = colour("input") if wants_contrast() else None
    paint_ground(painter, area, colour("neutraltint"), radius, edge)
    part = min(max(share, 0.0), 1.0)
    if part > 0:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.setClipPath(path)
        filled = QRectF(
            area.left(), area.top(), max(area.width() * part, area.height()), area.height()
        )
        paint_ground(painter, filled, colour(fill), radius)
        painter.restore()
