"""What the year comes to with the keyboard alone: its report, and what is kept no longer."""

from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.journeys.keyboard import Key, Keyboard
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseKind, CaseStatus
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
REPORTERS = 14


@pytest.fixture
def clock() -> list[date]:
    return [date(2022, 3, 14)]


@pytest.fixture
def keys(start: Start, tmp_path: Path, clock: list[date]) -> Keyboard:
    """Give the hands at the desk of a practice with one organisation."""
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    folder = tmp_path / "kluis"
    prepared = vaults.prepare(
        folder, way=WayToOpen.KEYRING, today=lambda: clock[0], keyring=keyring
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: clock[0]).close()
    driver = start(Door(folder=folder, today=lambda: clock[0], keyring=keyring))
    keys = Keyboard(driver)
    keys.press(Key.Key_Return)
    keys.wait(lambda: driver.program._desk)
    driver.desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    return keys


def organisation(driver: Driver) -> OrganisationId:
    return driver.desk.organisations.list()[0].organisation.id


def test_the_annual_report_is_issued_and_saved(
    keys: Keyboard, tmp_path: Path, clock: list[date]
) -> None:
    driver = keys.driver
    clock[0] = date(2025, 11, 21)
    for number in range(REPORTERS):
        driver.desk.cases.register(
            CaseDraft(
                organisation_id=organisation(driver),
                registered_on=date(2025, 1 + number % 10, 5),
                kind=CaseKind.REPORT,
            )
        )
    clock[0] = date(2026, 1, 12)
    keys.press(Key.Key_5, CTRL)
    page = driver.view.pages.page
    assert isinstance(page, AnnualReportPage)
    keys.wait(lambda: not page.is_busy())
    keys.choose("Opdrachtgever", "Hogeschool Meander")
    keys.choose("Periode", "2025")
    keys.wait(lambda: not page.is_busy())
    keys.focused()
    keys.go_to("Observaties")
    keys.write("Het beeld is rustig.")
    keys.wait(lambda: not page.is_busy())
    keys.at("Observaties")

    keys.run("Vaststellen…")
    dialog = keys.in_dialog()
    keys.wait(driver.button("Jaarverslag 2025 vaststellen").isEnabled)
    assert "Van geen enkele kleine groep is af te leiden" in driver.words()
    keys.fill("Voor wie", "directie")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: driver.front is not dialog)
    keys.wait(lambda: not page.is_busy())
    (edition,) = driver.desk.editions.list(organisation(driver))
    assert edition.kind is EditionKind.ANNUAL
    keys.at("Eerder verteld")

    place = tmp_path / "verslag.pdf"
    keys.wait(lambda: driver.button("Opslaan als pdf").isEnabled())
    keys.press(Key.Key_S, CTRL)
    keys.name_file(str(place))
    keys.wait(lambda: "Opgeslagen." in driver.words())
    assert place.read_bytes().startswith(b"%PDF")
    keys.at("Eerder verteld")
    keys.press(Key.Key_F6)
    keys.at("Voorbeeld van het verslag")


def test_what_may_go_is_held_or_destroyed(keys: Keyboard, clock: list[date]) -> None:
    driver = keys.driver
    for name in ("Tureluur", "Grutto"):
        case_id = driver.desk.cases.register(
            CaseDraft(
                organisation_id=organisation(driver),
                registered_on=date(2022, 3, 14),
                code_name=name,
            )
        )
        clock[0] = date(2022, 9, 30)
        closed = StatusDraft(on=clock[0], status=CaseStatus.CLOSED)
        driver.desk.timeline.add(case_id, closed)
    clock[0] = date(2025, 11, 21)
    keys.search("bewaartermijn beoordelen")
    assert keys.shown() is PageKey.RETENTION
    keys.focused()
    keys.run("Dat verslag is definitief")
    keys.wait(lambda: driver.has_button("Vernietigen…: Tureluur"))
    keys.focused()

    keys.run("Aanhouden…: Grutto")
    keys.in_dialog()
    keys.fill("Aanhouden tot", "1-3-2026")
    keys.fill("Reden", "er loopt een beroep")
    keys.confirm()
    keys.wait(lambda: driver.has_button("Niet langer aanhouden: Grutto"))
    keys.at("Aanhouden…: Tureluur")

    keys.run("Vernietigen…: Tureluur")
    keys.in_dialog()
    keys.fill("Typ de codenaam om te bevestigen", "tureluur")
    keys.press(Key.Key_Return, CTRL)
    keys.wait(lambda: driver.has_button("Bewijs van vernietiging"))
    keys.at("Bewijs van vernietiging")
    keys.run("Bewijs van vernietiging")
    keys.wait(lambda: "Opdrachtgever noemen" in driver.words())
    keys.focused()
    keys.press(Key.Key_Escape)
    keys.wait(lambda: "Opdrachtgever noemen" not in driver.words())
    keys.at("Zaak openen: Grutto")
    assert not driver.desk.cases.list(CaseFilter(words="Tureluur", statuses=frozenset()))
