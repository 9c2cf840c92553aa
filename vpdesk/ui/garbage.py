"""Collects garbage on the interface thread alone.

Python looks for cycles on whichever thread happens to allocate. Where a job's thread finds one
with a Qt object in it, that object is destroyed while the interface thread may be using it, which
ends in a crash or in two threads that wait for each other.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 1_000


def collect_here_only(owner: QObject) -> None:
    """Look for garbage on this thread alone from now on, as often as Python would have.

    ``owner`` must live as long as there are Qt objects; it needs an event loop.
    """
    gc.disable()
    timer = QTimer(owner)
    timer.setInterval(_PAUSE_MS)
    timer.timeout.connect(collect_when_due)
    timer.start()


def collect_when_due() -> None:
    """Collect the oldest generation that Python itself would collect by now, if there is one."""
    limits = gc.get_threshold()
    due = [age for age, count in enumerate(gc.get_count()) if count > limits[age]]
    if due:
        gc.collect(max(due))
