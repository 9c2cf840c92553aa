"""What the palette finds opens at its own place: a row with the keyboard, a report at its year."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.widgets.row_list import RowList


@pytest.fixture
def full(practice: Driver) -> Driver:
    """Give a second organisation with more than is in sight at once."""
    desk = practice.desk
    whose = desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0]
    for number in range(12):
        name = f"Persoon {number}"
        desk.organisations.add_contact_person(ContactPersonDraft(organisation_id=whose, name=name))
        for year in (2024, 2025):
            what = f"Kwartelzaal {number} in {year}"
            on = date(year, 1, 1 + number)
            desk.activities.add(
                ActivityDraft(organisation_id=whose, on=on, kind_id=kind.id, what=what, minutes=30)
            )
    texts = ReportTexts(observations="De zwanenkamer vroeg aandacht.")
    desk.annual_reports.keep_texts(whose, calendar_year(2023), texts)
    return practice


def find(driver: Driver, words: str) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)


def row_with_keyboard(driver: Driver) -> RowList:
    page = driver.view.pages.page
    assert isinstance(page, OrganisationsPage)
    lists = page.findChildren(RowList)
    driver.wait(lambda: any(each.view.hasFocus() for each in lists))
    return next(each for each in lists if each.view.hasFocus())


def is_in_sight(shown: RowList) -> bool:
    row = shown.view.visualRect(shown.view.currentIndex())
    area = shown.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    place = shown.view.viewport().mapTo(area.viewport(), row.center())
    return area.viewport().rect().contains(place)


@pytest.mark.parametrize(("words", "year"), [("kwartelzaal 11 2024", 2024), ("zaal 2 2025", 2025)])
def test_an_activity_has_the_keyboard_in_its_own_year(full: Driver, words: str, year: int) -> None:
    find(full, words)

    shown = row_with_keyboard(full)
    assert shown.current().what.endswith(str(year))
    full.wait(lambda: is_in_sight(shown))


def test_a_contact_person_has_the_keyboard(full: Driver) -> None:
    find(full, "persoon 11")

    shown = row_with_keyboard(full)
    assert shown.current().name == "Persoon 11"
    full.wait(lambda: is_in_sight(shown))


def test_words_of_a_report_open_it_at_its_period(full: Driver) -> None:
    find(full, "zwanenkamer")

    page = full.view.pages.page
    assert isinstance(page, AnnualReportPage)
    chosen = page.left.choice
    assert chosen.period == calendar_year(2023)
    assert chosen.organisation_id == full.desk.search.find("zwanenkamer")[0].organisation_id
    full.wait(lambda: not page.is_busy())
