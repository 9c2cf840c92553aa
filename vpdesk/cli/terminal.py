"""The terminal that a built program for Windows was started from, but does not have by itself."""

import sys

_PARENT = -1
_CONSOLE = {"stdin": ("CONIN$", "r"), "stdout": ("CONOUT$", "w"), "stderr": ("CONOUT$", "w")}


def borrow_terminal() -> None:
    """Let a command speak, and ask, where it was typed.

    A stream that leads somewhere stays, and so nothing happens on other systems or without a
    terminal. The shell does not wait for such a program: `start /wait vpdesk …` does.
    """
    missing = [name for name in _CONSOLE if getattr(sys, name) is None]
    if sys.platform != "win32" or not missing:
        return
    import ctypes  # pragma: no cover - Windows

    if ctypes.windll.kernel32.AttachConsole(_PARENT):  # pragma: no cover - Windows
        for name in missing:
            device, mode = _CONSOLE[name]
            setattr(sys, name, open(device, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
