"""Each value of the inspector is changed where it stands, by keyboard and by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from vpdesk.domain.cases import CaseFacts, CaseId, CaseKind, IssueDraft
from vpdesk.domain.organisations import UnitDraft
from vpdesk.domain.problems import LINE_LIMIT
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.fact_group import FactGroup
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea

Told = list[tuple[str, Callable[[], None]]]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def kievit(dutch: None, page: CasesPage, practice: Practice, desk: Desk) -> CaseId:
    """Give a case with two issues, the second with an accused, and a unit."""
    case_id, meander = practice.cases["Kievit"], practice.organisations["Meander"]
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=meander, name="Diensten"))
    issues = (
        IssueDraft(category_id=term(desk, Vocabulary.CATEGORY, "bullying")),
        IssueDraft(accused="De chef", unit_id=unit),
    )
    facts = CaseFacts(
        kind=CaseKind.REPORT,
        registered_on=TODAY,
        position_id=term(desk, Vocabulary.POSITION, "employee"),
        issues=issues,
    )
    desk.cases.change_facts(case_id, facts)
    page.show_case(case_id)
    return case_id


def values(group: FactGroup) -> list[FactValue]:
    return [value for value in group.stops() if isinstance(value, FactValue)]


def value(group: FactGroup, text: str) -> FactValue:
    return next(each for each in values(group) if each.text() == text)


def edit(group: FactGroup, text: str) -> FactEditor:
    QTest.keyClick(value(group, text), Qt.Key.Key_Return)
    assert group.editor is not None
    return group.editor


def choose(editor: FactEditor, words: str) -> None:
    combo = editor.control
    assert isinstance(combo, ComboBox)
    combo.setCurrentText(words)
    combo.hidePopup()
    QTest.keyClick(combo, Qt.Key.Key_Return)


def write(editor: FactEditor, words: str) -> TextArea:
    assert isinstance(editor.control, TextArea)
    editor.control.setPlainText(words)
    return editor.control


@pytest.mark.usefixtures("kievit")
def test_each_value_is_spoken_with_what_it_is_called(page: CasesPage) -> None:
    spoken = [each.accessibleName() for each in values(page.inspector.facts)]
    assert spoken[:5] == [
        "Kwestie 1, categorie: Pesten",
        "Kwestie 2, categorie: Nog niet duidelijk",
        "Kwestie 2, beschuldigde (alias): De chef",
        "Kwestie 2, onderdeel: Diensten",
        "Route: Nog geen",
    ]
    assert "Rol van de melder: Medewerker" in spoken


@pytest.mark.usefixtures("kievit")
def test_the_values_are_one_stop_and_arrows_go_from_one_to_the_next(page: CasesPage) -> None:
    first, second, *_, last = values(page.inspector.facts)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    stops = [
        each
        for each in values(page.inspector.facts)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [second]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Down)
    assert last.hasFocus()


def test_a_choice_is_kept_and_can_be_undone_and_done_again(
    page: CasesPage, desk: Desk, kievit: CaseId, told: Told
) -> None:
    choose(edit(page.inspector.facts, "Medewerker"), "Leidinggevende")
    assert desk.cases.facts(kievit).position_id == term(desk, Vocabulary.POSITION, "manager")
    assert told[0][0] == "Rol van de melder gewijzigd."
    assert value(page.inspector.facts, "Leidinggevende").hasFocus()
    told[0][1]()
    assert desk.cases.facts(kievit).position_id == term(desk, Vocabulary.POSITION, "employee")
    assert told[1][0] == "Wijziging ongedaan gemaakt."
    told[1][1]()
    assert desk.cases.facts(kievit).position_id == term(desk, Vocabulary.POSITION, "manager")


def test_a_double_click_opens_the_editor_and_one_click_does_not(
    page: CasesPage, kievit: CaseId
) -> None:
    shown = value(page.inspector.facts, "Medewerker")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert page.inspector.facts.editor is None
    QTest.mouseDClick(shown, Qt.MouseButton.LeftButton)
    editor = page.inspector.facts.editor
    assert editor is not None
    assert isinstance(editor.control, ComboBox)
    assert editor.control.view().isVisible()


def test_a_letter_looks_for_a_choice_and_begins_no_entry(
    page: CasesPage, kievit: CaseId, qtbot: QtBot
) -> None:
    combo = edit(page.inspector.facts, "Medewerker").control
    assert isinstance(combo, ComboBox)
    combo.hidePopup()
    page.activateWindow()
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_S)
    assert page.story.editing.card is None
    qtbot.waitUntil(lambda: page.inspector.facts.editor is None)
    assert any(each.text().startswith("Stagiair") for each in values(page.inspector.facts))


def test_the_parts_of_an_issue_change_by_themselves(
    page: CasesPage, desk: Desk, kievit: CaseId
) -> None:
    group = page.inspector.facts
    choose(edit(group, "Nog niet duidelijk"), "Intimidatie")
    QTest.keyClick(write(edit(group, "De chef"), "Een  collega\n"), Qt.Key.Key_Return)
    choose(edit(group, "Diensten"), "Niet vastgelegd")
    first, second = desk.cases.facts(kievit).issues
    assert first.category_id == term(desk, Vocabulary.CATEGORY, "bullying")
    assert second == IssueDraft(
        category_id=term(desk, Vocabulary.CATEGORY, "intimidation"), accused="Een collega"
    )


def test_esc_leaves_the_value_as_it_was(
    page: CasesPage, desk: Desk, kievit: CaseId, told: Told
) -> None:
    group = page.inspector.reporter.facts
    area = write(edit(group, "Privémobiel"), "Anders")
    QTest.keyClick(area, Qt.Key.Key_Escape)
    assert group.editor is None
    assert value(group, "Privémobiel").hasFocus()
    assert desk.reporters.card(kievit).safe_contact == "Privémobiel"
    assert told == []


def test_going_elsewhere_keeps_what_was_typed(
    page: CasesPage, desk: Desk, kievit: CaseId, qtbot: QtBot
) -> None:
    group = page.inspector.reporter.facts
    write(edit(group, "Niet vastgelegd"), "Bibliotheek")
    page.story.timeline.take_keyboard()
    qtbot.waitUntil(lambda: group.editor is None)
    assert desk.reporters.card(kievit).meeting_place == "Bibliotheek"
    assert desk.reporters.card(kievit).safe_contact == "Privémobiel"
    assert page.story.timeline.view.hasFocus()


def test_another_case_keeps_what_was_typed_where_it_was_typed(
    page: CasesPage, desk: Desk, kievit: CaseId, practice: Practice
) -> None:
    write(edit(page.inspector.reporter.facts, "Privémobiel"), "Alleen Signal")
    page.show_case(practice.cases["Wulp"])
    assert desk.reporters.card(kievit).safe_contact == "Alleen Signal"
    assert desk.reporters.card(practice.cases["Wulp"]).safe_contact == ""
    assert page.inspector.reporter.facts.editor is None
    texts = [each.text() for each in values(page.inspector.reporter.facts)]
    assert texts == ["Niet vastgelegd", "Niet vastgelegd"]


def test_what_is_typed_is_kept_before_the_desk_closes(
    page: CasesPage, desk: Desk, kievit: CaseId
) -> None:
    write(edit(page.inspector.reporter.facts, "Privémobiel"), "Alleen Signal")
    page.keep_drafts()
    assert desk.reporters.card(kievit).safe_contact == "Alleen Signal"


def test_a_text_that_is_too_long_stays_with_the_reason(
    page: CasesPage, desk: Desk, kievit: CaseId, told: Told
) -> None:
    group = page.inspector.reporter.facts
    editor = edit(group, "Privémobiel")
    assert editor.below_label.text() == "Gebruik geen e-mailadres of telefoon van het werk."
    QTest.keyClick(write(editor, "x" * (LINE_LIMIT + 1)), Qt.Key.Key_Return)
    assert group.editor is editor
    assert editor.below_label.text() == "Deze tekst is te lang."
    assert told == []
    QTest.keyClick(write(editor, "Mobiel"), Qt.Key.Key_Return)
    assert desk.reporters.card(kievit).safe_contact == "Mobiel"


def test_what_was_refused_stays_when_another_value_is_asked_for(
    page: CasesPage, kievit: CaseId
) -> None:
    group = page.inspector.reporter.facts
    editor = edit(group, "Privémobiel")
    QTest.keyClick(write(editor, "x" * (LINE_LIMIT + 1)), Qt.Key.Key_Return)
    QTest.mouseDClick(value(group, "Niet vastgelegd"), Qt.MouseButton.LeftButton)
    assert group.editor is editor
    assert editor.control.hasFocus()


def test_what_was_refused_does_not_stand_in_another_case(
    page: CasesPage, practice: Practice, kievit: CaseId
) -> None:
    group = page.inspector.reporter.facts
    QTest.keyClick(write(edit(group, "Privémobiel"), "x" * (LINE_LIMIT + 1)), Qt.Key.Key_Return)
    page.show_case(practice.cases["Wulp"])
    assert group.editor is None
    assert all(each.isVisible() for each in values(group))


def test_the_keyboard_goes_on_where_a_value_is_gone(
    page: CasesPage, kievit: CaseId, qtbot: QtBot
) -> None:
    group = page.inspector.facts
    place = [each.text() for each in values(group)].index("Medewerker")
    choose(edit(group, "Medewerker"), "Niet vastgelegd")
    assert "Medewerker" not in [each.text() for each in values(group)]
    # What is taken away must not have had the keyboard until it is gone.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    here = values(group)[place]
    assert here.hasFocus()
    assert here.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_refresh_leaves_the_open_editor(page: CasesPage, desk: Desk, kievit: CaseId) -> None:
    group = page.inspector.reporter.facts
    editor = edit(group, "Privémobiel")
    write(editor, "Half")
    page.show_case(kievit)
    assert group.editor is editor


@pytest.mark.usefixtures("kievit")
def test_what_follows_from_the_timeline_says_so(page: CasesPage) -> None:
    group = page.inspector.facts
    route = value(group, "Nog geen")
    QTest.keyClick(route, Qt.Key.Key_Return)
    assert group.editor is None
    assert route.accessibleDescription() == "Volgt uit de tijdlijn; wijzig het daar"


def test_undoing_a_value_of_an_issue_that_is_gone_does_nothing(
    page: CasesPage, desk: Desk, kievit: CaseId, told: Told
) -> None:
    group = page.inspector.facts
    QTest.keyClick(write(edit(group, "De chef"), "Een collega"), Qt.Key.Key_Return)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY)
    desk.cases.change_facts(kievit, facts)
    told[0][1]()
    assert desk.cases.facts(kievit) == facts


@pytest.mark.usefixtures("kievit")
def test_the_editor_is_named_after_its_value(page: CasesPage) -> None:
    editor = edit(page.inspector.facts, "Medewerker")
    assert editor.control.accessibleName() == "Rol van de melder"
    assert "Rol van de melder" in [each.text() for each in editor.findChildren(QLabel)]


def test_a_value_that_is_made_anew_by_what_is_kept_first_is_edited_all_the_same(
    page: CasesPage, kievit: CaseId
) -> None:
    group = page.inspector.facts
    combo = edit(group, "Medewerker").control
    assert isinstance(combo, ComboBox)
    combo.setCurrentIndex(0)
    # A screen reader presses without giving the keyboard.
    asked = value(group, "Pesten")
    asked.click()
    assert asked not in values(group)
    assert group.editor is not None
    assert group.editor.control.accessibleName() == asked.fact.name
    QTest.keyClick(group.editor.control, Qt.Key.Key_Escape)
    assert group.editor is None
    assert all(each.isVisible() for each in values(group))
