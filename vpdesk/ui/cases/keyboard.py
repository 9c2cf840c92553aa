"""Tells when the keyboard came to a list on purpose, so that its first row may be chosen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

_ON_PURPOSE = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


def came_by_keyboard(event: QEvent) -> bool:
    """Tell whether an event brings the focus by Tab or a key, not by a click or by chance."""
    return isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _ON_PURPOSE


def has_keyboard(area: QWidget) -> bool:
    """Tell whether something within an area has the keyboard."""
    focused = QApplication.focusWidget()
    return focused is not None and area.isAncestorOf(focused)
