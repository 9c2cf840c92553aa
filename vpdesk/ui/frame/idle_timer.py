"""Tells when nobody has touched a window of vpdesk for a while."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from vpdesk.ui.frame.clocks import seconds_asleep, seconds_with_sleep

WARNED_BEFORE = 30
"""Seconds before the end."""

TICK = 1000
"""Milliseconds between two looks at the clock, and at which windows there are."""

_SLEPT = 1.0
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TabletMove}


class IdleTimer(QObject):
    """Counts from the last key, button, wheel turn or touch; from a mere movement once a second.

    `warned` carries the seconds left, each second of the last ``WARNED_BEFORE``; `extended` comes
    when somebody is there again. `over` comes at the end, and at once when the computer slept.
    ``limit`` is asked at each look for the seconds from the last touch to the end.
    Windows are watched as the system delivers to them, so dialogs and menus count too.
    """

    warned = Signal(int)
    extended = Signal()
    over = Signal()

    def __init__(
        self,
        parent: QObject,
        limit: Callable[[], float],
        *,
        clock: Callable[[], float] = seconds_with_sleep,
        asleep: Callable[[], float] = seconds_asleep,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._asleep = asleep
        self._limit = limit
        self._touched = 0.0
        self._slept = 0.0
        self._warns = False
        self.timer = QTimer(self)
        self.timer.setInterval(TICK)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Count from now."""
        self._touched = self._clock()
        self._slept = self._asleep()
        self._warns = False
        self._watch_windows()
        self.timer.start()

    def rest(self) -> None:
        """Count no longer."""
        self.timer.stop()

    def look(self) -> None:
        """Look at the clock now, as is done each second."""
        if not self.timer.isActive():
            return
        self._watch_windows()
        left = self._left()
        if left <= 0:
            self._end()
        elif left <= WARNED_BEFORE:
            self._warns = True
            self.warned.emit(ceil(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.timer.isActive() and (kind in _TOUCHES or kind in _MOVES):
            now = self._clock()
            if kind in _TOUCHES or now - self._touched >= 1:
                self._extend(now)
        return False

    def _extend(self, now: float) -> None:
        # The first touch after a sleep, or before a late tick, must not prolong what is over.
        if self._left() <= 0:
            self._end()
            return
        self._touched = now
        if self._warns:
            self._warns = False
            self.extended.emit()

    def _left(self) -> float:
        """Return the seconds to the end; none are left after a sleep, however short it was."""
        if self._asleep() - self._slept > _SLEPT:
            return 0
        return self._limit() - (self._clock() - self._touched)

    def _end(self) -> None:
        self.rest()
        self.over.emit()

    def _watch_windows(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def _watch(self, window: QWindow) -> None:
        # A filter that is there already only moves to the front.
        window.installEventFilter(self)
