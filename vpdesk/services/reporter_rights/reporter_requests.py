"""Records what a reporter asked about the own file, and what was answered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.reporter_requests import (
    ReporterRequest,
    RequestDraft,
    RequestId,
    RequestKind,
    problems_in_request,
    reminder_for,
)
from vpdesk.domain.timeline import EntryId, EntryRef, FollowUpDraft, FollowUpKind, problems_in
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """A request that was recorded, with the ``follow_up`` that was planned for it."""

    id: RequestId
    follow_up: EntryRef | None = None


class ReporterRequests:
    """Requests are kept with their case, also those that are refused."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def of(self, case_id: CaseId) -> tuple[ReporterRequest, ...]:
        """Return the requests about a case, those asked last first."""
        with self._database.reading() as tx:
            return tx.reporter_requests.of(case_id)

    def open(self, case_id: CaseId, kind: RequestKind) -> ReporterRequest | None:
        """Return the request of a kind that was not answered yet, the oldest where there are more.

        None when there is none.
        """
        waiting = [
            each for each in self.of(case_id) if each.kind is kind and each.answered_on is None
        ]
        return waiting[-1] if waiting else None

    def record(
        self, case_id: CaseId, draft: RequestDraft, *, reminder: str = ""
    ) -> RecordedRequest:
        """Record a request; with ``reminder`` as its words, a follow-up is planned a week ahead.

        Raises ``DraftRefused`` or ``Gone``.
        """
        today = self._today()
        with self._database.writing() as tx:
            organisation_of_case(tx, case_id)
            _check(tx, case_id, draft, today)
            request_id = tx.reporter_requests.add(case_id, draft)
            follow_up = None
            if reminder:
                planned = FollowUpDraft(
                    on=reminder_for(draft.due_on, today),
                    what=reminder,
                    kind=FollowUpKind.OTHER,
                    promised=True,
                )
                none = frozenset[EntryId]()
                if refused := problems_in(planned, today=today, valid_consents=none):
                    raise DraftRefused(refused)
                follow_up = tx.timeline.add(case_id, planned)
            return RecordedRequest(id=request_id, follow_up=follow_up)

    def change(self, request_id: RequestId, draft: RequestDraft) -> ReporterRequest:
        """Replace a request, such as by one with its answer, and return it as it was before.

        The entry that it was about may be gone: taking one out can be what was asked. Raises
        ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            before = tx.reporter_requests.get(request_id)
            if before is None:
                raise Gone
            organisation_of_case(tx, before.case_id)
            _check(tx, before.case_id, draft, self._today(), known=before.entry)
            tx.reporter_requests.change(request_id, draft)
            return before

    def take_back(self, recorded: RecordedRequest) -> None:
        """Remove a request that was just recorded with what was planned for it."""
        with self._database.writing() as tx:
            tx.reporter_requests.remove(recorded.id)
            entry = None if recorded.follow_up is None else tx.timeline.get(recorded.follow_up)
            if entry is not None:
                tx.timeline.remove(entry)


def _check(
    tx: Transaction,
    case_id: CaseId,
    draft: RequestDraft,
    today: date,
    *,
    known: EntryRef | None = None,
) -> None:
    if refused := problems_in_request(draft, today=today):
        raise DraftRefused(refused)
    if draft.entry is not None and draft.entry != known:
        entry = tx.timeline.get(draft.entry)
        if entry is None or entry.case_id != case_id:
            raise Gone
