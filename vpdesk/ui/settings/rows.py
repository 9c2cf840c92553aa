"""One setting on a line: what it is at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.text import text_label

_CONTROL_WIDTH = 220


def setting_row(name: str, hint: str, control: QWidget, *, width: int = _CONTROL_WIDTH) -> QWidget:
    """Return a line for one setting; the name becomes the spoken name of the control."""
    if not control.accessibleName():
        control.setAccessibleName(name)
    control.setAccessibleDescription(hint)
    control.setFixedWidth(width)
    line = QWidget()
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(text_label(name, "labelstrong"))
    words.addWidget(text_label(hint, "small", "text2", wrap=True))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, tokens.SMALL, 0, tokens.SMALL)
    row.setSpacing(tokens.WIDE)
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def card_of(heading: str, *lines: QWidget) -> Card:
    """Return a card with lines and a hair line between each two of them."""
    card = Card(heading)
    for place, line in enumerate(lines):
        if place:
            card.add(divider())
        card.add(line)
    return card
