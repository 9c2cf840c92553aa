"""A case from its last talk to its destruction, two years later, with the figures unchanged."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from tests.fixtures import MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.timeline import ContactDraft, StatusDraft
from vpdesk.reports.documents import write_document
from vpdesk.reports.twin import twin
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.retention.certificate_dialog import CertificateDialog
from vpdesk.ui.unlock.door import Door

Y2022 = calendar_year(2022)
REGISTERED, CLOSED = date(2022, 3, 14), date(2022, 9, 30)


def test_a_case_is_destroyed_when_its_term_has_passed(start: Start, tmp_path: Path) -> None:
    clock = [CLOSED]
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    folder = tmp_path / "kluis"
    prepared = vaults.prepare(
        folder, way=WayToOpen.KEYRING, today=lambda: clock[0], keyring=keyring
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: clock[0]).close()
    driver = start(Door(folder=folder, today=lambda: clock[0], keyring=keyring))
    driver.unlock()
    case_id, organisation_id = work_on_a_case(driver.desk)
    before = told(driver.desk, organisation_id)
    nothing_is_due(driver)
    clock[0] = date(2025, 11, 21)
    declare_the_report_final(driver)
    hold_it_for_a_while(driver)
    clock[0] = date(2026, 3, 2)
    destroy_it(driver)
    nothing_but_the_figures_is_left(driver, case_id)
    assert told(driver.desk, organisation_id) == before


def work_on_a_case(desk: Desk) -> tuple[CaseId, OrganisationId]:
    organisation_id = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=REGISTERED,
            code_name="Tureluur",
            reporter_name="Robin Voorbeeld",
            first_note="wolkenkrabber",
        )
    )
    for month in (3, 4, 6):
        talk = ContactDraft(on=date(2022, month, 20), minutes=45, travel_minutes=30)
        desk.timeline.add(case_id, talk)
    desk.timeline.add(case_id, StatusDraft(on=CLOSED, status=CaseStatus.CLOSED))
    return case_id, organisation_id


def told(desk: Desk, organisation_id: OrganisationId) -> tuple[object, ...]:
    report = desk.annual_reports.compose(organisation_id, Y2022)
    return (
        desk.figures.of(organisation_id, Y2022),
        desk.organisations.minutes_used(organisation_id, 2022),
        write_document(report),
        twin(report),
    )


def nothing_is_due(driver: Driver) -> None:
    run_in_palette(driver, "Bewaartermijn beoordelen")
    driver.wait(lambda: driver.view.pages.shown is PageKey.RETENTION)
    assert "Geen zaak heeft haar bewaartermijn bereikt." in driver.words()


def declare_the_report_final(driver: Driver) -> None:
    driver.view.show_page(PageKey.TODAY)
    driver.click("Beoordelen")
    driver.wait(lambda: driver.has_button("Dat verslag is definitief"))
    assert not driver.has_button("Vernietigen…: Tureluur")
    driver.click("Dat verslag is definitief")
    driver.wait(lambda: driver.has_button("Vernietigen…: Tureluur"))


def hold_it_for_a_while(driver: Driver) -> None:
    driver.click("Aanhouden…: Tureluur")
    driver.fill("Aanhouden tot", "1-3-2026")
    driver.fill("Reden", "er loopt een beroep")
    driver.click("Zaak aanhouden")
    driver.wait(lambda: driver.has_button("Niet langer aanhouden: Tureluur"))
    assert not driver.has_button("Vernietigen…: Tureluur")


def holds_words(driver: Driver, words: str) -> bool:
    """Tell whether any list of the window, seen or hidden, holds the words."""
    views = driver.view.findChildren(QAbstractItemView)
    return any(
        words in str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for model in filter(None, (view.model() for view in views))
        for row in range(model.rowCount())
    )


def destroy_it(driver: Driver) -> None:
    case_id = driver.desk.cases.list(CaseFilter(words="Tureluur", statuses=frozenset()))[0].id
    driver.view.show_case(case_id)
    driver.view.show_page(PageKey.TODAY)
    driver.view.show_page(PageKey.RETENTION)
    driver.click("Vernietigen…: Tureluur")
    driver.fill("Typ de codenaam om te bevestigen", "tureluur")
    assert holds_words(driver, "wolkenkrabber"), "the page of the case is only hidden"
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait(lambda: driver.has_button("Bewijs van vernietiging"))
    assert not holds_words(driver, "wolkenkrabber")
    driver.click("Bewijs van vernietiging")
    dialog = driver.view.findChildren(CertificateDialog)[0]
    driver.wait(lambda: dialog.made is not None)
    assert dialog.made is not None
    with dialog.made.content.borrowed() as pdf:
        assert pdf.startswith(b"%PDF")
    driver.click("Sluiten")


def nothing_but_the_figures_is_left(driver: Driver, case_id: CaseId) -> None:
    desk = driver.desk
    assert desk.search.find("wolkenkrabber") == desk.search.find("nergensvindbaar")
    for words in ("Tureluur", "wolkenkrabber"):
        assert not desk.cases.list(CaseFilter(words=words, statuses=frozenset()))
    driver.view.show_case(case_id)
    driver.wait(lambda: "Deze zaak is vernietigd op 02-03-2026." in driver.words())
    assert not driver.has_button("Gesprek")


def run_in_palette(driver: Driver, command: str) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(command)
    driver.press(Qt.Key.Key_Return)
