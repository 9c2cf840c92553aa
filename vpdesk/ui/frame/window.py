"""The one window of the program: it shows the card to unlock, or the desk."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QScrollArea, QWidget

from vpdesk.ui.frame.focus_in_sight import FocusInSight
from vpdesk.ui.frame.screen_watch import ScreenWatch
from vpdesk.ui.preferences import Preferences

if TYPE_CHECKING:
    from vpdesk.ui.manual.window import ManualWindow

SMALLEST = (960, 600)
USUAL = (1280, 800)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_LAYOUT, _LAYOUT_BESIDE = "window", "manual"
_TITLE_BAR = 32
_FITTED = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
"""The system gives these the size of the screen."""


class Window(QMainWindow):
    """Remembers size and place, and nothing of what was open in it.

    The title is always `vpdesk`. `closing` comes before the window goes; `holds_back` may be set
    to something that keeps it open. `beside` is the manual while that is open.
    """

    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.holds_back: Callable[[], bool] = lambda: False
        self.beside: QWidget | None = None
        FocusInSight(self)
        self.setWindowTitle("vpdesk")
        self._content: QWidget | None = None
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.restoreGeometry(preferences.layout(_LAYOUT))

    @property
    def content(self) -> QWidget | None:
        """What is shown in the window now."""
        return self._content

    def stay_in_screen(self) -> None:
        """Fit in the screen that the window is on, now and when that is another or changes."""
        watch = ScreenWatch(self)
        watch.changed.connect(self.fit_in)
        watch.tell()

    def fit_in(self, screen: QSize) -> None:
        """Be no larger than this, in logical pixels.

        On a screen that is smaller than the least size, the content is scrolled.
        """
        room = screen - QSize(0, _TITLE_BAR)
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(room))
        if not self.windowState() & _FITTED:
            self.resize(self.size().boundedTo(room))
        if self._content is not None and self._is_scrolled(self._content) == self._has_room():
            self._put_anew(self._content)

    def show_only(self, content: QWidget) -> None:
        """Show ``content`` and delete all that was shown before, dialogs and scrims too."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        # Taking the central widget out would dress all of it anew before it goes.
        for part in self.findChildren(QWidget, options=_DIRECT):
            part.hide()
            part.deleteLater()
        self._content = content
        self._put(content)

    def _put(self, content: QWidget) -> QWidget:
        """Show the content, and return it or what scrolls it."""
        part = content if self._has_room() else _scrolled(content)
        self.setCentralWidget(part)
        # Qt would show it a moment later.
        content.show()
        return part

    def _put_anew(self, content: QWidget) -> None:
        """Scroll what was not scrolled, or the other way round, below what lies over it."""
        focused = QApplication.focusWidget()
        around = self.takeCentralWidget()
        if isinstance(around, QScrollArea):
            around.takeWidget()
            around.deleteLater()
            content.setMinimumSize(0, 0)
        self._put(content).lower()
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()

    def _has_room(self) -> bool:
        return self.minimumSize() == QSize(*SMALLEST)

    def _is_scrolled(self, content: QWidget) -> bool:
        return self.centralWidget() is not content

    def put_beside(self, part: "ManualWindow") -> bool:
        """Hold a window that stays open beside this one, and goes with it.

        Returns whether it was given the place that it had before.
        """
        self.beside = part
        part.closed.connect(self._let_go)
        return part.restoreGeometry(self._preferences.layout(_LAYOUT_BESIDE))

    def close_beside(self) -> None:
        """Close what stands beside this window, if anything does."""
        if self.beside is not None:
            self.beside.close()

    def _let_go(self) -> None:
        part, self.beside = self.beside, None
        if part is not None:
            self._preferences.keep_layout(_LAYOUT_BESIDE, part.saveGeometry())
            # It is closing still: the reference that is held here has to outlive that.
            QTimer.singleShot(0, part, partial(QWidget.deleteLater, part))

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

    def close_by_key(self) -> None:
        """Close as the button in its frame does: not while a dialog is open before it."""
        if QApplication.activeModalWidget() is None:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.holds_back():
            event.ignore()
            return
        self.close_beside()
        self.keep_layout()
        self.closing.emit()
        super().closeEvent(event)


def _scrolled(content: QWidget) -> QScrollArea:
    """Return the content at its least size, scrolled both ways; Tab brings what it comes to."""
    content.setMinimumSize(*SMALLEST)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
