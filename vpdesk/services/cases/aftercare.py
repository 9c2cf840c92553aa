"""Plans aftercare in a case."""

from collections.abc import Callable, Collection
from datetime import date

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.timeline import (
    Entry,
    EntryId,
    EntryRef,
    FollowUpDraft,
    FollowUpKind,
    StatusDraft,
    problems_in,
    ref_of,
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
    ) -> tuple[Entry, ...]:
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
            planned = [tx.timeline.get(self._add(tx, case_id, draft)) for draft in drafts]
            return tuple(entry for entry in planned if entry is not None)

    def take_back(self, planned: Collection[Entry]) -> None:
        """Remove what was planned; what was changed or dealt with since stays, gone is gone."""
        with self._database.writing() as tx:
            for entry in planned:
                if tx.timeline.get(ref_of(entry)) == entry:
                    tx.timeline.remove(entry)

    def _add(
        self, tx: Transaction, case_id: CaseId, draft: FollowUpDraft | StatusDraft
    ) -> EntryRef:
        none = frozenset[EntryId]()
        found = problems_in(draft, today=self._today(), valid_consents=none, valid_exceptions=none)
        if found:
            raise DraftRefused(found)
        return tx.timeline.add(case_id, draft)
