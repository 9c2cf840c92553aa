"""Plans, agreed points and advice on the page of an organisation, with a way back."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.fixtures import TODAY
from tests.ui.looking import choose, fields, open_dialog, spoken, texts, view_named
from vpdesk.domain.activities import AgreedPointDraft, PlannedActivityDraft
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.recommendations import (
    OutcomeDraft,
    RecommendationDraft,
    RecommendationSource,
    RecommendationState,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.organisations.work_outside_cases import WorkOutsideCases

Undo = list[Callable[[], object]]


@pytest.fixture
def undo(page: OrganisationsPage) -> Undo:
    """Collect what takes back what was done on the page."""
    found: Undo = []
    page.toast_wanted.connect(lambda _words, _undo, act: found.append(act))
    return found


@pytest.fixture
def work(page: OrganisationsPage, desk: Desk, meander: OrganisationId) -> WorkOutsideCases:
    """Show an organisation with a plan, an agreed point and a recommendation."""
    kinds = {each.code: each.id for each in desk.terms.list(Vocabulary.ACTIVITY_KIND)}
    plan = PlannedActivityDraft(
        organisation_id=meander,
        on=date(2025, 11, 26),
        kind_id=kinds["information"],
        what="Voorlichting teamleiders",
        audience="teamleiders",
        participants=20,
    )
    desk.planned_activities.add(plan)
    talk = desk.activities.list(meander)[0]
    point = AgreedPointDraft(
        activity_id=talk.id, what="Protocol nalopen", who="HR", due=date(2025, 11, 20)
    )
    desk.agreed_points.add(point)
    advice = RecommendationDraft(
        organisation_id=meander,
        text="Stel een code vast",
        given_on=date(2025, 1, 6),
        source=RecommendationSource.LETTER,
    )
    outcome = OutcomeDraft(on=TODAY, state=RecommendationState.ADOPTED, text="Gedaan")
    desk.recommendations.add_outcome(desk.recommendations.add(advice), outcome)
    page.show_organisation(meander)
    return page.findChildren(WorkOutsideCases)[0]


def at(page: OrganisationsPage, name: str, words: str, key: Qt.Key) -> None:
    view = view_named(page, name)
    choose(view, next(each for each in texts(view) if words in each))
    QTest.keyClick(view, key)


@pytest.mark.usefixtures("work")
def test_what_is_planned_agreed_and_advised_is_told(page: OrganisationsPage) -> None:
    assert any(
        words.startswith("Voorlichting teamleiders, 26 november 2025, Voorlichting, teamleiders")
        for words in spoken(view_named(page, "Activiteiten"))
    )
    (point,) = spoken(view_named(page, "Afspraken"))
    assert point == "Protocol nalopen, HR, te laat sinds gisteren"
    advice = spoken(view_named(page, "Aanbevelingen"))
    assert advice[-1] == "Stel een code vast, Overgenomen, Brief, Gedaan"


@pytest.mark.usefixtures("work")
def test_what_was_done_or_removed_comes_back(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, undo: Undo
) -> None:
    before = _all_of(desk, meander)
    for name, words, key in (
        ("Activiteiten", "Voorlichting", Qt.Key.Key_Delete),
        ("Afspraken", "Protocol", Qt.Key.Key_Delete),
        ("Afspraken", "Protocol", Qt.Key.Key_Space),
        ("Aanbevelingen", "code", Qt.Key.Key_Delete),
    ):
        at(page, name, words, key)
        assert _all_of(desk, meander) != before
        undo.pop()()
        assert _all_of(desk, meander) == before
        assert words in str(spoken(view_named(page, name)))
    at(page, "Aanbevelingen", "code", Qt.Key.Key_Backspace)
    (taken_back,) = desk.recommendations.list(meander)
    assert taken_back.state is RecommendationState.OPEN
    undo.pop()()
    (again,) = desk.recommendations.list(meander)
    assert again.state is RecommendationState.ADOPTED


@pytest.mark.usefixtures("work")
def test_a_session_is_planned_again_without_its_day(page: OrganisationsPage) -> None:
    at(page, "Activiteiten", "Voorlichting", Qt.Key.Key_Insert)
    assert control(page, "Wat").text() == "Voorlichting teamleiders"
    assert control(page, "Voor wie").text() == "teamleiders"
    assert control(page, "Datum").text() == ""


@pytest.mark.usefixtures("work")
def test_fields_go_with_the_kind_and_persons_are_offered(page: OrganisationsPage) -> None:
    page.add_activity(None)
    assert not control(page, "Met wie").isVisible()
    assert control(page, "Deelnemers").isVisible()
    control(page, "Deelnemers").setText("7")
    kind = control(page, "Soort")
    kind.setCurrentIndex(kind.findText("Overleg"))
    assert control(page, "Met wie").isVisible()
    assert control(page, "Deelnemers").isVisible()
    assert not control(page, "Materiaal").isVisible()
    (menu,) = control(page, "Met wie").findChildren(QMenu)
    for each in (*menu.actions(), menu.actions()[0]):
        each.trigger()
    assert control(page, "Met wie").text() == "A. Terpstra (Bestuur), L. van Wijk"


def control(page: OrganisationsPage, name: str) -> Any:
    return fields(open_dialog(page))[name].control


def _all_of(desk: Desk, meander: OrganisationId) -> tuple[object, ...]:
    return (
        desk.activities.list(meander),
        desk.planned_activities.list(meander),
        desk.recommendations.list(meander),
    )
