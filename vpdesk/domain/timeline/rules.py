"""What an entry has to satisfy before it is recorded."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from vpdesk.domain.cases import CaseStatus, problems_in_day
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.timeline.drafts import (
    AttachmentDraft,
    ConsentDraft,
    ContactDraft,
    EntryDraft,
    FollowUpDraft,
    HappenedDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
)
from vpdesk.domain.timeline.exceptions import ExceptionDraft, problems_in_worksheet
from vpdesk.domain.timeline.kinds import ConsentState, StepState
from vpdesk.domain.timeline.numbers import EntryId

LONGEST_CONTACT = 10_000 * 60


class ConsentInUse(Exception):
    """A consent cannot be removed: ``entries`` that reached outside were based on it."""

    def __init__(self, entries: int) -> None:
        super().__init__()
        self.entries = entries


def covers(consent: ConsentDraft, day: date) -> bool:
    """Tell whether ``consent`` had been given by ``day`` and was not withdrawn before it."""
    match consent.state:
        case ConsentState.ASKED | ConsentState.REFUSED:
            return False
        case ConsentState.GIVEN:
            return consent.on <= day
        case ConsentState.WITHDRAWN:
            return consent.withdrawn_on is not None and consent.on <= day <= consent.withdrawn_on
        case _:
            assert_never(consent.state)


def needs_consent(draft: EntryDraft) -> bool:
    """Tell whether an entry reaches a third person, so that it has to rest on a consent."""
    match draft:
        case StepDraft():
            return draft.outside and draft.state is StepState.DONE
        case ReferralDraft():
            return bool(draft.shared.strip())
        case _:
            return False


def problems_in(
    draft: EntryDraft,
    *,
    today: date,
    valid_consents: frozenset[EntryId],
    valid_exceptions: frozenset[EntryId] = frozenset(),
) -> tuple[Problem, ...]:
    """Say what keeps an entry from being recorded.

    ``valid_consents`` are the consents of the case that cover the day of the draft: a step that
    reaches outside cannot be done, nor anything be shared in a referral, without one of them
    (product rule 3). The one way round is for a step: ``valid_exceptions`` are the worksheets by
    which secrecy may be broken on that day; no step names another one, also before it is done.
    """
    found = too_long({"text": TEXT_LIMIT}, draft)
    if isinstance(draft, StepDraft) and draft.exception_id is not None:
        if draft.exception_id not in valid_exceptions:
            found += (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)
        draft = replace(draft, outside=False)
    if isinstance(draft, FollowUpDraft):
        return found + _problems_in_follow_up(draft)
    return (
        found
        + problems_in_day("on", draft.on, today=today)
        + _problems_in_time(draft)
        + _problems_in_content(draft, today, valid_consents)
    )


def _problems_in_time(draft: HappenedDraft) -> tuple[Problem, ...]:
    if not isinstance(draft, ContactDraft | StepDraft | ReferralDraft | NoteDraft):
        return ()
    found: list[Problem] = []
    for field, value in (("minutes", draft.minutes), ("travel_minutes", draft.travel_minutes)):
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > LONGEST_CONTACT:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return tuple(found)


def _problems_in_content(
    draft: HappenedDraft, today: date, valid_consents: frozenset[EntryId]
) -> tuple[Problem, ...]:
    found: tuple[Problem, ...]
    match draft:
        case ContactDraft():
            found = _problems_in_contact(draft)
        case StepDraft():
            found = _problems_in_step(draft, valid_consents)
        case ConsentDraft():
            found = _problems_in_consent(draft, today)
        case ReferralDraft():
            found = _problems_in_referral(draft, valid_consents)
        case NoteDraft():
            found = _required("text", draft.text)
        case StatusDraft():
            found = _problems_in_status(draft)
        case AttachmentDraft():
            found = _required("name", draft.name) + too_long({"name": NAME_LIMIT}, draft)
        case ExceptionDraft():
            found = problems_in_worksheet(draft)
        case _:
            assert_never(draft)
    return found


def _required(field: str, text: str) -> tuple[Problem, ...]:
    return () if text.strip() else (Problem(field=field, reason=Reason.REQUIRED),)


def _problems_in_status(draft: StatusDraft) -> tuple[Problem, ...]:
    destroyed = draft.status is CaseStatus.DESTROYED
    return (Problem(field="status", reason=Reason.REQUIRED),) if destroyed else ()


def _problems_in_contact(draft: ContactDraft) -> tuple[Problem, ...]:
    negative = (Problem(field="count", reason=Reason.NEGATIVE),) if draft.count < 0 else ()
    return negative + too_long({"place": LINE_LIMIT}, draft)


def _problems_in_step(draft: StepDraft, valid_consents: frozenset[EntryId]) -> tuple[Problem, ...]:
    if draft.step_id is None:
        return (Problem(field="step_id", reason=Reason.REQUIRED),)
    if needs_consent(draft) and draft.consent_id not in valid_consents:
        return (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)
    return ()


def _problems_in_consent(draft: ConsentDraft, today: date) -> tuple[Problem, ...]:
    withdrawn: tuple[Problem, ...] = ()
    if draft.withdrawn_on is not None:
        withdrawn = problems_in_day("withdrawn_on", draft.withdrawn_on, today=today)
        if draft.withdrawn_on < draft.on:
            withdrawn += (Problem(field="withdrawn_on", reason=Reason.BEFORE_START),)
    limits = {"purpose": LINE_LIMIT, "with_whom": LINE_LIMIT, "not_shared": LINE_LIMIT}
    limits["withdrawn_text"] = TEXT_LIMIT
    return (
        _required("purpose", draft.purpose)
        + _problems_in_question(draft)
        + withdrawn
        + too_long(limits, draft)
    )


def _problems_in_question(draft: ConsentDraft) -> tuple[Problem, ...]:
    if draft.asked_on is None or draft.asked_on <= draft.on:
        return ()
    return (Problem(field="on", reason=Reason.BEFORE_START),)


def _problems_in_referral(
    draft: ReferralDraft, valid_consents: frozenset[EntryId]
) -> tuple[Problem, ...]:
    nowhere = draft.contact_id is None and not draft.to.strip()
    shares = needs_consent(draft) and draft.consent_id not in valid_consents
    return (
        ((Problem(field="to", reason=Reason.REQUIRED),) if nowhere else ())
        + ((Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),) if shares else ())
        + too_long({"to": LINE_LIMIT, "shared": LINE_LIMIT}, draft)
    )


def _problems_in_follow_up(draft: FollowUpDraft) -> tuple[Problem, ...]:
    return _required("what", draft.what) + too_long(
        {"what": LINE_LIMIT, "place": LINE_LIMIT}, draft
    )
