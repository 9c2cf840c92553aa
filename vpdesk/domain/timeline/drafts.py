"""Entries of a timeline as they are entered."""

from dataclasses import dataclass
from datetime import date, time

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.terms import Route, TermId
from vpdesk.domain.timeline.exceptions import ExceptionDraft
from vpdesk.domain.timeline.kinds import (
    AppointmentBy,
    ConsentForm,
    ConsentState,
    ContactKind,
    EntryKind,
    FollowUpKind,
    StepState,
)
from vpdesk.domain.timeline.numbers import EntryId


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
    """Something outside the confidential talk; ``outside`` says that it reaches a third person.

    It rests on a consent, or on the decision to break secrecy in ``exception_id``, not on both.
    ``minutes`` and ``travel_minutes`` are the time spent, as in every entry that has them.
    """

    on: date
    at: time | None = None
    step_id: TermId | None
    route: Route = Route.INTERNAL
    state: StepState = StepState.DISCUSSED
    outside: bool = False
    consent_id: EntryId | None = None
    exception_id: EntryId | None = None
    minutes: int = 0
    travel_minutes: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
    """What the reporter agreed to: for what, with whom, and what may not be shared.

    ``on`` is the day of the answer and ``form`` how it was given; while it is only asked they tell
    of the question. ``asked_on`` is the day of the question where the answer came later.
    ``withdrawn_form`` is None where it was not noted how it was withdrawn.
    """

    on: date
    at: time | None = None
    purpose: str
    with_whom: str = ""
    not_shared: str = ""
    form: ConsentForm = ConsentForm.ORAL
    state: ConsentState = ConsentState.GIVEN
    asked_on: date | None = None
    withdrawn_on: date | None = None
    withdrawn_form: ConsentForm | None = None
    withdrawn_text: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDraft:
    """A referral to the address book or to ``to`` in free text; ``shared`` empty means nothing.

    ``kind_id`` says what kind of address ``to`` is; an address of the book has a kind of its own.
    """

    on: date
    at: time | None = None
    contact_id: ReferralContactId | None = None
    to: str = ""
    kind_id: TermId | None = None
    appointment_by: AppointmentBy = AppointmentBy.REPORTER
    shared: str = ""
    consent_id: EntryId | None = None
    minutes: int = 0
    travel_minutes: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """Free text, and work that is no talk: preparing, reading, writing."""

    on: date
    at: time | None = None
    minutes: int = 0
    travel_minutes: int = 0
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDraft:
    """A planned moment; ``done_on`` is the day on which it was dealt with.

    ``consent_id`` is the consent that it can only go on with, where it needs one; ``promised``
    tells that the reporter counts on it.
    """

    on: date
    at: time | None = None
    what: str
    kind: FollowUpKind = FollowUpKind.CONTACT
    place: str = ""
    text: str = ""
    done_on: date | None = None
    consent_id: EntryId | None = None
    promised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusDraft:
    """The case moves to another status."""

    on: date
    at: time | None = None
    status: CaseStatus
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentDraft:
    """A file as it is called, with a remark in ``text``; its content is kept apart."""

    on: date
    at: time | None = None
    name: str
    text: str = ""


HappenedDraft = (
    ContactDraft
    | StepDraft
    | ConsentDraft
    | ReferralDraft
    | NoteDraft
    | StatusDraft
    | AttachmentDraft
    | ExceptionDraft
)
EntryDraft = HappenedDraft | FollowUpDraft


_KINDS: dict[type, EntryKind] = {
    ContactDraft: EntryKind.CONTACT,
    StepDraft: EntryKind.STEP,
    ConsentDraft: EntryKind.CONSENT,
    ReferralDraft: EntryKind.REFERRAL,
    NoteDraft: EntryKind.NOTE,
    FollowUpDraft: EntryKind.FOLLOW_UP,
    StatusDraft: EntryKind.STATUS,
    AttachmentDraft: EntryKind.ATTACHMENT,
    ExceptionDraft: EntryKind.EXCEPTION,
}


def kind_of(entry: EntryDraft) -> EntryKind:
    """Return the kind of an entry or of its draft."""
    return next(kind for draft, kind in _KINDS.items() if isinstance(entry, draft))
