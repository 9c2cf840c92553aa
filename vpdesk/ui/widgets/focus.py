"""Tells keyboard focus from focus by a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from shiboken6 import isValid

_BY_KEYBOARD = "keyboardFocus"
_KEYBOARD_REASONS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class KeyboardFocus(QObject):
    """Watches one view: the ring shows after Tab or a key and goes after a click."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        if isinstance(view, QAbstractItemView):
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._show_ring(True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._show_ring(False)
        elif isinstance(event, QFocusEvent):
            gained = kind == QEvent.Type.FocusIn and event.reason() in _KEYBOARD_REASONS
            # A view that is destroyed gives the keyboard away while it is one no more.
            if isValid(self._view) and (gained or kind == QEvent.Type.FocusOut):
                self._show_ring(gained)
        return False

    def _show_ring(self, shown: bool) -> None:
        if bool(self._view.property(_BY_KEYBOARD)) != shown:
            self._view.setProperty(_BY_KEYBOARD, shown)
            area = (
                self._view.viewport() if isinstance(self._view, QAbstractItemView) else self._view
            )
            area.update()


def has_keyboard_focus(widget: QWidget | None) -> bool:
    """Tell whether a watched view has focus that came from the keyboard."""
    return widget is not None and widget.hasFocus() and bool(widget.property(_BY_KEYBOARD))
