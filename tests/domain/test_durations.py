"""Durations as people type them, the same in every field, and as they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.durations import DAY, QUARTER, in_quarters, read_minutes
from vpdesk.exchange.register_values import read_minutes as read_cell


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1,5", 90),
        ("1.5", 90),
        (",5", 30),
        ("0,33", 20),
        ("90m", 90),
        ("90 min", 90),
        ("1:30", 90),
        ("1u30", 90),
        ("1 u 30", 90),
        ("1 uur 30 min", 90),
        ("2 uur", 120),
        ("2h", 120),
        ("0,25 u", 15),
        ("0", 0),
        ("24", DAY),
    ],
)
def test_durations_are_read_the_way_people_type_them(typed: str, minutes: int) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize(
    "typed", ["", " ", "u", ",", "1:75", "25", "-1", "abc", "1,5,5", "2000m", "1,234,5", "0.500"]
)
def test_what_is_no_duration_is_not_read_as_one(typed: str) -> None:
    assert read_minutes(typed) is None


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("208", 12_480),
        ("60,5", 3_630),
        ("1.200", 72_000),
        ("1.200,5 uur", 72_030),
        ("1200:30", 72_030),
    ],
)
def test_longer_durations_are_read_where_they_are_asked_for(typed: str, minutes: int) -> None:
    assert read_minutes(typed, most=10**6) == minutes
    assert read_minutes(typed) is None


@given(
    st.integers(min_value=0, max_value=23),
    st.integers(min_value=0, max_value=59),
    st.sampled_from(
        ["{0}:{1:02}", "{0}u{1:02}", "{2}m", "{2} min", "{3},{4:02} uur", "{3}.{4:02}"]
    ),
)
def test_fields_read_what_registers_read(hours: int, minutes: int, notation: str) -> None:
    whole, hundredths = divmod(round((hours * 60 + minutes) / 60 * 100), 100)
    typed = notation.format(hours, minutes, hours * 60 + minutes, whole, hundredths)
    assert read_minutes(typed) == read_cell(typed, in_hours=True)


@given(st.text(max_size=20))
def test_no_typed_text_breaks_the_reading(typed: str) -> None:
    assert (read_minutes(typed) or 0) <= DAY


@given(st.integers(min_value=-(10**6), max_value=10**6))
def test_quarters_are_near_and_never_hide_what_was_spent(minutes: int) -> None:
    shown = in_quarters(minutes)
    assert shown % QUARTER == 0
    assert abs(shown - minutes) <= QUARTER // 2 or 0 < abs(minutes) <= QUARTER // 2
    assert (shown > 0) == (minutes > 0)
    assert (shown < 0) == (minutes < 0)
