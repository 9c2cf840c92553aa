"""Passes the count of commits on to whoever keeps it outside the database."""

import threading
from collections.abc import Callable

LATEST = 5.0


class CounterKeeper:
    """Hands the newest count to ``keep``, at most ``within`` seconds after it was reached.

    ``keep`` returns False when it could not keep it. That is no error: the next count replaces
    this one, and at the next opening the database is merely newer than what was kept.
    """

    def __init__(self, keep: Callable[[int], bool], *, within: float = LATEST) -> None:
        self._keep = keep
        self._within = within
        self._keeping = threading.Lock()
        self._lock = threading.Lock()
        self._commits: int | None = None
        self._timer: threading.Timer | None = None

    def reached(self, commits: int) -> None:
        """Note that the database now counts ``commits``; never waits for ``keep``."""
        with self._lock:
            self._commits = commits
            if self._timer is None:
                self._timer = threading.Timer(self._within, self.keep_now)
                self._timer.daemon = True
                self._timer.start()

    def keep_now(self) -> None:
        """Hand over the newest count, unless that was done already."""
        with self._keeping:
            with self._lock:
                if self._timer is not None:
                    self._timer.cancel()
                    self._timer = None
                commits = self._commits
            if commits is not None and self._keep(commits):
                with self._lock:
                    if self._commits == commits:
                        self._commits = None
