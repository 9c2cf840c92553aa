"""What is planned for organisations and agreed with them, until it is done."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.activities import (
    ActivityDraft,
    ActivityId,
    AgreedPointDraft,
    AgreedPointId,
    PlannedActivityDraft,
    PlannedActivityId,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

YEAR = calendar_year(2025)


@pytest.fixture
def plan(organisation_id: OrganisationId, term: FindTerm) -> PlannedActivityDraft:
    """Describe a session of next week."""
    return PlannedActivityDraft(
        organisation_id=organisation_id,
        on=date(2025, 11, 26),
        at=time(10, 30),
        kind_id=term(Vocabulary.ACTIVITY_KIND, "information").id,
        what="Voorlichting leidinggevenden",
        audience="leidinggevenden",
        participants=20,
        with_whom="HR",
        place="Zaal Noord",
        language="Engels",
        materials="presentatie",
        text="beamer",
    )


@pytest.fixture
def held(plan: PlannedActivityDraft) -> ActivityDraft:
    """Describe the session as it was held."""
    return ActivityDraft(
        organisation_id=plan.organisation_id,
        on=date(2025, 11, 20),
        kind_id=plan.kind_id,
        what=plan.what,
        participants=18,
        minutes=90,
    )


def test_a_plan_counts_nowhere_until_it_is_done(
    desk: Desk,
    organisation_id: OrganisationId,
    plan: PlannedActivityDraft,
    held: ActivityDraft,
) -> None:
    key = desk.planned_activities.add(plan)
    (planned,) = desk.planned_activities.list(organisation_id)
    assert all(getattr(planned, name) == getattr(plan, name) for name in plan.__slots__)
    assert desk.overview.today().planned == (planned,)
    assert desk.activities.list(organisation_id) == ()
    assert desk.annual_reports.activities(organisation_id, YEAR, language="nl") == ()

    done = desk.planned_activities.finish(key, held)

    assert desk.planned_activities.list(organisation_id) == ()
    (told,) = desk.annual_reports.activities(organisation_id, YEAR, language="nl")
    assert (told.count, told.participants, told.minutes) == (1, 18, 90)
    desk.planned_activities.reopen(done, planned)
    assert desk.planned_activities.get(key) == planned
    assert desk.activities.list(organisation_id) == ()
    with pytest.raises(Gone):
        desk.planned_activities.reopen(done, planned)


def test_plans_are_changed_removed_and_put_back(
    desk: Desk, organisation_id: OrganisationId, plan: PlannedActivityDraft
) -> None:
    key = desk.planned_activities.add(plan)
    desk.planned_activities.change(key, replace(plan, what="Voorlichting intern"))
    assert [hit.organisation_id for hit in desk.search.find("Zaal Noord")] == [organisation_id]
    removed = desk.planned_activities.remove(key)
    assert removed.what == "Voorlichting intern"
    assert desk.search.find("Zaal Noord") == ()
    assert desk.planned_activities.restore(removed) == key
    assert desk.planned_activities.restore(removed) == key
    desk.planned_activities.add(replace(plan, on=date(2026, 2, 1)))
    assert len(desk.planned_activities.list(organisation_id)) == 2
    assert len(desk.overview.today().planned) == 1


def test_plans_without_what_they_need_are_refused(
    desk: Desk, plan: PlannedActivityDraft, held: ActivityDraft
) -> None:
    service = desk.planned_activities
    key = service.add(plan)
    wrong = (
        replace(plan, what=" "),
        replace(plan, participants=-1),
        replace(plan, on=date(2040, 1, 1)),
        replace(plan, on=date(1980, 1, 1)),
    )
    for each in wrong:
        with pytest.raises(DraftRefused):
            service.add(each)
    with pytest.raises(DraftRefused):
        service.finish(key, replace(held, on=plan.on))
    with pytest.raises(Gone):
        service.add(replace(plan, organisation_id=OrganisationId(99)))
    with pytest.raises(Gone):
        service.change(PlannedActivityId(99), plan)


def test_agreed_points_are_followed_up_without_a_case(
    desk: Desk, organisation_id: OrganisationId, held: ActivityDraft
) -> None:
    talk = desk.activities.add(held)
    service = desk.agreed_points
    draft = AgreedPointDraft(
        activity_id=talk, what="Protocol nalopen", who="HR", due=date(2025, 11, 25)
    )
    key = service.add(draft)
    service.add(replace(draft, due=None))
    (due,) = desk.overview.today().agreed
    assert (due.id, due.what, due.who, due.organisation_id) == (
        key,
        "Protocol nalopen",
        "HR",
        organisation_id,
    )
    assert [hit.id for hit in desk.search.find("Protocol nalopen")] == [talk]

    service.finish(key)
    assert desk.overview.today().agreed == ()
    assert desk.activities.get(talk).points[0].done_on == date(2025, 11, 21)
    service.change(key, replace(draft, what="Protocol vaststellen"))
    removed = service.remove(key)
    service.restore(removed)
    service.restore(removed)
    assert desk.activities.get(talk).points[0] == removed
    service.reopen(key)
    assert [each.what for each in desk.overview.today().agreed] == ["Protocol vaststellen"]


def test_points_go_and_come_back_with_their_activity(desk: Desk, held: ActivityDraft) -> None:
    talk = desk.activities.add(held)
    desk.agreed_points.add(AgreedPointDraft(activity_id=talk, what="Protocol", due=held.on))
    removed = desk.activities.remove(talk)
    assert desk.overview.today().agreed == ()
    desk.activities.restore(removed)
    assert desk.activities.get(talk) == removed
    assert len(desk.overview.today().agreed) == 1


def test_points_without_what_they_need_are_refused(desk: Desk, held: ActivityDraft) -> None:
    talk = desk.activities.add(held)
    with pytest.raises(DraftRefused):
        desk.agreed_points.add(AgreedPointDraft(activity_id=talk, what=" "))
    with pytest.raises(DraftRefused):
        desk.agreed_points.add(AgreedPointDraft(activity_id=None, what="Protocol"))
    with pytest.raises(Gone):
        desk.agreed_points.add(AgreedPointDraft(activity_id=ActivityId(99), what="Protocol"))
    with pytest.raises(Gone):
        desk.agreed_points.finish(AgreedPointId(99))
