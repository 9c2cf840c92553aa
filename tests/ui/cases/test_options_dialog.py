"""Options are talked through, marked, taken back and printed."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from tests.ui.cases.conftest import Practice, term
from tests.ui.cases.test_timeline import Told
from tests.ui.looking import nameless
from vpdesk.domain.cases import CaseId
from vpdesk.domain.discussed_options import OptionMark
from vpdesk.domain.options import OptionHere
from vpdesk.domain.problems import TEXT_LIMIT
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import Step, StepState
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.option_sheet_dialog import OptionSheetDialog
from vpdesk.ui.cases.options_dialog import OptionsDialog
from vpdesk.ui.cases.page import CasesPage

pytestmark = pytest.mark.usefixtures("dutch")


@pytest.fixture
def kievit(practice: Practice) -> CaseId:
    return practice.cases["Kievit"]


@pytest.fixture
def talk(desk: Desk, practice: Practice) -> TermId:
    """Give the option of having a talk oneself, once there is a practice."""
    return term(desk, Vocabulary.STEP, "own_talk")


@pytest.fixture
def committee(desk: Desk, practice: Practice) -> TermId:
    """Give the option of a complaint."""
    return term(desk, Vocabulary.STEP, "complaints_committee")


def opened(page: CasesPage, kievit: CaseId) -> OptionsDialog:
    page.show_case(kievit)
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_P)
    dialog = page.story.options.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def steps(desk: Desk, case_id: CaseId) -> dict[str, StepState]:
    entries = desk.timeline.entries(case_id)
    return {each.step.code: each.state for each in entries if isinstance(each, Step)}


def words_in(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_what_is_marked_becomes_steps_in_one_go_and_is_undone(
    page: CasesPage, desk: Desk, kievit: CaseId, committee: TermId, told: Told
) -> None:
    dialog = opened(page, kievit)
    assert nameless(dialog) == []
    assert dialog.size() == page.window().size()
    assert "Kievit" not in words_in(dialog)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    dialog.choose(committee)
    assert "De werkgever besluit." in words_in(dialog.story)
    dialog.marks[committee].chosen_box.click()
    dialog.marks[committee].remark.setPlainText("Samen de brief maken")
    dialog.confirm_button.click()

    assert steps(desk, kievit) == {
        "own_talk": StepState.DISCUSSED,
        "complaints_committee": StepState.CHOSEN,
    }
    shown = words_in(page.inspector.options)
    assert "Gekozen" in shown
    assert "Besproken" in shown
    words, undo = told[-1]
    assert words == "Opties vastgelegd."
    undo()
    assert steps(desk, kievit) == {}


def test_an_earlier_talk_is_shown_and_a_choice_can_be_taken_back(
    page: CasesPage, desk: Desk, kievit: CaseId, talk: TermId, committee: TermId
) -> None:
    desk.discussed_options.record(
        kievit,
        [
            OptionMark(step_id=talk, state=StepState.DISCUSSED, text="liever niet"),
            OptionMark(step_id=committee, state=StepState.CHOSEN),
        ],
        on=TODAY - timedelta(days=2),
    )
    dialog = opened(page, kievit)
    mark = dialog.marks[talk]
    assert not mark.discussed_box.isEnabled()
    assert mark.remark.text() == "liever niet"
    assert "Besproken op woensdag 19 november 2025." in words_in(mark)
    dialog.choose(talk)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    dialog.marks[committee].chosen_box.click()
    dialog.confirm_button.click()
    assert set(steps(desk, kievit).values()) == {StepState.DISCUSSED}


def test_ticks_follow_each_other_and_what_is_typed(
    page: CasesPage, kievit: CaseId, talk: TermId
) -> None:
    dialog = opened(page, kievit)
    mark = dialog.marks[talk]
    assert not dialog.print_button.isEnabled()
    mark.remark.setPlainText("Vindt dit eng")
    assert mark.discussed_box.isChecked()
    mark.chosen_box.click()
    mark.discussed_box.click()
    assert not mark.chosen_box.isChecked()
    mark.chosen_box.click()
    assert mark.discussed_box.isChecked()
    assert dialog.print_button.isEnabled()


def test_a_long_option_is_read_with_the_keys(
    page: CasesPage,
    desk: Desk,
    kievit: CaseId,
    committee: TermId,
    practice: Practice,
    qtbot: QtBot,
) -> None:
    long = OptionHere(text="\n".join(f"Regel {each}." for each in range(60)))
    desk.option_guide.tell_here(practice.organisations["Meander"], committee, long)
    dialog = opened(page, kievit)
    dialog.choose(committee)
    reading = next(each for each in dialog.findChildren(QScrollArea) if each.accessibleName())
    qtbot.waitUntil(lambda: reading.verticalScrollBar().maximum() > 0)
    reading.setFocus()
    QTest.keyClick(reading, Qt.Key.Key_PageDown)
    assert reading.verticalScrollBar().value() > 0


def test_what_is_half_marked_is_kept_and_given_back(
    page: CasesPage, desk: Desk, kievit: CaseId, talk: TermId
) -> None:
    dialog = opened(page, kievit)
    dialog.marks[talk].chosen_box.click()
    dialog.marks[talk].remark.setPlainText("Half getypt")
    dialog.reject()
    dialog.keep_button.click()
    again = opened(page, kievit)
    assert again.marks[talk].chosen_box.isChecked()
    assert again.marks[talk].remark.text() == "Half getypt"
    again.confirm_button.click()
    assert desk.drafts.kept(f"case/{kievit}/options") is None


def test_a_remark_that_is_too_long_is_said_at_its_field(
    page: CasesPage, desk: Desk, kievit: CaseId, committee: TermId
) -> None:
    dialog = opened(page, kievit)
    dialog.marks[committee].remark.setPlainText("x" * (TEXT_LIMIT + 1))
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert dialog.marks[committee].field.error
    assert steps(desk, kievit) == {}


def test_the_sheet_has_what_is_chosen_and_is_held_back_by_a_name(
    page: CasesPage,
    desk: Desk,
    practice: Practice,
    kievit: CaseId,
    committee: TermId,
    qtbot: QtBot,
) -> None:
    here = OptionHere(text="De commissie van Hogeschool Meander is extern.")
    desk.option_guide.tell_here(practice.organisations["Meander"], committee, here)
    dialog = opened(page, kievit)
    dialog.marks[committee].chosen_box.click()
    dialog.print_button.click()
    sheet = dialog.sheet
    assert sheet is not None
    assert "Klacht" in read(sheet, qtbot).title()
    assert sheet.print_button.isEnabled()

    sheet.here_box.click()
    qtbot.waitUntil(lambda: sheet.remarks.rows() != [])
    assert not sheet.print_button.isEnabled()
    sheet.here_box.click()
    sheet.english_button.click()
    qtbot.waitUntil(sheet.print_button.isEnabled)
    assert "What speaks for it" in read(sheet, qtbot)


def read(dialog: OptionSheetDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog.made is not None and dialog.print_button.isEnabled())
    assert dialog.made is not None
    with dialog.made.content.borrowed() as pdf:
        return text_of(bytes(pdf))
