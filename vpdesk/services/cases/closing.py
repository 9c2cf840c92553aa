"""What the adviser does at the end of a case, and when it turns out not to be the end."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.cases import CaseFacts, CaseId, CaseStatus
from vpdesk.domain.closing import (
    OUT_OF_TASK,
    CaseTerm,
    ClosedCaseNow,
    ClosingChoice,
    DestroyDate,
    Referred,
    open_follow_ups,
    problems_in_reopening,
    problems_in_term,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.retention import ClosedCase, KeptCase
from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import (
    EntryKind,
    EntryRef,
    NoteDraft,
    ReferralDraft,
    RemovedEntry,
    StatusDraft,
)
from vpdesk.domain.timeline import problems_in as problems_in_entry
from vpdesk.services.cases.entry_checks import check_links, without_lost
from vpdesk.services.cases.facts import facts_of, put_facts
from vpdesk.services.errors import CaseAlreadyClosed, Gone
from vpdesk.services.log import utc_now
from vpdesk.services.retention.retention import closed_case
from vpdesk.services.retention.retention_clock import foreseen
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Closing:
    """Closing with a term of its own, taking that back, and opening a case again."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def term(self, case_id: CaseId) -> CaseTerm:
        """Return for how many months the content of a case is kept after closing."""
        with self._database.reading() as tx:
            usual = retention_months(tx.settings.get(RETENTION))
            return CaseTerm(usual=usual, own=tx.retention.terms().get(case_id))

    def destroy_date(self, case_id: CaseId, months: int | None, registered_on: date) -> DestroyDate:
        """Return when the content may go if the case is closed today with this term.

        ``registered_on`` is the day as it is entered; None for ``months`` is the usual term.
        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            case = tx.cases.get(case_id)
            if case is None:
                raise Gone
            today = self._today()
            closed = ClosedCase(
                id=case_id,
                code_name=case.code_name,
                number=case.number,
                organisation_id=case.organisation_id,
                organisation_name=case.organisation_name,
                registered_on=registered_on,
                closed_on=today,
            )
            return foreseen(tx, closed, today, months)

    def close(
        self, case_id: CaseId, facts: CaseFacts, choice: ClosingChoice | None = None
    ) -> ClosedCaseNow:
        """Close a case today with these facts, and return what leads back.

        Raises ``DraftRefused``, ``CaseAlreadyClosed`` or ``Gone``.
        """
        with self._database.writing() as tx:
            return self._close(tx, case_id, facts, choice or ClosingChoice())

    def close_out_of_task(
        self,
        case_id: CaseId,
        *,
        referred: Referred | None = None,
        note: str = "",
        choice: ClosingChoice | None = None,
    ) -> ClosedCaseNow:
        """Refer somebody on whose matter is not the adviser's task, and close the case at once.

        The outcome is *out of scope*. Raises ``DraftRefused``, ``CaseAlreadyClosed`` or ``Gone``.
        """
        with self._database.writing() as tx:
            facts = replace(facts_of(tx, case_id), outcome_id=_out_of_task(tx))
            added = [self._add(tx, case_id, draft) for draft in self._short(referred, note)]
            closed = self._close(tx, case_id, facts, choice or ClosingChoice())
            return replace(closed, added=tuple(added))

    def take_back(self, case_id: CaseId, closed: ClosedCaseNow) -> None:
        """Let a case be as it was before it was closed; what went meanwhile stays away.

        Facts that were changed since stay as they are now. Raises ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            if facts_of(tx, case_id) == closed.after:
                put_facts(tx, case_id, closed.before, self._today())
            entry = tx.timeline.get(closed.closing)
            is_closing = closed.closing.kind is EntryKind.STATUS
            if entry is None or entry.case_id != case_id or not is_closing:
                raise Gone
            tx.timeline.remove(entry)
            for ref in closed.added:
                if (added := tx.timeline.get(ref)) is not None and added.case_id == case_id:
                    tx.timeline.remove(added)
            consents = frozenset(each.id for each in tx.timeline.consents(case_id))
            for removed in closed.follow_ups:
                entry = without_lost(removed.entry, consents)
                tx.timeline.restore(replace(removed, entry=entry))
            tx.retention.put_term(case_id, closed.months_before)

    def kept(self, case_id: CaseId) -> KeptCase:
        """Return a closed case as the clock sees it; raises ``Gone`` or ``CaseNotClosed``."""
        with self._database.reading() as tx:
            return closed_case(tx, case_id, self._today())

    def reopen(
        self, case_id: CaseId, reason: str, status: CaseStatus = CaseStatus.IN_SUPPORT
    ) -> EntryRef:
        """Let a closed case run again, for a reason, and return the entry that moved it.

        It has no destroy date until it is closed again; what was told of it stays told. Removing
        the entry closes it again as it was. Raises ``DraftRefused``, ``CaseNotClosed`` or ``Gone``.
        """
        if refused := problems_in_reopening(reason):
            raise DraftRefused(refused)
        today = self._today()
        with self._database.writing() as tx:
            kept = closed_case(tx, case_id, today)
            draft = StatusDraft(on=max(today, kept.case.closed_on), status=status, text=reason)
            tx.log.note(
                LoggedAct.CASE_REOPENED,
                at=self._now(),
                case_id=case_id,
                organisation_id=kept.case.organisation_id,
            )
            return tx.timeline.add(case_id, draft)

    def _short(self, referred: Referred | None, note: str) -> Iterator[ReferralDraft | NoteDraft]:
        """Yield what is recorded of a case that is not the adviser's task."""
        today = self._today()
        if referred is not None:
            yield ReferralDraft(on=today, contact_id=referred.contact_id, to=referred.to)
        if note.strip():
            yield NoteDraft(on=today, text=note)

    def _add(self, tx: Transaction, case_id: CaseId, draft: ReferralDraft | NoteDraft) -> EntryRef:
        check_links(tx, case_id, draft)
        today = self._today()
        if refused := problems_in_entry(draft, today=today, valid_consents=frozenset()):
            raise DraftRefused(refused)
        return tx.timeline.add(case_id, draft)

    def _close(
        self, tx: Transaction, case_id: CaseId, facts: CaseFacts, choice: ClosingChoice
    ) -> ClosedCaseNow:
        if refused := problems_in_term(choice.months):
            raise DraftRefused(refused)
        before = facts_of(tx, case_id)
        put_facts(tx, case_id, facts, self._today())
        case = tx.cases.get(case_id)
        if case is not None and case.status is CaseStatus.CLOSED:
            raise CaseAlreadyClosed
        months_before = tx.retention.terms().get(case_id)
        tx.retention.put_term(case_id, choice.months)
        removed: tuple[RemovedEntry, ...] = ()
        if choice.drop_follow_ups:
            planned = open_follow_ups(tx.timeline.entries(case_id))
            removed = tuple(tx.timeline.remove(each) for each in planned)
        draft = StatusDraft(on=self._today(), status=CaseStatus.CLOSED)
        return ClosedCaseNow(
            closing=tx.timeline.add(case_id, draft),
            before=before,
            after=facts_of(tx, case_id),
            months_before=months_before,
            follow_ups=removed,
        )


def _out_of_task(tx: Transaction) -> TermId | None:
    found = (
        term.id
        for term in tx.terms.all.values()
        if term.vocabulary is Vocabulary.OUTCOME and term.code == OUT_OF_TASK
    )
    return next(found, None)
