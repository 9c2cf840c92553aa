"""The whole year's work with the keyboard alone: from the first start to a case with a story."""

from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL
from tests.journeys.keyboard import Key, Keyboard
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import EntryKind, kind_of
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.first_start_page import FirstStartPage

PASSWORD = "zeven zwarte zwanen zwemmen"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_first_months(start: Start, tmp_path: Path) -> None:
    clock = [date(2025, 1, 6)]
    backend = MemoryBackend()
    driver = start(
        Door(
            folder=tmp_path / "kluis",
            today=lambda: clock[0],
            keyring=Keyring(make_backend=lambda: backend),
            argon2=CHEAPEST,
        )
    )
    keys = Keyboard(driver)
    make_the_vault(keys)
    add_an_organisation(keys)
    add_what_belongs_to_it(keys)
    choose_a_place_for_backups(keys, tmp_path)
    record_a_report(keys)
    tell_the_story(keys)
    add_an_address(keys)
    refer(keys)
    attach(keys, tmp_path)
    plan_a_follow_up(keys)
    deal_with_it_on_today(keys, clock)


def make_the_vault(keys: Keyboard) -> None:
    keys.press(Key.Key_Return)
    page = keys.driver.program.window.centralWidget()
    assert isinstance(page, FirstStartPage)
    keys.wait(lambda: page.knows_keyring)
    keys.step_to("Alleen een wachtwoord")
    keys.fill("Wachtwoord", PASSWORD)
    keys.fill("Nog een keer", PASSWORD)
    keys.press(Key.Key_Return)
    keys.wait(lambda: page.recovery_code)
    keys.wait(lambda: page._job is None)
    keys.fill("Typ de herstelcode over van het papier", page.recovery_code.lower())
    keys.press(Key.Key_Return)
    keys.wait(lambda: isinstance(keys.driver.program.window.centralWidget(), DeskView))
    keys.at("Pagina’s")


def add_an_organisation(keys: Keyboard) -> None:
    assert "Aan de slag" in keys.driver.words()
    keys.run("Opdrachtgever toevoegen")
    keys.in_dialog()
    keys.fill("Naam", "Hogeschool Meander")
    keys.fill("Aangesteld sinds", "1-1-2025")
    keys.choose("Contractvorm", "Vast dagdeel")
    keys.fill("Contract tot en met", "31-12-2026")
    keys.fill("Opzegtermijn", "3")
    keys.fill("Uren per jaar", "60")
    keys.confirm()
    keys.at("Opdrachtgevers")
    found = keys.driver.desk.organisations.by_name("Hogeschool Meander")
    assert found is not None
    (contract,) = keys.driver.desk.contracts.list(found.id)
    assert contract.agreed_minutes == 60 * 60
    assert contract.until == date(2026, 12, 31)
    assert keys.shown() is PageKey.ORGANISATIONS


def add_what_belongs_to_it(keys: Keyboard) -> None:
    organisations = keys.driver.desk.organisations
    (row,) = organisations.list()
    keys.run("Contactpersoon toevoegen")
    keys.in_dialog()
    keys.fill("Naam", "Contactpersoon Een")
    keys.run("Ontvangt het jaarverslag")
    keys.confirm()
    (person,) = organisations.contact_persons(row.organisation.id)
    assert person.receives_report
    keys.run("Onderdeel toevoegen")
    keys.in_dialog()
    keys.fill("Naam", "Faculteit Techniek")
    keys.confirm()
    keys.at("Onderdeel toevoegen")
    assert [each.name for each in organisations.units(row.organisation.id)] == [
        "Faculteit Techniek"
    ]


def choose_a_place_for_backups(keys: Keyboard, folder: Path) -> None:
    place = folder / "stick"
    place.mkdir()
    keys.press(Key.Key_1, CTRL)
    keys.run("Plek kiezen")
    assert keys.shown() is PageKey.SETTINGS
    keys.run("Plek toevoegen…")
    keys.name_file(str(place))
    keys.wait(lambda: str(place) in str(keys.driver.desk.backups.places()))
    keys.at("Plek toevoegen…")


def record_a_report(keys: Keyboard) -> None:
    keys.press(Key.Key_N, CTRL)
    keys.in_dialog()
    keys.fill("Codenaam", "Kievit")
    keys.choose("Categorie", "Pesten")
    keys.fill("Naam", "Melder Een")
    keys.fill("Eerste notitie", "Belt vanuit de auto.")
    keys.confirm()
    assert keys.shown() is PageKey.CASES
    keys.at("Tijdlijn")
    keys.run("2 dagen", back=True)
    keys.wait(lambda: kinds(keys) == [EntryKind.FOLLOW_UP, EntryKind.NOTE])
    keys.at("Tijdlijn")


def tell_the_story(keys: Keyboard) -> None:
    keys.press(Key.Key_G)
    keys.write("Verteld wat er speelt.")
    keys.fill("Duur", "1:15")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: EntryKind.CONTACT in kinds(keys))
    keys.at("Tijdlijn")
    keys.pick("Meer acties", "Toestemming vastleggen…", back=True)
    keys.write("Gesprek met de leidinggevende")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: EntryKind.CONSENT in kinds(keys))
    keys.at("Tijdlijn")
    keys.press(Key.Key_S)
    keys.choose("Stap", "Meegaan naar gesprek met leidinggevende")
    keys.choose("Hoe ver", "Gezet")
    keys.choose("Toestemming", "Gesprek met de leidinggevende")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: EntryKind.STEP in kinds(keys))
    keys.at("Tijdlijn")


def add_an_address(keys: Keyboard) -> None:
    keys.press(Key.Key_4, CTRL)
    assert keys.shown() is PageKey.REFERRAL_CONTACTS
    keys.focused()
    keys.run("Adres toevoegen")
    keys.in_dialog()
    keys.choose("Soort", "Mediator")
    keys.fill("Naam", "Mediation aan de Maas")
    keys.fill("Telefoon", "010 123 45 67")
    keys.confirm()
    keys.focused()
    assert "Mediation aan de Maas" in str(keys.driver.desk.referral_contacts.list())


def refer(keys: Keyboard) -> None:
    keys.search("kievit")
    keys.at("Tijdlijn")
    keys.press(Key.Key_V)
    keys.choose("Adres", "Mediation aan de Maas")
    keys.choose("Wie maakt de afspraak", "De melder zelf")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: EntryKind.REFERRAL in kinds(keys))
    keys.at("Tijdlijn")


def attach(keys: Keyboard, folder: Path) -> None:
    letter = folder / "brief.txt"
    letter.write_text("Een brief.", encoding="utf-8")
    keys.press(Key.Key_B)
    keys.name_file(str(letter))
    keys.wait(lambda: EntryKind.ATTACHMENT in kinds(keys))
    keys.at("Tijdlijn")

    keys.walk_to("brief.txt")
    keys.press(Key.Key_Return)
    keys.in_dialog()
    keys.press(Key.Key_Escape)
    keys.wait(lambda: keys.driver.front is keys.driver.window)
    keys.at("Tijdlijn")


def plan_a_follow_up(keys: Keyboard) -> None:
    keys.press(Key.Key_O)
    keys.write("Terugbellen over het gesprek")
    keys.fill("Datum", "+1")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: kinds(keys).count(EntryKind.FOLLOW_UP) == 2)
    keys.at("Tijdlijn")


def deal_with_it_on_today(keys: Keyboard, clock: list[date]) -> None:
    clock[0] = date(2025, 1, 7)
    keys.press(Key.Key_1, CTRL)
    keys.go_to("Opvolgingen")
    keys.walk_to("Terugbellen over het gesprek")
    keys.press(Key.Key_Space)
    keys.wait(lambda: open_follow_ups(keys) == 1)
    keys.at("Opvolgingen")
    keys.press(Key.Key_Z, CTRL)
    keys.wait(lambda: open_follow_ups(keys) == 2)
    keys.at("Opvolgingen")
    keys.press(Key.Key_Return)
    assert keys.shown() is PageKey.CASES
    keys.at("Tijdlijn")


def open_follow_ups(keys: Keyboard) -> int:
    return len(keys.driver.desk.overview.today().follow_ups)


def kinds(keys: Keyboard) -> list[EntryKind]:
    (case,) = keys.driver.desk.cases.list(CaseFilter())
    return [kind_of(each) for each in keys.driver.desk.timeline.entries(case.id)]
