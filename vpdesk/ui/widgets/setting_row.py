"""One setting on a line: what it is at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_CHOICE_WIDTH = 168
_TEXT_WIDTH = 280


class SettingRow(QWidget):
    """A line for one setting; the name is the spoken name of a control that has none."""

    def __init__(self, name: str, hint: str, control: QWidget) -> None:
        super().__init__()
        self._control = control
        if not control.accessibleName() and not isinstance(control, QPushButton):
            control.setAccessibleName(name)
        if isinstance(control, ComboBox):
            control.take_width(_CHOICE_WIDTH)
        elif isinstance(control, QLineEdit):
            control.setFixedWidth(_TEXT_WIDTH)
        self._hint = text_label("", "small", "text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(tokens.HAIR)
        words.addWidget(text_label(name, "labelstrong" if hint else "label"))
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
        row.setSpacing(tokens.WIDE)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Say something else below the name."""
        self._hint.setText(hint)
        show_inside(self._hint, bool(hint))
        self._control.setAccessibleDescription(hint)


def setting_row(name: str, hint: str, control: QWidget) -> SettingRow:
    """Return a line for one setting."""
    return SettingRow(name, hint, control)


def card_of(heading: str, *lines: QWidget) -> Card:
    """Return a card with lines and a hair line between each two of them."""
    card = Card(heading)
    for place, line in enumerate(lines):
        if place:
            card.add(divider())
        card.add(line)
    return card
