"""Plans aftercare in a case."""

from collections.abc import Callable, Collection
from datetime import date

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.timeline import (
    EntryId,
    EntryRef,
    FollowUpDraft,
    FollowUpKind,
    StatusDraft,
    problems_in,
)
from vpdesk.services.choices import organisation_of_case
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Aftercare:
    """Follow-ups after the steps are done, all planned at once."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def plan(
        self, case_id: CaseId, days: Collection[date], *, what: str, promised: bool, moves: bool
    ) -> tuple[EntryRef, ...]:
        """Plan a follow-up on each day; with ``moves`` the case goes to aftercare.

        Returns what was recorded, for ``take_back``. Raises ``DraftRefused`` or ``Gone``.
        """
        drafts: list[FollowUpDraft | StatusDraft] = [
            FollowUpDraft(on=day, what=what, kind=FollowUpKind.AFTERCARE, promised=promised)
            for day in sorted(days)
        ]
        if moves:
            drafts.append(StatusDraft(on=self._today(), status=CaseStatus.AFTERCARE))
        with self._database.writing() as tx:
            organisation_of_case(tx, case_id)
            return tuple(self._add(tx, case_id, draft) for draft in drafts)

    def take_back(self, planned: Collection[EntryRef]) -> None:
        """Remove what was planned; what is gone already stays so."""
        with self._database.writing() as tx:
            for ref in planned:
                if (entry := tx.timeline.get(ref)) is not None:
                    tx.timeline.remove(entry)

    def _add(
        self, tx: Transaction, case_id: CaseId, draft: FollowUpDraft | StatusDraft
    ) -> EntryRef:
        none = frozenset[EntryId]()
        found = problems_in(draft, today=self._today(), valid_consents=none, valid_exceptions=none)
        if found:
            raise DraftRefused(found)
        return tx.timeline.add(case_id, draft)
