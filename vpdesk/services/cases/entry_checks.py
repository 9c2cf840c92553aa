"""What the timeline checks and settles of an entry before it is recorded."""

from collections.abc import Collection
from dataclasses import replace

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ConfidentialityException,
    Consent,
    ConsentDraft,
    ConsentState,
    Entry,
    EntryDraft,
    EntryId,
    ExceptionDecided,
    ExceptionDraft,
    FollowUpDraft,
    ReferralDraft,
    Step,
    StepDraft,
    covers,
    needs_consent,
)
from vpdesk.services.choices import check_term, organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction

Leaning = StepDraft | ReferralDraft | FollowUpDraft
"""What may name a consent."""

_WHAT_UNCOVERS = {
    ConsentState.ASKED: "state",
    ConsentState.GIVEN: "on",
    ConsentState.REFUSED: "state",
    ConsentState.WITHDRAWN: "withdrawn_on",
}


def check_undecided(entry: Entry) -> None:
    """Raise ``ExceptionDecided`` for a worksheet with a decision: it stays what it is."""
    if isinstance(entry, ConfidentialityException) and entry.decision is not None:
        raise ExceptionDecided


def settled(draft: EntryDraft) -> EntryDraft:
    """Let what a draft says agree with itself.

    State and day of withdrawal of a consent follow from each other, a step rests on one thing,
    and a worksheet is decided on elsewhere.
    """
    match draft:
        case StepDraft() if draft.consent_id is not None:
            return replace(draft, exception_id=None)
        case ExceptionDraft():
            return replace(draft, decision=None)
        case ConsentDraft():
            return _settled_consent(draft)
        case _:
            return draft


def _settled_consent(draft: ConsentDraft) -> ConsentDraft:
    if draft.withdrawn_on is not None:
        return replace(draft, state=ConsentState.WITHDRAWN)
    if draft.state is ConsentState.WITHDRAWN:
        return replace(draft, withdrawn_on=draft.on)
    asked_on = None if draft.state is ConsentState.ASKED else draft.asked_on
    return replace(draft, asked_on=asked_on, withdrawn_form=None, withdrawn_text="")


def answered(asked: Consent, draft: ConsentDraft) -> ConsentDraft:
    """Keep the day of the question with an answer that came later."""
    if asked.state is not ConsentState.ASKED or draft.state is ConsentState.ASKED:
        return draft
    return replace(draft, asked_on=draft.asked_on or asked.on)


def problems_for_others(
    tx: Transaction, consent_id: EntryId, draft: ConsentDraft
) -> tuple[Problem, ...]:
    """Say what of a consent cannot change, as something that was done rests on it."""
    resting = tx.timeline.resting_on(consent_id)
    if all(covers(draft, each.on) for each in resting if needs_consent(each)):
        return ()
    return (Problem(field=_WHAT_UNCOVERS[draft.state], reason=Reason.NEEDS_CONSENT),)


def without_lost(entry: Entry, consents: Collection[EntryId]) -> Entry:
    """Return an entry that comes back, without the consent that went meanwhile."""
    if isinstance(entry, Leaning) and entry.consent_id not in consents:
        return replace(entry, consent_id=None)
    return entry


def problems_in_restoring(entry: Entry, consents: dict[EntryId, Consent]) -> tuple[Problem, ...]:
    """Say what keeps an entry from coming back: the consent that it rested on went meanwhile."""
    rests_elsewhere = isinstance(entry, Step) and (entry.taken_over or entry.exception_id)
    if rests_elsewhere or not needs_consent(entry):
        return ()
    consent_id = entry.consent_id if isinstance(entry, StepDraft | ReferralDraft) else None
    consent = None if consent_id is None else consents.get(consent_id)
    if consent is not None and covers(consent, entry.on):
        return ()
    return (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)


def check_links(tx: Transaction, case_id: CaseId, draft: EntryDraft) -> None:
    """Raise ``Gone`` when a draft names what is not there or belongs to another organisation."""
    organisation_id = organisation_of_case(tx, case_id)
    if isinstance(draft, StepDraft):
        check_term(tx, draft.step_id, Vocabulary.STEP, organisation_id)
    if isinstance(draft, ReferralDraft):
        check_term(tx, draft.kind_id, Vocabulary.REFERRAL_KIND, organisation_id)
        _check_address(tx, draft, organisation_id)
    if isinstance(draft, Leaning) and draft.consent_id is not None:
        consents = {consent.id for consent in tx.timeline.consents(case_id)}
        if draft.consent_id not in consents:
            raise Gone
    if isinstance(draft, StepDraft) and draft.exception_id is not None:
        worksheets = {each.id for each in tx.timeline.exceptions(case_id)}
        if draft.exception_id not in worksheets:
            raise Gone


def _check_address(tx: Transaction, draft: ReferralDraft, organisation_id: OrganisationId) -> None:
    if draft.contact_id is None:
        return
    contact = tx.referral_contacts.get(draft.contact_id)
    if contact is None or contact.organisation_id not in {None, organisation_id}:
        raise Gone
