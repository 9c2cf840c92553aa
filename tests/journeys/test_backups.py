"""Backups through the window: made, looked into, put back, and moved to another computer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.fixtures import CHEAPEST, MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter
from vpdesk.paths import current_vault
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.frame.backup_answers import backup_before_closing
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

PASSWORD = "merel tegel wolk fiets"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def choose_file(driver: Driver, file: Path) -> None:
    driver.wait(lambda: isinstance(driver.front, QFileDialog))
    dialog = driver.front
    assert isinstance(dialog, QFileDialog)
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(str(file))
    dialog.accept()


def show_backups(driver: Driver) -> None:
    driver.press(Qt.Key.Key_Comma, CTRL)
    driver.view.pages.page.show_section("backups")  # type: ignore[attr-defined]


def test_a_backup_is_made_on_request_and_told_on_the_first_page(practice: Driver) -> None:
    assert "Er is nog geen bewezen reservekopie." in practice.words()

    practice.click("Nu maken")

    practice.wait(lambda: "Reservekopie gemaakt en bewezen:" in practice.words())
    (backup,) = practice.desk.backups.list()
    assert backup.file.exists()
    practice.click("Tweede plek kiezen")
    practice.wait(lambda: "Waar zij bewaard worden" in practice.words())


def test_a_second_place_is_added_and_gets_its_own_backup(practice: Driver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    show_backups(practice)
    practice.click("Plek toevoegen…")
    choose_file(practice, stick)
    practice.wait(lambda: practice.has_button(f"{stick} niet meer gebruiken"))

    practice.click("Nu maken")

    practice.wait(lambda: len(practice.desk.backups.list()) == 2)
    assert list(stick.glob("*.vpbak"))


def test_a_place_within_the_vault_is_refused_in_words(practice: Driver, vault_folder: Path) -> None:
    inside = vault_folder / "kopie"
    inside.mkdir()
    show_backups(practice)
    practice.click("Plek toevoegen…")
    choose_file(practice, inside)

    practice.wait(lambda: "in de map van de kluis" in practice.words())
    assert len(practice.desk.backups.places()) == 1


def test_a_stick_that_is_gone_is_told_and_the_other_place_still_gets_its_backup(
    practice: Driver, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    practice.desk.backups.add_place(stick)
    stick.rmdir()
    show_backups(practice)

    practice.click("Nu maken")

    practice.wait(lambda: len(practice.desk.backups.list()) == 1)
    practice.wait(lambda: "‘stick’ is niet aangesloten" in practice.words())


def test_a_backup_is_made_by_itself_when_the_desk_closes(
    practice: Driver, vault_folder: Path, memory_keyring: Keyring, today: Callable[[], date]
) -> None:
    practice.program.before_closing = backup_before_closing
    practice.lock()

    desk = vaults.unlock_with_keyring(vault_folder, today=today, keyring=memory_keyring)
    made = desk.backups.list()
    needed = desk.backups.needed()
    desk.close()
    assert len(made) == 1
    assert not needed


def test_a_backup_is_checked_and_a_damaged_one_told_from_a_sound_one(practice: Driver) -> None:
    finish(practice.desk.backups.make())
    show_backups(practice)
    practice.wait(lambda: practice.has_button("Controleren"))
    practice.click("Controleren")
    practice.wait(lambda: "De reservekopie is heel en is terug te zetten." in practice.words())

    (backup,) = practice.desk.backups.list()
    content = bytearray(backup.file.read_bytes())
    content[-1000] ^= 1
    backup.file.write_bytes(content)
    practice.click("Controleren")

    practice.wait(lambda: "beschadigd" in practice.words())


def test_an_earlier_state_is_looked_into_and_opened_beside_the_vault(
    practice: Driver, vault_folder: Path
) -> None:
    finish(practice.desk.backups.make())
    (case,) = practice.desk.cases.list(CaseFilter())
    practice.desk.cases.rename(case.id, "Wulp")
    show_backups(practice)
    practice.wait(lambda: practice.has_button("Terugzetten…"))

    practice.click("Terugzetten…")
    practice.wait(lambda: practice.has_button("Terugzetten"))
    assert "daarna" in practice.words()
    practice.click("Terugzetten")
    practice.wait(lambda: practice.has_button("Deze kluis openen"))
    practice.click("Deze kluis openen")

    practice.wait(lambda: isinstance(practice.program.window.centralWidget(), UnlockPage))
    restored = vault_folder.with_name(f"{vault_folder.name}-2")
    assert current_vault() == restored
    practice.unlock()
    (case,) = practice.desk.cases.list(CaseFilter())
    assert case.code_name == "Kievit"
    assert (vault_folder / "vault.hdr").exists()


def test_nothing_is_put_back_when_the_dialog_is_left(practice: Driver, vault_folder: Path) -> None:
    finish(practice.desk.backups.make())
    show_backups(practice)
    practice.wait(lambda: practice.has_button("Terugzetten…"))
    practice.click("Terugzetten…")
    practice.wait(lambda: practice.has_button("Terugzetten"))

    practice.press(Qt.Key.Key_Escape)

    practice.wait(lambda: practice.front is practice.window)
    assert not vault_folder.with_name(f"{vault_folder.name}-2").exists()


def test_a_vault_moves_to_another_computer_with_a_backup_and_the_paper_alone(
    tmp_path: Path, start: Start, today: Callable[[], date]
) -> None:
    there = tmp_path / "there" / "vault"
    prepared = vaults.prepare(
        there, way=WayToOpen.PASSWORD, password=PASSWORD, today=today, argon2=CHEAPEST
    )
    code = prepared.recovery_code
    desk = vaults.create(prepared, typed_code=code, today=today)
    finish(desk.backups.make())
    (backup,) = desk.backups.list()
    desk.close()
    here = Door(
        folder=tmp_path / "here" / "vault",
        today=today,
        keyring=Keyring(make_backend=MemoryBackend),
        argon2=CHEAPEST,
    )
    driver = start(here)
    assert isinstance(driver.program.window.centralWidget(), FirstStartPage)
    driver.click("Verder")
    driver.click("Ik heb een reservekopie van mijn kluis…")
    driver.click("Reservekopie kiezen…")
    choose_file(driver, backup.file)
    driver.wait(lambda: driver.has_button("Inkijken"))
    driver.click("Herstelcode gebruiken")
    driver.fill("Herstelcode", code[:-1] + ("0" if code[-1] != "0" else "1"))
    driver.click("Inkijken")
    driver.wait(lambda: "herstelcode" in driver.words().lower() and driver.has_button("Inkijken"))
    driver.fill("Herstelcode", code)
    driver.click("Inkijken")
    driver.wait(lambda: driver.has_button("Terugzetten"))
    driver.click("Alleen een wachtwoord")
    driver.fill("Wachtwoord", "kort")
    driver.click("Terugzetten")
    assert driver.has_button("Terugzetten")
    driver.fill("Wachtwoord", PASSWORD + " nieuw")
    driver.fill("Nog een keer", PASSWORD + " nieuw")
    driver.click("Terugzetten")
    driver.wait(lambda: driver.has_button("Deze kluis openen"))
    driver.click("Deze kluis openen")

    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), UnlockPage))
    opened = vaults.unlock_with_password(here.folder, PASSWORD + " nieuw", today=today)
    assert opened.access.two_work()
    opened.close()


def test_a_file_that_is_no_backup_is_told_and_another_one_can_be_chosen(
    practice: Driver, tmp_path: Path
) -> None:
    letter = tmp_path / "brief.vpbak"
    letter.write_text("Geachte heer, mevrouw,")
    show_backups(practice)
    practice.click("Ander bestand…")
    choose_file(practice, letter)

    practice.wait(lambda: "geen reservekopie van vpdesk" in practice.words())
    assert practice.has_button("Reservekopie kiezen…")
