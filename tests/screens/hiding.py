"""Whether one key covers a screen and another locks it, also with a dialog or a menu open."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from screens.stage import Stage
from tests.screens.seen import front, named
from vpdesk.ui.frame.desk_watch import DeskWatch
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.frame.window_keys import WindowKeys

_CONTROL = Qt.KeyboardModifier.ControlModifier


def not_hidden(stage: Stage) -> Iterator[str]:
    """Press Ctrl+L, F9 and F9 again; tell of what stayed in sight or did not come back."""
    window, locked = stage.window, []
    watch = DeskWatch(window, stage.preferences)
    keys = WindowKeys(stage.app, watch)
    keys.privacy_pressed.connect(watch.hide_or_show)
    keys.lock_pressed.connect(lambda: locked.append(True))
    open_before = _dialogs(window)
    try:
        # Nothing is locked here, so that a menu is open still for the other key.
        _press(front(window)[-1], Qt.Key.Key_L, _CONTROL)
        if not locked:
            yield "Ctrl+L does not lock it"
        _press(front(window)[-1], Qt.Key.Key_F9)
        if not any(each.isVisible() for each in window.findChildren(PrivacyScreen)):
            yield "F9 does not cover it"
        for dialog in _dialogs(window):
            yield f"F9 leaves it in sight: {named(dialog)}"
        if QApplication.activePopupWidget() is not None:
            yield "F9 leaves a menu in sight"
        _press(window, Qt.Key.Key_F9)
        if _dialogs(window) != open_before:
            yield "F9 does not bring its dialog back"
    finally:
        watch.end()


def _dialogs(window: QWidget) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def _press(
    part: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the system delivers it: at the window that has the keyboard."""
    QTest.keyClick(part.window().windowHandle(), key, modifiers)
