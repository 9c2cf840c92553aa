"""Where a contract stands on a day."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.contracts import (
    AgreedPer,
    Contract,
    ContractDraft,
    ContractId,
    ContractState,
    contract_state,
    covers,
    ended_before,
    in_force,
    last_day,
    leading,
    notice_day,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import Reason

END = date(2026, 3, 31)


def state(today: date, *, until: date | None = END, notice: int | None = 3) -> ContractState:
    draft = ContractDraft(organisation_id=OrganisationId(1), until=until, notice_months=notice)
    return contract_state(draft, today)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 12, 30), ContractState.RUNNING),
        (date(2025, 12, 31), ContractState.WITHIN_NOTICE),
        (END, ContractState.WITHIN_NOTICE),
        (END + timedelta(days=1), ContractState.ENDED),
    ],
)
def test_contract_asks_for_attention_from_its_notice_period_on(
    today: date, expected: ContractState
) -> None:
    assert state(today) is expected


@given(today=st.dates(), notice=st.none() | st.integers(0, 120))
def test_contract_without_an_end_runs_on(today: date, notice: int | None) -> None:
    assert state(today, until=None, notice=notice) is ContractState.RUNNING


@pytest.mark.parametrize("notice", [None, 0])
def test_contract_without_notice_runs_until_its_last_day(notice: int | None) -> None:
    assert state(END, notice=notice) is ContractState.RUNNING
    assert state(END + timedelta(days=1), notice=notice) is ContractState.ENDED


def contract(start: date | None, until: date | None = None, **more: Any) -> Contract:
    number = ContractId(more.pop("number", 1))
    return Contract(id=number, organisation_id=OrganisationId(1), start=start, until=until, **more)


def test_a_contract_that_is_renewed_ends_a_term_later_each_time() -> None:
    known = contract(date(2022, 2, 1), date(2023, 1, 31), renewal_months=12, notice_months=2)
    assert last_day(known, date(2023, 1, 31)) == date(2023, 1, 31)
    assert last_day(known, date(2023, 2, 1)) == date(2024, 1, 31)
    assert last_day(known, date(2025, 11, 21)) == date(2026, 1, 31)
    assert notice_day(known, date(2025, 11, 21)) == date(2025, 11, 30)
    assert contract_state(known, date(2025, 11, 21)) is ContractState.RUNNING
    assert contract_state(known, date(2025, 12, 1)) is ContractState.WITHIN_NOTICE


def test_a_renewed_term_to_the_end_of_a_month_keeps_to_it() -> None:
    known = contract(None, date(2024, 2, 29), renewal_months=12)
    assert last_day(known, date(2024, 3, 1)) == date(2025, 2, 28)
    assert last_day(known, date(2027, 3, 1)) == date(2028, 2, 29)


def test_of_contracts_in_force_the_latest_leads_then_the_last_then_the_next() -> None:
    old = contract(None, date(2023, 12, 31))
    now = contract(date(2024, 1, 1), date(2025, 12, 31), number=2)
    new = contract(date(2026, 2, 1), number=3)
    every = [new, old, now]
    days = (date(2020, 1, 1), date(2025, 6, 1), date(2026, 1, 15), date(2026, 2, 1))
    assert [leading(every, day) for day in days] == [old, now, now, new]
    assert in_force(every, date(2026, 1, 15)) is None
    assert leading([new], date(2025, 1, 1)) is new
    assert leading([], date(2025, 1, 1)) is None


def test_a_contract_that_is_replaced_ends_the_day_before() -> None:
    start = date(2026, 1, 1)
    on = contract(date(2024, 1, 1), renewal_months=None)
    renewed = contract(date(2024, 1, 1), date(2024, 12, 31), renewal_months=12)
    over = contract(date(2024, 1, 1), date(2024, 12, 31))
    assert ended_before(on, start).until == date(2025, 12, 31)
    assert ended_before(renewed, start).until == date(2025, 12, 31)
    assert ended_before(renewed, start).renewal_months is None
    assert ended_before(over, start) == over


def test_contracts_cover_a_period_when_one_holds_on_a_day_of_it() -> None:
    known = [contract(date(2024, 1, 1), date(2024, 6, 30))]
    assert covers(known, Period(date(2024, 6, 30), date(2024, 12, 31)))
    assert covers(known, Period(date(2023, 1, 1), date(2024, 1, 1)))
    assert not covers(known, Period(date(2024, 7, 1), date(2024, 12, 31)))
    assert not covers(known, Period(date(2023, 1, 1), date(2023, 12, 31)))
    assert covers([contract(None)], Period(date(2023, 1, 1), date(2023, 12, 31)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"start": date(2025, 1, 2), "until": date(2025, 1, 1)}, ("until", Reason.BEFORE_START)),
        ({"agreed_per": AgreedPer.CARD}, ("start", Reason.REQUIRED)),
        ({"renewal_months": 12}, ("until", Reason.REQUIRED)),
        ({"headcount_from": 10, "headcount_until": 9}, ("headcount_until", Reason.TOO_SMALL)),
        ({"rate_cents": -1}, ("rate_cents", Reason.NEGATIVE)),
        ({"travel_percent": 101}, ("travel_percent", Reason.TOO_LARGE)),
        ({"form": "x" * 501}, ("form", Reason.TOO_LONG)),
    ],
)
def test_a_contract_is_refused_for_what_cannot_be(
    changes: dict[str, Any], expected: tuple[str, Reason]
) -> None:
    draft = ContractDraft(organisation_id=OrganisationId(1))
    assert problems_in(draft) == ()
    assert [(each.field, each.reason) for each in problems_in(replace(draft, **changes))] == [
        expected
    ]
