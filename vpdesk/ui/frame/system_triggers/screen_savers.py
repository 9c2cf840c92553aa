"""Hears on a Linux desktop that the screen saver begins."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, SignalInstance, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from vpdesk.ui.frame.system_triggers.buses import ask, session_bus
from vpdesk.ui.lock_triggers import LockTrigger, Offer

SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Names of services, each of which has an interface of the same name."""


class ScreenSavers(QObject):
    """Any saver that becomes active emits ``wanted``, whichever desktop it belongs to."""

    def __init__(self, parent: QObject, wanted: SignalInstance) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._bus: QDBusConnection | None = session_bus()
        self._is_there = False
        if self._bus is not None:
            slot: Any = SLOT("hear(QDBusMessage)")
            for name in SAVERS:
                self._bus.connect("", "", name, "ActiveChanged", self, slot)
            names = QDBusMessage.createMethodCall(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"
            )
            ask(self, self._bus, names, self._look)

    def offers(self) -> dict[LockTrigger, Offer]:
        if self._bus is None:
            return {LockTrigger.SCREEN_SAVER: Offer.NO_BUS}
        return {LockTrigger.SCREEN_SAVER: Offer.TOLD if self._is_there else Offer.NOT_TOLD}

    def hold_sleep(self) -> None:
        """Savers do not sleep."""

    def let_sleep(self) -> None:
        """Savers do not sleep."""

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self._wanted.emit()

    def _look(self, values: list[Any]) -> None:
        self._is_there = bool(set(SAVERS) & set(values[0]))
