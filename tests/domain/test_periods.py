from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.periods import (
    NotAPeriod,
    Period,
    calendar_year,
    month_of,
    months_later,
    parse_period,
    period_code,
    previous_period,
    quarter,
    school_year,
)

YEARS = st.integers(1991, 2099)
DAYS = st.dates(date(1991, 1, 1), date(2099, 12, 31))
PERIODS = st.one_of(
    YEARS.map(calendar_year),
    YEARS.map(school_year),
    st.builds(quarter, YEARS, st.integers(1, 4)),
    st.builds(lambda a, b: Period(min(a, b), max(a, b)), DAYS, DAYS),
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        (" 2025-Q3 ", date(2025, 7, 1), date(2025, 9, 30)),
        ("2025q1", date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-Q4", date(2025, 10, 1), date(2025, 12, 31)),
        ("2024/2025", date(2024, 9, 1), date(2025, 8, 31)),
        ("2025-01-01..2025-06-30", date(2025, 1, 1), date(2025, 6, 30)),
        ("2024-02-29..2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_a_period_is_read_in_each_of_its_forms(text: str, start: date, end: date) -> None:
    assert parse_period(text) == Period(start, end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "2025-Q5",
        "2024/2026",
        "2025-06-30..2025-01-01",
        "2025-02-30..2025-03-01",
        "1989",
        "2101",
        "2100/2101",
        "٢٠٢٥",
        "2025-01-01",
        "2025 2026",
    ],
)
def test_anything_else_is_not_a_period(text: str) -> None:
    with pytest.raises(NotAPeriod):
        parse_period(text)


def test_the_refusal_tells_what_was_given() -> None:
    with pytest.raises(NotAPeriod) as refused:
        parse_period("vorig jaar")
    assert refused.value.text == "vorig jaar"
    with pytest.raises(NotAPeriod) as refused:
        Period(date(2025, 1, 2), date(2025, 1, 1))
    assert refused.value.text == "2025-01-02..2025-01-01"


@given(PERIODS)
def test_a_period_is_read_back_from_its_code(period: Period) -> None:
    assert parse_period(period_code(period)) == period


def test_codes_are_as_short_as_they_can_be() -> None:
    assert period_code(calendar_year(2025)) == "2025"
    assert period_code(school_year(2024)) == "2024/2025"
    assert period_code(quarter(2025, 3)) == "2025-Q3"
    half = Period(date(2025, 1, 1), date(2025, 6, 30))
    assert period_code(half) == "2025-01-01..2025-06-30"


@given(PERIODS)
def test_the_previous_period_comes_before(period: Period) -> None:
    before = previous_period(period)
    assert before.start < period.start
    assert before.end < period.end


def test_the_previous_period_is_of_the_same_kind() -> None:
    assert previous_period(calendar_year(2025)) == calendar_year(2024)
    assert previous_period(school_year(2025)) == school_year(2024)
    assert previous_period(quarter(2025, 1)) == quarter(2024, 4)
    assert previous_period(quarter(2025, 4)) == quarter(2025, 3)
    leap = Period(date(2024, 2, 29), date(2024, 6, 30))
    assert previous_period(leap) == Period(date(2023, 2, 28), date(2023, 6, 30))


@given(PERIODS, DAYS)
def test_both_ends_belong_to_a_period(period: Period, day: date) -> None:
    assert period.start in period
    assert period.end in period
    assert (day in period) == (period.start <= day <= period.end)


@given(DAYS, st.integers(-120, 120))
def test_months_later_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


@given(DAYS)
def test_a_month_holds_its_days(day: date) -> None:
    month = month_of(day)
    assert day in month
    assert month.start.day == (month.end + timedelta(days=1)).day == 1
    assert month.start.month == month.end.month == day.month
