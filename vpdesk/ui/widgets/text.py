"""Labels in the type roles and tones of the design."""

from PySide6.QtCore import Qt
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
        restyle(label)


def restyle(part: QWidget) -> None:
    """Style a part anew after one of its properties changed; before it is shown Qt will do so."""
    if part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        part.style().unpolish(part)
        part.style().polish(part)


def announce(part: QWidget) -> None:
    """Have a screen reader tell what a part says now."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Alert))
