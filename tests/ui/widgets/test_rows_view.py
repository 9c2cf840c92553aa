"""Home, End and the Page keys come to a row wherever headings stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view

HEADING = Section(title="Deel")
ROWS: list[str | Section] = [HEADING, "een", HEADING, "twee", "drie", HEADING]


@pytest.fixture
def rows(qtbot: QtBot) -> QListView:
    model: TableModel[str] = TableModel([Column[str](title="", value=str)])
    view = list_view(model, "Rijen")
    model.setParent(view)
    view.setItemDelegate(RowDelegate(view, lambda row: RowLook(title=row)))
    model.set_rows(ROWS)
    view.resize(300, 400)
    qtbot.addWidget(view)
    return view


@pytest.mark.parametrize("start", [1, 3, 4])
@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_PageDown, 4),
    ],
)
def test_a_key_passes_over_headings(rows: QListView, start: int, key: Qt.Key, row: int) -> None:
    rows.setCurrentIndex(rows.model().index(start, 0))

    QTest.keyClick(rows, key)

    assert rows.currentIndex().row() == row


def test_without_a_row_nothing_becomes_current(rows: QListView) -> None:
    model = rows.model()
    assert isinstance(model, TableModel)
    model.set_rows([HEADING])

    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(rows, key)

    assert not rows.currentIndex().isValid()
