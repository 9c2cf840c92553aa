"""A vault that is damaged or gone: its backup is put back from the card, and opened."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.own_vaults import PASSWORD, OwnVault
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.paths import current_vault
from vpdesk.services.progress import finish
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.unlock.unlock_page import UnlockPage


@pytest.fixture
def lived_in(own_vault: OwnVault) -> OwnVault:
    """Give a closed vault with an organisation and a backup of it."""
    desk = own_vault.opened()
    desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    finish(desk.backups.make())
    desk.close()
    return own_vault


def unlock(driver: Driver) -> None:
    driver.fill("Wachtwoord", PASSWORD)
    driver.click("Ontgrendelen")


def put_back(driver: Driver) -> None:
    driver.click("Reservekopie terugzetten…")
    driver.wait(lambda: driver.has_button("Inkijken"))
    driver.click("Inkijken")
    driver.wait(lambda: "versleuteld" in driver.words())
    driver.fill("Wachtwoord", PASSWORD)
    driver.click("Inkijken")
    driver.wait(lambda: driver.has_button("Terugzetten"))
    driver.click("Terugzetten")
    driver.wait(lambda: driver.has_button("Deze kluis openen"))


def opened(driver: Driver) -> bool:
    return isinstance(driver.program.window.centralWidget(), DeskView)


def test_a_damaged_vault_is_put_back_from_its_newest_backup(
    lived_in: OwnVault, start: Start
) -> None:
    (database,) = lived_in.folder.glob("*.db")
    damaged = bytearray(database.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    database.write_bytes(damaged)
    driver = start(lived_in.door)
    unlock(driver)
    driver.wait(lambda: driver.has_button("Reservekopie terugzetten…"))

    put_back(driver)
    driver.click("Deze kluis openen")

    restored = lived_in.folder.with_name("own-2")
    driver.wait(lambda: "Dit is de teruggezette kluis van" in driver.words())
    assert current_vault() == restored
    assert database.read_bytes() == bytes(damaged)
    unlock(driver)
    driver.wait(lambda: opened(driver))
    assert [row.organisation.name for row in driver.desk.organisations.list()] == [
        "Hogeschool Meander"
    ]
    assert str(lived_in.folder) in driver.words()

    driver.click("Begrepen")
    driver.lock()
    assert isinstance(driver.program.window.centralWidget(), UnlockPage)
    assert "teruggezette" not in driver.words()


def test_a_vault_that_is_gone_comes_back_where_it_was(lived_in: OwnVault, start: Start) -> None:
    driver = start(lived_in.door)
    unlock(driver)
    driver.wait(lambda: opened(driver))
    driver.lock()
    shutil.rmtree(lived_in.folder)
    driver.fill("Wachtwoord", PASSWORD)
    driver.click("Ontgrendelen")
    driver.wait(lambda: driver.has_button("Reservekopie terugzetten…"))

    put_back(driver)
    assert "blijft" not in driver.words()
    driver.click("Deze kluis openen")
    driver.wait(lambda: "Dit is de teruggezette kluis van" in driver.words())
    unlock(driver)
    driver.wait(lambda: opened(driver))

    assert (lived_in.folder / "vault.hdr").exists()
    assert driver.desk.organisations.by_name("Hogeschool Meander")


def test_the_palette_makes_a_backup_and_puts_one_back(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("reservekopie maken")
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: len(practice.desk.backups.list()) == 1)
    practice.wait(lambda: "Reservekopie gemaakt en bewezen:" in practice.words())

    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("reservekopie terug")
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: practice.has_button("Inkijken"))
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: "Wat staat er in deze reservekopie" in practice.words())
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)


def test_locking_while_it_is_put_back_leaves_nothing(
    practice: Driver, vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.ui.restoring.test_restore_dialog import Gate, left_in

    finish(practice.desk.backups.make())
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("reservekopie terug")
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: practice.has_button("Inkijken"))
    practice.click("Inkijken")
    practice.wait(lambda: practice.has_button("Terugzetten"))
    gate = Gate(monkeypatch)
    practice.click("Terugzetten")
    practice.wait(gate.reached.is_set)

    practice.press(Qt.Key.Key_L, CTRL)
    gate.opened.set()
    practice.wait(lambda: isinstance(practice.program.window.centralWidget(), UnlockPage))

    assert left_in(vault_folder.parent) == []
    assert current_vault() != vault_folder.with_name("vault-2")
