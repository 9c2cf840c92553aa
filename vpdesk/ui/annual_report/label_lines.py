"""Breaks the label of a line of figures in at most two lines."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from vpdesk.ui.fonts import font, metrics
from vpdesk.ui.tokens import Role


def label_lines(text: str, role: Role, width: float) -> list[str]:
    """Return one line, or two of which the second ends in an ellipsis where it does not fit."""
    return list(_lines(text, role, int(width)))


@lru_cache(maxsize=512)
def _lines(text: str, role: Role, width: int) -> tuple[str, ...]:
    measure = metrics(role)
    if measure.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    rest = measure.elidedText(text[end:].strip(), Qt.TextElideMode.ElideRight, width)
    return text[:end].rstrip(), rest
