"""Keys that work everywhere, also with a dialog or menu open: privacy screen and lock."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

PRIVACY = {(Qt.Key.Key_F9, _NONE), (Qt.Key.Key_Space, _CONTROL | _SHIFT)}
LOCK = {(Qt.Key.Key_L, _CONTROL)}


class WindowKeys(QObject):
    """Watches the window that has the keyboard, whichever it is.

    A shortcut of the main window is dead while a dialog is open before it, so the keys are taken
    where the system delivers them.
    """

    privacy_pressed = Signal()
    lock_pressed = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = (Qt.Key(event.key()), event.modifiers())
        if pressed in PRIVACY:
            self.privacy_pressed.emit()
        elif pressed in LOCK:
            self.lock_pressed.emit()
        else:
            return False
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
