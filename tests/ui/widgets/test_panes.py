"""F6 goes round the panes in sight, from left to right and from top to bottom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.overlay import Sheet
from vpdesk.ui.widgets.panes import PaneKeys, as_pane

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Areas(QWidget):
    """Three areas beside each other, made from right to left, and a button in none of them."""

    def __init__(self) -> None:
        super().__init__()
        PaneKeys(self)
        self.buttons: list[list[QPushButton]] = [[], [], []]
        for place in (2, 1, 0):
            area = QWidget(self)
            area.setGeometry(100 * place, 0, 100, 200)
            column = QVBoxLayout(area)
            for _ in range(2):
                self.buttons[place].append(QPushButton())
                column.addWidget(self.buttons[place][-1])
            as_pane(area, self.buttons[place][1] if place == 1 else None)
        self.beside = QPushButton(self)
        self.beside.setGeometry(300, 0, 50, 50)
        self.resize(400, 200)


@pytest.fixture
def areas(qtbot: QtBot) -> Areas:
    made = Areas()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(areas: Areas, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or areas, Qt.Key.Key_F6, modifiers)


def test_each_pane_is_entered_once_and_then_the_first_again(areas: Areas) -> None:
    areas.buttons[0][1].setFocus()
    for entrance in (areas.buttons[1][1], areas.buttons[2][0], areas.buttons[0][0]):
        press(areas)
        assert entrance.hasFocus()


def test_shift_goes_the_other_way(areas: Areas) -> None:
    areas.buttons[1][0].setFocus()
    for entrance in (areas.buttons[0][0], areas.buttons[2][0], areas.buttons[1][1]):
        press(areas, SHIFT)
        assert entrance.hasFocus()


def test_from_outside_the_panes_it_begins_at_an_end(areas: Areas) -> None:
    areas.beside.setFocus()
    press(areas)
    assert areas.buttons[0][0].hasFocus()
    areas.beside.setFocus()
    press(areas, SHIFT)
    assert areas.buttons[2][0].hasFocus()


def test_panes_with_nothing_to_press_are_passed_over(areas: Areas) -> None:
    areas.buttons[0][0].setFocus()
    for button in areas.buttons[1]:
        button.hide()
    press(areas)
    assert areas.buttons[2][0].hasFocus()
    for button in areas.buttons[2]:
        button.setEnabled(False)
    areas.buttons[0][0].setFocus()
    press(areas)
    assert areas.buttons[0][0].hasFocus()


def test_the_first_control_stands_in_for_one_out_of_sight(areas: Areas) -> None:
    areas.buttons[1][1].hide()
    areas.buttons[0][0].setFocus()
    press(areas)
    assert areas.buttons[1][0].hasFocus()


def test_what_lies_over_a_pane_is_one_of_its_own(areas: Areas, qtbot: QtBot) -> None:
    area = areas.buttons[1][0].parentWidget()
    assert area is not None
    field = QLineEdit()
    as_pane(field)
    sheet = Sheet(area, "Details", field, width=60)
    close = sheet.findChildren(QToolButton)[0]
    sheet.open()
    areas.buttons[1][1].setFocus()
    press(areas)
    assert close.hasFocus()
    field.setFocus()
    press(areas)
    assert areas.buttons[2][0].hasFocus()
    for entrance in (close, areas.buttons[1][1]):
        press(areas, SHIFT)
        assert entrance.hasFocus()


def test_a_pane_is_not_entered_in_what_lies_over_it(areas: Areas) -> None:
    area = areas.buttons[1][0].parentWidget()
    assert area is not None
    sheet = Sheet(area, "Details", QLineEdit(), width=60)
    close = sheet.findChildren(QToolButton)[0]
    sheet.open()
    for button in areas.buttons[1]:
        button.setEnabled(False)
    close.setFocus()
    press(areas, SHIFT)
    assert areas.buttons[0][0].hasFocus()
    press(areas)
    assert close.hasFocus()


def test_without_panes_nothing_happens(qtbot: QtBot) -> None:
    part = QLabel()
    qtbot.addWidget(part)
    PaneKeys(part)
    part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(part):
        part.show()
    part.setFocus()
    QTest.keyClick(part, Qt.Key.Key_F6)
    assert part.hasFocus()
