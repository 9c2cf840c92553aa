from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.rehearsal import POSTPONED_BY, next_rehearsal

TODAY = date(2026, 3, 2)
DAYS = st.dates(min_value=date(1970, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("known", "last", "due"),
    [
        (["2025-11-21"], date(2025, 11, 21), date(2026, 11, 21)),
        (["2024-02-29"], date(2024, 2, 29), date(2025, 2, 28)),
        (["2025-11-21", None, "2026-01-05"], date(2026, 1, 5), date(2027, 1, 5)),
        (["2026-03-02"], TODAY, date(2027, 3, 2)),
        ([], None, TODAY),
        ([None, "", "gisteren", "2026-02-30"], None, TODAY),
    ],
)
def test_the_code_is_tried_a_year_after_it_was_last_at_hand(
    known: list[str | None], last: date | None, due: date
) -> None:
    rehearsal = next_rehearsal(known, postponed_to=None, today=TODAY)

    assert (rehearsal.last, rehearsal.due) == (last, due)
    assert rehearsal.is_due(due)
    assert not rehearsal.is_due(due - timedelta(days=1))


def test_a_day_from_a_clock_that_was_wrong_does_not_put_it_off_for_years() -> None:
    rehearsal = next_rehearsal(["2025-01-05", "2036-01-01"], postponed_to="2036-02-01", today=TODAY)

    assert rehearsal.last == date(2025, 1, 5)
    assert rehearsal.is_due(TODAY)


@pytest.mark.parametrize("day", ["2026-04-01", "2026-03-20"])
def test_it_can_be_put_off(day: str) -> None:
    rehearsal = next_rehearsal(["2025-01-05"], postponed_to=day, today=TODAY)

    assert rehearsal.due == date.fromisoformat(day)


def test_putting_it_off_never_brings_it_forward() -> None:
    rehearsal = next_rehearsal(["2026-03-01"], postponed_to="2026-03-20", today=TODAY)

    assert rehearsal.due == date(2027, 3, 1)


@given(known=st.lists(DAYS.map(date.isoformat)), postponed=DAYS, today=DAYS)
def test_it_never_lies_more_than_a_year_ahead(
    known: list[str], postponed: date, today: date
) -> None:
    rehearsal = next_rehearsal(known, postponed_to=postponed.isoformat(), today=today)

    assert rehearsal.due <= max(today + timedelta(days=366), today + POSTPONED_BY)
    assert rehearsal.last is None or rehearsal.last <= today
