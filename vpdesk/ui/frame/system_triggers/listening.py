"""Listens to whatever this system tells, and knows which of it there is."""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vpdesk.ui.lock_triggers import LockTrigger, Offer, TriggerOffer


class Listener(Protocol):
    """One source of triggers of a system."""

    def offers(self) -> dict[LockTrigger, Offer]: ...

    def hold_sleep(self) -> None: ...

    def let_sleep(self) -> None: ...


class SystemTriggers(QObject):
    """`lock_wanted` comes for each trigger, as often as the system tells it.

    Nothing is heard before `start`, which connects to the system and takes some milliseconds.
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listeners: tuple[Listener, ...] = ()

    def start(self) -> None:
        self._listeners = self._found()

    def offers(self) -> tuple[TriggerOffer, ...]:
        """Return every trigger with what is known of it now; answers come after `start`."""
        known: dict[LockTrigger, Offer] = {}
        for listener in self._listeners:
            known |= listener.offers()
        return tuple(
            TriggerOffer(trigger=each, offer=known.get(each, _otherwise(each)))
            for each in LockTrigger
        )

    def hold_sleep(self) -> None:
        """Ask the system to wait with sleeping until `let_sleep`, as long as it allows that."""
        for listener in self._listeners:
            listener.hold_sleep()

    def let_sleep(self) -> None:
        """Let the system sleep: nothing is open."""
        for listener in self._listeners:
            listener.let_sleep()

    def _found(self) -> tuple[Listener, ...]:
        if sys.platform == "linux":
            from vpdesk.ui.frame.system_triggers.login_manager import LoginManager
            from vpdesk.ui.frame.system_triggers.screen_savers import ScreenSavers

            return (LoginManager(self, self.lock_wanted), ScreenSavers(self, self.lock_wanted))
        if sys.platform == "win32":  # pragma: no cover - Windows
            from vpdesk.ui.frame.system_triggers.windows import WindowsMessages

            return (WindowsMessages(self.lock_wanted),)
        if sys.platform == "darwin":  # pragma: no cover - macOS
            from vpdesk.ui.frame.system_triggers.macos import MacNotices

            return (MacNotices(self.lock_wanted),)
        return ()  # pragma: no cover - other systems


def _otherwise(trigger: LockTrigger) -> Offer:
    return Offer.AT_WAKING if trigger is LockTrigger.SLEEP else Offer.NOT_HEARD
