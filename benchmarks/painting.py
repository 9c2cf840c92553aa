"""Runs something in a shown window until what it changed has been painted, and takes the time."""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QThreadPool
from PySide6.QtWidgets import QWidget

_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class NotPainted(Exception):
    """Nothing was painted, so that there is nothing to measure."""


class Painting(QObject):
    """Watches one window; times are CPU time of the interface thread, in seconds."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._updates = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self._updates += event.type() == QEvent.Type.UpdateRequest
        return False

    def time(self, change: Callable[[], object]) -> float:
        """Return what ``change`` and painting it cost; raises ``NotPainted``."""
        settle()
        gc.collect()
        self._updates = 0
        started = time.thread_time()
        change()
        process_events()
        spent = time.thread_time() - started
        if not self._updates:
            raise NotPainted
        return spent


def process_events() -> None:
    """Let everything happen that is due, painting last."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def wait_until(happened: Callable[[], bool]) -> None:
    """Let things happen until ``happened``, without using the processor while waiting."""
    while not happened():
        QCoreApplication.processEvents(_WAITING)


def settle() -> None:
    """Wait for the jobs that run, and let their results be shown."""
    QThreadPool.globalInstance().waitForDone()
    process_events()
