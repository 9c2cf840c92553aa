"""Before a case is closed its counting facts are looked at; what is missing is one link away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from tests.ui.looking import words_on
from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.closing import open_follow_ups
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ReferralDraft, StepDraft, StepState
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.closing_check import ClosingCheck
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.widgets.combo_box import ComboBox

pytestmark = pytest.mark.usefixtures("dutch")


def closing(page: CasesPage) -> CaseFactsDialog:
    page.story.header.status_actions[CaseStatus.CLOSED].trigger()
    dialogs = page.findChildren(CaseFactsDialog)
    return dialogs[-1]


def check(dialog: CaseFactsDialog) -> ClosingCheck:
    assert dialog.check is not None
    return dialog.check


def links(dialog: CaseFactsDialog) -> list[str]:
    return [link.text() for link in check(dialog).links()]  # type: ignore[attr-defined]


def follow(dialog: CaseFactsDialog, words: str) -> None:
    link = check(dialog).links()[links(dialog).index(words)]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)


@pytest.fixture
def dialog(dutch: None, page: CasesPage, practice: Practice, desk: Desk) -> CaseFactsDialog:
    page.show_case(practice.cases["Kievit"])
    return closing(page)


def test_what_the_timeline_says_is_counted_in_words(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit = practice.cases["Kievit"]
    step = term(desk, Vocabulary.STEP, "accompanying_hr")
    for state in (StepState.DISCUSSED, StepState.DISCUSSED, StepState.DONE):
        desk.timeline.add(kievit, StepDraft(on=TODAY, step_id=step, state=state))
    desk.timeline.add(kievit, ReferralDraft(on=TODAY, to="Huisarts"))
    page.show_case(kievit)
    shown = words_on(check(closing(page)))
    assert "Telt mee in de cijfers van 2025" in shown
    assert "1 gezet · 2 besproken" in shown
    assert "Huisarts" in shown
    assert "1 contact · 0,5 u" in shown


def test_what_is_missing_is_offered_until_it_is_filled_in(dialog: CaseFactsDialog) -> None:
    assert links(dialog) == [
        "Uitkomst",
        "Relatie met de beschuldigde",
        "Rol van de melder",
        "Stap",
        "Verwijzing",
    ]
    outcome = dialog.fields["outcome_id"].control
    assert isinstance(outcome, ComboBox)
    outcome.setCurrentIndex(1)
    assert "Uitkomst" not in links(dialog)
    outcome.setCurrentIndex(0)
    assert links(dialog)[0] == "Uitkomst"


def test_a_link_goes_to_its_field(dialog: CaseFactsDialog) -> None:
    follow(dialog, "Rol van de melder")
    assert dialog.fields["position_id"].control.hasFocus()
    dialog.add_issue_button.click()
    follow(dialog, "Categorie")
    assert dialog.issues[1].fields["category_id"].control.hasFocus()


def test_a_link_to_an_entry_opens_its_editor_and_keeps_what_was_changed(
    page: CasesPage, dialog: CaseFactsDialog
) -> None:
    outcome = dialog.fields["outcome_id"].control
    assert isinstance(outcome, ComboBox)
    outcome.setCurrentIndex(1)
    chosen = outcome.currentText()
    follow(dialog, "Stap")
    assert not dialog.dialog.isVisible()
    card = page.story.editing.card
    assert card is not None
    assert "step_id" in card.form.fields
    card.throw_away_button.click()
    again = closing(page).fields["outcome_id"].control
    assert isinstance(again, ComboBox)
    assert again.currentText() == chosen


def test_a_link_without_a_change_leaves_no_draft(
    page: CasesPage, dialog: CaseFactsDialog, desk: Desk, practice: Practice
) -> None:
    follow(dialog, "Verwijzing")
    assert desk.drafts.kept(f"case/{practice.cases['Kievit']}/closing") is None
    assert page.story.editing.card is not None


def test_nothing_that_is_missing_keeps_a_case_open(
    dialog: CaseFactsDialog, desk: Desk, practice: Practice
) -> None:
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(practice.cases["Kievit"]).status is CaseStatus.CLOSED


def test_the_destroy_date_is_said_with_its_reason(dialog: CaseFactsDialog) -> None:
    assert (
        "De inhoud mag worden vernietigd vanaf 21-11-2027. Dat is 24 maanden na afsluiten. Niet "
        "voordat het jaarverslag over 2025 definitief is. vpdesk vraagt het u; er gaat niets "
        "vanzelf."
    ) in words_on(dialog.dialog)


def test_a_term_is_chosen_for_one_case(
    page: CasesPage, dialog: CaseFactsDialog, desk: Desk, practice: Practice
) -> None:
    assert dialog.part is not None
    assert dialog.part.term.currentText() == "Zoals gebruikelijk: 24 maanden"
    dialog.part.term.set_value(0)
    told = words_on(dialog.dialog)
    assert "Dan is 2025 voorbij; in het verslag daarover telt de zaak mee." in told
    dialog.dialog.confirm_button.click()
    assert desk.closing.term(practice.cases["Kievit"]).months == 0
    page.show_case(practice.cases["Kievit"])
    assert "Vernietigen: vanaf november 2025" in words_on(page.inspector)


def test_what_is_planned_goes_unless_it_is_kept(
    dialog: CaseFactsDialog, desk: Desk, practice: Practice
) -> None:
    assert dialog.part is not None
    assert dialog.part.drop.text() == "1 geplande opvolging laten vervallen"
    dialog.dialog.confirm_button.click()
    entries = desk.timeline.entries(practice.cases["Kievit"])
    assert not open_follow_ups(entries)
