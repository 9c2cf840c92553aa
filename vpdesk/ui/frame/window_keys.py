"""Keys that work in every window of the program: privacy screen, lock, manual, quit."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

PRIVACY = {(Qt.Key.Key_F9, _NONE), (Qt.Key.Key_Space, _CONTROL | _SHIFT)}
LOCK = {(Qt.Key.Key_L, _CONTROL)}
MANUAL = {(Qt.Key.Key_F1, _NONE)}
QUIT = {(Qt.Key.Key_Q, _CONTROL)} if sys.platform != "darwin" else set()
"""On macOS the system's own menu of the program has this key."""

_OPENING = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
}


class WindowKeys(QObject):
    """Watches the window that has the keyboard, whichever it is.

    A shortcut of the main window is dead while a dialog is open before it, so the keys are taken
    where the system delivers them. Menus take the keys of their window without telling that they
    have the keyboard: they are looked for after what may have opened one.
    """

    privacy_pressed = Signal()
    lock_pressed = Signal()
    quit_pressed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.setInterval(0)
        self._after.timeout.connect(self._watch_menu)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _OPENING:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = (Qt.Key(event.key()), event.modifiers())
            if pressed in PRIVACY:
                self.privacy_pressed.emit()
                return True
            if pressed in LOCK:
                self.lock_pressed.emit()
                return True
            if pressed in QUIT:
                self.quit_pressed.emit()
                return True
            if pressed in MANUAL:
                from vpdesk.ui.frame.manual import show_manual

                show_manual()
                return True
        self._after.start()
        return False

    def _watch_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            self._watch(menu.windowHandle())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
