"""Tells on the desktop that something is planned soon, and not what or about whom."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from vpdesk.domain.timeline import EntryId
from vpdesk.services.overview import Overviews
from vpdesk.ui.icons import icon
from vpdesk.ui.preferences import Preferences

TICK = 30_000
"""Milliseconds between two looks at what is planned."""

_SHOWN_FOR = 20_000
_ICON = 64


class Reminders(QObject):
    """Belongs to an open desk: a closed vault tells nothing.

    Each moment is told of once, and again when it was moved. Where the desktop shows no messages
    the window asks for attention in the task bar instead.
    """

    def __init__(
        self,
        overviews: Overviews,
        preferences: Preferences,
        parent: QWidget,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._overviews = overviews
        self._preferences = preferences
        self._view = parent
        self._now = now
        self._told: set[tuple[EntryId, datetime]] = set()
        self._tray: QSystemTrayIcon | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(TICK)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Tell of what begins within the chosen time; does nothing when none was chosen."""
        ahead = self._preferences.remind_before
        if not ahead:
            self._put_away()
            return
        now = self._now()
        soon = set(self._overviews.beginning(now, now + timedelta(minutes=ahead)))
        if soon - self._told:
            self._tell()
        self._told |= soon

    def _tell(self) -> None:
        words = self.tr("Something is planned soon. Open vpdesk to see what.")
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            QApplication.alert(self._view.window())
            return
        if self._tray is None:  # pragma: no cover - a desktop with a tray
            self._tray = QSystemTrayIcon(icon("umbrella", "accent", _ICON), self)
            self._tray.messageClicked.connect(self._come_forward)
            self._tray.activated.connect(self._come_forward)
        self._tray.show()
        self._tray.showMessage("vpdesk", words, self._tray.icon(), _SHOWN_FOR)

    def _come_forward(self) -> None:
        window = self._view.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def _put_away(self) -> None:
        if self._tray is not None:
            self._tray.hide()
