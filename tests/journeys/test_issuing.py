"""A year's work becomes a report that gives nobody away, and stays what it was."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.fixtures import MemoryBackend
from tests.journeys.conftest import Start
from tests.journeys.driving import Driver, save_report
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseKind
from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.annual_report.issuing.issue_dialog import IssueDialog
from vpdesk.ui.annual_report.issuing.override_dialog import OverrideDialog
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.told.certificate_dialog import EditionCertificateDialog
from vpdesk.ui.unlock.door import Door

AFTERWARDS = date(2026, 1, 12)
REPORTERS = 14


@pytest.fixture
def clock() -> list[date]:
    return [date(2025, 11, 21)]


@pytest.fixture
def year(start: Start, tmp_path: Path, clock: list[date]) -> Driver:
    """Give a desk with the cases of 2025, of one organisation."""
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    folder = tmp_path / "kluis"
    today: Callable[[], date] = lambda: clock[0]  # noqa: E731 -- the clock is moved later
    prepared = vaults.prepare(folder, way=WayToOpen.KEYRING, today=today, keyring=keyring)
    vaults.create(prepared, typed_code=prepared.recovery_code, today=today).close()
    driver = start(Door(folder=folder, today=today, keyring=keyring))
    driver.unlock()
    organisation = driver.desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    for number in range(REPORTERS):
        driver.desk.cases.register(
            CaseDraft(
                organisation_id=organisation,
                registered_on=date(2025, 1 + number % 10, 5),
                kind=CaseKind.REPORT,
                reporter_name="Wilhelmina Zandstra" if not number else "",
            )
        )
    clock[0] = AFTERWARDS
    return driver


def report(driver: Driver) -> AnnualReportPage:
    driver.view.show_report(driver.desk.organisations.list()[0].organisation.id)
    page = driver.view.pages.page
    assert isinstance(page, AnnualReportPage)
    driver.wait(lambda: not page.is_busy())
    return page


def told(driver: Driver) -> tuple[Edition, ...]:
    return driver.desk.editions.list(organisation(driver))


def organisation(driver: Driver) -> OrganisationId:
    return driver.desk.organisations.list()[0].organisation.id


def open_issuing(driver: Driver) -> IssueDialog:
    driver.click("Vaststellen…")
    (dialog,) = driver.view.findChildren(IssueDialog)
    driver.wait(lambda: dialog._job is None)
    return dialog


def write(driver: Driver, page: AnnualReportPage, text: str) -> None:
    edit = page.left.texts._form.observations_edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    driver.wait(lambda: not page.is_busy())


def test_a_year_is_issued_once_and_stays_as_it_was(
    year: Driver, tmp_path: Path, clock: list[date]
) -> None:
    driver = year
    page = report(driver)
    assert page.left.pill.text() == "Concept"

    write(driver, page, "Wilhelmina Zandstra was tevreden.")
    refused = open_issuing(driver)
    assert not refused.confirm_button.isEnabled()
    driver.click("Toon")
    assert told(driver) == ()

    write(driver, page, "Het beeld is rustig.")
    driver.lock()
    driver.unlock()
    page = report(driver)
    assert page.left.texts._form.observations_edit.toPlainText() == "Het beeld is rustig."

    dialog = open_issuing(driver)
    assert "2025: 14 melders" in dialog.told
    assert "Van geen enkele kleine groep is af te leiden" in dialog.told
    driver.fill("Voor wie (niet verplicht)", "directie")
    driver.click("Jaarverslag 2025 vaststellen")
    driver.wait(lambda: told(driver))
    driver.wait(lambda: page.left.pill.text() == "Vastgesteld 12-01-2026")
    driver.wait(lambda: not page.is_busy())

    driver.click("Bewijs van controle")
    (certificate,) = driver.view.findChildren(EditionCertificateDialog)
    driver.wait(lambda: certificate.preview.pages() and certificate._job is None)
    driver.click("Narekenen")
    driver.wait(lambda: "Het bewijs van controle klopt." in certificate.strip.text())
    driver.click("Sluiten")

    first, second = tmp_path / "eerste", tmp_path / "tweede"
    for folder in (first, second):
        folder.mkdir()
    before = save_report(driver, first).read_bytes()
    driver.let_go()
    add_a_case_to_the_year(driver)
    page = report(driver)
    assert save_report(driver, second).read_bytes() == before
    assert len(told(driver)) == 1

    tell_between_times(driver)
    the_next_report_names_what_is_in_its_way(driver, clock)


def add_a_case_to_the_year(driver: Driver) -> None:
    driver.desk.cases.register(
        CaseDraft(
            organisation_id=organisation(driver),
            registered_on=date(2025, 12, 30),
            kind=CaseKind.REPORT,
        )
    )
    assert len(driver.desk.cases.list(CaseFilter())) == REPORTERS + 1


def tell_between_times(driver: Driver) -> None:
    """Issue an interim notice of the year that runs."""
    page = report(driver)
    page.left.choice._form.period_edit.set_value(calendar_year(2026))
    driver.wait(lambda: not page.is_busy())
    assert page.left.pill.text() == "Loopt nog"
    driver.click("Tussenbericht maken")
    driver.wait(lambda: not page.is_busy())
    dialog = open_issuing(driver)
    driver.wait(dialog.confirm_button.isEnabled)
    driver.click("Vaststellen")
    driver.wait(lambda: told(driver)[0].kind is EditionKind.INTERIM)


def the_next_report_names_what_is_in_its_way(driver: Driver, clock: list[date]) -> None:
    """Two years together would tell what 2025 alone kept to itself, unless it is overruled."""
    for number in range(3):
        driver.desk.cases.register(
            CaseDraft(
                organisation_id=organisation(driver),
                registered_on=date(2026, 1, 6 + number),
                kind=CaseKind.REPORT,
            )
        )
    clock[0] = date(2026, 3, 2)
    page = report(driver)
    page.left.output.choose_kind(EditionKind.ANNUAL)
    page.left.choice._form.period_edit.set_value("own")
    for field, day in (("from_edit", date(2025, 1, 1)), ("until_edit", date(2026, 2, 28))):
        edit = getattr(page.left.choice._form, field)
        edit.set_day(day)
    page.left.choice.tell()
    driver.wait(lambda: not page.is_busy())
    refused = open_issuing(driver)
    assert not refused.confirm_button.isEnabled()
    assert driver.has_button("Jaarverslag 2025 tonen")
    driver.click("Het aantal toch afdrukken…")
    (overruling,) = driver.view.findChildren(OverrideDialog)
    QTest.keyClicks(overruling._form.reason_edit, "Op verzoek van de directie")
    driver.click("Aantal afdrukken")
    driver.wait(lambda: not page.is_busy())
    assert page.left.overrides.isVisible()
    assert len(told(driver)) == 2
