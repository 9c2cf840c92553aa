"""The list finds cases, names why it does not, and is walked with the keyboard."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, register
from vpdesk.domain.cases import (
    RUNNING,
    CaseFacts,
    CaseFilter,
    CaseKind,
    CaseOrder,
    CaseRow,
    CaseStatus,
    ReporterDraft,
)
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_list import CaseList
from vpdesk.ui.cases.case_words import row_look, spoken_row
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices


def names(cases: CaseList) -> list[str]:
    model = cases.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def labels(widget: QWidget) -> Sequence[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


@pytest.mark.usefixtures("dutch")
def test_cases_stand_in_order_of_what_is_next(page: CasesPage) -> None:
    assert names(page.list) == ["Grutto", "Kievit", "Wulp"]
    assert "3 lopende zaken" in labels(page.list)


def test_typing_searches_without_a_further_key(page: CasesPage, qtbot: QtBot) -> None:
    page.focus_search()
    QTest.keyClicks(page.list.filter.search, "rooster")
    qtbot.waitUntil(lambda: names(page.list) == ["Grutto"])


def test_one_letter_is_not_searched(page: CasesPage, qtbot: QtBot) -> None:
    page.list.filter.search.setText("g")
    with qtbot.waitSignal(page.list.filter.filter_changed) as told:
        pass
    assert told.args is not None
    assert told.args[0].words == ""
    assert len(names(page.list)) == 3


@pytest.mark.usefixtures("dutch")
def test_finding_nothing_names_words_and_filters(
    page: CasesPage, practice: Practice, qtbot: QtBot
) -> None:
    page.apply_filter(
        CaseFilter(words="hoogwerker", organisation_id=practice.organisations["Linde"])
    )
    said = " ".join(labels(page.list))
    assert "Er is geen lopende zaak met ‘hoogwerker’ bij Zorggroep De Linde." in said
    QTest.mouseClick(page.list.clear_button, Qt.MouseButton.LeftButton)
    assert len(names(page.list)) == 3
    assert page.list.filter.search.text() == ""


@pytest.mark.usefixtures("dutch")
def test_an_empty_desk_says_how_to_begin(services: CasePageServices, qtbot: QtBot) -> None:
    page = CasesPage(services)
    qtbot.addWidget(page)
    page.show()
    said = labels(page.list)
    assert "Nog geen zaken" in said
    assert "Leg een eerste melding vast met Ctrl+N." in said
    with qtbot.waitSignal(page.new_report_wanted):
        QTest.mouseClick(page.list.new_button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("dutch")
def test_a_case_is_asked_for_only_where_one_can_be_chosen(
    services: CasePageServices, qtbot: QtBot, desk: Desk
) -> None:
    page = CasesPage(services)
    qtbot.addWidget(page)
    page.show()
    assert "Kies een zaak" not in labels(page)
    organisation_id = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    register(desk, organisation_id, "Kievit")
    page.refresh(frozenset({Concept.CASES}))
    assert "Kies een zaak" in labels(page)
    page.apply_filter(CaseFilter(words="hoogwerker"))
    assert "Kies een zaak" in labels(page)


def test_the_story_follows_the_keyboard(page: CasesPage, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    qtbot.waitUntil(page.story.header.isVisible)
    qtbot.waitUntil(lambda: page.story.header.name() == "Kievit")


def test_enter_goes_into_the_case(page: CasesPage, qtbot: QtBot) -> None:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.story.header.name() == "Grutto"
    assert page.story.timeline.view.hasFocus()


def test_down_in_the_search_field_enters_the_list(page: CasesPage, qtbot: QtBot) -> None:
    page.focus_search()
    QTest.keyClick(page.list.filter.search, Qt.Key.Key_Down)
    assert page.list.view.hasFocus()
    assert page.list.view.currentIndex().row() == 0


def test_a_refresh_keeps_the_current_case(page: CasesPage, desk: Desk, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    register(desk, practice.organisations["Linde"], "Specht")
    page.refresh(frozenset({Concept.CASES}))
    current = page.list.view.currentIndex()
    assert current.data() == "Kievit"
    assert page.list.view.selectionModel().isSelected(current)


def test_a_case_that_left_the_list_stays_in_sight(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    desk.timeline.add(case_id, StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    page.refresh(frozenset({Concept.CASES, Concept.TIMELINE}))
    assert "Kievit" not in names(page.list)
    assert page.list.view.currentIndex() == QModelIndex()
    assert page.story.header.name() == "Kievit"


def test_more_cases_come_on_scrolling(
    services: CasePageServices, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY)
    linde = practice.organisations["Linde"]
    with desk._database.writing() as tx:
        reporter = tx.reporters.add(linde, ReporterDraft())
        for number in range(220):
            tx.cases.add(
                facts, organisation_id=linde, reporter_id=reporter, code_name=f"Vogel {number}"
            )
    cases = CaseList(services)
    qtbot.addWidget(cases)
    cases.resize(340, 600)
    cases.show()
    assert cases.view.model().rowCount() == 200
    bar = cases.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: cases.view.model().rowCount() == 223)


def test_the_order_can_be_chosen(page: CasesPage) -> None:
    page.apply_filter(CaseFilter(order=CaseOrder.CODE_NAME))
    assert names(page.list) == ["Grutto", "Kievit", "Wulp"]
    page.list.filter.set_order(CaseOrder.ORGANISATION)
    assert names(page.list) == ["Kievit", "Wulp", "Grutto"]


def test_a_filter_from_elsewhere_shows_in_field_and_chips(
    page: CasesPage, practice: Practice
) -> None:
    wanted = CaseFilter(words="over", organisation_id=practice.organisations["Linde"])
    page.apply_filter(wanted)
    assert page.list.filter.search.text() == "over"
    assert page.list.filter.organisation_chip.text() == "Zorggroep De Linde"
    assert page.list.filter.filter == replace(wanted, names=True)
    page.list.filter.status_chip.clear()
    assert page.list.filter.filter.statuses == frozenset()


def row(**facts: object) -> CaseRow:
    usual: dict[str, object] = {
        "id": 1,
        "number": "25-031",
        "code_name": "Kievit",
        "kind": "report",
        "status": CaseStatus.IN_SUPPORT,
        "categories": (),
        "organisation_id": 1,
        "organisation_name": "Hogeschool Meander",
        "registered_on": date(2025, 10, 27),
    }
    return CaseRow(**(usual | facts))  # type: ignore[arg-type]


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("facts", "words", "ink"),
    [
        (
            {"next_on": TODAY, "next_at": "15:00", "next_what": "bellen"},
            "Vandaag 15:00 · bellen",
            "warn",
        ),
        ({"next_on": TODAY - timedelta(days=2)}, "2 dagen te laat", "danger"),
        ({"next_on": date(2025, 11, 24), "next_what": "meegaan"}, "Ma 24 nov · meegaan", "text2"),
        ({}, "Geen opvolging gepland", "text2"),
        ({"status": CaseStatus.CLOSED}, "Vastgelegd ma 27 okt", "text2"),
        (
            {"status": CaseStatus.CLOSED, "last_contact_on": date(2025, 11, 3)},
            "Laatste contact ma 3 nov",
            "text2",
        ),
    ],
)
def test_a_row_says_what_is_next(facts: dict[str, object], words: str, ink: str) -> None:
    look = row_look(row(**facts), TODAY)
    assert (look.third, look.third_ink) == (words, ink)


@pytest.mark.usefixtures("dutch")
def test_a_row_is_spoken_as_one_sentence() -> None:
    spoken = spoken_row(row(next_on=TODAY, next_at="15:00", next_what="gesprek"), TODAY)
    assert spoken == (
        "Kievit, zaak 25-031, Nog niet duidelijk, Hogeschool Meander, In begeleiding, "
        "Vandaag 15:00 · gesprek"
    )


def test_running_is_the_usual_filter(page: CasesPage) -> None:
    assert page.list.filter.filter == CaseFilter(statuses=RUNNING, names=True)
