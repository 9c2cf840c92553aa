"""Reopening, merging, handing over and what is not the task, through the head of a case."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.ui.cases.conftest import Practice, register, term
from tests.ui.looking import words_on
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.domain.closing import OUT_OF_TASK, ClosingChoice
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.domain.timeline import StepDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseTold
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.code_name_dialog import CodeNameDialog
from vpdesk.ui.cases.handover_dialog import HandoverDialog
from vpdesk.ui.cases.merge_dialog import MergeDialog
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.out_of_task_dialog import OutOfTaskDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.reopen_dialog import ReopenDialog
from vpdesk.ui.cases.reporter_dialog import ReporterDialog
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.widgets.combo_box import ComboBox

pytestmark = pytest.mark.usefixtures("dutch")


class Undos(list[Any]):
    """What can be undone, the last one last."""

    def __call__(self, _words: str, _undo: str, back: Any) -> None:
        self.append(back)


@pytest.fixture
def undos(page: CasesPage) -> Iterator[Undos]:
    """Note what the page offers to undo."""
    found = Undos()
    page.toast_wanted.connect(found)
    yield found
    page.toast_wanted.disconnect(found)


def test_a_closed_case_goes_on_for_a_reason_and_back(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    case_id = practice.cases["Kievit"]
    desk.closing.close(case_id, desk.cases.facts(case_id), ClosingChoice())
    page.show_case(case_id)
    page.story.header.status_actions[CaseStatus.IN_SUPPORT].trigger()
    (dialog,) = page.findChildren(ReopenDialog)
    assert "Bij het volgende afsluiten begint een nieuwe termijn." in words_on(dialog.dialog)
    dialog.dialog.confirm_button.click()
    assert dialog.dialog.isVisible()
    assert dialog.fields["reason"].error
    dialog.reason.setPlainText("Het gebeurt weer.")
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(case_id).status is CaseStatus.IN_SUPPORT
    assert page.story.header.status is CaseStatus.IN_SUPPORT
    undos[-1]()
    assert desk.cases.get(case_id).closed_on == desk.today()


def test_two_cases_become_one_and_two_again(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    page.show_case(wulp)
    page.story.header.merge_action.trigger()
    (dialog,) = page.findChildren(MergeDialog)
    said = words_on(dialog.dialog)
    assert "Voeg ze alleen samen als u weet dat het één persoon is" in said
    assert "blijft, want die kwam het eerst." in said
    assert [row.code_name for row in dialog.picker.rows()] == ["Kievit"]
    assert "Robin" not in said
    dialog.dialog.confirm_button.click()
    assert page.story.header.name() == "Kievit"
    assert "Samengevoegd met" in words_on(page.inspector)
    undos[-1]()
    assert page.story.header.name() == "Wulp"
    assert desk.cases.get(kievit).merged == ()


def test_without_another_case_there_is_nothing_to_merge_with(
    page: CasesPage, practice: Practice
) -> None:
    page.show_case(practice.cases["Grutto"])
    page.story.header.merge_action.trigger()
    (dialog,) = page.findChildren(MergeDialog)
    assert "Bij Zorggroep De Linde loopt geen andere zaak." in words_on(dialog.dialog)
    assert not dialog.dialog.confirm_button.isVisible()


def test_a_case_goes_to_another_organisation_with_words_chosen_for_there(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    case_id, meander = practice.cases["Kievit"], practice.organisations["Meander"]
    own = desk.terms.add(
        TermDraft(vocabulary=Vocabulary.STEP, dutch="naar de prorector", organisation_id=meander)
    )
    desk.timeline.add(case_id, StepDraft(on=desk.today(), step_id=own))
    page.show_case(case_id)
    page.story.header.handover_action.trigger()
    (dialog,) = page.findChildren(HandoverDialog)
    dialog.dialog.confirm_button.click()
    assert dialog.instead[str(own)].error
    dialog.instead[str(own)].control.set_value(term(desk, Vocabulary.STEP, "listening"))  # type: ignore[attr-defined]
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(case_id).organisation_name == "Zorggroep De Linde"
    assert "Linde" in page.story.header.line()
    undos[-1]()
    assert desk.cases.get(case_id).organisation_id == meander
    assert "Meander" in page.story.header.line()


def test_a_final_report_of_the_other_organisation_is_warned_of(
    page: CasesPage, practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id, handing_over = practice.cases["Kievit"], page._services.handing_over
    plan = handing_over.plan(case_id, practice.organisations["Linde"])
    late = replace(plan, told=calendar_year(2025), counts_on=date(2026, 1, 1))
    monkeypatch.setattr(type(handing_over), "plan", lambda *_: late)
    page.show_case(case_id)
    page.story.header.handover_action.trigger()
    (dialog,) = page.findChildren(HandoverDialog)
    assert dialog.strip.text() == (
        "Het vastgestelde verslag van Zorggroep De Linde over 2025 telt deze zaak niet mee. Wat "
        "verteld is, blijft zoals het is. De zaak telt daar mee vanaf 01-01-2026."
    )
    assert "Niemand krijgt bericht." in dialog.what.text()
    assert dialog.dialog.confirm_button.isEnabled()


def test_what_is_not_the_task_is_proposed_to_be_referred_on(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    category = term(desk, Vocabulary.CATEGORY, "labour_conflict")
    case_id = register(desk, practice.organisations["Meander"], "Zwaluw", category_id=category)
    page.show_case(case_id)
    strip = page.story.out_of_task
    assert strip.isVisible()
    assert not page.story.proposal.isVisible()
    strip.refer_button.click()
    (dialog,) = page.findChildren(OutOfTaskDialog)
    dialog.note.setPlainText("Naar de vakbond gewezen.")
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(case_id).status is CaseStatus.CLOSED
    wanted = CaseFilter(statuses=frozenset(), out_of_task=True)
    assert [row.id for row in desk.cases.list(wanted)] == [case_id]
    undos[-1]()
    assert desk.cases.get(case_id).status is CaseStatus.NEW
    assert [row.id for row in desk.cases.list(wanted)] == [case_id]
    strip.support_button.click()
    assert desk.cases.get(case_id).status is CaseStatus.IN_SUPPORT
    assert not strip.isVisible()
    assert desk.cases.list(wanted) == ()


def test_the_list_shows_what_is_not_the_task_alone(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    category = term(desk, Vocabulary.CATEGORY, "reorganisation")
    case_id = register(desk, practice.organisations["Meander"], "Zwaluw", category_id=category)
    register(
        desk,
        practice.organisations["Meander"],
        "Putter",
        category_id=term(desk, Vocabulary.CATEGORY, "home_situation"),
    )
    page.list.filter.status_chip.set_value(OUT_OF_TASK)
    assert page.list.filter.filter.out_of_task
    page.list.refill()
    assert page.list.first() == case_id
    assert page.list.filter.in_words() == "met status ‘buiten taak’"
    page.list.filter.clear()
    assert not page.list.filter.filter.out_of_task


def test_code_name_and_reporter_have_a_way_back(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    page.story.header.rename_wanted.emit()
    (naming,) = page.findChildren(CodeNameDialog)
    naming.fields["code_name"].control.setProperty("text", "Populier")
    naming.dialog.confirm_button.click()
    assert desk.cases.get(case_id).code_name == "Populier"
    undos[-1]()
    assert desk.cases.get(case_id).code_name == "Kievit"

    page.inspector.reporter_change_wanted.emit()
    (reporter,) = page.findChildren(ReporterDialog)
    reporter.fields["name"].control.setProperty("text", "Kim Ander")
    reporter.dialog.confirm_button.click()
    undos[-1]()
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"


@pytest.mark.parametrize("service", ["merging", "handing_over"])
def test_a_case_that_was_told_of_says_why_it_stays(
    page: CasesPage,
    desk: Desk,
    practice: Practice,
    service: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def told(*_: object) -> None:
        raise CaseTold(calendar_year(2024))

    monkeypatch.setattr(getattr(desk, service), "plan", told)
    page.show_case(practice.cases["Kievit"])
    page.story.header.merge_action.trigger()
    page.story.header.handover_action.trigger()
    (merging,), (handing,) = page.findChildren(MergeDialog), page.findChildren(HandoverDialog)
    dialog = merging if service == "merging" else handing
    assert "Het vastgestelde verslag over 2024 telt deze zaak mee." in words_on(dialog.dialog)
    assert not dialog.dialog.confirm_button.isEnabled()
    assert desk.cases.get(practice.cases["Kievit"]).merged == ()


def test_features_have_a_way_back_and_a_category_says_whose_task_it_is(
    page: CasesPage, desk: Desk, practice: Practice, undos: Undos
) -> None:
    case_id = practice.cases["Kievit"]
    before = desk.cases.facts(case_id)
    page.show_case(case_id)
    page.inspector.facts_change_wanted.emit()
    (dialog,) = page.findChildren(CaseFactsDialog)
    conflict = term(desk, Vocabulary.CATEGORY, "labour_conflict")
    combo = dialog.issues[0].fields["category_id"].control
    assert isinstance(combo, ComboBox)
    combo.set_value(conflict)
    dialog.dialog.confirm_button.click()
    assert desk.cases.facts(case_id).issues[0].category_id == conflict
    undos[-1]()
    assert desk.cases.facts(case_id) == before


@pytest.mark.parametrize(("code", "said"), [("reorganisation", True), ("home_situation", False)])
def test_a_new_case_says_at_once_what_is_not_the_task(
    services: CasePageServices, page: CasesPage, desk: Desk, code: str, *, said: bool
) -> None:
    made = NewCaseDialog(page, services)
    made.open()
    combo = made.fields["category_id"].control
    assert isinstance(combo, ComboBox)
    combo.set_value(term(desk, Vocabulary.CATEGORY, code))
    words = "Buiten uw taak: verwijs door en houd het kort."
    assert (words in words_on(made.dialog)) is said
    combo.set_value(None)
    assert words not in words_on(made.dialog)
    made.dialog.reject()


def test_behind_a_wall_there_is_nowhere_to_hand_a_case_to(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    desk.scope.work_at(practice.organisations["Meander"])
    page.show_case(practice.cases["Kievit"])
    page.story.header.handover_action.trigger()
    (dialog,) = page.findChildren(HandoverDialog)
    assert "Kies eerst Stoppen, boven in het venster." in words_on(dialog.dialog)
    assert "Linde" not in words_on(dialog.dialog)
    desk.scope.stop()
