"""An unlocked desk: one service for every kind of thing the user can do."""

from collections.abc import Callable
from datetime import date
from enum import Enum, auto

from vpdesk.domain.changes import Concept
from vpdesk.storage.vault_database import VaultDatabase


class Notice(Enum):
    """Something found at opening that did not keep the vault shut, and that its user is told."""

    HEADER_REPAIRED = auto()
    """One of the two copies of the header was bad and has been written anew."""
    HEADER_NOT_REPAIRED = auto()
    """One of the two copies of the header is bad and could not be written."""
    COUNTER_MISSING = auto()
    """What tells an older database from the newest was gone; it has been written anew."""
    COUNTER_DAMAGED = auto()
    """What tells an older database from the newest was damaged; it has been written anew."""
    OTHERS_HAD_ACCESS = auto()
    """Other users of the computer could open the files; now they cannot."""


class Desk:
    """An unlocked desk; ``notices`` tells what was found while it was opened."""

    def __init__(
        self,
        database: VaultDatabase,
        *,
        today: Callable[[], date],
        notices: frozenset[Notice] = frozenset(),
        release: Callable[[], None] = lambda: None,
    ) -> None:
        """Take over ``database``; ``release`` is called when it has been closed."""
        self._database = database
        self._release = release
        self.today = today
        self.notices = notices

    def listen(self, callback: Callable[[frozenset[Concept]], None]) -> Callable[[], None]:
        """Call ``callback`` with what changed after each commit; returns how to stop that.

        It is called on the thread that made the change.
        """
        return self._database.listen(callback)

    def close(self) -> None:
        """Close the vault and let other programs open it; the desk is of no use afterwards."""
        try:
            self._database.close()
        finally:
            self._release()
