"""From a report to the agreement behind it and back, through a lock, with the keyboard alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver, names_of
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.report_policy.page import ReportPolicyPage

NEXT_YEAR = calendar_year(TODAY.year + 1)


def test_an_agreement_is_made_by_keyboard_and_survives_a_lock(practice: Driver) -> None:
    organisation_id = open_from_the_report(practice)
    lower_the_threshold(practice)
    practice.lock()
    practice.unlock()
    practice.wait(lambda: practice.view.pages.shown is PageKey.REPORT_POLICY)
    assert page(practice).organisation_id == organisation_id
    assert page(practice).form.threshold.reason.text() == "Een kleine school"
    exchange_halves(practice)
    record(practice)
    made = practice.desk.report_policies.agreement(organisation_id, NEXT_YEAR)
    assert (made.k, made.reason) == (4, "Een kleine school")
    assert made.valid_from == date(TODAY.year + 1, 1, 1)
    kind = made.table("kind")
    assert kind is not None
    assert kind.tree == (("advice", ("signal", "unknown")), "report")
    go_back(practice)


def open_from_the_report(driver: Driver) -> OrganisationId:
    driver.press(Qt.Key.Key_5, CTRL)
    report = driver.view.pages.page
    assert isinstance(report, AnnualReportPage)
    tab_to(driver, "Afspraken over cijfers")
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: driver.view.pages.shown is PageKey.REPORT_POLICY)
    driver.wait(lambda: not page(driver).is_busy())
    shown = page(driver).organisation_id
    assert shown is not None
    return shown


def lower_the_threshold(driver: Driver) -> None:
    tab_to(driver, "Drempel")
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Tab)
    driver.write("Een kleine school")


def exchange_halves(driver: Driver) -> None:
    tab_to(driver, "Indeling")
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Home)
    driver.press(Qt.Key.Key_Space)


def record(driver: Driver) -> None:
    tab_to(driver, "Afspraken vastleggen")
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: "Vastgelegd. Geldt vanaf" in driver.words())


def go_back(driver: Driver) -> None:
    driver.wait(lambda: not page(driver).is_busy())
    driver.click(page(driver).head.back.text())
    driver.wait(lambda: driver.view.pages.shown is not PageKey.REPORT_POLICY)


def page(driver: Driver) -> ReportPolicyPage:
    shown = driver.view.pages.page
    assert isinstance(shown, ReportPolicyPage)
    return shown


def tab_to(driver: Driver, name: str) -> None:
    """Press Tab until the part with this name has the keyboard."""
    visited = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        names = set() if focused is None else names_of(focused)
        if name in names and (name != "Drempel" or isinstance(focused, QComboBox)):
            return
        visited.append(sorted(names))
        driver.press(Qt.Key.Key_Tab)
    raise AssertionError(visited)
