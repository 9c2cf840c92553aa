"""Dates and durations read as people say them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.durations import read_minutes
from vpdesk.ui import dates

TODAY = date(2025, 11, 21)  # a Friday


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-15, "do 6 nov"),
        (-14, "14 dagen te laat"),
        (-2, "2 dagen te laat"),
        (-1, "1 dag te laat"),
        (0, "vandaag"),
        (1, "morgen"),
        (2, "over 2 dagen"),
        (9, "over 9 dagen"),
        (14, "over 14 dagen"),
        (15, "za 6 dec"),
        (60, "di 20 jan 2026"),
    ],
)
def test_due_dates_are_told_in_days_within_two_weeks(days: int, words: str) -> None:
    assert dates.due_date(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.usefixtures("english")
def test_due_dates_are_told_in_english_with_its_plurals() -> None:
    assert dates.due_date(date(2025, 11, 19), TODAY) == "2 days late"
    assert dates.due_date(date(2025, 11, 20), TODAY) == "1 day late"
    assert dates.due_date(date(2025, 11, 30), TODAY) == "in 9 days"


@pytest.mark.usefixtures("dutch")
def test_past_days_are_told_in_days_within_two_weeks() -> None:
    assert dates.ago(TODAY, TODAY) == "vandaag"
    assert dates.ago(date(2025, 11, 20), TODAY) == "gisteren"
    assert dates.ago(date(2025, 11, 9), TODAY) == "12 dagen geleden"
    assert dates.ago(date(2025, 10, 1), TODAY) == "wo 1 okt"


@pytest.mark.usefixtures("dutch")
def test_dates_in_lists_carry_the_year_when_it_is_another_one() -> None:
    assert dates.short_date(TODAY, TODAY) == "vr 21 nov"
    assert dates.short_date(date(2024, 3, 4), TODAY) == "ma 4 mrt 2024"


@pytest.mark.usefixtures("dutch")
def test_dates_are_written_out_for_headings() -> None:
    assert dates.sentence_case(dates.long_date(TODAY)) == "Vrijdag 21 november 2025"
    assert dates.month_and_year(TODAY) == "November 2025"


def test_dates_on_paper_are_day_month_year() -> None:
    assert dates.paper_date(date(2025, 3, 4)) == "04-03-2025"


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (390, "6,5 u"),
        (300, "5 u"),
        (495, "8,25 u"),
        (880, "14,75 u"),
        (877, "14,5 u"),
        (1, "0,25 u"),
        (0, "0 u"),
        (6000, "100 u"),
        (-100, "-1,75 u"),
    ],
)
def test_hours_are_told_in_the_notation_of_the_language(minutes: int, words: str) -> None:
    assert dates.hours(minutes) == words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21-11-2025", date(2025, 11, 21)),
        ("21/11/25", date(2025, 11, 21)),
        ("21.11.2025", date(2025, 11, 21)),
        ("2025-11-21", date(2025, 11, 21)),
        (" 21 nov ", date(2025, 11, 21)),
        ("vr 21 nov", date(2025, 11, 21)),
        ("vr 21 nov.", date(2025, 11, 21)),
        ("21 november 2024", date(2024, 11, 21)),
        ("4 mrt", date(2026, 3, 4)),
        ("4 maart", date(2026, 3, 4)),
        ("3 okt", date(2025, 10, 3)),
        ("3 oct", date(2025, 10, 3)),
        ("2-1", date(2026, 1, 2)),
        ("Vandaag", TODAY),
        ("morgen", date(2025, 11, 22)),
        ("overmorgen", date(2025, 11, 23)),
        ("gisteren", date(2025, 11, 20)),
        ("tomorrow", date(2025, 11, 22)),
        ("+7", date(2025, 11, 28)),
        ("-1", date(2025, 11, 20)),
    ],
)
def test_dates_are_read_the_way_people_type_them(typed: str, meant: date) -> None:
    assert dates.parse_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["", "31-2-2025", "21 foo", "32-1", "2025", "0-0", "nov", "1-13"])
def test_what_is_no_date_is_not_read_as_one(typed: str) -> None:
    assert dates.parse_date(typed, TODAY) is None


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 1, 1)))
def test_every_date_on_paper_reads_back(day: date) -> None:
    assert dates.parse_date(dates.paper_date(day), TODAY) == day


@given(st.text(max_size=20))
def test_no_typed_text_breaks_the_reading(typed: str) -> None:
    dates.parse_date(typed, TODAY)


@pytest.mark.usefixtures("dutch")
@given(st.integers(min_value=0, max_value=24 * 60))
def test_every_duration_that_is_shown_exactly_reads_back(minutes: int) -> None:
    assert read_minutes(dates.exact_hours(minutes)) == minutes


@pytest.mark.parametrize(
    ("typed", "read"),
    [("15:00", "15:00"), ("9u15", "09:15"), ("1530", "15:30"), ("9", "09:00"), ("8.05", "08:05")],
)
def test_times_are_read_as_people_type_them(typed: str, read: str) -> None:
    at = dates.parse_time(typed)
    assert at is not None
    assert f"{at:%H:%M}" == read


@pytest.mark.parametrize("typed", ["25:00", "12:75", "straks", "", "123"])
def test_what_is_no_time_is_not_read(typed: str) -> None:
    assert dates.parse_time(typed) is None
