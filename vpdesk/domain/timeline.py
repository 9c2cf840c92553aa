"""The timeline of a case: everything that happened in it or is planned."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import CaseId, CaseStatus, problems_in_day
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.terms import Route, Term, TermId

EntryId = NewType("EntryId", int)

LONGEST_CONTACT = 10_000 * 60


class EntryKind(StrEnum):
    """The kinds of entry a timeline holds."""

    CONTACT = "contact"
    STEP = "step"
    CONSENT = "consent"
    REFERRAL = "referral"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    STATUS = "status"


class ContactKind(StrEnum):
    """How the adviser and somebody spoke or wrote."""

    TALK = "talk"
    PHONE = "phone"
    VIDEO = "video"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"


class StepState(StrEnum):
    """How far a step came: talked about, chosen by the reporter, or done."""

    DISCUSSED = "discussed"
    CHOSEN = "chosen"
    DONE = "done"


class ConsentState(StrEnum):
    """What the reporter answered."""

    ASKED = "asked"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class ConsentForm(StrEnum):
    """How consent was given."""

    ORAL = "oral"
    WRITTEN = "written"


class FollowUpKind(StrEnum):
    """What a planned moment is for."""

    CONTACT = "contact"
    AFTERCARE = "aftercare"
    ACCOMPANY = "accompany"
    OTHER = "other"


class AppointmentBy(StrEnum):
    """Who makes the appointment after a referral."""

    REPORTER = "reporter"
    ADVISER = "adviser"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """A talk, call or message; ``count`` is above 1 only for contacts taken over as a sum.

    ``minutes`` and ``travel_minutes`` are the time spent, for all ``count`` contacts together.
    """

    on: date
    at: time | None = None
    kind: ContactKind = ContactKind.TALK
    minutes: int = 0
    travel_minutes: int = 0
    place: str = ""
    text: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """Something outside the confidential talk; ``outside`` says that it reaches a third person."""

    on: date
    at: time | None = None
    step_id: TermId | None
    route: Route = Route.INTERNAL
    state: StepState = StepState.DISCUSSED
    outside: bool = False
    consent_id: EntryId | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
    """What the reporter agreed to: for what, with whom, and what may not be shared."""

    on: date
    at: time | None = None
    purpose: str
    with_whom: str = ""
    not_shared: str = ""
    form: ConsentForm = ConsentForm.ORAL
    state: ConsentState = ConsentState.GIVEN
    withdrawn_on: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """A referral to the address book or to ``to`` in free text; ``shared`` empty means nothing."""

    on: date
    at: time | None = None
    contact_id: ReferralContactId | None = None
    to: str = ""
    appointment_by: AppointmentBy = AppointmentBy.REPORTER
    shared: str = ""
    consent_id: EntryId | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """Free text."""

    on: date
    at: time | None = None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDraft:
    """A planned moment; ``done_on`` is the day on which it was dealt with."""

    on: date
    at: time | None = None
    what: str
    kind: FollowUpKind = FollowUpKind.CONTACT
    place: str = ""
    text: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusDraft:
    """The case moves to another status."""

    on: date
    at: time | None = None
    status: CaseStatus
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(ContactDraft):
    """A recorded talk, call or message."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(StepDraft):
    """A recorded step; ``taken_over`` marks one that came in with a register."""

    id: EntryId
    case_id: CaseId
    step: Term
    consent_purpose: str = ""
    taken_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(ConsentDraft):
    """A recorded consent."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(ReferralDraft):
    """A recorded referral; ``name`` is how the address was called when it was made."""

    id: EntryId
    case_id: CaseId
    name: str
    kind: Term | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(NoteDraft):
    """A recorded note."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(FollowUpDraft):
    """A recorded follow-up."""

    id: EntryId
    case_id: CaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange(StatusDraft):
    """A recorded change of status."""

    id: EntryId
    case_id: CaseId


EntryDraft = (
    ContactDraft
    | StepDraft
    | ConsentDraft
    | ReferralDraft
    | NoteDraft
    | FollowUpDraft
    | StatusDraft
)
Entry = Contact | Step | Consent | Referral | Note | FollowUp | StatusChange


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRef:
    """Which entry of which timeline."""

    kind: EntryKind
    id: EntryId


_KINDS: dict[type, EntryKind] = {
    ContactDraft: EntryKind.CONTACT,
    StepDraft: EntryKind.STEP,
    ConsentDraft: EntryKind.CONSENT,
    ReferralDraft: EntryKind.REFERRAL,
    NoteDraft: EntryKind.NOTE,
    FollowUpDraft: EntryKind.FOLLOW_UP,
    StatusDraft: EntryKind.STATUS,
}


def kind_of(entry: EntryDraft) -> EntryKind:
    """Return the kind of an entry or of its draft."""
    return next(kind for draft, kind in _KINDS.items() if isinstance(entry, draft))


def problems_in(
    draft: EntryDraft, *, today: date, valid_consents: frozenset[EntryId]
) -> tuple[Problem, ...]:
    """Say what keeps an entry from being recorded.

    ``valid_consents`` are the consents of the case that were given and not withdrawn: a step that
    reaches outside cannot be done, nor anything be shared in a referral, without one of them
    (product rule 3).
    """
    long = too_long({"text": TEXT_LIMIT}, draft)
    if isinstance(draft, FollowUpDraft):
        return long + _problems_in_follow_up(draft)
    return (
        long
        + problems_in_day("on", draft.on, today=today)
        + _problems_in_content(draft, today, valid_consents)
    )


def _problems_in_content(
    draft: EntryDraft, today: date, valid_consents: frozenset[EntryId]
) -> tuple[Problem, ...]:
    match draft:
        case ContactDraft():
            return _problems_in_contact(draft)
        case StepDraft():
            return _problems_in_step(draft, valid_consents)
        case ConsentDraft():
            return _problems_in_consent(draft, today)
        case ReferralDraft():
            return _problems_in_referral(draft, valid_consents)
        case NoteDraft():
            return _required("text", draft.text)
        case _:
            return ()


def _required(field: str, text: str) -> tuple[Problem, ...]:
    return () if text.strip() else (Problem(field=field, reason=Reason.REQUIRED),)


def _problems_in_contact(draft: ContactDraft) -> tuple[Problem, ...]:
    found: list[Problem] = []
    for field, value in (("minutes", draft.minutes), ("travel_minutes", draft.travel_minutes)):
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > LONGEST_CONTACT:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    if draft.count < 0:
        found.append(Problem(field="count", reason=Reason.NEGATIVE))
    return tuple(found) + too_long({"place": LINE_LIMIT}, draft)


def _problems_in_step(draft: StepDraft, valid_consents: frozenset[EntryId]) -> tuple[Problem, ...]:
    if draft.step_id is None:
        return (Problem(field="step_id", reason=Reason.REQUIRED),)
    needs_consent = draft.outside and draft.state is StepState.DONE
    if needs_consent and draft.consent_id not in valid_consents:
        return (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)
    return ()


def _problems_in_consent(draft: ConsentDraft, today: date) -> tuple[Problem, ...]:
    withdrawn: tuple[Problem, ...] = ()
    if draft.withdrawn_on is not None:
        withdrawn = problems_in_day("withdrawn_on", draft.withdrawn_on, today=today)
        if draft.withdrawn_on < draft.on:
            withdrawn += (Problem(field="withdrawn_on", reason=Reason.BEFORE_START),)
    limits = {"purpose": LINE_LIMIT, "with_whom": LINE_LIMIT, "not_shared": LINE_LIMIT}
    return _required("purpose", draft.purpose) + withdrawn + too_long(limits, draft)


def _problems_in_referral(
    draft: ReferralDraft, valid_consents: frozenset[EntryId]
) -> tuple[Problem, ...]:
    nowhere = draft.contact_id is None and not draft.to.strip()
    shares = bool(draft.shared.strip()) and draft.consent_id not in valid_consents
    return (
        ((Problem(field="to", reason=Reason.REQUIRED),) if nowhere else ())
        + ((Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),) if shares else ())
        + too_long({"to": LINE_LIMIT, "shared": LINE_LIMIT}, draft)
    )


def _problems_in_follow_up(draft: FollowUpDraft) -> tuple[Problem, ...]:
    return _required("what", draft.what) + too_long(
        {"what": LINE_LIMIT, "place": LINE_LIMIT}, draft
    )
