"""From the hours of today to a day in a case and to the statement of a quarter, by keyboard."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QTableView

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.walled_practice import Seeded, SeededVault
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.hours import HoursSpan, period_around
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.unlock.door import Door


@pytest.fixture
def driver(
    seeded_vault: SeededVault, memory_keyring: Keyring, tmp_path: Path, start: Start
) -> Driver:
    """Give the program on a practice of three organisations."""
    folder = tmp_path / "vault"
    shutil.copytree(seeded_vault[0], folder, ignore=shutil.ignore_patterns("ballast.bin"))
    driver = start(Door(folder=folder, keyring=memory_keyring, today=lambda: TODAY))
    driver.unlock()
    return driver


def hours(driver: Driver) -> HoursPage:
    page = driver.view.pages.page
    assert isinstance(page, HoursPage)
    return page


def table(driver: Driver) -> QTableView:
    return hours(driver).findChildren(QTableView)[0]


def open_hours(driver: Driver) -> None:
    """Open the page from the palette, which is how one comes there without a mouse."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("uren bek")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.view.pages.shown is PageKey.HOURS)
    table(driver).setFocus()


def go_to(driver: Driver, words: str) -> None:
    """Go down the table to the line with these words."""
    view = table(driver)
    for _ in range(view.model().rowCount()):
        if words in view.model().index(view.currentIndex().row(), 0).data():
            return
        driver.press(Qt.Key.Key_Down)
    assert words in view.model().index(view.currentIndex().row(), 0).data()


def test_hours_lead_to_a_day_and_to_the_statement(
    driver: Driver, seeded_vault: SeededVault
) -> None:
    own: Seeded = seeded_vault[1][0]
    driver.click("Uren bekijken")
    driver.wait(lambda: driver.view.pages.shown is PageKey.HOURS)
    driver.wait(lambda: QApplication.focusWidget() is table(driver))
    go_to(driver, own.word)
    driver.press(Qt.Key.Key_Right)
    go_to(driver, f"Codenaam {own.word}")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.view.pages.shown is PageKey.CASES)
    assert driver.view.place.case_id == own.case

    open_hours(driver)
    go_to(driver, own.word)
    driver.click("Urenstaat…")
    driver.wait(lambda: driver.view.pages.shown is PageKey.ANNUAL_REPORT)
    report = driver.view.pages.page
    assert isinstance(report, AnnualReportPage)
    assert report.left.output.kind is EditionKind.HOURS
    assert report.left.choice.organisation_id == own.id
    assert report.left.choice.period == period_around(HoursSpan.QUARTER, TODAY)
    driver.wait(lambda: not report.is_busy())
    told = tuple(driver.desk.editions.list(own.id))
    assert all(each.kind is not EditionKind.HOURS for each in told)


def test_the_year_of_an_organisation_opens_from_its_contract(
    driver: Driver, seeded_vault: SeededVault
) -> None:
    own: Seeded = seeded_vault[1][1]
    driver.view.show_organisation(own.id)
    driver.click("Uren bekijken")
    driver.wait(lambda: driver.view.pages.shown is PageKey.HOURS)
    assert hours(driver).bar.organisation_id == own.id
    assert hours(driver).bar.period == period_around(HoursSpan.YEAR, TODAY)
    model = table(driver).model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert any(f"Codenaam {own.word}" in title for title in titles)


def test_a_report_that_is_due_opens_its_period(driver: Driver, seeded_vault: SeededVault) -> None:
    own: Seeded = seeded_vault[1][2]
    name = driver.desk.organisations.get(own.id).name
    draft = OrganisationDraft(name=name, since=date(2020, 1, 1))
    driver.desk.organisations.change(own.id, draft)
    driver.wait(lambda: "Jaarverslag te maken" in driver.words())
    view = driver.part(QListView, "Jaarverslag te maken")
    view.setFocus()
    driver.press(Qt.Key.Key_Home)
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.view.pages.shown is PageKey.ANNUAL_REPORT)
    report = driver.view.pages.page
    assert isinstance(report, AnnualReportPage)
    assert report.left.output.kind is EditionKind.ANNUAL
    assert report.left.choice.organisation_id == own.id
    assert report.left.choice.period == calendar_year(TODAY.year - 1)
