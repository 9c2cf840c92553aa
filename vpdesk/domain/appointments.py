"""The adviser's appointment at an organisation: its points, and the reviews of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisation_documents import DocumentId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import months_later
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason, too_long

PointId = NewType("PointId", int)
ReviewId = NewType("ReviewId", int)

LABEL_LIMIT = 38
"""The most characters of the label of a point: it stands beside a check box on one line."""


class PointState(StrEnum):
    """How a point of the appointment stands."""

    UNCHECKED = "unchecked"
    IN_ORDER = "in_order"
    NOT_IN_ORDER = "not_in_order"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class StarterPoint:
    """A point that every appointment has, in two languages.

    Below ``min_headcount`` employees the law does not ask for it.
    """

    code: str
    dutch: str
    english: str
    dutch_hint: str = ""
    english_hint: str = ""
    min_headcount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """How a point stands: ``on`` is the day on which that was seen."""

    state: PointState = PointState.UNCHECKED
    on: date | None = None
    remark: str = ""
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentPoint:
    """A point at one organisation, of the starter set or its own.

    One of the starter set has a ``code``, one of its own a ``label``; ``id`` is None while
    nothing was recorded of it. ``hidden`` keeps it out of the count and of the sheet.
    """

    id: PointId | None = None
    code: str = ""
    label: str = ""
    hidden: bool = False
    finding: Finding = Finding()

    @property
    def key(self) -> str:
        """What names the point within its organisation."""
        return self.code or f"#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedPoint:
    """How a point stood at a review; its label is kept, as it was called then."""

    code: str
    label: str
    state: PointState
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentReview:
    """One time that all points were walked, with the state of each."""

    id: ReviewId
    on: date
    remark: str
    points: tuple[ReviewedPoint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """The appointment at one organisation; reviews stand newest first.

    ``review_on`` is when to walk the points again, None where that is not known.
    """

    organisation_id: OrganisationId
    points: tuple[AppointmentPoint, ...]
    reviews: tuple[AppointmentReview, ...] = ()
    review_on: date | None = None

    @property
    def shown(self) -> tuple[AppointmentPoint, ...]:
        """The points that were not hidden."""
        return tuple(each for each in self.points if not each.hidden)

    @property
    def counted(self) -> tuple[AppointmentPoint, ...]:
        """The points that count: shown, and applicable here."""
        away = PointState.NOT_APPLICABLE
        return tuple(each for each in self.shown if each.finding.state is not away)

    @property
    def in_order(self) -> int:
        """How many of those that count are in order."""
        good = PointState.IN_ORDER
        return sum(each.finding.state is good for each in self.counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A point that stands otherwise than at the review before; None where it was not there."""

    code: str
    label: str
    before: PointState | None
    after: PointState


def changes_between(
    earlier: Iterable[ReviewedPoint], later: Iterable[ReviewedPoint]
) -> tuple[Change, ...]:
    """Return what stands otherwise, in the order of ``later``; a point that is gone is no change.

    Own points are told apart by their labels.
    """
    before: Mapping[tuple[str, str], PointState] = {_name(each): each.state for each in earlier}
    return tuple(
        Change(
            code=each.code,
            label=each.label,
            before=before.get(_name(each)),
            after=each.state,
        )
        for each in later
        if before.get(_name(each)) is not each.state
    )


def next_review(
    *, chosen: date | None, last: date | None, since: date | None, today: date
) -> date | None:
    """Return when to walk the points: the chosen day, else a year after the last time.

    Never walked, it is a year after the appointment began; None where that is not known. A
    chosen day that lies before the last review was met by it.
    """
    if chosen is not None and (last is None or chosen > last):
        return chosen
    begun = last or since
    return None if begun is None or begun > today else months_later(begun, 12)


def problems_in_label(label: str) -> tuple[Problem, ...]:
    """Say what keeps a point of one's own from being recorded."""
    if not label.strip():
        return (Problem(field="label", reason=Reason.REQUIRED),)
    if len(label.strip()) > LABEL_LIMIT:
        return (Problem(field="label", reason=Reason.TOO_LONG),)
    return ()


def problems_in_finding(finding: Finding, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps the state of a point from being recorded."""
    late = finding.on is not None and finding.on > today
    return ((Problem(field="on", reason=Reason.IN_THE_FUTURE),) if late else ()) + too_long(
        {"remark": TEXT_LIMIT}, finding
    )


def _name(point: ReviewedPoint) -> tuple[str, str]:
    return (point.code, "") if point.code else ("", point.label)
