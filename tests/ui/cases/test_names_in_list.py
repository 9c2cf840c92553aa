"""Names of reporters in the list of cases: never, unless the adviser chose so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseFilter, CaseRow
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_words import row_look, spoken_row
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices

from .conftest import Practice

ROLES = tuple(Qt.ItemDataRole)
NAME = "Robin Voorbeeld"


@pytest.fixture
def page(services: CasePageServices, practice: Practice, qtbot: QtBot, dutch: None) -> CasesPage:
    page = CasesPage(services)
    qtbot.addWidget(page)
    return page


def kievit(page: CasesPage, practice: Practice) -> CaseRow:
    row = page.list._model.row_at(page.list._model.place_of(practice.cases["Kievit"]))
    assert row is not None
    return row


def told(page: CasesPage) -> str:
    model = page.list.view.model()
    rows = [model.index(place, 0) for place in range(model.rowCount())]
    return " ".join(str(row.data(role)) for row in rows for role in ROLES)


def test_the_list_names_nobody_by_itself(page: CasesPage, practice: Practice) -> None:
    assert kievit(page, practice).reporter_name == ""
    assert NAME not in told(page)
    page.list.filter.apply(CaseFilter(words="robin"))
    assert page.list.view.model().rowCount() == 0


def test_names_stand_on_the_second_line_and_are_spoken_and_found(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    desk.listed_names.choose(shown=True)
    page.list.refill()
    row = kievit(page, practice)

    assert row_look(row, TODAY).second == f"{NAME}  ·  Pesten  ·  Hogeschool Meander"
    assert f", {NAME}, Pesten, " in spoken_row(row, TODAY)
    assert NAME not in row_look(row, TODAY).title
    assert row_look(row, TODAY).tips == ("Pesten  ·  Hogeschool Meander",)
    assert NAME not in str(page.list._model.place_of(row.id).data(Qt.ItemDataRole.ToolTipRole))

    page.list.filter.apply(CaseFilter(words="robin"))
    found = kievit(page, practice)
    look = row_look(found, TODAY, ("robin",))
    assert [look.second[start:end] for start, end in look.second_marks] == ["Robin"]
    assert look.third == row_look(row, TODAY).third


def test_a_case_without_a_name_has_no_gap_for_it(page: CasesPage, practice: Practice) -> None:
    row = replace(kievit(page, practice), reporter_name="")
    assert row_look(row, TODAY).second == "Pesten  ·  Hogeschool Meander"
