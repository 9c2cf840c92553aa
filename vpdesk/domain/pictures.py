"""Figures as they are looked at: over months, years, organisations and weeks ahead.

They count everything there is, also what is too little to be told, and so are for the adviser
alone: nothing here is ever printed, copied or sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from vpdesk.domain.cases import CaseFilter, CaseKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, month_of, months_later
from vpdesk.domain.terms import Term, TermId

YEARS = 5
WEEKS = 8

REPORTS = frozenset({CaseKind.REPORT})
SIGNALS = frozenset({CaseKind.SIGNAL})
ADVICE = frozenset({CaseKind.ADVICE, CaseKind.CONSULTATION})

MonthlyCases = Mapping[tuple[date, CaseKind], int]
"""Cases by the first day of the month they were registered in, and their kind."""

MonthlyCategories = Mapping[tuple[date, TermId], int]
"""Reports by that day and a category of one of their issues, or of what is below it."""


class PictureSpan(StrEnum):
    """How far back the first picture looks, and in which steps."""

    YEAR = "year"
    TWO_YEARS = "two_years"
    YEARS = "years"


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesInPeriod:
    """How many cases were registered within ``period``; advice includes consultations."""

    period: Period
    reports: int
    signals: int
    advice: int

    @property
    def cases(self) -> int:
        """Cases of all kinds."""
        return self.reports + self.signals + self.advice


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryOverYears:
    """In how many reports of each year a category occurs, the first year first.

    A report about two categories counts in both.
    """

    category: Term
    reports: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractHours:
    """Minutes spent for an organisation so far this year, against those agreed for all of it.

    Contacts and activities, without travel; ``agreed_minutes`` is None where none were agreed.
    """

    organisation_id: OrganisationId
    name: str
    minutes: int
    agreed_minutes: int | None

    @property
    def over(self) -> int:
        """The minutes that were not agreed on; 0 where they were, or nothing was agreed."""
        return max(self.minutes - self.agreed_minutes, 0) if self.agreed_minutes else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpsAhead:
    """Open follow-ups: late ones, those of each week ahead, and those after the last week.

    The first week begins today.
    """

    late: int
    weeks: tuple[tuple[Period, int], ...]
    later: int

    @property
    def all(self) -> int:
        """Every open follow-up."""
        return self.late + sum(count for _, count in self.weeks) + self.later


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """The figures of a practice or of one organisation, on one day.

    ``periods`` are months, or years where ``span`` says so; ``years`` reporting years, of which
    the last is running. ``without_category`` counts reports of those years that have no category.
    ``cases`` counts all cases there ever were.
    """

    today: date
    span: PictureSpan
    cases: int
    periods: tuple[CasesInPeriod, ...]
    years: tuple[Period, ...]
    categories: tuple[CategoryOverYears, ...]
    without_category: int
    hours: tuple[ContractHours, ...]
    follow_ups: FollowUpsAhead

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to look at yet."""
        spent = any(each.minutes or each.agreed_minutes for each in self.hours)
        return not (self.cases or spent or self.follow_ups.all)


def behind_period(
    period: Period, kinds: frozenset[CaseKind], organisation_id: OrganisationId | None = None
) -> CaseFilter:
    """Return what lists the cases of some kinds that were counted in ``period``."""
    return CaseFilter(
        statuses=frozenset(), organisation_id=organisation_id, kinds=kinds, registered=period
    )


def behind_category(
    category: Term, year: Period, organisation_id: OrganisationId | None = None
) -> CaseFilter:
    """Return what lists the reports that were counted for ``category`` in ``year``."""
    return replace(behind_period(year, REPORTS, organisation_id), category_id=category.id)


def last_months(today: date, count: int) -> tuple[Period, ...]:
    """Return ``count`` calendar months, the last of them that of ``today``."""
    first = today.replace(day=1)
    return tuple(month_of(months_later(first, -back)) for back in reversed(range(count)))


def last_years(today: date, count: int, starts: int = 1) -> tuple[Period, ...]:
    """Return ``count`` reporting years that begin in month ``starts``; the last one is running."""
    year = today.year if today.month >= starts else today.year - 1
    firsts = [date(year - back, starts, 1) for back in reversed(range(count))]
    return tuple(Period(first, months_later(first, 12) - timedelta(days=1)) for first in firsts)


def weeks_ahead(today: date, count: int) -> tuple[Period, ...]:
    """Return ``count`` weeks that end on a Sunday; the first one begins ``today``."""
    sunday = today + timedelta(days=7 - today.isoweekday())
    ends = [sunday + timedelta(weeks=ahead) for ahead in range(count)]
    starts = [today, *(end + timedelta(days=1) for end in ends)]
    return tuple(Period(start, end) for start, end in zip(starts, ends, strict=False))


def periods_of(span: PictureSpan, today: date, starts: int) -> tuple[Period, ...]:
    """Return the months or the reporting years that ``span`` looks back over."""
    if span is PictureSpan.YEARS:
        return last_years(today, YEARS, starts)
    return last_months(today, 12 if span is PictureSpan.YEAR else 24)


def cases_in(periods: Sequence[Period], monthly: MonthlyCases) -> tuple[CasesInPeriod, ...]:
    """Add monthly counts up to periods of whole months."""
    return tuple(
        CasesInPeriod(
            period=period,
            reports=_within(period, monthly, REPORTS),
            signals=_within(period, monthly, SIGNALS),
            advice=_within(period, monthly, ADVICE),
        )
        for period in periods
    )


def categories_over(
    years: Sequence[Period], monthly: MonthlyCategories, terms: Mapping[TermId, Term]
) -> tuple[CategoryOverYears, ...]:
    """Add monthly counts up to years, for the categories that occur, the commonest first."""
    found = []
    for term_id in {term_id for _, term_id in monthly}:
        of_years = tuple(
            sum(count for (day, own), count in monthly.items() if own == term_id and day in year)
            for year in years
        )
        if any(of_years) and not terms[term_id].heading:
            found.append(CategoryOverYears(category=terms[term_id], reports=of_years))
    place = {term_id: number for number, term_id in enumerate(terms)}
    return tuple(sorted(found, key=lambda each: (-sum(each.reports), place[each.category.id])))


def follow_ups_ahead(today: date, days: Mapping[date, int]) -> FollowUpsAhead:
    """Sort open follow-ups, counted by the day they are due, into weeks from ``today`` on."""
    weeks = weeks_ahead(today, WEEKS)
    return FollowUpsAhead(
        late=sum(count for day, count in days.items() if day < today),
        weeks=tuple(
            (week, sum(count for day, count in days.items() if day in week)) for week in weeks
        ),
        later=sum(count for day, count in days.items() if day > weeks[-1].end),
    )


def _within(period: Period, monthly: MonthlyCases, kinds: frozenset[CaseKind]) -> int:
    return sum(count for (day, kind), count in monthly.items() if kind in kinds and day in period)
