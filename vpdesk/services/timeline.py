"""What the adviser does with the timeline of a case."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    Attachment,
    AttachmentDraft,
    Consent,
    ConsentDraft,
    ConsentInUse,
    ConsentState,
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
    StepState,
    covers,
    kind_of,
    needs_consent,
    problems_in,
    ref_of,
)
from vpdesk.services.choices import check_not_destroyed, check_term, organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_Kind = TypeVar("_Kind", Consent, FollowUp)

_WHAT_UNCOVERS = {
    ConsentState.ASKED: "state",
    ConsentState.GIVEN: "on",
    ConsentState.WITHDRAWN: "withdrawn_on",
}


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

        A step or referral rests on ``consent``, which is recorded with it. Raises
        ``DraftRefused``, also for an attachment without its content, or ``Gone``.
        """
        if isinstance(draft, AttachmentDraft):
            raise DraftRefused((Problem(field="content", reason=Reason.REQUIRED),))
        with self._database.writing() as tx:
            return self._add(tx, case_id, self._on_consent(tx, case_id, _settled(draft), consent))

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
        anything else rests on the one that is to go, or ``Gone``.
        """
        with self._database.writing() as tx:
            entry = _entry(tx, ref)
            settled = self._on_consent(tx, entry.case_id, _settled(draft), consent)
            self._change(tx, entry, settled)
            if drop_consent:
                _remove(tx, _consent_of(tx, entry))

    def remove(self, ref: EntryRef, *, with_consent: bool = False) -> RemovedEntry:
        """Remove an entry, also the consent that it rests on, to be put back with ``restore``.

        Raises ``ConsentInUse`` for a consent that steps or referrals name, or ``Gone``.
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

    def withdraw_consent(self, consent_id: EntryId, on: date) -> None:
        """Note that a consent was withdrawn on a day; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            consent = _entry_of(tx, EntryRef(kind=EntryKind.CONSENT, id=consent_id), Consent)
            withdrawn = replace(consent, state=ConsentState.WITHDRAWN, withdrawn_on=on)
            self._change(tx, consent, withdrawn)

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
        _check_links(tx, case_id, draft)
        if refused := self._problems(tx, case_id, draft):
            raise DraftRefused(refused)
        return tx.timeline.add(case_id, draft)

    def _on_consent(
        self, tx: Transaction, case_id: CaseId, draft: EntryDraft, consent: ConsentDraft | None
    ) -> EntryDraft:
        """Record the consent that a draft is to rest on, and let the draft name it."""
        if consent is None or not isinstance(draft, StepDraft | ReferralDraft):
            return draft
        return replace(draft, consent_id=self._add(tx, case_id, _settled(consent)).id)

    def _change(self, tx: Transaction, entry: Entry, draft: EntryDraft) -> None:
        if kind_of(draft) is not kind_of(entry):
            raise Gone
        _check_links(tx, entry.case_id, draft)
        refused = self._problems(tx, entry.case_id, draft)
        if isinstance(entry, Step) and entry.taken_over and entry.state is StepState.DONE:
            refused = tuple(each for each in refused if each.reason is not Reason.NEEDS_CONSENT)
        if isinstance(draft, ConsentDraft):
            refused += _problems_for_others(tx, entry.id, draft)
        if refused:
            raise DraftRefused(refused)
        tx.timeline.change(ref_of(entry), entry.case_id, draft)

    def _problems(self, tx: Transaction, case_id: CaseId, draft: EntryDraft) -> tuple[Problem, ...]:
        consents = tx.timeline.consents(case_id)
        valid = frozenset(each.id for each in consents if covers(each, draft.on))
        return problems_in(draft, today=self._today(), valid_consents=valid)


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


def _consent_of(tx: Transaction, entry: Entry) -> Consent:
    consent_id = entry.consent_id if isinstance(entry, StepDraft | ReferralDraft) else None
    if consent_id is None:
        raise Gone
    return _entry_of(tx, EntryRef(kind=EntryKind.CONSENT, id=consent_id), Consent)


def _remove(tx: Transaction, entry: Entry) -> RemovedEntry:
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
    if isinstance(entry, StepDraft | ReferralDraft) and entry.consent_id not in consents:
        entry = replace(entry, consent_id=None)
    if refused := _problems_in_restoring(entry, consents):
        raise DraftRefused(refused)
    return tx.timeline.restore(replace(removed, entry=entry))


def _settled(draft: EntryDraft) -> EntryDraft:
    """Let state and day of withdrawal of a consent agree: one follows from the other."""
    if not isinstance(draft, ConsentDraft):
        return draft
    if draft.withdrawn_on is not None:
        return replace(draft, state=ConsentState.WITHDRAWN)
    if draft.state is ConsentState.WITHDRAWN:
        return replace(draft, withdrawn_on=draft.on)
    return draft


def _problems_for_others(
    tx: Transaction, consent_id: EntryId, draft: ConsentDraft
) -> tuple[Problem, ...]:
    resting = tx.timeline.resting_on(consent_id)
    if all(covers(draft, each.on) for each in resting if needs_consent(each)):
        return ()
    return (Problem(field=_WHAT_UNCOVERS[draft.state], reason=Reason.NEEDS_CONSENT),)


def _problems_in_restoring(entry: Entry, consents: dict[EntryId, Consent]) -> tuple[Problem, ...]:
    if not needs_consent(entry) or (isinstance(entry, Step) and entry.taken_over):
        return ()
    consent_id = entry.consent_id if isinstance(entry, StepDraft | ReferralDraft) else None
    consent = None if consent_id is None else consents.get(consent_id)
    if consent is not None and covers(consent, entry.on):
        return ()
    return (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)


def _check_links(tx: Transaction, case_id: CaseId, draft: EntryDraft) -> None:
    """Raise ``Gone`` when a draft names what is not there or belongs to another organisation."""
    organisation_id = organisation_of_case(tx, case_id)
    if isinstance(draft, StepDraft):
        check_term(tx, draft.step_id, Vocabulary.STEP, organisation_id)
    if isinstance(draft, ReferralDraft):
        check_term(tx, draft.kind_id, Vocabulary.REFERRAL_KIND, organisation_id)
        _check_address(tx, draft, organisation_id)
    if isinstance(draft, StepDraft | ReferralDraft) and draft.consent_id is not None:
        consents = {consent.id for consent in tx.timeline.consents(case_id)}
        if draft.consent_id not in consents:
            raise Gone


def _check_address(tx: Transaction, draft: ReferralDraft, organisation_id: OrganisationId) -> None:
    if draft.contact_id is None:
        return
    contact = tx.referral_contacts.get(draft.contact_id)
    if contact is None or contact.organisation_id not in {None, organisation_id}:
        raise Gone
