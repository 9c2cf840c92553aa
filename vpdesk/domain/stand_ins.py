"""Colleagues who take over running cases for a time: what they are given, add and give back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import Enum, StrEnum, auto
from typing import NewType

from vpdesk.domain.cases import CaseId, CaseKind, CaseStatus
from vpdesk.domain.problems import NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    Consent,
    ConsentForm,
    ConsentState,
    ContactKind,
    EntryId,
    EntryKind,
    FollowUpKind,
    StepState,
)

GivenId = NewType("GivenId", int)
StandInId = NewType("StandInId", int)

GIVING_DRAFT = "stand_in_giving"
"""Where half-typed text lies about the cases that are to be given; it may be about any of them."""

LAST_ENTRIES = 5
"""How many entries go along where not the whole timeline does."""

LONGEST = timedelta(days=184)
"""How long a package is valid at most: half a year."""

PACKED_CHOICES: Mapping[EntryKind, type[StrEnum] | None] = {
    EntryKind.CONTACT: ContactKind,
    EntryKind.STEP: StepState,
    EntryKind.CONSENT: ConsentState,
    EntryKind.REFERRAL: None,
    EntryKind.NOTE: None,
    EntryKind.FOLLOW_UP: FollowUpKind,
    EntryKind.STATUS: CaseStatus,
}
"""The kinds of entry that go along, with what can be chosen in each."""

ENDING_SOON = timedelta(days=7)
"""How long before its last day a package is told of."""


class Extent(StrEnum):
    """How much of the timeline goes along."""

    LAST = "last"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """A case that goes along, and what of it.

    It rests on a consent that stands in the case, ``consent_id``, or on one that is recorded
    along with the package, given today as ``consent_form`` says (product rule 3).
    """

    case_id: CaseId
    consent_id: EntryId | None = None
    consent_form: ConsentForm | None = None
    extent: Extent = Extent.LAST
    with_name: bool = False
    with_accused: bool = False
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInDraft:
    """A package as entered; ``valid_until`` is the last day on which it can be read."""

    to_name: str
    valid_until: date
    cases: tuple[CaseChoice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A running case that can go along, with the consents that stand in it, newest first."""

    case_id: CaseId
    code_name: str
    number: str
    organisation_name: str
    consents: tuple[Consent, ...]
    has_name: bool
    has_accused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedEntry:
    """An entry as a stand-in reads it.

    ``what`` is the label of a step, the purpose of a consent, the address of a referral or what is
    planned; ``choice`` the value of what was chosen: how one spoke, how far a step came, what was
    answered, what is planned for, the status. ``until`` is the day on which a follow-up was done
    or a consent withdrawn.
    """

    id: EntryId
    kind: EntryKind
    on: date
    at: time | None = None
    what: str = ""
    choice: str = ""
    minutes: int = 0
    place: str = ""
    with_whom: str = ""
    not_shared: str = ""
    until: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedPlace:
    """Where a reporter can go: a route of the organisation, or an address referred to."""

    name: str
    person: str = ""
    phone: str = ""
    email: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedStep:
    """A step that can be added; ``id`` is that of its giver's own vocabulary."""

    id: int
    label: str
    route: Route
    outside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedCase:
    """A case as a stand-in sees it; ``number`` is its place in the package."""

    number: int
    code_name: str
    case_number: str
    organisation: str
    kind: CaseKind
    status: CaseStatus
    registered_on: date
    categories: tuple[str, ...] = ()
    reporter_name: str = ""
    safe_contact: str = ""
    meeting_place: str = ""
    accused: tuple[str, ...] = ()
    remark: str = ""
    entries: tuple[PackedEntry, ...] = ()
    places: tuple[PackedPlace, ...] = ()
    steps: tuple[PackedStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInPackage:
    """All that is in a package; ``return_key`` seals what comes back."""

    package_id: str
    from_name: str
    to_name: str
    made_on: date
    valid_until: date
    return_key: str = field(repr=False)
    cases: tuple[PackedCase, ...]

    def case(self, number: int) -> PackedCase | None:
        """Return the case at that place."""
        return next((each for each in self.cases if each.number == number), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A package that was given; ``merged`` counts the entries taken over from returns."""

    id: GivenId
    package_id: str
    to_name: str
    made_on: date
    valid_until: date
    return_key: str = field(repr=False)
    cases: tuple[tuple[int, CaseId | None], ...] = ()
    merged: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A package of a colleague that was opened here; when it ``ended`` its content is gone.

    It held so many ``cases``; ``added`` counts what was added here, ``returned_on`` is the day on
    which all of it, as it is now, was last given back.
    """

    id: StandInId
    package_id: str
    from_name: str
    opened_on: date
    valid_until: date
    last_seen: date
    returned_on: date | None = None
    ended_on: date | None = None
    cases: int = 0
    added: int = 0

    @property
    def is_unreturned(self) -> bool:
        """Whether something that was added, or changed since, is in no return yet."""
        return self.added > 0 and self.returned_on is None


class Standing(Enum):
    """Whether a package can be read."""

    OPEN = auto()
    EXPIRED = auto()
    ENDED = auto()


def day_of(held: Held, today: date) -> date:
    """Return which day it is at least: a clock that was turned back does not bring days back."""
    return max(today, held.last_seen)


def standing(held: Held, today: date) -> Standing:
    """Tell whether a package can be read on a day."""
    if held.ended_on is not None:
        return Standing.ENDED
    expired = day_of(held, today) > held.valid_until
    return Standing.EXPIRED if expired else Standing.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInNotice:
    """How many packages ask for something today.

    Of colleagues ``ending`` have their last day within a week and nothing was given back yet;
    ``to_destroy`` were given back or are past it, and still lie here. Of those that were given,
    ``not_back`` are past their last day without anything having come back.
    """

    ending: int = 0
    to_destroy: int = 0
    not_back: int = 0


def notice_of(held: Iterable[Held], given: Iterable[Given], today: date) -> StandInNotice:
    """Return what packages ask for on a day."""
    left = [each for each in held if each.ended_on is None]
    done = [
        each.returned_on is not None or standing(each, today) is Standing.EXPIRED for each in left
    ]
    ending = [each.valid_until <= day_of(each, today) + ENDING_SOON for each in left]
    return StandInNotice(
        ending=sum(soon and not over for soon, over in zip(ending, done, strict=True)),
        to_destroy=sum(done),
        not_back=sum(each.valid_until < today and not each.merged for each in given),
    )


def problems_in_stand_in(draft: StandInDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a package from being made."""
    found: list[Problem] = []
    if not draft.to_name.strip():
        found.append(Problem(field="to_name", reason=Reason.REQUIRED))
    if draft.valid_until < today:
        found.append(Problem(field="valid_until", reason=Reason.BEFORE_START))
    elif draft.valid_until > today + LONGEST:
        found.append(Problem(field="valid_until", reason=Reason.TOO_LARGE))
    if not draft.cases:
        found.append(Problem(field="cases", reason=Reason.REQUIRED))
    if any(each.consent_id is None and each.consent_form is None for each in draft.cases):
        found.append(Problem(field="consent", reason=Reason.NEEDS_CONSENT))
    if any(len(each.remark) > TEXT_LIMIT for each in draft.cases):
        found.append(Problem(field="remark", reason=Reason.TOO_LONG))
    return tuple(found) + too_long({"to_name": NAME_LIMIT}, draft)


def going_along(entries: Iterable[PackedEntry], extent: Extent) -> tuple[PackedEntry, ...]:
    """Return which of the entries of a case, newest first, a stand-in is given.

    Consents and what is still planned always go along: without them nobody can take over.
    """
    found: list[PackedEntry] = []
    left = LAST_ENTRIES
    for entry in entries:
        planned = entry.kind is EntryKind.FOLLOW_UP and entry.until is None
        if extent is Extent.WHOLE or planned or entry.kind is EntryKind.CONSENT:
            found.append(entry)
        elif left:
            found.append(entry)
            left -= 1
    return tuple(found)
