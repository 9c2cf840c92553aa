"""What a report can be about is named as it would begin a line."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import quarter
from vpdesk.ui.annual_report.report_choice import ReportChoice


def test_quarters_begin_with_a_capital_and_are_found_by_their_days(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setProperty("language", "en")
    choice = ReportChoice(lambda: TODAY)
    qtbot.addWidget(choice)
    choice.offer_organisations([(OrganisationId(1), "Hogeschool Meander")])

    choice.choose(OrganisationId(1), quarter(2025, 3))

    assert choice.period == quarter(2025, 3)
    offered = choice._form.quarter_edit
    assert "Quarter 3 of 2025" in offered.currentText()
    assert all(offered.itemText(row)[0].isupper() for row in range(offered.count()))
