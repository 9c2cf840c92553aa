"""Those who want to know what changed in a vault."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from vpdesk.domain.changes import Concept

Listener = Callable[[frozenset[Concept]], None]


class Listeners:
    """Called in the order in which they came; one that fails keeps none of the others from it."""

    def __init__(self) -> None:
        self._callbacks: list[Listener] = []

    def add(self, callback: Listener) -> Callable[[], None]:
        """Call ``callback`` from now on; returns how to stop that."""
        self._callbacks.append(callback)

        def stop() -> None:
            with suppress(ValueError):
                self._callbacks.remove(callback)

        return stop

    def tell(self, changed: frozenset[Concept]) -> None:
        """Tell everybody what changed, on this thread.

        A failure is reported to ``threading.excepthook``, for the change is made.
        """
        for callback in tuple(self._callbacks):
            try:
                callback(changed)
            except Exception:  # noqa: BLE001 - whatever a listener raises, the change was kept
                told = threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
                threading.excepthook(told)
