"""From the settings to the card and back: what was changed opens, what it replaced does not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.own_vaults import PASSWORD, OwnVault
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.unlock.unlock_page import UnlockPage

NEW = "acht groene kikkers kwaken"
WRONG_PASSWORD = "Dit wachtwoord klopt niet. Let op hoofdletters."
WRONG_CODE = "Deze herstelcode hoort niet bij deze kluis."
FORGOTTEN = "Wachtwoord vergeten? Gebruik de herstelcode"


def unlock(driver: Driver, password: str) -> None:
    driver.fill("Wachtwoord", password)
    driver.click("Ontgrendelen")
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))
    driver.wait(driver.window.isActiveWindow)


def unlock_with_code(driver: Driver, code: str) -> None:
    driver.fill("Herstelcode", code)
    driver.click("Ontgrendelen")
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))
    driver.wait(driver.window.isActiveWindow)


def refused(driver: Driver, name: str, typed: str, says: str) -> None:
    driver.fill(name, typed)
    driver.click("Ontgrendelen")
    driver.wait(lambda: says in driver.words())


def settings(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Comma, CTRL)
    driver.wait(lambda: "De kluis openen" in driver.words())


def shown_code(driver: Driver) -> str:
    (code,) = codes(driver)
    return "-".join(code.split())


def codes(driver: Driver) -> list[str]:
    labels = driver.front.findChildren(QLabel)
    return [each.text() for each in labels if each.text().count("   ") == 6]


def wait_for_card(driver: Driver) -> None:
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), UnlockPage))
    driver.let_go()


def wait_for_dialog_to_go(driver: Driver) -> None:
    driver.wait(lambda: QApplication.activeModalWidget() is None)
    driver.let_go()


@pytest.fixture
def driver(own_vault: OwnVault, start: Start) -> Driver:
    made = start(own_vault.door)
    unlock(made, PASSWORD)
    return made


def test_after_a_change_of_password_only_the_new_one_opens(driver: Driver) -> None:
    settings(driver)
    driver.click("Wachtwoord wijzigen…")
    driver.fill("Huidig wachtwoord", PASSWORD)
    driver.fill("Nieuw wachtwoord", NEW)
    driver.fill("Nog een keer", NEW)
    driver.click("Wachtwoord wijzigen")
    wait_for_dialog_to_go(driver)

    driver.lock()

    refused(driver, "Wachtwoord", PASSWORD, WRONG_PASSWORD)
    unlock(driver, NEW)


def test_who_sits_down_at_an_open_desk_makes_no_way_in_of_their_own(
    driver: Driver, own_vault: OwnVault
) -> None:
    header = (own_vault.folder / "vault.hdr").read_bytes()
    settings(driver)
    driver.click("Nieuwe herstelcode…")
    code = shown_code(driver)
    driver.fill("Typ de herstelcode over van het papier", code)
    for number in range(5):
        driver.fill("Huidig wachtwoord", f"misschien {number}")
        driver.click("Herstelcode vervangen")
        driver.wait(lambda: WRONG_PASSWORD in driver.words())
    driver.click("Annuleren")
    wait_for_dialog_to_go(driver)

    driver.click("Wachtwoord wijzigen…")
    waits = [
        each for each in driver.front.findChildren(QPushButton) if "Opnieuw over" in each.text()
    ]
    assert not waits[0].isEnabled()
    driver.click("Annuleren")
    wait_for_dialog_to_go(driver)

    assert (own_vault.folder / "vault.hdr").read_bytes() == header
    driver.lock()
    unlock(driver, PASSWORD)


def test_who_lost_the_password_changes_it_with_the_recovery_code(
    driver: Driver, own_vault: OwnVault
) -> None:
    settings(driver)
    driver.click("Wachtwoord wijzigen…")
    driver.click("Gebruik de herstelcode")
    driver.fill("Huidige herstelcode", own_vault.code.lower())
    driver.fill("Nieuw wachtwoord", NEW)
    driver.fill("Nog een keer", NEW)
    driver.click("Wachtwoord wijzigen")
    wait_for_dialog_to_go(driver)

    driver.lock()

    unlock(driver, NEW)


def test_after_a_change_to_the_keyring_it_opens_with_one_button(driver: Driver) -> None:
    settings(driver)
    driver.click("Manier wijzigen…")
    driver.fill("Huidig wachtwoord", PASSWORD)
    driver.click("Alleen de sleutelbos van uw computer")
    driver.click("Manier wijzigen")
    wait_for_dialog_to_go(driver)

    driver.lock()

    driver.unlock()


def test_a_keyring_that_refuses_leaves_the_password(driver: Driver, own_vault: OwnVault) -> None:
    own_vault.backend.refuses = True
    settings(driver)
    driver.click("Manier wijzigen…")
    driver.fill("Huidig wachtwoord", PASSWORD)
    driver.click("Alleen de sleutelbos van uw computer")
    driver.click("Manier wijzigen")
    driver.wait(lambda: "De kluis gaat nog open zoals voorheen." in driver.words())

    driver.lock()

    unlock(driver, PASSWORD)


def test_after_a_new_recovery_code_the_old_one_is_refused_and_the_new_one_opens(
    driver: Driver, own_vault: OwnVault
) -> None:
    settings(driver)
    driver.click("Nieuwe herstelcode…")
    driver.fill("Huidig wachtwoord", PASSWORD)
    code = shown_code(driver)
    driver.fill("Typ de herstelcode over van het papier", code)
    driver.click("Herstelcode vervangen")
    wait_for_dialog_to_go(driver)

    driver.lock()

    driver.click(FORGOTTEN)
    refused(driver, "Herstelcode", own_vault.code, WRONG_CODE)
    unlock_with_code(driver, code)


def test_renewing_the_key_of_the_database_locks_and_opens_with_everything_there(
    driver: Driver,
) -> None:
    driver.desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    settings(driver)
    driver.click("Sleutels vernieuwen…")
    driver.click("Sleutels vernieuwen")
    wait_for_card(driver)

    unlock(driver, PASSWORD)

    assert driver.desk.organisations.by_name("Hogeschool Meander")


def test_half_typed_text_outlives_new_keys(driver: Driver) -> None:
    driver.desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    driver.click("Melding vastleggen")
    wait_for_dialog_to_go(driver)
    case = driver.desk.cases.list(CaseFilter())[0]
    driver.view.show_case(case.id)
    driver.press(Qt.Key.Key_G)
    driver.wait(lambda: driver.front.findChildren(QPlainTextEdit))
    driver.part(QPlainTextEdit).setFocus()
    driver.write("Half verhaal over de afdeling")
    settings(driver)
    driver.click("Sleutels vernieuwen…")
    driver.click("Sleutels vernieuwen")
    wait_for_card(driver)

    unlock(driver, PASSWORD)
    driver.view.show_case(case.id)

    def texts() -> set[str]:
        return {each.toPlainText() for each in driver.view.findChildren(QPlainTextEdit)}

    driver.wait(lambda: "Half verhaal over de afdeling" in texts())


def test_renewing_all_keys_leaves_nothing_old_that_opens(
    driver: Driver, own_vault: OwnVault
) -> None:
    settings(driver)
    driver.click("Sleutels vernieuwen…")
    driver.click("Alle sleutels")
    driver.click("Verder")
    driver.fill("Huidig wachtwoord", PASSWORD)
    driver.fill("Nieuw wachtwoord", NEW)
    driver.fill("Nog een keer", NEW)
    driver.click("Verder")
    driver.wait(lambda: codes(driver))
    code = shown_code(driver)
    driver.fill("Typ de herstelcode over van het papier", code)
    driver.click("Sleutels vernieuwen")
    wait_for_card(driver)

    refused(driver, "Wachtwoord", PASSWORD, WRONG_PASSWORD)
    driver.click(FORGOTTEN)
    refused(driver, "Herstelcode", own_vault.code, WRONG_CODE)
    unlock_with_code(driver, code)
    driver.lock()
    unlock(driver, NEW)


def test_after_the_recovery_code_the_desk_says_what_to_do_next(
    own_vault: OwnVault, start: Start
) -> None:
    driver = start(own_vault.door)
    driver.click(FORGOTTEN)
    unlock_with_code(driver, own_vault.code)
    assert "U opende de kluis met de herstelcode." in driver.words()
    assert driver.desk.access.way() is WayToOpen.PASSWORD

    driver.click("Naar de instellingen")

    assert "De kluis openen" in driver.words()
    assert "U opende de kluis met de herstelcode." not in driver.words()


def test_another_vault_can_be_chosen_and_none_is_made_where_there_is_none(
    own_vault: OwnVault, start: Start, tmp_path: Path
) -> None:
    for header in own_vault.folder.glob("vault.hdr*"):
        header.write_bytes(bytes(16_384))
    (tmp_path / "leeg").mkdir()
    driver = start(own_vault.door)
    page = driver.program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    assert driver.has_button("Ander bestand kiezen…")

    page.other_vault_wanted.emit(tmp_path / "leeg")

    driver.wait(lambda: "In deze map staat geen kluis." in driver.words())
    assert driver.has_button("Ander bestand kiezen…")
    assert list((tmp_path / "leeg").iterdir()) == []
