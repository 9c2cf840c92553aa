"""What is due for organisations outside their cases, among the follow-ups of today."""

from datetime import date, time

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.looking import spoken, view_named, words_on
from vpdesk.domain.activities import ActivityDraft, AgreedPointDraft, PlannedActivityDraft
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.recommendations import RecommendationDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.today.page import TodayPage

from .conftest import shown


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    """Give an organisation with a late plan, a point for today and long open advice."""
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    kinds = {each.code: each.id for each in desk.terms.list(Vocabulary.ACTIVITY_KIND)}
    plan = PlannedActivityDraft(
        organisation_id=meander,
        on=date(2025, 11, 20),
        at=time(10, 30),
        kind_id=kinds["information"],
        what="Voorlichting teamleiders",
    )
    desk.planned_activities.add(plan)
    talk = ActivityDraft(
        organisation_id=meander,
        on=date(2025, 11, 3),
        kind_id=kinds["meeting"],
        what="Jaargesprek",
    )
    talk_id = desk.activities.add(talk)
    point = AgreedPointDraft(
        activity_id=talk_id, what="Protocol nalopen", who="HR", due=date(2025, 11, 21)
    )
    desk.agreed_points.add(point)
    for text in ("Stel een code vast", "Maak de rol bekend"):
        advice = RecommendationDraft(organisation_id=meander, text=text, given_on=date(2024, 3, 4))
        desk.recommendations.add(advice)
    return meander


@pytest.fixture
def page(desk: Desk, meander: OrganisationId, qtbot: QtBot, dutch: None) -> TodayPage:
    """Show the page of today, in Dutch."""
    page = shown(desk, qtbot)
    page.outside.follow(desk.agreed_points)
    return page


def test_it_is_told_by_its_day_with_the_name_of_the_organisation(page: TodayPage) -> None:
    due = [each for each in spoken(view_named(page, "Opvolgingen")) if "Meander" in each]
    assert due == [
        "Voorlichting teamleiders, te laat sinds gisteren 10:30: Voorlichting, Hogeschool Meander",
        "Protocol nalopen, vandaag: Afgesproken, HR, Hogeschool Meander",
    ]
    (advice,) = spoken(view_named(page, "Open aanbevelingen"))
    assert advice == "Hogeschool Meander, 2 aanbevelingen, sinds maart 2024"
    assert "waarvan 1 te laat" in words_on(page)


def test_each_row_leads_to_its_organisation(
    page: TodayPage, desk: Desk, meander: OrganisationId
) -> None:
    asked: list[tuple[object, ...]] = []
    outside = page.outside
    outside.activity_wanted.connect(lambda *about: asked.append(("activity", *about)))
    outside.plan_wanted.connect(lambda *about: asked.append(("plan", *about)))
    outside.recommendations_wanted.connect(lambda *about: asked.append(("advice", *about)))
    overview = desk.overview.today()
    (plan,), (point,) = overview.planned, overview.agreed

    page._follow_ups.opened_outside.emit(plan)
    page._follow_ups.opened_outside.emit(point)
    outside.recommendations.opened.emit(overview.open_recommendations[0])

    assert asked == [
        ("plan", meander, plan.id),
        ("activity", meander, point.activity_id),
        ("advice", meander),
    ]
