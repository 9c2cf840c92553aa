"""The one window of the program: it shows the card to unlock, or the desk."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from vpdesk.ui.preferences import Preferences

SMALLEST = (960, 600)
USUAL = (1280, 800)
_LAYOUT = "window"


class Window(QMainWindow):
    """Remembers size and place, and nothing of what was open in it.

    The title is always `vpdesk`. `closing` comes before the window goes.
    """

    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.setWindowTitle("vpdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.restoreGeometry(preferences.layout(_LAYOUT))

    def show_only(self, content: QWidget) -> None:
        """Show ``content`` and delete what was shown before, with everything below it."""
        before = self.takeCentralWidget()
        self.setCentralWidget(content)
        if before is not None:
            before.hide()
            before.setParent(None)
            before.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.keep_layout(_LAYOUT, self.saveGeometry())
        self._preferences.save()
        self.closing.emit()
        super().closeEvent(event)
