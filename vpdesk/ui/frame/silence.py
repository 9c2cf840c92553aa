"""Keeps what Qt and threads say off the terminal: it can repeat what is on the screen."""

import threading

from PySide6.QtCore import QtMsgType, qInstallMessageHandler


def be_silent() -> None:
    """Drop the messages of Qt and the tracebacks of threads from now on."""
    qInstallMessageHandler(_drop_message)
    threading.excepthook = _drop_error


def _drop_message(kind: QtMsgType, context: object, message: str) -> None:
    """Say nothing."""


def _drop_error(error: threading.ExceptHookArgs) -> None:
    """Say nothing."""
