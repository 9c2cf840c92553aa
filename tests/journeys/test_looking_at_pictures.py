"""From Vandaag to the pictures, and to the cases behind them."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL, Driver
from tests.ui.looking import menu_action, view_named
from vpdesk.domain.cases import CaseDraft, CaseKind
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import FollowUpDraft
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.pictures.page import PicturesPage
from vpdesk.ui.unlock.door import Door


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_looking_at_the_practice_by_keyboard(door: Door, start: Start) -> None:
    driver = start(door)
    driver.unlock()
    desk = driver.desk
    meander, linde = (
        desk.organisations.add(OrganisationDraft(name=name, agreed_minutes=600))
        for name in ("Hogeschool Meander", "Zorggroep Linde")
    )
    for at, on, kind, code_name in (
        (meander, TODAY, CaseKind.REPORT, "Kievit"),
        (linde, TODAY, CaseKind.REPORT, "Wilg"),
        (meander, TODAY, CaseKind.SIGNAL, "Beuk"),
    ):
        desk.cases.register(
            CaseDraft(organisation_id=at, registered_on=on, kind=kind, code_name=code_name)
        )
    old = desk.cases.register(
        CaseDraft(organisation_id=meander, registered_on=date(2025, 3, 3), code_name="Vlier")
    )
    desk.timeline.add(old, FollowUpDraft(on=TODAY - timedelta(days=1), what="Bellen"))

    driver.view.show_page(PageKey.TODAY)
    driver.wait(lambda: driver.has_button("Overzicht bekijken"))
    driver.click("Overzicht bekijken")
    page = driver.view.pages.page
    assert isinstance(page, PicturesPage)
    months = view_named(page, "Meldingen per maand")
    months.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return):
        driver.press(key)
    assert _listed(driver) == {"Kievit", "Wilg"}

    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("overzicht")
    driver.press(Qt.Key.Key_Return)
    assert driver.view.pages.page is page

    view = driver.view
    view.show_organisation(meander)
    menu_action(view, "Overzicht bekijken").trigger()
    assert page.organisation.value() == meander
    months.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Return):
        driver.press(key)
    assert _listed(driver) == {"Kievit"}

    view.show_page(PageKey.PICTURES)
    ahead = view_named(page, "Opvolgingen")
    ahead.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
        driver.press(key)
    assert _listed(driver) == {"Kievit", "Beuk", "Vlier"}

    view.show_page(PageKey.PICTURES)
    hours = view_named(page, "Uren 2025 tegen het contract")
    assert hours.model().rowCount() == 1
    driver.press(Qt.Key.Key_L, CTRL)
    driver.let_go()
    assert "Meander" not in QApplication.clipboard().text()


def _listed(driver: Driver) -> set[str]:
    page = driver.view.pages.page
    assert isinstance(page, CasesPage)
    model = page.list.view.model()
    return {str(model.index(row, 0).data()) for row in range(model.rowCount())}
