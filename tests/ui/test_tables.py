"""The one model keeps its promises to views and screen readers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from vpdesk.ui.tables import ROW_ROLE, Column, Section, TableModel

DESCENDING = Qt.SortOrder.DescendingOrder
ASCENDING = Qt.SortOrder.AscendingOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Bird:
    number: int
    name: str
    seen: int


BIRDS = (
    Bird(number=1, name="Kievit", seen=9),
    Bird(number=2, name="grutto", seen=10),
    Bird(number=3, name="Wulp", seen=9),
)


def columns() -> list[Column[Bird]]:
    return [
        Column[Bird](title="Naam", value=lambda bird: bird.name),
        Column[Bird](
            title="Gezien",
            value=lambda bird: str(bird.seen),
            sort_key=lambda bird: bird.seen,
            numeric=True,
        ),
    ]


def model_of(rows: Sequence[Bird | Section] = BIRDS) -> TableModel[Bird]:
    return TableModel(
        columns(),
        rows,
        key=lambda bird: bird.number,
        spoken=lambda bird: f"{bird.name}, {bird.seen} keer gezien",
    )


def names(model: TableModel[Bird]) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_qt_finds_no_fault_in_the_model_while_it_is_used() -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    model = model_of()
    tester = QAbstractItemModelTester(model, fatal)
    model.sort(1, DESCENDING)
    model.set_rows([Section(title="Vandaag"), *BIRDS[:2]])
    model.set_rows([])
    assert tester.model() is model


def test_qt_finds_no_fault_in_a_model_that_loads_while_scrolling() -> None:
    model = TableModel(columns(), more=lambda held: BIRDS if held < 6 else ())
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.sort(0, ASCENDING)
    assert tester.model() is model
    assert model.rowCount() == 6


def test_sorting_uses_the_key_of_the_column_and_keeps_equal_rows_in_order() -> None:
    model = model_of()
    model.sort(1, ASCENDING)
    assert names(model) == ["Kievit", "Wulp", "grutto"]
    model.sort(1, DESCENDING)
    assert names(model) == ["grutto", "Kievit", "Wulp"]


def test_sorting_by_text_does_not_mind_capitals() -> None:
    model = model_of()
    model.sort(0, ASCENDING)
    assert names(model) == ["grutto", "Kievit", "Wulp"]


def test_a_remembered_place_moves_with_its_row() -> None:
    model = model_of()
    place = QPersistentModelIndex(model.place_of(2))
    model.sort(0, ASCENDING)
    assert place.row() == 0
    assert place.data() == "grutto"


def test_changed_contents_keep_places_and_other_rows_reset(qtbot: QtBot) -> None:
    model = model_of()
    renamed = [Bird(number=1, name="Kieviet", seen=9), *BIRDS[1:]]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows(renamed)
    assert names(model)[0] == "Kieviet"
    with qtbot.waitSignal(model.modelReset):
        model.set_rows(renamed[1:])


def test_headings_cannot_be_selected_and_are_no_row() -> None:
    model = model_of([Section(title="Te laat"), *BIRDS])
    heading = model.index(0, 0)
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert heading.data() == "Te laat"
    assert model.row_at(heading) is None
    assert model.row_at(model.index(1, 0)) == BIRDS[0]
    model.sort(0, DESCENDING)
    assert names(model)[0] == "Te laat"


def test_a_row_is_spoken_as_one_sentence() -> None:
    model = model_of()
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kievit, 9 keer gezien"


def test_delegates_get_the_row_itself() -> None:
    model = model_of()
    assert model.index(2, 0).data(ROW_ROLE) == BIRDS[2]


def test_more_rows_come_until_there_are_none() -> None:
    model = TableModel(columns(), more=lambda held: BIRDS if held < 4 else ())
    fetched = []
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        fetched.append(model.rowCount())
    assert fetched == [3, 6, 6]
