"""Hours agreed in a contract: for which days, and how much of them is left."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.agreed_hours import (
    ContractUse,
    UseState,
    agreed_in,
    agreed_in_year,
    agreed_of_each,
    agreed_stretch,
)
from vpdesk.domain.contracts import AgreedPer, Contract, ContractId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year

AT = OrganisationId(1)
HOUR = 60
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def contract(
    start: date | None = None,
    until: date | None = None,
    *,
    per: AgreedPer = AgreedPer.CALENDAR_YEAR,
    minutes: int | None = 60 * HOUR,
    number: int = 1,
    renewal: int | None = None,
) -> Contract:
    return Contract(
        id=ContractId(number),
        organisation_id=AT,
        start=start,
        until=until,
        agreed_per=per,
        agreed_minutes=minutes,
        renewal_months=renewal,
    )


@pytest.mark.parametrize(
    ("per", "day", "expected", "hours"),
    [
        (AgreedPer.CALENDAR_YEAR, date(2024, 10, 1), (date(2024, 9, 1), date(2024, 12, 31)), 20),
        (AgreedPer.CALENDAR_YEAR, date(2025, 3, 1), (date(2025, 1, 1), date(2025, 12, 31)), 60),
        (AgreedPer.CALENDAR_YEAR, date(2026, 3, 1), (date(2026, 1, 1), date(2026, 2, 28)), 10),
        (AgreedPer.CONTRACT_YEAR, date(2025, 3, 1), (date(2024, 9, 1), date(2025, 8, 31)), 60),
        (AgreedPer.CONTRACT_YEAR, date(2025, 9, 1), (date(2025, 9, 1), date(2026, 2, 28)), 30),
        (AgreedPer.CARD, date(2025, 3, 1), (date(2024, 9, 1), date(2026, 2, 28)), 60),
    ],
)
def test_hours_are_agreed_for_a_year_of_the_contract_a_part_of_it_or_a_card(
    per: AgreedPer, day: date, expected: tuple[date, date], hours: int
) -> None:
    known = contract(date(2024, 9, 1), date(2026, 2, 28), per=per)
    stretch = agreed_stretch(known, day)
    assert stretch == Period(*expected)
    assert agreed_in(known, stretch) == hours * HOUR


def test_a_month_that_is_not_whole_counts_by_its_days() -> None:
    known = contract(date(2025, 4, 16), minutes=12 * HOUR)
    stretch = agreed_stretch(known, date(2025, 5, 1))
    assert agreed_in(known, stretch) == 8 * HOUR + 30


@given(start=DAYS, day=DAYS)
def test_a_whole_year_of_a_contract_has_all_that_was_agreed(start: date, day: date) -> None:
    known = contract(start, minutes=10_000 * HOUR, per=AgreedPer.CONTRACT_YEAR)
    assert agreed_in(known, agreed_stretch(known, day)) == known.agreed_minutes


def test_a_contract_from_the_last_day_of_february_has_whole_years() -> None:
    known = contract(date(2024, 2, 29), per=AgreedPer.CONTRACT_YEAR)
    assert agreed_stretch(known, date(2025, 2, 27)).start == date(2024, 2, 29)
    assert agreed_stretch(known, date(2025, 2, 28)).start == date(2025, 2, 28)


@given(start=DAYS, length=st.integers(0, 2000), day=DAYS, per=st.sampled_from(AgreedPer))
def test_a_stretch_lies_within_its_contract_and_around_the_day(
    start: date, length: int, day: date, per: AgreedPer
) -> None:
    until = start + timedelta(days=length)
    known = contract(start, until, per=per)
    stretch = agreed_stretch(known, day)
    assert start <= stretch.start <= stretch.end <= until
    assert min(max(day, start), until) in stretch
    agreed = agreed_in(known, stretch)
    assert agreed is not None
    assert 0 <= agreed <= 60 * HOUR


@given(
    start=DAYS, change=st.integers(1, 800), length=st.integers(1, 800), year=st.integers(2014, 2037)
)
def test_a_contract_in_two_parts_agrees_as_much_as_in_one(
    start: date, change: int, length: int, year: int
) -> None:
    middle = start + timedelta(days=change)
    until = middle + timedelta(days=length)
    whole = agreed_in_year([contract(start, until)], year)
    parts = agreed_in_year(
        [contract(start, middle - timedelta(days=1)), contract(middle, until, number=2)], year
    )
    assert (whole is None) == (parts is None)
    assert abs((whole or 0) - (parts or 0)) <= 1


def test_a_year_has_what_was_agreed_before_and_after_a_new_contract() -> None:
    before = contract(date(2024, 1, 1), date(2025, 6, 30))
    after = contract(date(2025, 7, 1), minutes=120 * HOUR, number=2)
    assert agreed_in_year([after, before], 2024) == 60 * HOUR
    assert agreed_in_year([after, before], 2025) == 90 * HOUR
    assert agreed_in_year([after, before], 2026) == 120 * HOUR
    assert agreed_in_year([before], 2026) is None
    assert agreed_in_year([], 2026) is None


def test_a_renewed_contract_ends_where_the_next_begins() -> None:
    before = contract(date(2023, 1, 1), date(2023, 12, 31), renewal=12)
    after = contract(date(2025, 7, 1), number=2, minutes=None)
    assert agreed_in_year([before, after], 2025) == 30 * HOUR


def test_a_card_counts_in_the_year_in_which_it_begins() -> None:
    card = contract(date(2024, 11, 1), per=AgreedPer.CARD, minutes=20 * HOUR)
    assert [agreed_in_year([card], year) for year in (2023, 2024, 2025)] == [None, 20 * HOUR, None]


def test_what_was_agreed_with_each_organisation_leaves_out_those_without() -> None:
    found = agreed_of_each({AT: (contract(),), OrganisationId(2): (contract(minutes=0),)}, 2025)
    assert found == {AT: 60 * HOUR}


@pytest.mark.parametrize(
    ("per", "agreed", "used", "expected"),
    [
        (AgreedPer.CARD, 1200, 959, UseState.FINE),
        (AgreedPer.CARD, 1200, 960, UseState.NEARLY_USED),
        (AgreedPer.CARD, 1200, 1200, UseState.USED_UP),
        (AgreedPer.CARD, 1200, 1201, UseState.EXCEEDED),
        (AgreedPer.CALENDAR_YEAR, 1200, 1200, UseState.FINE),
        (AgreedPer.CALENDAR_YEAR, 1200, 1201, UseState.EXCEEDED),
        (AgreedPer.CALENDAR_YEAR, None, 1201, UseState.FINE),
    ],
)
def test_a_card_asks_for_attention_before_it_runs_out(
    per: AgreedPer, agreed: int | None, used: int, expected: UseState
) -> None:
    use = ContractUse(
        stretch=calendar_year(2025), agreed_minutes=agreed, used_minutes=used, agreed_per=per
    )
    assert use.state is expected
    assert use.left_minutes == (None if agreed is None else agreed - used)
