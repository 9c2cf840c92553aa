"""The keyboard comes back to where it was, or near to it."""

from collections.abc import Callable
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.way_back import WayBack

GONE: list[Callable[[QWidget], object]] = [
    shiboken6.delete,
    QWidget.hide,
    lambda part: part.setEnabled(False),
]


class Window(QWidget):
    """A button in a box, and what covers it."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.button, self.cover = QGroupBox(), QPushButton(), QLineEdit()
        QVBoxLayout(self.box).addWidget(self.button)
        column = QVBoxLayout(self)
        for part in (self.box, self.cover):
            column.addWidget(part)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.button.setFocus()
    return made


class Group(QGroupBox):
    """A box that is entered through a button of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.way_in: QWidget | None = None


def uncovered(window: Window, go: Callable[[QWidget], object]) -> None:
    back = WayBack(window.focusWidget())
    window.cover.setFocus()
    go(window.button)
    window.cover.hide()
    back.go()


def test_it_comes_back(window: Window) -> None:
    uncovered(window, lambda _: None)
    assert window.button.hasFocus()


@pytest.mark.parametrize("go", GONE, ids=["deleted", "hidden", "disabled"])
def test_what_is_around_gets_it_where_that_takes_it(
    window: Window, go: Callable[[QWidget], object]
) -> None:
    window.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    uncovered(window, go)
    assert window.box.hasFocus()


@pytest.mark.parametrize("go", GONE, ids=["deleted", "hidden", "disabled"])
@pytest.mark.parametrize("has_way_in", [True, False])
def test_what_has_a_way_in_gets_it_there(
    window: Window, go: Callable[[QWidget], object], has_way_in: bool
) -> None:
    group, left, other = Group(), QPushButton(), QPushButton()
    group.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    group.way_in = other if has_way_in else None
    column = QVBoxLayout(group)
    for part in (left, other):
        column.addWidget(part)
    cast(QVBoxLayout, window.layout()).addWidget(group)
    group.show()
    left.setFocus()
    window.button = left
    uncovered(window, go)
    assert (other if has_way_in else group).hasFocus()
