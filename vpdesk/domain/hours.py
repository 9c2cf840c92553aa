"""Hours as the adviser looks at them: per organisation and period, and what they consist of.

They tell single cases and days, and so are for the adviser alone: what an organisation gets is a
time statement.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vpdesk.domain.activities import ActivityId
from vpdesk.domain.cases import CaseId
from vpdesk.domain.durations import in_quarters
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import (
    FIRST_YEAR,
    LAST_YEAR,
    Period,
    calendar_year,
    month_of,
    months_later,
    quarter,
)
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline import ContactKind, EntryRef


class HoursSpan(StrEnum):
    """How long the periods are that one goes through."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpentHours:
    """Minutes in cases, on activities and on the way."""

    case_minutes: int = 0
    activity_minutes: int = 0
    travel_minutes: int = 0

    @property
    def minutes(self) -> int:
        """What counts as hours: cases and activities, without travel."""
        return self.case_minutes + self.activity_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursOf:
    """What was spent for one organisation, against its contract.

    ``agreed_minutes`` is for the whole calendar year in which the period ends, None where nothing
    was agreed; ``left_minutes`` is what remains of it after the period, below 0 when more was
    spent. What is not ``in_use`` is in the archive.
    """

    organisation_id: OrganisationId
    name: str
    spent: SpentHours
    in_use: bool = True
    agreed_minutes: int | None = None
    left_minutes: int | None = None
    invoiced_minutes: int = 0

    @property
    def not_invoiced_minutes(self) -> int:
        """What was spent, without travel, in quarters of which no invoice lines were made."""
        return self.spent.minutes - self.invoiced_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursTable:
    """The organisations in use, and the others that took time within ``period``, by name.

    ``own_minutes`` are those of the adviser's own register within it, which nobody pays.
    """

    period: Period
    rows: tuple[HoursOf, ...]
    own_minutes: int = 0

    @property
    def spent(self) -> SpentHours:
        """What was spent for all of them."""
        return SpentHours(
            case_minutes=sum(row.spent.case_minutes for row in self.rows),
            activity_minutes=sum(row.spent.activity_minutes for row in self.rows),
            travel_minutes=sum(row.spent.travel_minutes for row in self.rows),
        )

    @property
    def agreed_minutes(self) -> int | None:
        """What was agreed with those with which something was; None without any."""
        return _sum(row.agreed_minutes for row in self.rows)

    @property
    def left_minutes(self) -> int | None:
        """What is left of that."""
        return _sum(row.left_minutes for row in self.rows)

    @property
    def invoiced_minutes(self) -> int:
        """What was invoiced of all of them."""
        return sum(row.invoiced_minutes for row in self.rows)

    @property
    def not_invoiced_minutes(self) -> int:
        """What was not invoiced yet of all of them."""
        return self.spent.minutes - self.invoiced_minutes

    @property
    def is_rounded(self) -> bool:
        """Tell whether figures in quarters of an hour do not add up to their shown totals."""
        total = self.spent
        sums = [
            ([row.spent.case_minutes for row in self.rows], total.case_minutes),
            ([row.spent.activity_minutes for row in self.rows], total.activity_minutes),
            ([row.spent.travel_minutes for row in self.rows], total.travel_minutes),
            *(_parts(row.spent) for row in self.rows),
            _parts(total),
        ]
        return any(sum(map(in_quarters, parts)) != in_quarters(whole) for parts, whole in sums)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTime:
    """Time for a case on one day: a ``contact`` with its kind, or other work.

    Of a destroyed case there is no code name any more, and all work of one month is together,
    with its ``contacts``.
    """

    on: date
    case_id: CaseId
    ref: EntryRef
    code_name: str
    number: str
    contact: ContactKind | None
    contacts: int
    minutes: int
    travel_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityTime:
    """Time for an activity."""

    on: date
    activity_id: ActivityId
    what: str
    kind: Term
    minutes: int
    travel_minutes: int


TimeEntry = CaseTime | ActivityTime


def period_around(span: HoursSpan, day: date) -> Period:
    """Return the period that ``day`` lies in; an own period begins as a month."""
    if span is HoursSpan.YEAR:
        return calendar_year(day.year)
    if span is HoursSpan.QUARTER:
        return quarter(day.year, (day.month + 2) // 3)
    return month_of(day)


def period_beside(period: Period, step: int) -> Period:
    """Return the period as long that many steps later, or earlier below 0.

    Whole months stay whole months. Where it would lie outside the years that periods can have it
    is the same.
    """
    months = 12 * (period.end.year - period.start.year) + period.end.month - period.start.month + 1
    if (period.start.day, period.end) == (1, month_of(period.end).end):
        start = months_later(period.start, step * months)
        moved = Period(start, months_later(start, months) - timedelta(days=1))
    else:
        days = (period.end - period.start + timedelta(days=1)) * step
        moved = Period(period.start + days, period.end + days)
    inside = FIRST_YEAR <= moved.start.year <= moved.end.year <= LAST_YEAR
    return moved if inside else period


def statement_period(period: Period) -> Period:
    """Return the fewest whole quarters around ``period``, which a time statement consists of."""
    first = period_around(HoursSpan.QUARTER, period.start)
    return Period(first.start, period_around(HoursSpan.QUARTER, period.end).end)


def hours_of(
    organisation: Organisation,
    spent: Mapping[OrganisationId, SpentHours],
    this_year: Mapping[OrganisationId, SpentHours],
    agreed_minutes: int | None = None,
    invoiced_minutes: int = 0,
) -> HoursOf:
    """Return the row of one organisation, also where it took no time.

    ``agreed_minutes`` is what was agreed with it for the year, ``invoiced_minutes`` what was spent
    in quarters that were invoiced.
    """
    nothing = SpentHours()
    used = this_year.get(organisation.id, nothing).minutes
    return HoursOf(
        organisation_id=organisation.id,
        name=organisation.name,
        spent=spent.get(organisation.id, nothing),
        in_use=organisation.archived_on is None,
        agreed_minutes=agreed_minutes or None,
        left_minutes=agreed_minutes - used if agreed_minutes else None,
        invoiced_minutes=invoiced_minutes,
    )


def within(periods: Iterable[Period], period: Period) -> tuple[Period, ...]:
    """Return the days of ``periods`` that lie in ``period``, each once, as stretches in order."""
    found: list[Period] = []
    for each in sorted(periods, key=lambda each: each.start):
        start, end = max(each.start, period.start), min(each.end, period.end)
        if found and start <= found[-1].end:
            start = found[-1].end + timedelta(days=1)
        if start <= end:
            found.append(Period(start, end))
    return tuple(found)


def _sum(figures: Iterable[int | None]) -> int | None:
    known = [each for each in figures if each is not None]
    return sum(known) if known else None


def _parts(spent: SpentHours) -> tuple[list[int], int]:
    return [spent.case_minutes, spent.activity_minutes], spent.minutes
