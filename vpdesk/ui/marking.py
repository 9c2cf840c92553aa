"""Marks words that were looked for, in what is painted."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from vpdesk.ui.colours import colour, wants_contrast
from vpdesk.ui.fonts import font, metrics
from vpdesk.ui.tokens import Colour, Role

Marks = tuple[tuple[int, int], ...]
"""Places in a text, each from a start to an end: in order, none touching another."""

_MORE = "…"


def paint_marked_text(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    marks: Marks,
    role: Role = "body",
    ink: Colour = "text",
    *,
    tabular: bool = False,
) -> float:
    """Paint one line as `paint_text` does, left, with places marked; return its width.

    Where the line is cut before a mark, the dots at its end are marked instead.
    """
    area = QRectF(rect)
    measure = metrics(role, tabular=tabular)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    layout = QTextLayout(shown, font(role, tabular=tabular))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # As `paint_text` reads it, also where the first word is written from right to left.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if line.isValid():
        painter.setPen(colour(ink))
        place = QPointF(area.left(), area.top() + (area.height() - line.height()) / 2)
        layout.draw(painter, place, mark_formats(shown, _seen(marks, text, shown)))
    return measure.horizontalAdvance(shown)


def mark_formats(text: str, marks: Marks) -> list[QTextLayout.FormatRange]:
    """Return how the marked places of ``text`` look, for a `QTextLayout`.

    The ground is a tint of the accent; where more contrast is wanted, ink and ground change places.
    """
    if not marks:
        return []
    look = QTextCharFormat()
    look.setBackground(colour("text" if wants_contrast() else "mark"))
    look.setForeground(colour("surface" if wants_contrast() else "text"))
    return [_range(text, start, end, look) for start, end in marks]


def _seen(marks: Marks, text: str, shown: str) -> Marks:
    """Return the marks of what is left of ``text`` after it was cut."""
    if shown == text:
        return marks
    kept = len(shown) - len(_MORE)
    seen = tuple((start, min(end, kept)) for start, end in marks if start < kept)
    cut = any(end > kept for _, end in marks)
    return (*seen, (kept, len(shown))) if cut and kept >= 0 else seen


def _range(text: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return a range as Qt counts: a character beyond the first 65,536 counts as two."""
    found = QTextLayout.FormatRange()
    found.start = _units(text[:start])
    found.length = _units(text[start:end])
    found.format = look
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
