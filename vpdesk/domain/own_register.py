"""The adviser's own register: training, peer review, and what counts for certification."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import problems_in_day
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long

OwnEntryId = NewType("OwnEntryId", int)

LONGEST_ENTRY = 400 * 60
"""Minutes in the longest training: a basic training of ten weeks."""
MOST_COLLEAGUES = 500
HIGHEST_COST = 10_000_000
"""In cents."""
FURTHEST_YEARS = 10
"""How far ahead something may be planned."""


class OwnEntryKind(StrEnum):
    """What an entry is, which is also for which part of the certification it counts."""

    ACCREDITED = "accredited"
    """Refresher training that the certifying body accredited."""
    PEER_REVIEW = "peer_review"
    """A meeting of a peer review group (intervisie)."""
    EXTRA = "extra"
    """A congress, supervision, literature, teaching, and the like."""
    BASIC = "basic"
    """The training one becomes an adviser by; it counts for no part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntryDraft:
    """An entry as typed.

    ``minutes`` is the time spent; ``credit_minutes`` is what counts for certification where that
    is another number, 60 to the point. ``cost_cents`` is for the own administration. An entry that
    is ``planned`` counts for nothing yet; ``remind_on`` is when the desk reminds of it.
    ``participants``, ``colleagues`` and ``learned`` are of a peer review meeting.
    """

    on: date
    kind: OwnEntryKind
    title: str
    provider: str = ""
    minutes: int = 0
    credit_minutes: int | None = None
    accreditation: str = ""
    cost_cents: int | None = None
    remark: str = ""
    planned: bool = False
    remind_on: date | None = None
    participants: int | None = None
    colleagues: str = ""
    learned: str = ""

    @property
    def counting_minutes(self) -> int:
        """What counts for its part once it was done, in minutes; 0 for a basic training."""
        if self.kind is OwnEntryKind.BASIC:
            return 0
        return self.minutes if self.credit_minutes is None else self.credit_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry(OwnEntryDraft):
    """A recorded entry."""

    id: OwnEntryId


_TEXT_LIMITS = {
    "title": LINE_LIMIT,
    "provider": NAME_LIMIT,
    "accreditation": NAME_LIMIT,
    "remark": TEXT_LIMIT,
    "colleagues": LINE_LIMIT,
    "learned": TEXT_LIMIT,
}


def problems_in(draft: OwnEntryDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an entry from being recorded."""
    found: list[Problem] = []
    if not draft.title.strip():
        found.append(Problem(field="title", reason=Reason.REQUIRED))
    numbers = (
        ("minutes", draft.minutes, LONGEST_ENTRY),
        ("credit_minutes", draft.credit_minutes or 0, LONGEST_ENTRY),
        ("cost_cents", draft.cost_cents or 0, HIGHEST_COST),
        ("participants", draft.participants or 0, MOST_COLLEAGUES),
    )
    for field, value, most in numbers:
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > most:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    latest = date(today.year + FURTHEST_YEARS, 12, 31) if draft.planned else today
    return (
        tuple(found) + problems_in_day("on", draft.on, today=latest) + too_long(_TEXT_LIMITS, draft)
    )
