"""The strip that says that vpdesk is about to lock, over whatever is in front."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.frame.window import Window
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.strip import Strip

_SPOKEN = frozenset({30, 10})


class IdleStrip(QWidget):
    """Lies along the upper edge of the window in front; it takes no click and no keyboard."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        on_ground(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip = Strip("", "warn", icon="lock")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SMALL, tokens.SMALL, tokens.SMALL, tokens.SMALL)
        column.addWidget(self._strip)
        area.installEventFilter(self)

    @property
    def text(self) -> str:
        return self._strip.text()

    def count(self, seconds: int) -> None:
        """Say how long it takes, and speak that now and then."""
        words = self.tr("Locks in %n second(s).", "", seconds)
        self._strip.say(words + " " + self.tr("Press any key to go on."), "warn", icon="lock")
        self._fit()
        self.show()
        self.raise_()
        if seconds in _SPOKEN:
            self.setAccessibleName(self._strip.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._area:
            self._fit()
        return False

    def _fit(self) -> None:
        # A dialog has a border of its own.
        edge = 1 if isinstance(self._area, QDialog) else 0
        width = self._area.width() - 2 * edge
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        self.setGeometry(edge, edge, width, height)


def area_in_front(window: QWidget) -> QWidget:
    """Return the manual while it has the keyboard, the dialog that is open, else ``window``."""
    beside = window.beside if isinstance(window, Window) else None
    if beside is not None and beside.isActiveWindow():
        return beside
    front = QApplication.activeModalWidget()
    return front if isinstance(front, QDialog) and front.isVisible() else window
