"""Consent from question to withdrawal, and a decision to break secrecy, through the window."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    Consent,
    ConsentState,
    Decision,
    EntryKind,
    Step,
    StepState,
    kind_of,
)
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.worksheet_page import WorksheetPage
from vpdesk.ui.form_fields import put_text

Kind = TypeVar("Kind")

HALF = "Zij zegt dat het vannacht gebeurt"
SAVED = "Opslaan als besproken"


def test_from_asking_to_withdrawal_and_to_an_exception(practice: Driver) -> None:
    driver = practice
    cases(driver).show_case(driver.desk.cases.list(CaseFilter())[0].id)
    a_step_without_consent_is_only_discussed(driver)
    consent_is_asked_and_given(driver)
    the_step_is_done_on_it(driver)
    it_is_withdrawn_and_a_later_step_refused(driver)
    a_worksheet_comes_back_after_the_lock(driver)
    secrecy_is_broken(driver)
    a_step_is_done_on_that(driver)


def a_step_without_consent_is_only_discussed(driver: Driver) -> None:
    write_step(driver)
    driver.wait(lambda: driver.has_button(SAVED))
    driver.click(SAVED)
    driver.wait(lambda: steps(driver) == [StepState.DISCUSSED])


def consent_is_asked_and_given(driver: Driver) -> None:
    cases(driver).inspector.consents.add_button.click()
    driver.fill("Waarvoor", "meegaan naar de leidinggevende")
    pick(driver, "Stand", "Gevraagd")
    driver.click("Toestemming vastleggen")
    driver.wait(lambda: consents(driver) == [ConsentState.ASKED])
    change(driver, EntryKind.CONSENT)
    pick(driver, "Stand", "Gegeven")
    driver.click("Wijziging opslaan")
    driver.wait(lambda: consents(driver) == [ConsentState.GIVEN])
    (given,) = entries(driver, Consent)
    assert given.asked_on == driver.desk.today()


def the_step_is_done_on_it(driver: Driver) -> None:
    change(driver, EntryKind.STEP)
    pick(driver, "Hoe ver", "Gezet")
    pick(driver, "Toestemming", "Meegaan")
    driver.click("Wijziging opslaan")
    driver.wait(lambda: steps(driver) == [StepState.DONE])


def it_is_withdrawn_and_a_later_step_refused(driver: Driver) -> None:
    change(driver, EntryKind.CONSENT)
    driver.click("Intrekken")
    pick(driver, "Hoe ingetrokken", "Schriftelijk")
    driver.click("Wijziging opslaan")
    driver.wait(lambda: consents(driver) == [ConsentState.WITHDRAWN])
    assert steps(driver) == [StepState.DONE]
    write_step(driver)
    driver.wait(lambda: driver.has_button(SAVED))
    driver.press(Qt.Key.Key_Escape)
    driver.click("Weggooien")
    driver.wait(lambda: cases(driver).story.editing.card is None)


def a_worksheet_comes_back_after_the_lock(driver: Driver) -> None:
    """Begin it by the palette, which does not propose it, and lock halfway."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("doorbreking")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: cases(driver).story.worksheets.is_open)
    fill(driver, "harm", HALF)
    driver.lock()
    driver.unlock()
    driver.wait(lambda: cases(driver).story.worksheets.is_open)
    assert sheet(driver).form.texts()["harm"] == HALF


def secrecy_is_broken(driver: Driver) -> None:
    for name in QUESTIONS:
        if name != "harm":
            fill(driver, name, "Beantwoord")
    pick(driver, "Wat besluit u?", "Geheimhouding doorbreken")
    driver.fill("Dag van het besluit", "vandaag")
    driver.click("Besluit vastleggen…")
    driver.click("Besluit vastleggen")
    driver.wait(lambda: entries(driver, ConfidentialityException))
    (decided,) = entries(driver, ConfidentialityException)
    assert (decided.decision, decided.harm) == (Decision.BREAK, HALF)
    assert driver.desk.log.entries(limit=1)[0].act is LoggedAct.SECRECY_DECIDED


def a_step_is_done_on_that(driver: Driver) -> None:
    write_step(driver)
    pick(driver, "Toestemming", "Zonder toestemming")
    driver.click("Stap vastleggen")
    driver.wait(lambda: steps(driver) == [StepState.DONE, StepState.DONE])
    (decided,) = entries(driver, ConfidentialityException)
    assert entries(driver, Step)[0].exception_id == decided.id


def cases(driver: Driver) -> CasesPage:
    driver.press(Qt.Key.Key_2, CTRL)
    return next(each for each in driver.view.findChildren(CasesPage) if each.isVisible())


def entries(driver: Driver, kind: type[Kind]) -> list[Kind]:
    case_id = driver.desk.cases.list(CaseFilter())[0].id
    return [each for each in driver.desk.timeline.entries(case_id) if isinstance(each, kind)]


def steps(driver: Driver) -> list[StepState]:
    return [each.state for each in entries(driver, Step)]


def consents(driver: Driver) -> list[ConsentState]:
    return [each.state for each in entries(driver, Consent)]


def write_step(driver: Driver) -> None:
    """Begin a step with the manager that is done."""
    cases(driver).story.timeline.view.setFocus()
    driver.press(Qt.Key.Key_S)
    pick(driver, "Stap", "Meegaan naar gesprek met leidinggevende")
    pick(driver, "Hoe ver", "Gezet")


def pick(driver: Driver, name: str, text: str) -> None:
    """Choose what begins so."""
    field = driver.part(QComboBox, name)
    place = field.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, [field.itemText(each) for each in range(field.count())]
    field.setCurrentIndex(place)


def sheet(driver: Driver) -> WorksheetPage:
    page = cases(driver).story.worksheets.page
    assert page is not None
    return page


def fill(driver: Driver, question: str, answer: str) -> None:
    put_text(sheet(driver).form.fields[question].control, answer)


def change(driver: Driver, kind: EntryKind) -> None:
    """Open the first entry of a kind in its place."""
    rows = cases(driver).story.timeline.entry_rows()
    entry = next(row.entry for row in rows if kind_of(row.entry) is kind)
    cases(driver).story.timeline.edit_wanted.emit(entry)
    driver.wait(lambda: driver.has_button("Wijziging opslaan"))
