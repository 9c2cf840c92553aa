"""Buttons: primary, secondary, destructive, link and icon-only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton, QToolButton

from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.icons import set_icon
from vpdesk.ui.tokens import Colour

_INK: dict[str, Colour] = {
    "primary": "onaccent",
    "secondary": "text",
    "destructive": "danger",
    "link": "accenttext",
}
BESIDE_RADIO = 29
"""From the left edge of a radio button to its words, in logical pixels."""

_ICON_GAP = 5  # Qt leaves 3 more between icon and text.


def primary_button(text: str, icon: str = "", shortcut: str = "") -> QPushButton:
    """Return the one main button of a page or dialog."""
    return as_primary(QPushButton(text), icon, shortcut)


def secondary_button(text: str, icon: str = "", shortcut: str = "") -> QPushButton:
    return as_secondary(QPushButton(text), icon, shortcut)


def destructive_button(text: str, icon: str = "") -> QPushButton:
    """Return a button for what cannot be undone; it is never the default button."""
    return as_destructive(QPushButton(text), icon)


def link_button(text: str, icon: str = "") -> QPushButton:
    return as_link(QPushButton(text), icon)


def tool_button(icon: str, name: str, shortcut: str = "") -> QToolButton:
    """Return an icon-only button; `name` is its tooltip and what is spoken."""
    return as_tool(QToolButton(), icon, name, shortcut)


def framed_tool_button(icon: str, name: str, shortcut: str = "") -> QToolButton:
    """Return an icon-only button that stands in a row of secondary buttons."""
    button = as_tool(QToolButton(), icon, name, shortcut)
    button.setProperty("kind", "framed")
    button.setFixedSize(46, tokens.BUTTON_HEIGHT)
    return button


def as_radio(button: QRadioButton) -> QRadioButton:
    button.setFont(font("label"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumHeight(tokens.CHIP_HEIGHT)
    return button


def as_primary(button: QPushButton, icon: str = "", shortcut: str = "") -> QPushButton:
    return _dress(button, "primary", icon, shortcut)


def as_secondary(button: QPushButton, icon: str = "", shortcut: str = "") -> QPushButton:
    return _dress(button, "secondary", icon, shortcut)


def as_destructive(button: QPushButton, icon: str = "") -> QPushButton:
    return _dress(button, "destructive", icon, "")


def as_link(button: QPushButton, icon: str = "") -> QPushButton:
    made = _dress(button, "link", icon, "")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFixedHeight(tokens.CHIP_HEIGHT)
    return made


def as_tool(button: QToolButton, icon: str, name: str, shortcut: str = "") -> QToolButton:
    set_icon(button, icon, "text2", 18)
    button.setToolTip(_with_shortcut(name, shortcut))
    button.setAccessibleName(name)
    button.setShortcut(QKeySequence(shortcut))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFixedSize(tokens.TOOL_HEIGHT, tokens.TOOL_HEIGHT)
    return button


def tell_keys(button: QAbstractButton, shortcut: str) -> None:
    """Say in the tooltip which keys do the same everywhere; something else listens for them."""
    button.setToolTip(_with_shortcut(button.text() or button.accessibleName(), shortcut))


def _dress(button: QPushButton, kind: str, icon: str, shortcut: str) -> QPushButton:
    button.setProperty("kind", kind)
    button.setFont(font("labelstrong" if kind != "link" else "label"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoDefault(False)
    button.setFixedHeight(tokens.BUTTON_HEIGHT)
    if icon:
        set_icon(button, icon, _INK[kind], 16, gap=_ICON_GAP)
    if shortcut:
        button.setShortcut(QKeySequence(shortcut))
        button.setToolTip(_with_shortcut(button.text(), shortcut))
    return button


def _with_shortcut(name: str, shortcut: str) -> str:
    if not shortcut:
        return name
    shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({shown})"
