"""What the adviser does with the timeline of a case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from vpdesk.domain.cases import CaseId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.timeline import (
    Attachment,
    AttachmentDraft,
    Consent,
    ConsentDraft,
    ConsentInUse,
    Entry,
    EntryDraft,
    EntryId,
    EntryKind,
    EntryRef,
    FollowUp,
    ReferralDraft,
    RemovedEntry,
    Step,
    StepDraft,
    allows,
    covers,
    kind_of,
    problems_in,
    ref_of,
)
from vpdesk.services.cases.entry_checks import (
    answered,
    check_links,
    check_undecided,
    problems_for_others,
    problems_in_restoring,
    settled,
    without_lost,
)
from vpdesk.services.choices import check_not_destroyed, organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_Kind = TypeVar("_Kind", Consent, FollowUp)


class Timeline:
    """Adding, changing and removing entries, within the rule of consent."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def entries(self, case_id: CaseId) -> tuple[Entry, ...]:
        """Return everything that happened or is planned, newest first.

        A destroyed case has none: what is left for counting is no story.
        """
        with self._database.reading() as tx:
            return () if tx.cases.is_destroyed(case_id) else tx.timeline.entries(case_id)

    def consents(self, case_id: CaseId) -> tuple[Consent, ...]:
        """Return all consents, newest first, those asked for and withdrawn too."""
        with self._database.reading() as tx:
            return tx.timeline.consents(case_id)

    def add(
        self, case_id: CaseId, draft: EntryDraft, *, consent: ConsentDraft | None = None
    ) -> EntryRef:
        """Record an entry; a change of status moves the case.

        A step or referral rests on ``consent``, which is recorded with it. A worksheet on breaking
        secrecy is recorded without a decision. Raises ``DraftRefused``, also for an attachment
        without its content, or ``Gone``.
        """
        if isinstance(draft, AttachmentDraft):
            raise DraftRefused((Problem(field="content", reason=Reason.REQUIRED),))
        with self._database.writing() as tx:
            return self._add(tx, case_id, settled(self._on_consent(tx, case_id, draft, consent)))

    def change(
        self,
        ref: EntryRef,
        draft: EntryDraft,
        *,
        consent: ConsentDraft | None = None,
        drop_consent: bool = False,
    ) -> None:
        """Replace what an entry says; it stays of its kind.

        A step or referral rests on ``consent`` from now on, which is recorded with it; with
        ``drop_consent`` the one that it rested on is removed. Raises ``DraftRefused``, also when
        something already done outside rests on the consent that is changed, ``ConsentInUse`` when
        anything else rests on the one that is to go, ``ExceptionDecided`` for a worksheet with a
        decision, or ``Gone``.
        """
        with self._database.writing() as tx:
            entry = _entry(tx, ref)
            resting = self._on_consent(tx, entry.case_id, draft, consent)
            self._change(tx, entry, settled(resting))
            if drop_consent:
                _remove(tx, _consent_of(tx, entry))

    def remove(self, ref: EntryRef, *, with_consent: bool = False) -> RemovedEntry:
        """Remove an entry, also the consent that it rests on, to be put back with ``restore``.

        Raises ``ConsentInUse`` for a consent that other entries name, ``ExceptionDecided`` for a
        worksheet with a decision, or ``Gone``.
        """
        with self._database.writing() as tx:
            entry = _entry(tx, ref)
            removed = _remove(tx, entry)
            if with_consent:
                return replace(removed, consent=_remove(tx, _consent_of(tx, entry)))
            return removed

    def restore(self, removed: RemovedEntry) -> EntryRef:
        """Put a removed entry back, with the consent that was removed with it.

        Raises ``DraftRefused`` when its consent went meanwhile, ``Gone`` when its content did.
        """
        with self._database.writing() as tx:
            organisation_of_case(tx, removed.entry.case_id)
            if removed.consent is not None:
                _restore(tx, removed.consent)
            return _restore(tx, removed)

    def finish_follow_up(self, follow_up_id: EntryId) -> None:
        """Mark a follow-up as done today; raises ``Gone``."""
        self._set_done(follow_up_id, self._today())

    def reopen_follow_up(self, follow_up_id: EntryId) -> None:
        """Mark a follow-up as still to be done; raises ``Gone``."""
        self._set_done(follow_up_id, None)

    def _set_done(self, follow_up_id: EntryId, on: date | None) -> None:
        with self._database.writing() as tx:
            ref = EntryRef(kind=EntryKind.FOLLOW_UP, id=follow_up_id)
            tx.timeline.finish_follow_up(_entry_of(tx, ref, FollowUp), on)

    def _add(self, tx: Transaction, case_id: CaseId, draft: EntryDraft) -> EntryRef:
        check_links(tx, case_id, draft)
        if refused := self._problems(tx, case_id, draft):
            raise DraftRefused(refused)
        return tx.timeline.add(case_id, draft)

    def _on_consent(
        self, tx: Transaction, case_id: CaseId, draft: EntryDraft, consent: ConsentDraft | None
    ) -> EntryDraft:
        """Record the consent that a draft is to rest on, and let the draft name it."""
        if consent is None or not isinstance(draft, StepDraft | ReferralDraft):
            return draft
        return replace(draft, consent_id=self._add(tx, case_id, settled(consent)).id)

    def _change(self, tx: Transaction, entry: Entry, draft: EntryDraft) -> None:
        if kind_of(draft) is not kind_of(entry):
            raise Gone
        check_undecided(entry)
        if isinstance(entry, Consent) and isinstance(draft, ConsentDraft):
            draft = answered(entry, draft)
        check_links(tx, entry.case_id, draft)
        refused = self._problems(tx, entry.case_id, draft)
        if _told_before(entry, draft):
            refused = tuple(each for each in refused if each.reason is not Reason.NEEDS_CONSENT)
        if isinstance(draft, ConsentDraft):
            refused += problems_for_others(tx, entry.id, draft)
        if refused:
            raise DraftRefused(refused)
        tx.timeline.change(ref_of(entry), entry.case_id, draft)

    def _problems(self, tx: Transaction, case_id: CaseId, draft: EntryDraft) -> tuple[Problem, ...]:
        consents = tx.timeline.consents(case_id)
        valid = frozenset(each.id for each in consents if covers(each, draft.on))
        worksheets = tx.timeline.exceptions(case_id)
        return problems_in(
            draft,
            today=self._today(),
            valid_consents=valid,
            valid_exceptions=frozenset(each.id for each in worksheets if allows(each, draft.on)),
        )


def _entry(tx: Transaction, ref: EntryRef) -> Entry:
    entry = tx.timeline.get(ref)
    if entry is None:
        raise Gone
    check_not_destroyed(tx, entry.case_id)
    return entry


def _entry_of(tx: Transaction, ref: EntryRef, kind: type[_Kind]) -> _Kind:
    entry = _entry(tx, ref)
    if not isinstance(entry, kind):
        raise Gone
    return entry


def _told_before(entry: Entry, draft: EntryDraft) -> bool:
    """Tell whether a step was done outside before it came in.

    It may be so no more, when ``draft`` undoes that change: then that is the step as it was.
    """
    undone = draft if isinstance(draft, Step) and draft.id == entry.id else entry
    return any(isinstance(each, Step) and each.told_before for each in (entry, undone))


def _consent_of(tx: Transaction, entry: Entry) -> Consent:
    consent_id = entry.consent_id if isinstance(entry, StepDraft | ReferralDraft) else None
    if consent_id is None:
        raise Gone
    return _entry_of(tx, EntryRef(kind=EntryKind.CONSENT, id=consent_id), Consent)


def _remove(tx: Transaction, entry: Entry) -> RemovedEntry:
    check_undecided(entry)
    if isinstance(entry, Consent) and (resting := tx.timeline.resting_on(entry.id)):
        raise ConsentInUse(len(resting))
    return tx.timeline.remove(entry)


def _restore(tx: Transaction, removed: RemovedEntry) -> EntryRef:
    entry = removed.entry
    if tx.timeline.get(ref_of(entry)) is not None:
        return ref_of(entry)
    if isinstance(entry, Attachment) and entry.id not in tx.attachments.removed():
        raise Gone
    consents = {each.id: each for each in tx.timeline.consents(entry.case_id)}
    entry = without_lost(entry, consents)
    if refused := problems_in_restoring(entry, consents):
        raise DraftRefused(refused)
    return tx.timeline.restore(replace(removed, entry=entry))
