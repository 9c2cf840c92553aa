"""Hears from logind on Linux that the computer goes to sleep or the session is left."""

import os
from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QObject, SignalInstance, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from vpdesk.ui.frame.system_triggers.buses import ask, system_bus
from vpdesk.ui.lock_triggers import LockTrigger, Offer

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class LoginManager(QObject):
    """Emits ``wanted`` before sleep, at the lock of this session and when another user comes.

    While `hold_sleep` is in force the computer waits with sleeping, five seconds at most unless
    its owner set it otherwise, so that the vault is closed before.
    """

    def __init__(self, parent: QObject, wanted: SignalInstance) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._bus: QDBusConnection | None = system_bus()
        self._is_there = False
        self._session = ""
        self._holds = False
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        if self._bus is not None:
            self._hear(_PATH, _MANAGER, "PrepareForSleep", SLOT("hear_sleep(QDBusMessage)"))
            self._find_session(self._ways_to_session())

    def offers(self) -> dict[LockTrigger, Offer]:
        sleep = Offer.TOLD if self._is_there else Offer.AT_WAKING
        session = Offer.TOLD if self._session else Offer.NOT_TOLD
        if self._bus is None:
            session = Offer.NO_BUS
        return {
            LockTrigger.SLEEP: sleep,
            LockTrigger.SESSION_LOCK: session,
            LockTrigger.USER_SWITCH: session,
        }

    def hold_sleep(self) -> None:
        self._holds = True
        if self._bus is not None and self._inhibitor is None:
            why = _call(_PATH, _MANAGER, "Inhibit", "sleep", "vpdesk", "vpdesk", "delay")
            ask(self, self._bus, why, self._keep)

    def let_sleep(self) -> None:
        self._holds = False
        # Its last reference closes it, and with that the computer may sleep.
        self._inhibitor = None

    @Slot(QDBusMessage)
    def hear_sleep(self, message: QDBusMessage) -> None:
        self._wanted.emit()

    @Slot(QDBusMessage)
    def hear_lock(self, message: QDBusMessage) -> None:
        self._wanted.emit()

    @Slot(QDBusMessage)
    def hear_change(self, message: QDBusMessage) -> None:
        # PySide cannot read what changed out of the message, so it is asked.
        if self._bus is not None:
            for name, left_when in (("Active", False), ("LockedHint", True)):
                question = _call(self._session, _PROPERTIES, "Get", _SESSION, name)
                ask(self, self._bus, question, partial(self._weigh, left_when))

    def _weigh(self, left_when: bool, values: list[Any]) -> None:
        if values[0].variant() is left_when:
            self._wanted.emit()

    def _hear(self, path: str, interface: str, name: str, slot: Any) -> None:
        if self._bus is not None:
            self._bus.connect(_SERVICE, path, interface, name, self, slot)

    def _ways_to_session(self) -> list[QDBusMessage]:
        # A program that the desktop starts as a service of its user belongs to no session itself;
        # logind then takes the one at the screen for "auto".
        names = (os.environ.get("XDG_SESSION_ID"), "auto")
        return [_call(_PATH, _MANAGER, "GetSession", name) for name in names if name]

    def _find_session(self, ways: list[QDBusMessage]) -> None:
        if not ways or self._bus is None:
            return
        first, *others = ways
        ask(self, self._bus, first, self._found, partial(self._find_session, others))

    def _found(self, values: list[Any]) -> None:
        self._is_there = True
        self._session = values[0].path()
        self._hear(self._session, _SESSION, "Lock", SLOT("hear_lock(QDBusMessage)"))
        change = SLOT("hear_change(QDBusMessage)")
        self._hear(self._session, _PROPERTIES, "PropertiesChanged", change)

    def _keep(self, values: list[Any]) -> None:
        self._is_there = True
        if self._holds:
            self._inhibitor = values[0]


def _call(path: str, interface: str, name: str, *values: str) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(_SERVICE, path, interface, name)
    message.setArguments(list(values))
    return message
