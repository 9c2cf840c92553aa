"""Annual reports that are still to be made, on the page of today."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.looking import button, choose, spoken, view_named
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.services.desk import Desk

from .conftest import Practice, shown

CARD = "Jaarverslag te maken"


def test_reports_due_lead_to_their_report(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    draft = OrganisationDraft(name="De Linde", since=date(2020, 1, 1))
    linde = desk.organisations.add(draft)
    page = shown(desk, qtbot)
    view = view_named(page, CARD)
    assert spoken(view) == ["De Linde, 2024, voorbij sinds wo 1 jan"]
    choose(view, "De Linde")
    with qtbot.waitSignal(page.report_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [linde, calendar_year(2024)]
    desk.retention.declare_final(linde, calendar_year(2024))
    assert not view.isVisible()


def test_hours_lead_to_their_page(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    for name in ("Uren deze maand", "Uren bekijken"):
        with qtbot.waitSignal(page.hours_wanted):
            button(page, name).click()


def test_buttons_tell_their_keys(desk: Desk, practice: Practice, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    assert button(page, "Activiteit").toolTip() == "Activiteit (Ctrl+Shift+N)"
    assert button(page, "Nieuwe melding").toolTip() == "Nieuwe melding (Ctrl+N)"
