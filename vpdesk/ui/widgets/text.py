"""Labels in the type roles and tones of the design."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from vpdesk.ui.fonts import font
from vpdesk.ui.tokens import Colour, Role


def text_label(
    text: str = "",
    role: Role = "body",
    tone: Colour = "text",
    *,
    wrap: bool = False,
    tabular: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Return a label with plain text, never read as HTML."""
    return dress_label(QLabel(text), role, tone, wrap=wrap, tabular=tabular, selectable=selectable)


def dress_label(
    label: QLabel,
    role: Role = "body",
    tone: Colour = "text",
    *,
    wrap: bool = False,
    tabular: bool = False,
    selectable: bool = False,
) -> QLabel:
    """Give a label from a form the look of a type role."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(role, tabular=tabular))
    label.setWordWrap(wrap)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_tone(label, tone)
    return label


def set_tone(label: QLabel, tone: Colour) -> None:
    """Change the colour of a label's text."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)


def announce(part: QWidget) -> None:
    """Have a screen reader tell what a part says now."""
    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Alert))
