"""Tells how much room the screen has that a window is on."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget


class ScreenWatch(QObject):
    """`changed` gives the logical pixels that no bar of the system takes.

    It comes when the window is shown for the first time, when it is moved to another screen, and
    when a screen becomes larger or smaller.
    """

    changed = Signal(QSize)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = cast(QApplication, QApplication.instance())
        for screen in app.screens():
            self._listen(screen)
        app.screenAdded.connect(self._listen)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before it is shown, a window is on no screen yet.
        if event.type() == QEvent.Type.Show and watched is self._window:
            self._window.removeEventFilter(self)
            self._window.windowHandle().screenChanged.connect(self.tell)
            self.tell()
        return False

    def _listen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self.tell)

    def tell(self) -> None:
        """Give the room of the screen that the window is on now."""
        # While the last screen is taken away, a window is on none.
        screen = cast("QScreen | None", self._window.screen())
        if screen is not None:
            self.changed.emit(screen.availableSize())
