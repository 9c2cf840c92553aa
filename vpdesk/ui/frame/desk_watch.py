"""What hides or locks an open desk while its user is away from it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from vpdesk.ui.clipboard import ConfidentialClipboard
from vpdesk.ui.frame.idle_strip import IdleStrip, area_in_front
from vpdesk.ui.frame.idle_timer import IdleTimer
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.frame.window import Window
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.screen_capture import can_hide, hide_windows

_MINUTE = 60


class DeskWatch(QObject):
    """Belongs to one desk in ``window``: privacy screen, idle timer, what may picture it, copies.

    `lock_wanted` comes when the time of either is over.
    """

    lock_wanted = Signal()

    def __init__(self, window: Window, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._strip: IdleStrip | None = None
        self._privacy = PrivacyScreen(window)
        self._privacy.lock_wanted.connect(self.lock_wanted)
        self._clipboard = ConfidentialClipboard(self)
        self._clipboard.watch()
        self.idle = IdleTimer(self, self._idle_limit)
        self.idle.warned.connect(self._warn)
        self.idle.extended.connect(self._drop_strip)
        self.idle.over.connect(self.lock_wanted)
        if can_hide():  # pragma: no cover - Windows, macOS
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.focusWindowChanged.connect(self._hide_windows)
            self.idle.timer.timeout.connect(self._hide_windows)
        self.idle.begin()

    def end(self) -> None:
        """Watch no longer, and take away what lies over the window."""
        self.idle.rest()
        self._clipboard.clear()
        self._drop_strip()
        if isValid(self._privacy):
            self._privacy.hide()
            self._privacy.deleteLater()
        self.deleteLater()

    def hide_or_show(self) -> None:
        """Cover the desk with the privacy screen, or lift it."""
        if self._privacy.is_covering():
            self._privacy.lift()
            return
        seconds = _MINUTE * self._preferences.lock_privacy_after
        # No key is pressed on the privacy screen, so the idle timer goes on below it.
        self._privacy.cover(min(seconds, _MINUTE * self._preferences.lock_after))

    def _idle_limit(self) -> float:
        return _MINUTE * self._preferences.lock_after

    def _warn(self, seconds: int) -> None:
        if self._privacy.is_covering():
            # It tells the time that is left itself.
            return
        area = area_in_front(self._window)
        if self._strip is None or not isValid(self._strip) or self._strip.parent() is not area:
            self._drop_strip()
            self._strip = IdleStrip(area)
        self._strip.count(seconds)

    def _drop_strip(self) -> None:
        strip, self._strip = self._strip, None
        if strip is not None and isValid(strip):
            strip.hide()
            strip.deleteLater()

    def _hide_windows(self) -> None:  # pragma: no cover - Windows, macOS
        hide_windows(self._preferences.hidden_from_capture)
