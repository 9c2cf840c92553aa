"""The one window of the program: it shows the card to unlock, or the desk."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from vpdesk.ui.preferences import Preferences

SMALLEST = (960, 600)
USUAL = (1280, 800)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_LAYOUT = "window"


class Window(QMainWindow):
    """Remembers size and place, and nothing of what was open in it.

    The title is always `vpdesk`. `closing` comes before the window goes; `holds_back` may be set
    to something that keeps it open.
    """

    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.holds_back: Callable[[], bool] = lambda: False
        self.setWindowTitle("vpdesk")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.restoreGeometry(preferences.layout(_LAYOUT))

    def show_only(self, content: QWidget) -> None:
        """Show ``content`` and delete all that was shown before, dialogs and scrims too."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        # Taking the central widget out would dress all of it anew before it goes.
        for part in self.findChildren(QWidget, options=_DIRECT):
            part.hide()
            part.deleteLater()
        self.setCentralWidget(content)
        # Qt would show it a moment later.
        content.show()

    def keep_layout(self) -> None:
        """Write size and place down for the next start."""
        self._preferences.keep_layout(_LAYOUT, self.saveGeometry())
        self._preferences.save()

    def show_as_before(self, *, behind: bool = False, small: bool = False) -> None:
        """Show the window; ``behind`` leaves the keyboard where it is, ``small`` minimises it."""
        if small:
            self.showMinimized()
            return
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, behind)
        self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.holds_back():
            event.ignore()
            return
        self.keep_layout()
        self.closing.emit()
        super().closeEvent(event)
