from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.aftercare import AftercareMoment, day_of
from vpdesk.domain.periods import working_day

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))


@given(DAYS)
def test_a_working_day_is_the_first_from_a_day_on_that_is_in_no_weekend(day: date) -> None:
    found = working_day(day)
    assert found.isoweekday() <= 5
    assert found >= day
    assert all((day + timedelta(days=n)).isoweekday() > 5 for n in range((found - day).days))


@given(DAYS)
def test_moments_of_aftercare_come_one_after_the_other_on_working_days(today: date) -> None:
    days = [day_of(moment, today) for moment in AftercareMoment]
    assert days == sorted(set(days))
    assert days[0] > today
    assert all(day.isoweekday() <= 5 for day in days)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (AftercareMoment.TWO_WEEKS, date(2025, 12, 5)),
        (AftercareMoment.SIX_WEEKS, date(2026, 1, 2)),
        (AftercareMoment.THREE_MONTHS, date(2026, 2, 23)),
        (AftercareMoment.SIX_MONTHS, date(2026, 5, 21)),
        (AftercareMoment.YEAR, date(2026, 11, 23)),
    ],
)
def test_moments_are_counted_in_weeks_and_months(moment: AftercareMoment, day: date) -> None:
    assert day_of(moment, date(2025, 11, 21)) == day
