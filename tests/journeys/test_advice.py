"""From the advice of an issued report to what the next one says of it, with the work between."""

import shutil
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.recommendations import RecommendationState
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.activities_card import ActivitiesCard
from vpdesk.ui.organisations.recommendations_card import RecommendationsCard
from vpdesk.ui.today.follow_ups import FollowUpsCard
from vpdesk.ui.unlock.door import Door

LAST, THIS = calendar_year(TODAY.year - 1), calendar_year(TODAY.year)
Card = TypeVar("Card", bound=QWidget)


@pytest.fixture
def driver(new_vault: Path, memory_keyring: Keyring, tmp_path: Path, start: Start) -> Driver:
    """Give the program on a vault with nothing in it."""
    folder = tmp_path / "vault"
    shutil.copytree(new_vault, folder, ignore=shutil.ignore_patterns("ballast.bin"))
    driver = start(Door(folder=folder, keyring=memory_keyring, today=lambda: TODAY))
    driver.unlock()
    return driver


def issue_last_report(driver: Driver) -> OrganisationId:
    desk = driver.desk
    meander = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    texts = ReportTexts(recommendations=("Stel een code vast",))
    desk.annual_reports.keep_texts(meander, LAST, texts)
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=meander, period=LAST)
    finish(desk.editions.issue(order))
    return meander


def card(driver: Driver, kind: type[Card], page: PageKey) -> Card:
    digit = {PageKey.TODAY: Qt.Key.Key_1, PageKey.ORGANISATIONS: Qt.Key.Key_3}[page]
    driver.press(digit, CTRL)
    driver.wait(lambda: driver.view.pages.shown is page)
    return next(each for each in driver.view.findChildren(kind) if each.isVisible())


def in_dialog(driver: Driver, **fields: str) -> None:
    """Fill in the dialog that opens, and confirm it."""
    driver.wait(QApplication.activeModalWidget)
    for name, text in fields.items():
        begins = name.replace("_", " ")
        driver.fill(next(each for each in driver.names() if each.startswith(begins)), text)
    driver.press(Qt.Key.Key_Return, CTRL)


def test_advice_is_followed_until_the_next_report_tells_of_it(driver: Driver) -> None:
    meander = issue_last_report(driver)
    desk = driver.desk

    advice = card(driver, RecommendationsCard, PageKey.ORGANISATIONS)
    driver.wait(lambda: not advice.list.isHidden())
    advice.list.enter()
    driver.press(Qt.Key.Key_Return)
    driver.wait(QApplication.activeModalWidget)
    driver.choose("Stand", "Overgenomen")
    in_dialog(driver, Wat_ervan_is_geworden="De code geldt voortaan")
    adopted = RecommendationState.ADOPTED
    driver.wait(lambda: desk.recommendations.list(meander)[0].state is adopted)

    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("inplannen")
    driver.press(Qt.Key.Key_Return)
    in_dialog(driver, Datum="24-11-2025", Wat="Voorlichting teamleiders", Verwacht="20")
    driver.wait(lambda: desk.planned_activities.list(meander))

    due = card(driver, FollowUpsCard, PageKey.TODAY)
    driver.wait(lambda: not due.list.isHidden())
    due.list.enter()
    driver.press(Qt.Key.Key_Space)
    in_dialog(driver, Duur="1:30", Deelnemers="18")
    driver.wait(lambda: desk.activities.list(meander))
    assert desk.planned_activities.list(meander) == ()

    work = card(driver, ActivitiesCard, PageKey.ORGANISATIONS)
    driver.wait(lambda: not work.list.isHidden())
    work.list.enter()
    driver.press(Qt.Key.Key_Plus)
    in_dialog(driver, Wat="Protocol nalopen", Wie="HR", Voor_wanneer="25-11-2025")
    driver.wait(lambda: desk.overview.today().agreed)

    due = card(driver, FollowUpsCard, PageKey.TODAY)
    driver.wait(lambda: not due.list.isHidden())
    due.list.enter()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: not desk.overview.today().agreed)
    driver.click("Ongedaan maken")
    driver.wait(lambda: desk.overview.today().agreed)

    report = driver.view.show_page(PageKey.ANNUAL_REPORT)
    assert isinstance(report, AnnualReportPage)
    report.show_organisation(meander, THIS)
    driver.wait(lambda: driver.has_button("Eerdere aanbevelingen invoegen"))
    driver.click("Eerdere aanbevelingen invoegen")
    told = "Stel een code vast (vorig verslag): overgenomen. De code geldt voortaan."
    kept = desk.annual_reports
    driver.wait(lambda: kept.texts(meander, THIS).earlier_recommendations == (told,))
