"""Work for an organisation outside its cases."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import NewType

from vpdesk.domain.cases import problems_in_day
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import months_later
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Term, TermId

ActivityId = NewType("ActivityId", int)
AgreedPointId = NewType("AgreedPointId", int)
PlannedActivityId = NewType("PlannedActivityId", int)

LONGEST_ACTIVITY = 10_000 * 60
MOST_PARTICIPANTS = 1_000_000
LATEST_PLAN_YEARS = 10

SESSIONS = frozenset({"information", "training"})
"""The codes of kinds that have an audience."""

TALKS = frozenset(
    {
        "advice",
        "meeting",
        "policy",
        "reporting",
        "signalling",
        "prevention",
        "positioning",
        "integrity",
    }
)
"""The codes of kinds that are done with persons of the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedPointDraft:
    """What was agreed in an activity, with ``who`` is to do it and by when."""

    activity_id: ActivityId | None
    what: str
    who: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedPoint(AgreedPointDraft):
    """An agreed point, and the day on which it was done if it was."""

    id: AgreedPointId
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDraft:
    """An activity as entered; ``minutes`` and ``travel_minutes`` are the time spent.

    ``audience``, ``participants``, ``language``, ``materials`` and ``evaluation`` are of a session,
    ``with_whom`` is of a talk.
    """

    organisation_id: OrganisationId | None
    on: date
    kind_id: TermId | None
    what: str
    audience: str = ""
    participants: int | None = None
    minutes: int = 0
    travel_minutes: int = 0
    text: str = ""
    with_whom: str = ""
    place: str = ""
    language: str = ""
    materials: str = ""
    evaluation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(ActivityDraft):
    """A recorded activity."""

    id: ActivityId
    kind: Term
    organisation_name: str = ""
    points: tuple[AgreedPoint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedActivityDraft:
    """What is to be done, as entered; it has no hours, and counts nowhere until it is done.

    ``participants`` is how many are expected.
    """

    organisation_id: OrganisationId | None
    on: date
    at: time | None = None
    kind_id: TermId | None
    what: str
    audience: str = ""
    participants: int | None = None
    with_whom: str = ""
    place: str = ""
    language: str = ""
    materials: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedActivity(PlannedActivityDraft):
    """An activity that is planned."""

    id: PlannedActivityId
    kind: Term
    organisation_name: str = ""


def has_audience(kind: Term) -> bool:
    """Tell whether activities of ``kind`` are sessions; words of the adviser's own can be."""
    return kind.code not in TALKS


def is_with_persons(kind: Term) -> bool:
    """Tell whether activities of ``kind`` are talks; words of the adviser's own can be."""
    return kind.code not in SESSIONS


def problems_in(draft: ActivityDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an activity from being recorded."""
    numbers = (
        ("minutes", draft.minutes, LONGEST_ACTIVITY),
        ("travel_minutes", draft.travel_minutes, LONGEST_ACTIVITY),
        ("participants", draft.participants or 0, MOST_PARTICIPANTS),
    )
    return (
        _missing(draft)
        + _wrong_numbers(numbers)
        + problems_in_day("on", draft.on, today=today)
        + _too_long(draft, "evaluation")
    )


def problems_in_plan(draft: PlannedActivityDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an activity from being planned; it may be late, but not far ahead."""
    latest = months_later(today, 12 * LATEST_PLAN_YEARS)
    far = (Problem(field="on", reason=Reason.TOO_LARGE),) if draft.on > latest else ()
    return (
        _missing(draft)
        + _wrong_numbers((("participants", draft.participants or 0, MOST_PARTICIPANTS),))
        + (far or problems_in_day("on", draft.on, today=max(today, draft.on)))
        + _too_long(draft)
    )


def problems_in_point(draft: AgreedPointDraft) -> tuple[Problem, ...]:
    """Say what keeps a point from being noted; it may be due on any day."""
    required = (("activity_id", draft.activity_id), ("what", draft.what.strip()))
    missing = (Problem(field=name, reason=Reason.REQUIRED) for name, it in required if not it)
    return tuple(missing) + too_long({"what": LINE_LIMIT, "who": LINE_LIMIT}, draft)


def _missing(draft: ActivityDraft | PlannedActivityDraft) -> tuple[Problem, ...]:
    required = (
        ("organisation_id", draft.organisation_id),
        ("kind_id", draft.kind_id),
        ("what", draft.what.strip()),
    )
    return tuple(Problem(field=name, reason=Reason.REQUIRED) for name, it in required if not it)


def _wrong_numbers(numbers: Iterable[tuple[str, int, int]]) -> tuple[Problem, ...]:
    found: list[Problem] = []
    for field, value, most in numbers:
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > most:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return tuple(found)


def _too_long(draft: ActivityDraft | PlannedActivityDraft, *more: str) -> tuple[Problem, ...]:
    lines = ("what", "audience", "with_whom", "place", "language", "materials")
    texts = ("text", *more)
    return too_long(dict.fromkeys(lines, LINE_LIMIT) | dict.fromkeys(texts, TEXT_LIMIT), draft)
