"""What a stand-in sees of a case, and for how long the name of its reporter."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vpdesk.domain.cases import CaseKind, CaseStatus
from vpdesk.domain.stand_ins import PackedCase
from vpdesk.ui.stand_ins.case_view import CaseView

CASE = PackedCase(
    number=1,
    code_name="Kievit",
    case_number="25-031",
    organisation="Meander",
    kind=CaseKind.REPORT,
    status=CaseStatus.IN_SUPPORT,
    registered_on=date(2025, 9, 1),
    reporter_name="Robin Voorbeeld",
    remark="Robin Voorbeeld",
)


@pytest.mark.usefixtures("dutch")
def test_a_name_that_went_along_is_dots_until_it_is_asked_for_and_again_after_a_while(
    qtbot: QtBot,
) -> None:
    opened: list[str] = []

    def open_name() -> str:
        opened.append(CASE.reporter_name)
        return CASE.reporter_name

    view = CaseView(CASE, open_name)
    qtbot.addWidget(view)
    assert view.name is not None
    shown = view.name.shown

    assert (shown.accessibleName(), view.name.eye.accessibleName()) == (
        "Naam verborgen",
        "Naam tonen",
    )
    assert not set(shown.text()) - {"•"}
    view.name.eye.click()
    assert (shown.text(), opened) == ("Robin Voorbeeld", ["Robin Voorbeeld"])
    view.name.clock.timeout.emit()
    assert not set(shown.text()) - {"•"}
    view.name.eye.click()
    view.name.eye.click()
    assert not set(shown.text()) - {"•"}
    assert len(opened) == 2


def test_what_is_looked_at_before_giving_has_nothing_to_open(qtbot: QtBot) -> None:
    preview = CaseView(CASE)
    qtbot.addWidget(preview)
    assert preview.name is None
    assert [each.text() for each in preview.findChildren(QLabel)].count(CASE.reporter_name) == 2
