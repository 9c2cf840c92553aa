"""Keeps what Qt and threads say off the terminal: it can repeat what is on the screen."""

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


def be_silent() -> None:
    """Drop messages of Qt and tracebacks that no code can catch from now on."""
    qInstallMessageHandler(_drop_message)
    threading.excepthook = _drop_error
    sys.unraisablehook = _drop_unraisable


def _drop_message(kind: QtMsgType, context: object, message: str) -> None:
    """Say nothing."""


def _drop_error(error: threading.ExceptHookArgs) -> None:
    """Say nothing."""


def _drop_unraisable(error: "UnraisableHookArgs") -> None:
    """Say nothing."""
