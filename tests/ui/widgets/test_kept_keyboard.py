"""The keyboard goes on in its place when the rows around it are made anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.remark_list import Line, RemarkList


class Remarks(QWidget):
    """A field with remarks below it, of which a ticked one goes."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.list = RemarkList()
        self._words = [*words]
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.list.ticked.connect(self._tick)
        self.show_words()

    def show_words(self) -> None:
        self.list.show_lines([Line(words=each, may_stay=True) for each in self._words], 1)

    def _tick(self, place: int) -> None:
        del self._words[place]
        self.show_words()


@pytest.fixture
def remarks(qtbot: QtBot, dutch: None) -> Remarks:
    made = Remarks("een", "twee", "drie")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def tick_with_keyboard(remarks: Remarks, place: int) -> None:
    tick = remarks.list.rows()[place].tick
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)


def focused(remarks: Remarks) -> str:
    return remarks.focusWidget().accessibleName()


def test_it_goes_on_to_what_stands_in_the_place(remarks: Remarks) -> None:
    tick_with_keyboard(remarks, 1)
    assert focused(remarks) == "Gezien, mag blijven: drie"


def test_it_ends_at_the_last_stop(remarks: Remarks) -> None:
    for _ in range(3):
        tick_with_keyboard(remarks, 0)
    assert remarks.focusWidget().text() == "Weer tonen"  # type: ignore[attr-defined]


def test_it_stays_at_what_is_still_there(remarks: Remarks) -> None:
    remarks.list.rows()[2].show_button.setFocus()
    remarks.show_words()
    assert remarks.list.rows()[2].show_button.hasFocus()


def test_it_stays_at_the_second_of_two_that_are_named_alike(qtbot: QtBot, dutch: None) -> None:
    remarks = Remarks("een", "een", "twee")
    qtbot.addWidget(remarks)
    with qtbot.waitActive(remarks):
        remarks.show()
    remarks.list.rows()[1].tick.setFocus()
    remarks.show_words()
    assert remarks.list.rows()[1].tick.hasFocus()


def test_it_is_not_taken_from_elsewhere(remarks: Remarks) -> None:
    remarks.field.setFocus()
    remarks.show_words()
    assert remarks.field.hasFocus()


def test_it_visits_nothing_else_after_which_a_page_would_scroll(
    remarks: Remarks, qapp: QApplication
) -> None:
    visited: list[str] = []

    def note(_before: QWidget | None, now: QWidget | None) -> None:
        visited.append(now.accessibleName() if now is not None else "")

    remarks.list.rows()[1].tick.setFocus()
    qapp.focusChanged.connect(note)
    QTest.keyClick(remarks.focusWidget(), Qt.Key.Key_Space)
    qapp.focusChanged.disconnect(note)
    assert set(filter(None, visited)) == {"Gezien, mag blijven: drie"}
