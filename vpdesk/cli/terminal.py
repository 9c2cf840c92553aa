"""The terminal that a built program for Windows was started from, but does not have by itself."""

import sys

_PARENT = -1


def borrow_terminal() -> None:
    """Let a command speak, and ask, where it was typed.

    Nothing happens on other systems, where the streams lead somewhere already, or without a
    terminal. The shell does not wait for such a program: `start /wait vpdesk …` does.
    """
    if sys.platform != "win32" or sys.stdout is not None:
        return
    import ctypes  # pragma: no cover - Windows

    if ctypes.windll.kernel32.AttachConsole(_PARENT):  # pragma: no cover - Windows
        sys.stdin = open("CONIN$", encoding="utf-8")  # noqa: PTH123, SIM115
        sys.stdout = open("CONOUT$", "w", encoding="utf-8")  # noqa: PTH123, SIM115
        sys.stderr = open("CONOUT$", "w", encoding="utf-8")  # noqa: PTH123, SIM115
