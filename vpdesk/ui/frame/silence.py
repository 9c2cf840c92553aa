"""Keeps what Qt and threads say off the terminal: it can repeat what is on the screen."""

import ctypes
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_NO_WINDOW = "no Qt platform plugin could be initialized"
"""What Qt says before it ends a program that it can open no window for."""


def be_silent(no_window: Callable[[str], None] | None = None) -> None:
    """Drop messages of Qt and tracebacks that no code can catch from now on.

    Where Qt can open no window ``no_window`` is told what keeps its part for X11 from being loaded,
    "" if nothing does, and the program ends with 1.
    """

    def drop_message(kind: QtMsgType, _: object, message: str) -> None:
        if no_window is not None and kind is QtMsgType.QtFatalMsg and _NO_WINDOW in message:
            no_window(_loading_problem())
            os._exit(1)

    qInstallMessageHandler(drop_message)
    threading.excepthook = _drop_error
    sys.unraisablehook = _drop_unraisable


def _loading_problem() -> str:
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        ctypes.CDLL(str(plugins / "platforms" / "libqxcb.so"))
    except OSError as error:
        return str(error)
    return ""


def _drop_error(error: threading.ExceptHookArgs) -> None:
    """Say nothing."""


def _drop_unraisable(error: "UnraisableHookArgs") -> None:
    """Say nothing."""
