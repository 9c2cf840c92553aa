"""One setting on a line: what it is at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.text import text_label

_CHOICE_WIDTH = 168
_TEXT_WIDTH = 280


def setting_row(name: str, hint: str, control: QWidget) -> QWidget:
    """Return a line for one setting; the name becomes the spoken name of the control."""
    if not control.accessibleName():
        control.setAccessibleName(name)
    control.setAccessibleDescription(hint)
    if isinstance(control, QComboBox | QLineEdit):
        control.setFixedWidth(_CHOICE_WIDTH if isinstance(control, QComboBox) else _TEXT_WIDTH)
    line = QWidget()
    words = QVBoxLayout()
    words.setSpacing(tokens.HAIR)
    words.addWidget(text_label(name, "labelstrong" if hint else "label"))
    if hint:
        words.addWidget(text_label(hint, "small", "text2", wrap=True))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
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
