"""Whether lists and searches tell who the reporters are, as the adviser chose, and that noted."""

from collections.abc import Callable
from datetime import datetime

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.settings import NAMES_IN_LISTS, lists_names
from vpdesk.services.errors import StorageError
from vpdesk.services.log import utc_now
from vpdesk.storage.vault_database import VaultDatabase


class ListedNames:
    """The choice is kept in the vault; names are hidden unless it was made otherwise."""

    def __init__(self, database: VaultDatabase, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now
        self._noted = False

    def chosen(self) -> bool:
        """Tell whether lists may name reporters."""
        with self._database.reading() as tx:
            return lists_names(tx.settings.get(NAMES_IN_LISTS))

    def choose(self, *, shown: bool) -> None:
        """Let lists name reporters from now on, or hide the names again."""
        with self._database.writing() as tx:
            tx.settings.put(NAMES_IN_LISTS, "shown" if shown else "hidden")

    def told(self) -> bool:
        """Tell whether a list that is asked for now names reporters.

        The first one since the vault was opened is noted; what cannot be noted is not told.
        """
        if not self.chosen():
            return False
        if not self._noted:
            try:
                with self._database.writing() as tx:
                    tx.log.note(LoggedAct.NAMES_LISTED, at=self._now())
            except StorageError:
                return False
            self._noted = True
        return True
