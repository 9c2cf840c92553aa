"""Hours per organisation and period, and the periods that one goes through."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vpdesk.domain.hours import (
    HoursOf,
    HoursSpan,
    HoursTable,
    SpentHours,
    hours_of,
    period_around,
    period_beside,
    statement_period,
    within,
)
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period, calendar_year, month_of, quarter, school_year

NOVEMBER = month_of(date(2025, 11, 21))
MEANDER, LINDE = OrganisationId(1), OrganisationId(2)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))


def table(*rows: HoursOf) -> HoursTable:
    return HoursTable(period=NOVEMBER, rows=rows)


ORGANISATION = Organisation(id=MEANDER, name="Hogeschool Meander")


def row(
    in_cases: int, on_activities: int = 0, travel: int = 0, agreed: int | None = None
) -> HoursOf:
    spent = SpentHours(case_minutes=in_cases, activity_minutes=on_activities, travel_minutes=travel)
    return hours_of(ORGANISATION, {MEANDER: spent}, {MEANDER: spent}, agreed)


def test_travel_is_told_beside_hours_and_not_among_them() -> None:
    both = table(row(60, 30, 45), row(15, 0, 15))
    assert [each.spent.minutes for each in both.rows] == [90, 15]
    total = both.spent
    assert (total.case_minutes, total.activity_minutes) == (75, 30)
    assert (total.minutes, total.travel_minutes) == (105, 60)


def test_contract_goes_by_hours_of_the_year_until_the_end_of_the_period() -> None:
    this_month = {MEANDER: SpentHours(case_minutes=60, travel_minutes=90)}
    this_year = {MEANDER: SpentHours(case_minutes=240, activity_minutes=60, travel_minutes=90)}
    found = hours_of(ORGANISATION, this_month, this_year, 600)
    assert (found.spent.minutes, found.agreed_minutes, found.left_minutes) == (60, 600, 300)
    over = hours_of(ORGANISATION, this_month, this_year, 240)
    assert over.left_minutes == -60


@pytest.mark.parametrize("agreed", [None, 0])
def test_without_agreed_hours_nothing_is_left(agreed: int | None) -> None:
    found = hours_of(replace(ORGANISATION, id=LINDE), {}, {}, agreed)
    assert found.spent == SpentHours()
    assert (found.agreed_minutes, found.left_minutes) == (None, None)
    assert (table(found).agreed_minutes, table(found).left_minutes) == (None, None)


def test_totals_of_contracts_are_of_those_that_have_one() -> None:
    some = table(row(60, agreed=600), row(60), row(700, agreed=600))
    assert (some.agreed_minutes, some.left_minutes) == (1200, 440)


def test_totals_that_rounding_changes_say_so() -> None:
    assert not table(row(60, 30, 15), row(15, 45)).is_rounded
    assert table(row(50), row(50)).is_rounded
    assert table(row(50, 50)).is_rounded
    assert table(row(0, 0, 5), row(0, 0, 5)).is_rounded
    assert not table().is_rounded


@pytest.mark.parametrize(
    ("span", "period"),
    [
        (HoursSpan.MONTH, NOVEMBER),
        (HoursSpan.QUARTER, quarter(2025, 4)),
        (HoursSpan.YEAR, calendar_year(2025)),
        (HoursSpan.OWN, NOVEMBER),
    ],
)
def test_a_period_begins_around_today(span: HoursSpan, period: Period) -> None:
    assert period_around(span, date(2025, 11, 21)) == period


@pytest.mark.parametrize(
    ("period", "before", "after"),
    [
        (month_of(date(2025, 1, 1)), month_of(date(2024, 12, 1)), month_of(date(2025, 2, 1))),
        (quarter(2025, 4), quarter(2025, 3), quarter(2026, 1)),
        (calendar_year(2025), calendar_year(2024), calendar_year(2026)),
        (school_year(2024), school_year(2023), school_year(2025)),
        (
            Period(date(2025, 11, 10), date(2025, 11, 16)),
            Period(date(2025, 11, 3), date(2025, 11, 9)),
            Period(date(2025, 11, 17), date(2025, 11, 23)),
        ),
    ],
)
def test_the_period_beside_is_as_long(period: Period, before: Period, after: Period) -> None:
    assert period_beside(period, -1) == before
    assert period_beside(period, 1) == after


def test_periods_stay_within_the_years_that_they_can_have() -> None:
    for period, step in ((calendar_year(1990), -1), (month_of(date(2100, 12, 1)), 1)):
        assert period_beside(period, step) == period


@given(DAYS, st.integers(min_value=0, max_value=800), st.sampled_from([-1, 1]))
@example(date(2000, 5, 1), 242, -1)
def test_periods_beside_touch_and_lead_back(start: date, days: int, step: int) -> None:
    period = Period(start, min(start + timedelta(days=days), date(2100, 12, 31)))
    beside = period_beside(period, step)
    if beside != period:
        first, last = sorted((period, beside))
        assert first.end + timedelta(days=1) == last.start
        # So many days may happen to be whole months, which are moved as such from there.
        if of_whole_months(beside) == of_whole_months(period):
            assert period_beside(beside, -step) == period


def of_whole_months(period: Period) -> bool:
    return period == Period(month_of(period.start).start, month_of(period.end).end)


@given(DAYS, st.integers(min_value=0, max_value=800))
def test_a_statement_is_of_the_fewest_whole_quarters_around(start: date, days: int) -> None:
    period = Period(start, min(start + timedelta(days=days), date(2100, 12, 31)))
    found = statement_period(period)
    assert found.start <= period.start <= period.end <= found.end
    assert found.start in period_around(HoursSpan.QUARTER, period.start)
    assert found.end in period_around(HoursSpan.QUARTER, period.end)
    assert period_around(HoursSpan.QUARTER, found.start).start == found.start
    assert period_around(HoursSpan.QUARTER, found.end).end == found.end


@given(
    stretches=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=6),
    inside=st.tuples(st.integers(0, 60), st.integers(0, 30)),
)
def test_every_day_of_several_periods_counts_once(
    stretches: list[tuple[int, int]], inside: tuple[int, int]
) -> None:
    def days(start: int, length: int) -> Period:
        first = date(2025, 1, 1) + timedelta(days=start)
        return Period(first, first + timedelta(days=length))

    period, periods = days(*inside), [days(*each) for each in stretches]
    found = within(periods, period)
    for number in range(100):
        day = date(2025, 1, 1) + timedelta(days=number)
        wanted = day in period and any(day in each for each in periods)
        assert sum(day in each for each in found) == wanted
