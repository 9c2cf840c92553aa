"""Contracts that follow one another at an organisation."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.agreed_hours import UseState
from vpdesk.domain.contracts import AgreedPer, ContractDraft, ContractId, RemovedContract
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone


@pytest.fixture
def at(desk: Desk) -> OrganisationId:
    return desk.organisations.add(
        OrganisationDraft(name="Zorggroep", since=date(2024, 1, 1), agreed_minutes=3600)
    )


def spend(desk: Desk, at: OrganisationId, minutes: int, on: date = TODAY) -> None:
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0].id
    desk.activities.add(
        ActivityDraft(organisation_id=at, on=on, kind_id=kind, what="Gesprek", minutes=minutes)
    )


def reason(refused: pytest.ExceptionInfo[DraftRefused]) -> tuple[str, Reason]:
    (problem,) = refused.value.problems
    return problem.field, problem.reason


def test_a_new_contract_ends_the_one_before_it_and_keeps_it(desk: Desk, at: OrganisationId) -> None:
    draft = ContractDraft(
        organisation_id=at,
        form="prepaid",
        start=date(2026, 1, 1),
        until=date(2026, 12, 31),
        notice_months=2,
        renewal_months=12,
        agreed_minutes=1200,
        agreed_per=AgreedPer.CARD,
        rate_cents=12050,
        travel_percent=50,
        fee_cents=240000,
        headcount_from=50,
        headcount_until=100,
        remarks="Met nacalculatie.",
    )
    number = desk.contracts.add(draft)
    before, after = desk.contracts.list(at)
    assert (before.start, before.until) == (date(2024, 1, 1), date(2025, 12, 31))
    assert after.id == number
    for name in ContractDraft.__dataclass_fields__:
        assert getattr(after, name) == getattr(draft, name)
    assert desk.contracts.all() == {at: (before, after)}


def test_a_contract_begins_after_those_that_are_there(desk: Desk, at: OrganisationId) -> None:
    draft = ContractDraft(organisation_id=at, start=date(2024, 1, 1))
    with pytest.raises(DraftRefused) as refused:
        desk.contracts.add(draft)
    assert reason(refused) == ("start", Reason.OVERLAPS)
    with pytest.raises(DraftRefused) as refused:
        desk.contracts.add(replace(draft, start=None))
    assert reason(refused) == ("start", Reason.REQUIRED)
    with pytest.raises(DraftRefused):
        desk.contracts.add(replace(draft, rate_cents=-1))
    with pytest.raises(Gone):
        desk.contracts.add(replace(draft, organisation_id=OrganisationId(99)))
    assert len(desk.contracts.list(at)) == 1


def test_a_contract_of_before_is_added_where_it_ends_in_time(
    desk: Desk, at: OrganisationId
) -> None:
    (known,) = desk.contracts.list(at)
    before = ContractDraft(organisation_id=at, start=date(2023, 1, 1), until=date(2023, 12, 31))
    for changed in (
        replace(before, until=None),
        replace(before, until=date(2024, 1, 1)),
        replace(before, renewal_months=12),
    ):
        with pytest.raises(DraftRefused) as refused:
            desk.contracts.add(changed)
        assert reason(refused) == ("until", Reason.OVERLAPS)
    number = desk.contracts.add(before)
    assert [each.id for each in desk.contracts.list(at)] == [number, known.id]
    assert desk.contracts.list(at)[-1] == known


def test_a_corrected_contract_stays_between_its_neighbours(desk: Desk, at: OrganisationId) -> None:
    desk.contracts.add(ContractDraft(organisation_id=at, start=date(2025, 1, 1)))
    desk.contracts.add(ContractDraft(organisation_id=at, start=date(2026, 1, 1)))
    first, second, third = desk.contracts.list(at)
    for changed, field in (
        (replace(second, start=date(2024, 12, 31)), "start"),
        (replace(second, start=None), "start"),
        (replace(second, until=date(2026, 1, 1)), "until"),
        (replace(second, until=None), "until"),
    ):
        with pytest.raises(DraftRefused) as refused:
            desk.contracts.change(second.id, changed)
        assert reason(refused) == (field, Reason.OVERLAPS)
    desk.contracts.change(second.id, replace(second, until=date(2025, 6, 30), rate_cents=9000))
    desk.contracts.change(first.id, replace(first, start=None))
    desk.contracts.change(third.id, replace(third, start=date(2025, 7, 1)))
    assert [each.start for each in desk.contracts.list(at)] == [
        None,
        date(2025, 1, 1),
        date(2025, 7, 1),
    ]


def test_a_removed_contract_comes_back_under_its_own_number(desk: Desk, at: OrganisationId) -> None:
    (known,) = desk.contracts.list(at)
    removed = desk.contracts.remove(known.id)
    assert removed == RemovedContract(contract=known)
    assert desk.contracts.list(at) == ()
    desk.contracts.put_back(removed)
    assert desk.contracts.list(at) == (known,)


def test_the_contract_before_runs_on_where_that_is_asked_for(
    desk: Desk, at: OrganisationId
) -> None:
    second = desk.contracts.add(ContractDraft(organisation_id=at, start=date(2025, 1, 1)))
    newest = desk.contracts.add(ContractDraft(organisation_id=at, start=date(2026, 1, 1)))
    contracts = desk.contracts.list(at)
    assert desk.contracts.reopened_without(newest) == contracts[1]
    for other in (contracts[0].id, second):
        assert desk.contracts.reopened_without(other) is None
        with pytest.raises(Gone):
            desk.contracts.remove(other, reopen=True)
    removed = desk.contracts.remove(newest, reopen=True)
    assert desk.contracts.list(at) == (contracts[0], replace(contracts[1], until=None))
    desk.contracts.put_back(removed)
    assert desk.contracts.list(at) == contracts

    removed = desk.contracts.remove(newest, reopen=True)
    desk.contracts.change(second, replace(contracts[1], until=date(2027, 1, 1)))
    with pytest.raises(Gone):
        desk.contracts.put_back(removed)
    desk.contracts.change(second, replace(contracts[1], until=date(2025, 6, 30)))
    own_end = desk.contracts.add(ContractDraft(organisation_id=at, start=date(2026, 1, 1)))
    assert desk.contracts.reopened_without(own_end) is None


def test_what_is_gone_is_not_changed(desk: Desk, at: OrganisationId) -> None:
    (known,) = desk.contracts.list(at)
    for number, draft in (
        (ContractId(99), known),
        (known.id, replace(known, organisation_id=OrganisationId(99))),
    ):
        with pytest.raises(Gone):
            desk.contracts.change(number, draft)
    removed = desk.contracts.remove(known.id)
    desk.organisations.remove(at)
    with pytest.raises(Gone):
        desk.contracts.put_back(removed)


def test_hours_of_a_contract_are_those_of_its_year(desk: Desk, at: OrganisationId) -> None:
    (known,) = desk.contracts.list(at)
    spend(desk, at, 90)
    spend(desk, at, 600, TODAY - timedelta(days=365))
    use = desk.contracts.use(at, known)
    assert use.stretch == calendar_year(2025)
    assert (use.used_minutes, use.agreed_minutes, use.left_minutes) == (90, 3600, 3510)


def test_hours_of_a_card_are_all_since_it_began(desk: Desk, at: OrganisationId) -> None:
    start = TODAY - timedelta(days=400)
    desk.contracts.add(
        ContractDraft(
            organisation_id=at, start=start, agreed_minutes=600, agreed_per=AgreedPer.CARD
        )
    )
    card = desk.contracts.list(at)[-1]
    spend(desk, at, 500, start - timedelta(days=1))
    spend(desk, at, 400, start)
    assert desk.contracts.use(at, card).state is UseState.FINE
    spend(desk, at, 80)
    use = desk.contracts.use(at, card)
    assert (use.used_minutes, use.left_minutes, use.state) == (480, 120, UseState.NEARLY_USED)


def test_without_a_contract_hours_are_those_of_the_year(desk: Desk, at: OrganisationId) -> None:
    spend(desk, at, 30)
    use = desk.contracts.use(at, None)
    assert (use.stretch, use.used_minutes, use.agreed_minutes) == (calendar_year(2025), 30, None)
