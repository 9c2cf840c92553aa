"""Where a contract stands on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.contracts import ContractDraft, ContractState, contract_state
from vpdesk.domain.organisations import OrganisationId

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
