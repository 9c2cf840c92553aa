"""Two advisers stand in for each other: one at the window, one on another computer."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseDraft, CaseFilter
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.stand_ins import CaseChoice, StandInDraft, StandInId
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import ConsentForm, ContactDraft, NoteDraft, StepDraft
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.stand_ins.give_dialog import GiveDialog
from vpdesk.ui.stand_ins.page import StandInsPage


@pytest.fixture
def colleague(
    new_vault: Path, tmp_path: Path, memory_keyring: Keyring, today: Callable[[], date]
) -> Iterator[Desk]:
    """Open the vault of the other adviser, who has a case of their own."""
    folder = tmp_path / "colleague"
    shutil.copytree(new_vault, folder, ignore=shutil.ignore_patterns("ballast.bin"))
    opened = vaults.unlock_with_keyring(folder, today=today, keyring=memory_keyring)
    organisation = opened.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    opened.cases.register(
        CaseDraft(organisation_id=organisation, registered_on=TODAY, code_name="Zonnedauw")
    )
    yield opened
    opened.close()


def run(driver: Driver, words: str) -> None:
    """Choose the first action that the palette has for these words."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)


def at_place(driver: Driver, path: Path) -> None:
    """Choose a file in the dialog that is open for it."""
    driver.wait(lambda: driver.window.findChildren(QFileDialog))
    dialog = driver.window.findChildren(QFileDialog)[-1]
    # A file that was just made may not be listed yet.
    dialog.reject()
    dialog.fileSelected.emit(str(path))


def given(driver: Driver, path: Path) -> tuple[str, str]:
    """Give the case to a colleague, and return both parts of the code."""
    run(driver, "zaken aan een waar")
    driver.wait(lambda: driver.front is not driver.window)
    driver.fill("Wie waarneemt", "C. Collega")
    (dialog,) = driver.window.findChildren(GiveDialog)
    driver.fill("Zoeken in zaken", "kievit")
    driver.press(Qt.Key.Key_Return)
    assert len(dialog.chosen.parts) == 1
    driver.click("Bekijken wat meegaat")
    assert "Zonder toestemming van de melder" in driver.words()
    driver.choose("Toestemming van de melder", "Mondeling")
    driver.lock()
    driver.window.activateWindow()
    driver.unlock()
    run(driver, "zaken aan een waar")
    driver.wait(lambda: driver.front is not driver.window)
    driver.click("Bekijken wat meegaat")
    driver.wait(lambda: "Iets over de afdeling." in driver.words())
    assert "Melder Een" not in driver.words()
    driver.click("Plaats kiezen…")
    at_place(driver, path)
    driver.wait(lambda: len(codes(driver)) == 2)
    first, second = codes(driver)
    driver.click("Ik heb beide delen genoteerd")
    driver.wait(lambda: driver.front is driver.window)
    return first, second


def listening(colleague: Desk, taken: StandInId) -> StepDraft:
    """Return a step that was talked about in a case that was given."""
    steps = colleague.standing_in.read(taken).package.cases[0].steps
    (step,) = [each for each in steps if each.label == "luisterend oor"]
    return StepDraft(on=TODAY, step_id=TermId(step.id))


def codes(driver: Driver) -> list[str]:
    """Return what is shown of a code."""
    return [each for each in driver.words().split(" | ") if each.count("-") == 5]


def see_proof(driver: Driver) -> None:
    """Look at the certificate that is offered once a copy is destroyed."""
    driver.wait(lambda: "De kopie is vernietigd" in driver.words())
    driver.click("Bewijs…")
    driver.wait(lambda: driver.has_button("Opslaan als pdf…"))
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: driver.front is driver.window)


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_advisers_stand_in_for_each_other(
    practice: Driver, colleague: Desk, tmp_path: Path
) -> None:
    package, back = tmp_path / "weg.vpwaarneming", tmp_path / "terug.vpteruggave"
    first, second = given(practice, package)
    taken = colleague.standing_in.open(package, first, second)
    colleague.stand_in_entries.add(taken, 1, ContactDraft(on=TODAY, minutes=30, text="gebeld"))
    colleague.stand_in_entries.add(taken, 1, listening(colleague, taken))
    colleague.standing_in.give_back(taken, back, by_name="C. Collega")

    run(practice, "teruggave openen")
    at_place(practice, back)
    practice.wait(lambda: "gebeld" in practice.words())
    assert "Stap  ·  luisterend oor  ·  Besproken" in practice.words()
    practice.click("Overnemen")
    case = practice.desk.cases.list(CaseFilter())[0]
    practice.wait(lambda: practice.desk.cases.get(case.id).minutes == 30)
    assert "C. Collega" in practice.desk.timeline.entries(case.id)[0].text
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: practice.desk.cases.get(case.id).minutes == 0)

    theirs, mine = tmp_path / "hun.vpwaarneming", tmp_path / "mijn.vpteruggave"
    choice = CaseChoice(
        case_id=colleague.cases.list(CaseFilter())[0].id, consent_form=ConsentForm.WRITTEN
    )
    draft = StandInDraft(to_name="mij", valid_until=TODAY + timedelta(days=9), cases=(choice,))
    made = colleague.stand_in_giving.make(draft, theirs, purpose="waarneming", language="nl")
    run(practice, "waarneming openen")
    at_place(practice, theirs)
    practice.wait(lambda: practice.has_button("Pakket openen"))
    practice.fill("Deel 1, op papier", made.second)
    practice.fill("Deel 2, door de telefoon", made.first)
    practice.click("Pakket openen")
    assert "Verwissel ze." in practice.words()
    practice.fill("Deel 1, op papier", made.first)
    practice.fill("Deel 2, door de telefoon", made.second)
    practice.click("Pakket openen")
    practice.wait(lambda: practice.has_button("Notitie"))
    practice.click("Notitie")
    practice.fill("Tekst", "Ligt bij de melder.")
    practice.click("Vastleggen")
    practice.wait(lambda: "Ligt bij de melder." not in practice.words())
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    assert len(practice.desk.cases.list(CaseFilter())) == 1
    page = practice.view.pages.page
    assert isinstance(page, StandInsPage)
    page.held.enter()
    practice.press(Qt.Key.Key_T)
    practice.wait(lambda: practice.has_button("Plaats kiezen…"))
    practice.click("Plaats kiezen…")
    at_place(practice, mine)
    practice.wait(lambda: practice.has_button("Kopie vernietigen"))
    practice.click("Kopie vernietigen")
    see_proof(practice)
    (returned,) = colleague.stand_in_merging.read(mine).cases
    assert [each.draft for each in returned.added] == [
        NoteDraft(on=TODAY, text="Ligt bij de melder.")
    ]


def test_an_instruction_sheet_is_gone_through_and_names_nobody(practice: Driver) -> None:
    (row,) = practice.desk.organisations.list()
    practice.view.show_organisation(row.organisation.id)
    run(practice, "instructieblad van deze")
    practice.wait(lambda: practice.has_button("Bewaren als doorgenomen"))
    assert "onderdelen nog leeg" in practice.words()
    practice.fill("Wie niet wordt gebeld", "Melder Een")
    practice.click("Bewaren als doorgenomen")
    practice.wait(lambda: "Dit hoort bij een zaak: Melder Een." in practice.words())
    practice.fill("Wie niet wordt gebeld", "De heer Een")
    practice.lock()
    practice.window.activateWindow()
    practice.unlock()
    run(practice, "instructieblad van deze")
    practice.wait(lambda: practice.has_button("Bewaren als doorgenomen"))
    practice.click("Bewaren als doorgenomen")
    practice.wait(lambda: "Zo heet ook iemand in een zaak: Een." in practice.words())
    practice.click("Met deze namen is iemand anders bedoeld")
    practice.click("Bewaren als doorgenomen")
    practice.wait(lambda: "Doorgenomen op vrijdag 21 november 2025" in practice.words())
    run(practice, "alle instructiebladen")
    practice.wait(lambda: practice.has_button("Opslaan als pdf…"))
