"""Periods add up, what was told stays told, and nobody is lost or counted twice in a year."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseId, CaseKind, ReporterId
from vpdesk.domain.counting import CountedCase, persons_in
from vpdesk.domain.dated_counting import (
    ClosedPeriod,
    closed_people,
    effective_day,
    open_facts,
    reaches_back,
    reporting_year,
)
from vpdesk.domain.disclosure import CountedPerson
from vpdesk.domain.editions import DatedPerson
from vpdesk.domain.periods import Period, calendar_year, quarter, school_year

DAYS = st.integers(0, 3 * 365).map(lambda days: date(2023, 1, 1) + timedelta(days=days))
PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))


def a_case(number: int, reporter: int, on: date) -> CountedCase:
    return CountedCase(
        id=CaseId(number),
        reporter_id=ReporterId(reporter),
        registered_on=on,
        sequence=number,
        kind=CaseKind.REPORT,
    )


CASES = st.lists(st.tuples(st.integers(1, 6), DAYS), max_size=14).map(
    lambda found: [a_case(number, who, on) for number, (who, on) in enumerate(found, 1)]
)
STARTS = st.integers(1, 12)


def close(cases: list[CountedCase], period: Period, earlier: list[ClosedPeriod]) -> ClosedPeriod:
    """Close ``period`` as its report would."""
    found = [each for each in open_facts(cases, earlier, 1) if each.on in period]
    people = [
        DatedPerson(reporter=each.facts.reporter_id, on=each.on, person=CountedPerson())
        for each in found
    ]
    return ClosedPeriod(
        period=period,
        people=(*closed_people(earlier, period), *people),
        cases=frozenset(case for each in found for case in each.cases),
    )


def test_year_begins_in_its_month() -> None:
    assert reporting_year(date(2025, 3, 1), 1) == calendar_year(2025)
    assert reporting_year(date(2025, 8, 31), 9) == school_year(2024)
    assert reporting_year(date(2025, 9, 1), 9) == school_year(2025)


@given(CASES)
def test_calendar_year_counts_as_it_always_did(cases: list[CountedCase]) -> None:
    for year in (2023, 2024, 2025):
        period = calendar_year(year)
        dated = [each.facts for each in open_facts(cases, (), 1) if each.on in period]
        inside = [case for case in cases if case.registered_on in period]
        assert sorted(dated, key=lambda each: each.reporter_id) == sorted(
            persons_in(inside), key=lambda each: each.reporter_id
        )


@given(CASES, STARTS)
def test_everybody_counts_once_per_reporting_year(cases: list[CountedCase], starts: int) -> None:
    found = open_facts(cases, (), starts)
    years = Counter(
        (each.facts.reporter_id, reporting_year(each.on, starts).start) for each in found
    )
    assert set(years.values()) <= {1}
    assert {case for each in found for case in each.cases} == {case.id for case in cases}


@given(CASES, st.lists(DAYS, max_size=3, unique=True))
def test_periods_add_up(cases: list[CountedCase], cuts: list[date]) -> None:
    found = open_facts(cases, (), 1)
    edges = [date(2023, 1, 1), *sorted(cuts), date(2026, 12, 31)]
    parts = [sum(first <= each.on < last for each in found) for first, last in pairwise(edges)]
    assert sum(parts) == len(found)


@given(DAYS, st.lists(PERIODS, max_size=4))
def test_late_case_counts_right_after_what_was_closed(day: date, closed: list[Period]) -> None:
    on = effective_day(day, closed)
    assert on >= day
    assert not any(on in period for period in closed)
    assert on == day or any(on == period.end + timedelta(days=1) for period in closed)
    skipped = [day + timedelta(days=each) for each in range((on - day).days)]
    assert all(any(each in period for period in closed) for each in skipped)


@given(CASES, CASES, st.lists(PERIODS, max_size=3))
def test_closed_periods_stay_as_they_were(
    cases: list[CountedCase], later: list[CountedCase], periods: list[Period]
) -> None:
    closed: list[ClosedPeriod] = []
    for period in periods:
        closed.append(close(cases, period, closed))
    late = [a_case(100 + case.id, case.reporter_id, case.registered_on) for case in later]
    for told in closed:
        own = closed_people([told], told.period)
        assert all(person in closed_people(closed, told.period) for person in own)
    found = open_facts([*cases, *late], closed, 1)
    assert not any(each.on in period for each in found for period in periods)
    both = Counter(
        (person.reporter, reporting_year(person.on, 1))
        for person in closed_people(closed, Period(date.min, date.max))
    ) + Counter((each.facts.reporter_id, reporting_year(each.on, 1)) for each in found)
    assert set(both.values()) <= {1}


@given(CASES, PERIODS, st.lists(PERIODS, max_size=3), STARTS)
def test_nothing_before_that_day_counts_in_the_period(
    cases: list[CountedCase], period: Period, closed: list[Period], starts: int
) -> None:
    ends = [ClosedPeriod(period=each, people=(), cases=frozenset()) for each in closed]
    first = reaches_back(period, closed, starts)
    enough = [case for case in cases if case.registered_on >= first]
    whole, part = (
        [each for each in open_facts(found, ends, starts) if each.on in period]
        for found in (cases, enough)
    )
    assert whole == part


def test_case_that_comes_late_counts_with_the_next_period() -> None:
    early, late, after = (
        a_case(1, 1, date(2024, 3, 1)),
        a_case(2, 2, date(2024, 12, 30)),
        a_case(3, 2, date(2025, 2, 1)),
    )
    closed = close([early], calendar_year(2024), [])
    found = open_facts([early, late, after], [closed], 1)
    assert [(each.on, each.cases) for each in found] == [
        (date(2025, 1, 1), frozenset({late.id, after.id}))
    ]


def test_who_was_told_in_a_year_is_not_told_in_it_again() -> None:
    first, second = a_case(1, 1, date(2024, 2, 1)), a_case(2, 1, date(2024, 11, 1))
    closed = close([first], quarter(2024, 1), [])
    assert open_facts([first, second], [closed], 1) == ()
