"""The worksheet on breaking secrecy, as it is written, decided on and read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    ConsentDraft,
    ConsentState,
    Decision,
    FollowUpDraft,
    Referral,
    ReferralDraft,
    Step,
    StepDraft,
    StepState,
    filled_in,
)
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_header import CaseHeader
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.worksheet_page import WorksheetPage
from vpdesk.ui.form_fields import put_text
from vpdesk.ui.widgets.combo_box import ComboBox

ANSWERED = filled_in(TODAY, dict.fromkeys(QUESTIONS, "Antwoord"))


@pytest.fixture
def wulp(page: CasesPage, practice: Practice) -> CasesPage:
    page.show_case(practice.cases["Wulp"])
    return page


def opened(page: CasesPage) -> WorksheetPage:
    assert page.story.worksheets.is_open
    assert page.story.worksheets.page is not None
    return page.story.worksheets.page


def begin(page: CasesPage) -> WorksheetPage:
    actions = {each.text(): each for each in page.story.header._more_menu.actions()}
    actions["Doorbreking geheimhouding…"].trigger()
    return opened(page)


def put(sheet: WorksheetPage, **told: str) -> None:
    for name, text in told.items():
        put_text(sheet.form.fields[name].control, text)


def errors(sheet: WorksheetPage) -> set[str]:
    return {name for name, field in sheet.form.fields.items() if field.error}


def recorded(desk: Desk, practice: Practice) -> list[ConfidentialityException]:
    entries = desk.timeline.entries(practice.cases["Wulp"])
    return [each for each in entries if isinstance(each, ConfidentialityException)]


@pytest.mark.usefixtures("dutch")
def test_it_begins_empty_and_only_in_the_menu(wulp: CasesPage) -> None:
    sheet = begin(wulp)
    assert not any(text for name, text in sheet.form.texts().items() if name != "decision")
    assert sheet.form.decision() is None
    assert list(sheet.form.fields)[: len(QUESTIONS)] == list(QUESTIONS)
    header = wulp.findChild(CaseHeader)
    assert header is not None
    buttons = [button.text() for button, _ in header.writers]
    assert not any("eheimhouding" in text for text in buttons)
    assert not any("eheimhouding" in each.toolTip() for each in header.findChildren(QToolButton))
    sheet.back_button.click()
    assert not wulp.story.worksheets.is_open


@pytest.mark.usefixtures("dutch")
def test_a_draft_is_kept_changed_and_taken_back(
    wulp: CasesPage, desk: Desk, practice: Practice, told: list[tuple[str, object]]
) -> None:
    sheet = begin(wulp)
    put(sheet, harm="Gevaar voor een kind", decision=ComboBox(choices=[(Decision.BREAK, "")]).key())
    sheet.footer.draft_button.click()
    (draft,) = recorded(desk, practice)
    assert (draft.harm, draft.decision) == ("Gevaar voor een kind", None)
    assert not wulp.story.worksheets.is_open
    wulp.story.timeline.edit_wanted.emit(draft)
    again = opened(wulp)
    assert again.worksheet == draft
    put(again, no_other_way="Niemand anders weet het")
    QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (changed,) = recorded(desk, practice)
    assert changed.no_other_way == "Niemand anders weet het"
    undo = told[-1][1]
    assert callable(undo)
    undo()
    assert recorded(desk, practice) == [draft]


@pytest.mark.usefixtures("dutch")
def test_leaving_asks_what_to_do_with_what_was_typed(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    sheet = begin(wulp)
    put(sheet, duties="Zwijgen of spreken")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.footer.is_asking
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.footer.is_asking
    sheet.leave()
    sheet.footer.throw_away_wanted.emit()
    assert not wulp.story.worksheets.is_open
    assert recorded(desk, practice) == []
    assert begin(wulp).form.texts()["duties"] == ""


@pytest.mark.usefixtures("dutch")
def test_a_decision_needs_every_answer_and_is_asked_for_once_more(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    sheet = begin(wulp)
    sheet.footer.decide_button.click()
    assert errors(sheet) == {*QUESTIONS, "decision", "on"}
    put(sheet, **dict.fromkeys(QUESTIONS, "Antwoord"), on="gisterenavond laat")
    sheet.footer.decide_button.click()
    assert errors(sheet) == {"on"}
    put(sheet, on="22-11-2025", decision=ComboBox(choices=[(Decision.KEEP, "")]).key())
    sheet.footer.decide_button.click()
    assert sheet.footer.is_asking
    sheet.footer.write_on_button.click()
    assert recorded(desk, practice) == []
    sheet.footer.decide_button.click()
    sheet.footer.sure_button.click()
    assert errors(sheet) == {"on"}
    put(sheet, on="20-11-2025")
    sheet.footer.decide_button.click()
    sheet.footer.sure_button.click()
    (decided,) = recorded(desk, practice)
    assert (decided.decision, decided.on.day) == (Decision.KEEP, 20)
    assert not wulp.story.worksheets.is_open


@pytest.mark.usefixtures("dutch")
def test_what_was_decided_is_read_and_added_to(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    desk.secrecy.decide(practice.cases["Wulp"], ANSWERED, Decision.BREAK)
    wulp.story.changed.emit()
    (decided,) = recorded(desk, practice)
    wulp.story.timeline.edit_wanted.emit(decided)
    sheet = opened(wulp)
    assert not sheet.form.isVisible()
    assert not sheet.footer.isVisible()
    sheet.decided.add_button.click()
    assert sheet.decided.fields["text"].error
    put_text(sheet.decided.fields["text"].control, "Nagekomen")
    sheet.decided.add_button.click()
    assert [each.text for each in recorded(desk, practice)[0].remarks] == ["Nagekomen"]
    assert sheet.decided.texts() == {"text": ""}
    rows = [row for row in wulp.story.timeline.entry_rows() if row.entry.id == decided.id]
    assert [row.look.tone for row in rows] == ["danger"]
    sheet.leave()
    assert not wulp.story.worksheets.is_open


@pytest.mark.usefixtures("dutch")
def test_half_typed_text_comes_back_with_its_case(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    sheet = begin(wulp)
    put(sheet, harm="Halverwege")
    wulp.show_case(practice.cases["Grutto"])
    assert not wulp.story.worksheets.is_open
    wulp.show_case(practice.cases["Wulp"])
    assert opened(wulp).form.texts()["harm"] == "Halverwege"
    assert recorded(desk, practice) == []


@pytest.mark.usefixtures("dutch")
def test_what_was_typed_and_taken_out_again_does_not_come_back(
    wulp: CasesPage, practice: Practice
) -> None:
    sheet = begin(wulp)
    put(sheet, harm="Ernstig letsel")
    wulp.show_case(practice.cases["Grutto"])
    wulp.show_case(practice.cases["Wulp"])
    put(opened(wulp), harm="")
    wulp.show_case(practice.cases["Grutto"])
    wulp.show_case(practice.cases["Wulp"])
    assert not wulp.story.worksheets.is_open
    assert begin(wulp).form.texts()["harm"] == ""


@pytest.mark.usefixtures("dutch")
def test_a_step_is_done_on_a_decision_to_break_secrecy(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Wulp"]
    broken = desk.secrecy.decide(case_id, ANSWERED, Decision.BREAK)
    step = StepDraft(on=TODAY, step_id=term(desk, Vocabulary.STEP, "accompanying_hr"), outside=True)
    desk.timeline.add(case_id, step)
    wulp.story.changed.emit()
    (planned,) = [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]
    wulp.story.editing.change(planned)
    card = wulp.story.editing.card
    assert card is not None
    state, choice = (card.form.fields[name].control for name in ("state", "consent_id"))
    assert isinstance(state, ComboBox)
    assert isinstance(choice, ComboBox)
    state.set_value(StepState.DONE)
    assert card.warning
    choice.set_value(f"exception/{broken.id}")
    assert not card.warning
    card.confirm_button.click()
    (done,) = [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]
    assert (done.state, done.exception_id) == (StepState.DONE, broken.id)
    row = next(row for row in wulp.story.timeline.entry_rows() if row.entry == done)
    assert row.look.tone == "danger"
    assert row.look.marks[-1].text == "Zonder toestemming: geheimhouding doorbroken 21 nov"
    wulp.story.editing.change(done)
    assert wulp.story.editing.card is not None
    assert wulp.story.editing.card.form.draft() is not None


@pytest.mark.usefixtures("dutch")
def test_the_inspector_tells_what_lost_its_consent(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Wulp"]
    given = ConsentDraft(on=TODAY, purpose="meegaan", not_shared="de afdeling")
    consent = desk.timeline.add(case_id, given)
    plan = FollowUpDraft(on=TODAY, what="Meegaan naar HR", consent_id=consent.id)
    desk.timeline.add(case_id, plan)
    desk.timeline.add(
        case_id, ConsentDraft(on=TODAY, purpose="directie", state=ConsentState.REFUSED)
    )
    to_hr = ReferralDraft(on=TODAY, to="HR", shared="de zaak", consent_id=consent.id)
    desk.timeline.add(case_id, to_hr)
    wulp.story.changed.emit()
    look = next(row.look for row in wulp.story.timeline.entry_rows() if row.look.planned)
    assert (look.tone, look.text) == ("accent", "Niet delen: de afdeling")
    desk.timeline.change(consent, replace(given, withdrawn_on=TODAY))
    wulp.story.changed.emit()
    look = next(row.look for row in wulp.story.timeline.entry_rows() if row.look.planned)
    assert look.tone == "warn"
    assert look.marks[0].text == "Toestemming ingetrokken 21 nov: niet verdergaan"
    referred = next(
        row.look for row in wulp.story.timeline.entry_rows() if isinstance(row.entry, Referral)
    )
    assert [mark.tone for mark in referred.marks] == ["ok", "warn"]
    names = [each.accessibleName() for each in wulp.inspector.consents.rows()]
    assert names == [
        "Directie, Geweigerd 21 nov · mondeling",
        "Meegaan, Ingetrokken 21 nov",
        "HR, Niets meer delen: ingetrokken 21 nov",
        "Meegaan naar HR, Niet verdergaan: ingetrokken 21 nov",
    ]
    wulp.inspector.consents.rows()[-1].click()
    assert wulp.story.editing.card is not None
    assert wulp.story.editing.card.form.draft().what == "Meegaan naar HR"  # type: ignore[union-attr]
