"""A new vault leads by the hand until it needs that no more, or is told not to."""

from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.first_steps import FEW_CASES, FirstSteps
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.services.desk import Desk


def register(desk: Desk, organisation_id: OrganisationId, code_name: str) -> None:
    draft = CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name=code_name)
    desk.cases.register(draft)


def test_each_step_counts_once_it_was_made(desk: Desk, tmp_path: Path) -> None:
    steps = desk.first_hour.steps
    assert (steps().done, steps().wanted) == ((False, False, False), True)

    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    assert (steps().done, steps().wanted) == ((True, False, False), True)

    register(desk, meander, "Kievit")
    assert (steps().done, steps().wanted) == ((True, True, False), True)

    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.add_place(stick)
    assert (steps().done, steps().wanted) == ((True, True, True), False)


def test_a_place_that_is_given_up_again_does_not_count(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.backups.add_place(stick)
    for place in desk.backups.places():
        desk.backups.remove_place(place.path)

    assert not desk.first_hour.steps().second_place


def test_what_is_put_away_stays_away(desk: Desk) -> None:
    desk.first_hour.put_away()

    assert not desk.first_hour.steps().wanted


def test_nobody_is_led_while_one_organisation_is_shown_alone(desk: Desk) -> None:
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.scope.work_at(meander)
    assert not desk.first_hour.steps().wanted

    desk.scope.stop()
    assert desk.first_hour.steps().wanted


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        (FirstSteps(), True),
        (FirstSteps(second_place=True), True),
        (FirstSteps(organisations=1, cases=FEW_CASES), True),
        (FirstSteps(organisations=1, cases=FEW_CASES + 1), False),
        (FirstSteps(organisations=1, cases=1, second_place=True), False),
        (FirstSteps(cases=1, second_place=True), False),
        (FirstSteps(put_away=True), False),
    ],
)
def test_only_a_vault_with_little_in_it_leads(steps: FirstSteps, wanted: bool) -> None:
    assert steps.wanted is wanted
