"""The message buses of a Linux desktop, and questions to them that block nothing."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SYSTEM_SOCKET = "/run/dbus/system_bus_socket"
_PATIENCE = 5_000


def system_bus() -> QDBusConnection | None:
    """Connect to the bus of the computer; None where there is none."""
    if "DBUS_SYSTEM_BUS_ADDRESS" not in os.environ and not Path(_SYSTEM_SOCKET).exists():
        return None
    bus = QDBusConnection.systemBus()
    return bus if bus.isConnected() else None


def session_bus() -> QDBusConnection | None:
    """Connect to the bus of the user's session; none is started where there is none."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    is_there = "DBUS_SESSION_BUS_ADDRESS" in os.environ or (
        bool(runtime) and (Path(str(runtime)) / "bus").exists()
    )
    if not is_there:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def ask(
    owner: QObject,
    bus: QDBusConnection,
    question: QDBusMessage,
    answered: Callable[[list[Any]], None],
    refused: Callable[[], None] = lambda: None,
) -> None:
    """Call a method; ``answered`` gets its values later, ``refused`` is told of an error."""
    watcher = QDBusPendingCallWatcher(bus.asyncCall(question, _PATIENCE), owner)

    def tell() -> None:
        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            answered(list(reply.arguments()))
        else:
            refused()

    watcher.finished.connect(tell)
