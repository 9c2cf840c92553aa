"""What the adviser sees of the log, and what a window adds to it."""

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.vault_database import VaultDatabase


def utc_now() -> datetime:
    """Return this moment as the log keeps it: in UTC, without zone."""
    return datetime.now(UTC).replace(tzinfo=None)


class Log:
    """Who did what when; nothing in it can be changed or removed."""

    def __init__(self, database: VaultDatabase, now: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._now = now

    def entries(
        self, *, limit: int, offset: int = 0, acts: Collection[LoggedAct] = tuple(LoggedAct)
    ) -> tuple[LogEntry, ...]:
        """Return the entries about ``acts``, newest first; a destroyed case is not named."""
        with self._database.reading() as tx:
            return tx.log.entries(limit=limit, offset=offset, acts=acts)

    def count(self, acts: Collection[LoggedAct] = tuple(LoggedAct)) -> int:
        """Return how many entries about ``acts`` there are."""
        with self._database.reading() as tx:
            return tx.log.count(acts)

    def note(
        self,
        act: LoggedAct,
        *,
        case_id: CaseId | None = None,
        organisation_id: OrganisationId | None = None,
    ) -> None:
        """Note that something was done just now."""
        with self._database.writing() as tx:
            tx.log.note(act, at=self._now(), case_id=case_id, organisation_id=organisation_id)
