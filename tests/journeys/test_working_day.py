"""A working day, from an empty computer to a printed annual report, by keyboard and mouse."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver, save_report, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import EntryKind, kind_of
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

PASSWORD = "zeven zwarte zwanen zwemmen"


def test_a_working_day(start: Start, tmp_path: Path) -> None:
    backend = MemoryBackend()
    folder = tmp_path / "kluis"
    driver = start(
        Door(
            folder=folder,
            today=lambda: TODAY,
            keyring=Keyring(make_backend=lambda: backend),
            argon2=CHEAPEST,
        )
    )
    make_the_vault(driver)
    add_an_organisation(driver)
    record_a_report(driver)
    write_a_talk(driver)
    record_a_step_that_is_done(driver)
    refer(driver)
    plan_a_follow_up(driver)
    see_it_on_the_page_of_today(driver)
    save_an_interim_notice(driver, tmp_path)
    lock_and_come_back(driver)
    nothing_can_be_read_outside(folder, tmp_path)


def make_the_vault(driver: Driver) -> None:
    driver.click("Verder")
    page = driver.program.window.centralWidget()
    assert isinstance(page, FirstStartPage)
    driver.wait(lambda: page.knows_keyring)
    driver.click("Alleen een wachtwoord")
    driver.fill("Wachtwoord", PASSWORD)
    driver.fill("Nog een keer", PASSWORD)
    driver.click("Verder")
    driver.wait(lambda: page.recovery_code)
    driver.fill("Typ de herstelcode over van het papier", page.recovery_code.lower())
    driver.click("Kluis maken")
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))


def add_an_organisation(driver: Driver) -> None:
    driver.press(Qt.Key.Key_3, CTRL)
    driver.click("Opdrachtgever toevoegen")
    driver.wait(QApplication.activeModalWidget)
    driver.fill("Naam", "Hogeschool Meander")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.desk.organisations.by_name("Hogeschool Meander"))


def record_a_report(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)
    driver.wait(QApplication.activeModalWidget)
    driver.fill("Codenaam", "Kievit")
    driver.choose("Categorie", "Pesten")
    driver.fill("Eerste notitie", "Belt vanuit de auto.")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.desk.cases.count(CaseFilter()) == 1)
    driver.wait(lambda: driver.view.pages.shown is PageKey.CASES)


def write_a_talk(driver: Driver) -> None:
    driver.click("Gesprek")
    driver.fill("Duur", "1:15")
    driver.fill("Wat er besproken is", "Verteld wat er speelt.")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: EntryKind.CONTACT in kinds(driver))


def record_a_step_that_is_done(driver: Driver) -> None:
    driver.click("Stap")
    driver.choose("Stap", "Meegaan naar gesprek met leidinggevende")
    driver.choose("Hoe ver", "Gezet")
    assert "Zonder toestemming kan deze stap niet als gezet worden vastgelegd." in driver.words()
    driver.choose("Toestemming", "Nu toestemming vastleggen")
    driver.fill("Toestemming waarvoor", "Gesprek met de leidinggevende")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: {EntryKind.STEP, EntryKind.CONSENT} <= set(kinds(driver)))


def refer(driver: Driver) -> None:
    driver.click("Verwijzing")
    driver.choose("Adres", "Slachtofferhulp Nederland")
    driver.choose("Wie maakt de afspraak", "De melder zelf")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: EntryKind.REFERRAL in kinds(driver))


def plan_a_follow_up(driver: Driver) -> None:
    driver.click("Opvolging plannen")
    driver.fill("Wat", "Terugbellen over het gesprek")
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: EntryKind.FOLLOW_UP in kinds(driver))


def see_it_on_the_page_of_today(driver: Driver) -> None:
    driver.press(Qt.Key.Key_1, CTRL)
    driver.wait(lambda: driver.view.pages.shown is PageKey.TODAY)
    told = " ".join(texts_in_memory())
    assert "Terugbellen over het gesprek" in told
    assert "Kievit" in told


def save_an_interim_notice(driver: Driver, folder: Path) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("jaarverslag mea")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.view.pages.shown is PageKey.ANNUAL_REPORT)
    driver.click("Tussenbericht maken")
    place = save_report(driver, folder)
    assert place.name.startswith("Tussenbericht ")
    assert place.name.endswith("Hogeschool Meander.pdf")
    assert place.read_bytes().startswith(b"%PDF")
    twin = json.loads(place.with_suffix(".json").read_text(encoding="utf-8"))
    assert twin["organisation"] == "Hogeschool Meander"
    assert twin["total"] == [0, 4]


def lock_and_come_back(driver: Driver) -> None:
    driver.press(Qt.Key.Key_L, CTRL)
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), UnlockPage))
    driver.let_go()
    assert "Meander" not in " ".join(texts_in_memory())
    driver.fill("Wachtwoord", PASSWORD)
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: isinstance(driver.program.window.centralWidget(), DeskView))
    assert driver.view.pages.shown is PageKey.ANNUAL_REPORT
    assert len(kinds(driver)) >= 6


def nothing_can_be_read_outside(folder: Path, around: Path) -> None:
    words = [b"Meander", b"Kievit", b"Terugbellen", b"Verteld wat er speelt"]
    for path in around.rglob("*"):
        if path.is_file() and not path.name.startswith("Tussenbericht"):
            content = path.read_bytes()
            assert not any(word in content for word in words), path.name
    assert folder.is_dir()


def kinds(driver: Driver) -> list[EntryKind]:
    (case,) = driver.desk.cases.list(CaseFilter())
    return [kind_of(each) for each in driver.desk.timeline.entries(case.id)]
