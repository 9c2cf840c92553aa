"""The cycle over which an adviser collects points for certification, and how it stands.

Each part is counted by itself: what is over in one fills no other, for the certifying body asks
for all three. A point is an hour.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from vpdesk.domain.own_register import OwnEntry, OwnEntryKind
from vpdesk.domain.periods import FIRST_YEAR, LAST_YEAR, Period, months_later
from vpdesk.domain.problems import Problem, Reason

CycleId = NewType("CycleId", int)

PARTS = (OwnEntryKind.ACCREDITED, OwnEntryKind.PEER_REVIEW, OwnEntryKind.EXTRA)
LONGEST_CYCLE = 120
"""In months."""
MOST_REQUIRED = 1_000 * 60
_YEAR = 12
"""In months."""
_DAYS_IN_YEAR = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleDraft:
    """A cycle from the day of certification: ``months`` long, with what each part asks."""

    start: date
    months: int
    accredited_minutes: int
    peer_review_minutes: int
    extra_minutes: int

    @property
    def required(self) -> Mapping[OwnEntryKind, int]:
        """The minutes that each part asks."""
        asked = (self.accredited_minutes, self.peer_review_minutes, self.extra_minutes)
        return dict(zip(PARTS, asked, strict=True))

    @property
    def end(self) -> date:
        """The last day of the cycle."""
        return self.following - timedelta(days=1)

    @property
    def following(self) -> date:
        """The day on which the next cycle begins."""
        return months_later(self.start, self.months)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle(CycleDraft):
    """A recorded cycle."""

    id: CycleId


@dataclass(frozen=True, slots=True, kw_only=True)
class PartStanding:
    """How far a part is, in minutes: what it asks, what was done, what is planned in the cycle."""

    kind: OwnEntryKind
    required: int
    done: int
    planned: int

    @property
    def missing(self) -> int:
        """What is still to be done, whether planned or not."""
        return max(self.required - self.done, 0)

    @property
    def unplanned(self) -> int:
        """What is missing also when all that is planned will be done."""
        return max(self.missing - self.planned, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleYear:
    """What was done in one year of a cycle, in minutes of each part."""

    period: Period
    done: Mapping[OwnEntryKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleStanding:
    """How a cycle stands on a day."""

    cycle: Cycle
    parts: tuple[PartStanding, ...]
    years: tuple[CycleYear, ...]
    days_left: int
    """Days until the last one of the cycle; below 0 when it is over, more than it when to come."""

    @property
    def required(self) -> int:
        return sum(part.required for part in self.parts)

    @property
    def reached(self) -> int:
        """What counts towards what is asked; what is over in a part does not."""
        return sum(part.required - part.missing for part in self.parts)

    @property
    def missing(self) -> int:
        return sum(part.missing for part in self.parts)

    @property
    def unplanned(self) -> int:
        return sum(part.unplanned for part in self.parts)

    @property
    def is_over(self) -> bool:
        return self.days_left < 0

    @property
    def is_last_year(self) -> bool:
        return 0 <= self.days_left < _DAYS_IN_YEAR

    @property
    def a_year(self) -> int | None:
        """Minutes a year that would reach it in the time left; None without a year's part left."""
        if self.is_over or not self.missing:
            return None
        return round(self.missing / max(self.days_left + 1, _DAYS_IN_YEAR) * _DAYS_IN_YEAR)


def standing(cycle: Cycle, entries: Iterable[OwnEntry], *, today: date) -> CycleStanding:
    """Return how a cycle stands; only what lies in it and is of one of its parts counts."""
    within = [entry for entry in entries if cycle.start <= entry.on <= cycle.end]
    return CycleStanding(
        cycle=cycle,
        parts=tuple(
            PartStanding(
                kind=kind,
                required=required,
                done=_minutes(within, kind, planned=False),
                planned=_minutes(within, kind, planned=True),
            )
            for kind, required in cycle.required.items()
        ),
        years=tuple(_years(cycle, within)),
        days_left=(cycle.end - today).days,
    )


def cycle_on(cycles: Iterable[Cycle], day: date) -> Cycle | None:
    """Return the cycle that ``day`` lies in, else the last one before it, else the first."""
    in_order = sorted(cycles, key=lambda cycle: cycle.start)
    begun = [cycle for cycle in in_order if cycle.start <= day]
    return begun[-1] if begun else next(iter(in_order), None)


def problems_in_cycle(draft: CycleDraft, others: Iterable[Cycle]) -> tuple[Problem, ...]:
    """Say what keeps a cycle from being recorded beside ``others``, which it may not overlap."""
    found: list[Problem] = []
    if not 0 < draft.months <= LONGEST_CYCLE:
        reason = Reason.REQUIRED if draft.months <= 0 else Reason.TOO_LARGE
        found.append(Problem(field="months", reason=reason))
    elif not FIRST_YEAR <= draft.start.year <= LAST_YEAR:
        reason = Reason.TOO_OLD if draft.start.year < FIRST_YEAR else Reason.TOO_LARGE
        found.append(Problem(field="start", reason=reason))
    elif any(each.start <= draft.end and draft.start <= each.end for each in others):
        found.append(Problem(field="start", reason=Reason.OVERLAPS))
    for field in ("accredited_minutes", "peer_review_minutes", "extra_minutes"):
        minutes: int = getattr(draft, field)
        if minutes < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif minutes > MOST_REQUIRED:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return tuple(found)


def _minutes(entries: Iterable[OwnEntry], kind: OwnEntryKind, *, planned: bool) -> int:
    return sum(
        entry.counting_minutes
        for entry in entries
        if entry.kind is kind and entry.planned is planned
    )


def _years(cycle: Cycle, within: list[OwnEntry]) -> Iterable[CycleYear]:
    for month in range(0, cycle.months, _YEAR):
        start = months_later(cycle.start, month)
        following = months_later(cycle.start, min(month + _YEAR, cycle.months))
        end = following - timedelta(days=1)
        of_year = [entry for entry in within if start <= entry.on <= end]
        done = {kind: _minutes(of_year, kind, planned=False) for kind in PARTS}
        yield CycleYear(period=Period(start, end), done=done)
