"""Head, inspector and frame of the page; what identifies a reporter stays hidden."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, register, term
from tests.ui.cases.test_timeline import Told, shown
from vpdesk.domain.cases import CaseFacts, CaseKind, CaseStatus, IssueDraft
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import EntryKind, FollowUp, StatusDraft, StepDraft, StepState
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_facts import CaseFactWords
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.reporter_part import SHOWN_FOR
from vpdesk.ui.widgets.panes import PaneKeys
from vpdesk.ui.widgets.wrapped_text import WrappedText


def texts(part: QWidget) -> list[str]:
    labels: list[QLabel | WrappedText] = [*part.findChildren(QLabel)]
    labels += part.findChildren(WrappedText)
    return [each.text() for each in labels if each.isVisible()]


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("dutch")
def test_the_head_says_what_the_case_is(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    header = page.story.header
    assert header.name() == "Kievit"
    assert header.status_pill.text() == "In begeleiding"
    assert header.line() == "Pesten  ·  Hogeschool Meander  ·  sinds 21 november"


@pytest.mark.usefixtures("dutch")
def test_another_status_is_an_entry_that_can_be_undone(
    page: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    page.story.header.status_chosen.emit(CaseStatus.WAITING)
    assert desk.cases.get(case_id).status is CaseStatus.WAITING
    assert page.story.header.status_pill.text() == "Wacht op melder"
    assert told[0][0] == "De status is nu ‘Wacht op melder’."
    told[0][1]()
    assert page.story.header.status_pill.text() == "In begeleiding"


def test_the_menu_of_the_pill_offers_every_status_but_destroyed(
    page: CasesPage, practice: Practice
) -> None:
    page.show_case(practice.cases["Kievit"])
    actions = page.story.header.status_actions
    assert set(actions) == set(CaseStatus) - {CaseStatus.DESTROYED}
    actions[CaseStatus.AFTERCARE].trigger()
    assert page.story.header.status is CaseStatus.AFTERCARE
    actions[CaseStatus.AFTERCARE].trigger()
    assert page.story.header.status is CaseStatus.AFTERCARE


@pytest.mark.usefixtures("dutch")
def test_the_menu_of_the_pill_outlives_an_editor(
    page: CasesPage, practice: Practice, qtbot: QtBot
) -> None:
    page.show_case(practice.cases["Kievit"])
    page.story.editing.write(EntryKind.NOTE)
    card = page.story.editing.card
    assert card is not None
    with qtbot.waitSignal(card.destroyed):
        QTest.keyClick(card, Qt.Key.Key_Escape)

    menu = page.story.header.status_pill.menu()
    menu.aboutToShow.emit()
    marked = [action.text() for action in menu.actions() if action.isChecked()]
    assert marked == ["In begeleiding"]


def test_the_name_shows_only_when_asked_for_and_goes_again(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    page.show_case(practice.cases["Kievit"])
    part = page.inspector.reporter
    assert "Robin" not in part.name_label.text()
    page.show_name()
    assert part.name_label.text() == "Robin Voorbeeld"
    page.show_name()
    assert "Robin" not in part.name_label.text()
    click(part.eye)
    assert part.name_label.text() == "Robin Voorbeeld"
    page.show_case(practice.cases["Wulp"])
    assert "Robin" not in " ".join(texts(page))
    assert not part.eye.isVisible()
    assert SHOWN_FOR == 20_000


def test_the_name_goes_after_a_while(page: CasesPage, practice: Practice, qtbot: QtBot) -> None:
    page.show_case(practice.cases["Kievit"])
    part = page.inspector.reporter
    part.clock.setInterval(10)
    part.turn()
    qtbot.waitUntil(lambda: not part.is_name_shown)
    assert "Robin" not in part.name_label.text()


def test_a_refresh_leaves_a_name_in_sight(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    page.show_name()
    page.refresh(frozenset(Concept))
    assert page.inspector.reporter.name_label.text() == "Robin Voorbeeld"


def test_no_name_of_a_reporter_is_anywhere_before_it_is_asked_for(
    page: CasesPage, practice: Practice
) -> None:
    page.show_case(practice.cases["Kievit"])
    for widget in (page, *page.findChildren(QWidget)):
        held = widget.toolTip() + widget.accessibleName() + widget.windowTitle()
        held += widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
        assert "Robin" not in held
    assert not any("Robin" in text for text in shown(page))


def test_every_control_has_a_name(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    for kind in kinds:
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.text(), control  # type: ignore[attr-defined]


@pytest.mark.usefixtures("dutch")
def test_consents_and_what_was_not_asked_stand_in_the_inspector(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    case_id = practice.cases["Kievit"]
    step = StepDraft(
        on=TODAY,
        step_id=term(desk, Vocabulary.STEP, "complaints_committee"),
        state=StepState.CHOSEN,
        outside=True,
    )
    desk.timeline.add(case_id, step)
    discussed = term(desk, Vocabulary.STEP, "police_report")
    desk.timeline.add(case_id, StepDraft(on=TODAY, step_id=discussed, outside=True))
    page.show_case(case_id)
    rows = page.inspector.consents.rows()
    assert [row.accessibleName() for row in rows] == [
        "Doorverwijzen bedrijfsarts, Gegeven 5 nov · mondeling",
        "Begeleiden bij klachtencommissie, Niet gevraagd",
    ]
    click(rows[1])
    card = page.story.editing.card
    assert card is not None
    assert card.texts()["purpose"] == "Begeleiden bij klachtencommissie"
    card.throw_away_button.click()
    click(page.inspector.consents.rows()[0])
    card = page.story.editing.card
    assert card is not None
    assert card.texts()["purpose"] == "doorverwijzen bedrijfsarts"


@pytest.mark.usefixtures("dutch")
def test_several_issues_are_numbered_with_alias_and_relation(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    case_id = practice.cases["Kievit"]
    issues = (
        IssueDraft(
            category_id=term(desk, Vocabulary.CATEGORY, "bullying"),
            relation_id=term(desk, Vocabulary.RELATION, "manager"),
            accused="De chef",
        ),
        IssueDraft(),
    )
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY, issues=issues)
    desk.cases.change_facts(case_id, facts)
    shown_facts = dict(CaseFactWords().facts(desk.cases.get(case_id)))
    assert shown_facts["Kwestie 1"] == "Pesten · leidinggevende · De chef"
    assert shown_facts["Kwestie 2"] == "Nog niet duidelijk"
    assert "Geslacht" not in shown_facts


@pytest.mark.usefixtures("dutch")
def test_retention_is_said_in_words(desk: Desk, practice: Practice) -> None:
    case_id = practice.cases["Kievit"]
    words = CaseFactWords()
    running = words.retention(desk.cases.get(case_id), 24)
    assert running == "Vernietigen: 24 maanden na afsluiten, en niet vóór het jaarverslag."
    desk.timeline.add(case_id, StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    closed = words.retention(desk.cases.get(case_id), 24)
    assert closed == "Vernietigen: vanaf november 2027, en niet vóór het jaarverslag over 2025."


def test_a_new_case_asks_when_you_will_be_in_touch(
    page: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    case_id = practice.cases["Wulp"]
    page.show_case(case_id)
    assert page.story.proposal.isVisible()
    page.story.proposal.day_chosen.emit(2)
    (planned,) = desk.timeline.entries(case_id)
    assert isinstance(planned, FollowUp)
    assert planned.on == date(2025, 11, 24)
    assert not page.story.proposal.isVisible()
    told[0][1]()
    assert desk.timeline.entries(case_id) == ()


def test_the_question_can_be_declined_or_answered_with_a_date(
    page: CasesPage, practice: Practice
) -> None:
    page.show_case(practice.cases["Wulp"])
    page.story.proposal.date_wanted.emit()
    card = page.story.editing.card
    assert card is not None
    assert card.texts()["what"]
    card.throw_away_button.click()
    page.story.proposal.declined.emit()
    page.show_case(practice.cases["Kievit"])
    assert not page.story.proposal.isVisible()
    page.show_case(practice.cases["Wulp"])
    assert not page.story.proposal.isVisible()


@pytest.mark.parametrize(
    ("width", "list_width", "inspector"), [(1920, 380, True), (1280, 340, True), (1240, 340, False)]
)
def test_panes_follow_the_width_of_the_window(
    page: CasesPage, practice: Practice, width: int, list_width: int, inspector: bool
) -> None:
    page.show_case(practice.cases["Kievit"])
    page.resize(width, 800)
    assert page.list.width() == list_width
    assert page.inspector.isVisible() is inspector
    assert page.story.header.details_button.isVisible() is not inspector


def test_details_open_as_a_sheet_and_escape_closes_it(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    page.resize(1100, 700)
    click(page.story.header.details_button)
    assert page.inspector.isVisible()
    QTest.keyClick(page.panel.sheet, Qt.Key.Key_Escape)
    assert not page.inspector.isVisible()
    page.show_name()
    assert page.inspector.reporter.name_label.isVisible()
    page.resize(1280, 700)
    assert page.inspector.isVisible()
    assert not page.panel.sheet.isVisible()


def test_buttons_without_room_are_in_the_menu(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    header = page.story.header
    header.resize(310, header.height())
    visible = [button.isVisible() for button, _ in header.writers]
    assert visible != [True] * 4
    assert [action.isVisible() for _, action in header.writers] == [not each for each in visible]


def test_panes_are_walked_with_f6(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    PaneKeys(page)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_F6)
    assert page.story.timeline.view.hasFocus()
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_F6)
    assert page.inspector.first_control().hasFocus()
    QTest.keyClick(page.inspector.first_control(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert page.story.timeline.view.hasFocus()


def test_a_case_that_is_gone_leaves_the_page_empty(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    page.show_case(practice.cases["Kievit"])
    with desk._database.writing() as tx:
        from sqlalchemy import delete

        from vpdesk.storage.tables import case

        tx._connection.execute(delete(case).where(case.c.id == practice.cases["Kievit"]))
    page.refresh(frozenset({Concept.CASES}))
    assert not page.story.isVisible()
    assert not page.inspector.isVisible()


def test_long_names_and_other_scripts_fit(page: CasesPage, desk: Desk) -> None:
    long_name = "Stichting " + "Zeer Lange Naam " * 11
    organisation = desk.organisations.add(OrganisationDraft(name=long_name[:200]))
    case_id = register(desk, organisation, "مرحبا 🙂 שלום", first_note="مرحبا بالعالم 👩‍👩‍👧")
    page.refresh(frozenset({Concept.CASES, Concept.ORGANISATIONS}))
    page.show_case(case_id)
    assert page.width() == 1280
    assert page.story.header.name() == "مرحبا 🙂 שלום"
    page.grab()


def test_writing_is_offered_for_each_kind(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    wanted: list[EntryKind] = []
    page.story.header.entry_wanted.disconnect()
    page.story.header.entry_wanted.connect(wanted.append)
    for button, _ in page.story.header.writers:
        button.click()
    page.story.header.bell.click()
    assert wanted == [
        EntryKind.CONTACT,
        EntryKind.STEP,
        EntryKind.REFERRAL,
        EntryKind.ATTACHMENT,
        EntryKind.NOTE,
        EntryKind.FOLLOW_UP,
    ]


def test_nothing_opens_as_a_window_of_its_own(page: CasesPage, practice: Practice) -> None:
    for name in ("Kievit", "Wulp"):
        page.show_case(practice.cases[name])
    shown_windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown_windows == [page]


def test_tab_goes_through_the_panes_from_left_to_right(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    first = page.list.findChild(QAbstractButton)
    assert first is not None
    first.setFocus()
    focused: QWidget = first
    panes: list[int] = []
    heights: list[tuple[int, int, int]] = []
    for _ in range(40):
        areas = (page.list, page.story, page.inspector)
        pane = next(place for place, area in enumerate(areas) if area.isAncestorOf(focused))
        place = focused.mapTo(page, focused.rect().topLeft())
        panes.append(pane)
        heights.append((pane, place.y() // 20, place.x()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget() or first
        if focused is first:
            break
    assert heights == sorted(heights)
    assert set(panes) == {0, 1, 2}
    assert focused is first
