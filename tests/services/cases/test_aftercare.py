from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, DraftRefused
from vpdesk.domain.timeline import FollowUp, FollowUpKind, ref_of
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

DAYS = [TODAY + timedelta(days=days) for days in (180, 14)]


@pytest.fixture
def case_id(desk: Desk, organisation_id: OrganisationId) -> CaseId:
    return desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Kievit")
    )


def planned(desk: Desk, case_id: CaseId) -> list[FollowUp]:
    return [each for each in desk.timeline.entries(case_id) if isinstance(each, FollowUp)]


def test_all_moments_are_planned_at_once_and_taken_back_at_once(
    desk: Desk, case_id: CaseId
) -> None:
    before = desk.timeline.entries(case_id)
    recorded = desk.aftercare.plan(case_id, DAYS, what="Hoe gaat het", promised=True, moves=True)

    found = planned(desk, case_id)
    assert {each.on for each in found} == set(DAYS)
    assert {(each.what, each.kind, each.promised) for each in found} == {
        ("Hoe gaat het", FollowUpKind.AFTERCARE, True)
    }
    assert desk.cases.get(case_id).status is CaseStatus.AFTERCARE

    desk.timeline.remove(ref_of(recorded[0]))
    desk.aftercare.take_back(recorded)
    assert desk.timeline.entries(case_id) == before
    assert desk.cases.get(case_id).status is CaseStatus.NEW


def test_what_was_dealt_with_or_filled_in_since_is_not_taken_back(
    desk: Desk, case_id: CaseId
) -> None:
    days = [*DAYS, TODAY + timedelta(days=30)]
    recorded = desk.aftercare.plan(case_id, days, what="Nazorg", promised=True, moves=False)
    soonest, later, _ = (each for each in recorded if isinstance(each, FollowUp))
    desk.timeline.finish_follow_up(soonest.id)
    desk.timeline.change(ref_of(later), replace(later, text="Vraag naar het werk"))

    desk.aftercare.take_back(recorded)

    assert {each.id for each in planned(desk, case_id)} == {soonest.id, later.id}


def test_what_cannot_be_recorded_leaves_nothing(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(DraftRefused):
        desk.aftercare.plan(case_id, DAYS, what=" ", promised=False, moves=False)
    too_long = "x" * (LINE_LIMIT + 1)
    with pytest.raises(DraftRefused):
        desk.aftercare.plan(case_id, DAYS, what=too_long, promised=False, moves=True)
    assert planned(desk, case_id) == []
    with pytest.raises(Gone):
        desk.aftercare.plan(CaseId(999), DAYS, what="Nazorg", promised=False, moves=False)
