"""Stands on a bus of its own for logind and a screen saver; reads from its input what to tell."""

import os
import sys
import threading
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import DBusConnection, open_dbus_connection

LOGIN, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = f"{PATH}/session/c1"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVER = "org.gnome.ScreenSaver"

STATE: dict[str, bool] = {"Active": True, "LockedHint": False}
ENDS: list[int] = []
YOURS: list[int] = []


def answer(call: Message) -> Message:
    match call.header.fields[HeaderFields.member], call.body:
        case "GetSession", ("auto",):
            return new_method_return(call, "o", (SESSION,))
        case "Inhibit", ("sleep", "vpdesk", "vpdesk", "delay"):
            mine, yours = os.pipe()
            os.set_blocking(mine, False)
            ENDS.append(mine)
            YOURS.append(yours)
            return new_method_return(call, "h", (yours,))
        case "Get", (_, name):
            return new_method_return(call, "v", (("b", STATE[name]),))
    return new_error(call, f"{LOGIN}.NoSuchSession")


def signal(path: str, interface: str, name: str, form: str = "", *values: Any) -> Message:
    return new_signal(DBusAddress(path, interface=interface), name, form or None, values)


def change(**now: bool) -> Message:
    STATE.update(now)
    variants = {name: ("b", value) for name, value in now.items()}
    return signal(
        SESSION, PROPERTIES, "PropertiesChanged", "sa{sv}as", f"{LOGIN}.Session", variants, []
    )


TOLD = {
    "sleep": lambda: signal(PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", True),
    "lock": lambda: signal(SESSION, f"{LOGIN}.Session", "Lock"),
    "lock of another session": lambda: signal(f"{PATH}/session/c2", f"{LOGIN}.Session", "Lock"),
    "another user": lambda: change(Active=False),
    "locked": lambda: change(LockedHint=True),
    "something else": lambda: change(Active=True),
    "saver": lambda: signal("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", "b", True),
    "saver ends": lambda: signal("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", "b", False),
}


def sleep_is_held() -> str:
    """Tell whether anybody still has the other end of the last inhibitor."""
    try:
        return "no" if not os.read(ENDS[-1], 1) else "odd"
    except BlockingIOError:
        return "yes"


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def obey(bus: DBusConnection) -> None:
    for line in sys.stdin:
        order = line.strip()
        if order == "is sleep held":
            say(sleep_is_held())
        else:
            bus.send(TOLD[order]())


def main(names: list[str]) -> None:
    bus = open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"], enable_fds=True)
    for name in names:
        bus.send(message_bus.RequestName(name))
        bus.receive()
    threading.Thread(target=obey, args=(bus,), daemon=True).start()
    say("ready")
    while True:
        call = bus.receive()
        if call.header.message_type is MessageType.method_call:
            bus.send(answer(call))
            while YOURS:
                os.close(YOURS.pop())


if __name__ == "__main__":
    main(sys.argv[1:])
