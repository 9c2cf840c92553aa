"""How long to wait after wrong passwords."""

from collections.abc import Callable
from math import ceil
from time import monotonic
from weakref import WeakKeyDictionary

FREE_TRIES = 4
FIRST_WAIT = 5
LONGEST_WAIT = 300


def seconds_to_wait(failures: int) -> int:
    """Return the wait after so many failures in a row: from the fifth 5, 10, 20 … 300 seconds."""
    if failures <= FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT * 2 ** (failures - FREE_TRIES - 1), LONGEST_WAIT))


class Waiting:
    """Counts wrong secrets in a row, over every card that is shown for the same door or vault.

    A wrong password never keeps the recovery code waiting; a wrong code keeps both. ``clock``
    gives seconds that only go up, so that a clock that is put right or wrong locks nobody out.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._password_from = self._code_from = clock()

    def wrong_password(self) -> None:
        self._password_from = self._after_failure()

    def wrong_code(self) -> None:
        self._password_from = self._code_from = self._after_failure()

    def forget(self) -> None:
        """Start counting anew, once a secret was right."""
        self._failures = 0
        self._password_from = self._code_from = self._clock()

    def for_password(self) -> int:
        """Return how many seconds are left before a password may be tried."""
        return self._left(self._password_from)

    def for_code(self) -> int:
        """Return how many seconds are left before a recovery code may be tried."""
        return self._left(self._code_from)

    def _after_failure(self) -> float:
        self._failures += 1
        return self._clock() + seconds_to_wait(self._failures)

    def _left(self, moment: float) -> int:
        return max(ceil(moment - self._clock()), 0)


_kept: WeakKeyDictionary[object, Waiting] = WeakKeyDictionary()


def waiting_for(vault: object) -> Waiting:
    """Return what counts for an open vault, whatever dialogs and windows come and go meanwhile."""
    return _kept.setdefault(vault, Waiting())
