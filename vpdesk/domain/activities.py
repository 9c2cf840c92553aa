"""Work for an organisation outside its cases."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from vpdesk.domain.cases import problems_in_day
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Term, TermId

ActivityId = NewType("ActivityId", int)

LONGEST_ACTIVITY = 10_000 * 60
MOST_PARTICIPANTS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDraft:
    """An activity as entered; ``minutes`` and ``travel_minutes`` are the time spent."""

    organisation_id: OrganisationId | None
    on: date
    kind_id: TermId | None
    what: str
    audience: str = ""
    participants: int | None = None
    minutes: int = 0
    travel_minutes: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(ActivityDraft):
    """A recorded activity."""

    id: ActivityId
    kind: Term
    organisation_name: str = ""


def problems_in(draft: ActivityDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an activity from being recorded."""
    found: list[Problem] = []
    if draft.organisation_id is None:
        found.append(Problem(field="organisation_id", reason=Reason.REQUIRED))
    if draft.kind_id is None:
        found.append(Problem(field="kind_id", reason=Reason.REQUIRED))
    if not draft.what.strip():
        found.append(Problem(field="what", reason=Reason.REQUIRED))
    numbers = (
        ("minutes", draft.minutes, LONGEST_ACTIVITY),
        ("travel_minutes", draft.travel_minutes, LONGEST_ACTIVITY),
        ("participants", draft.participants or 0, MOST_PARTICIPANTS),
    )
    for field, value, most in numbers:
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > most:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return (
        tuple(found)
        + problems_in_day("on", draft.on, today=today)
        + too_long({"what": LINE_LIMIT, "audience": LINE_LIMIT, "text": TEXT_LIMIT}, draft)
    )
