"""What has the keyboard stays in sight while its page changes, until the user scrolls away."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from vpdesk.ui.frame.focus_in_sight import FocusInSight
from vpdesk.ui.widgets.scroll import scrolling

_ROOM = 200


class _Page:
    """A scrolled column of one button, with a watcher of the keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        content = QWidget()
        self.area: QScrollArea = scrolling(content)
        qtbot.addWidget(self.area)
        self.watcher = FocusInSight(self.area)
        self.qtbot = qtbot
        self.column = QVBoxLayout(content)
        self.button = QPushButton("Opslaan")
        self.column.addWidget(self.button)
        self.area.resize(_ROOM, _ROOM)
        self.area.show()
        self.area.activateWindow()
        qtbot.waitUntil(self.area.isActiveWindow)

    def grow(self, above: bool) -> None:
        part = QLabel("Er kwam iets bij")
        part.setFixedHeight(4 * _ROOM)
        before = self.area.verticalScrollBar().maximum()
        self.column.insertWidget(0 if above else 1, part)
        self.qtbot.waitUntil(lambda: self.area.verticalScrollBar().maximum() > before)

    def in_sight(self) -> bool:
        return not self.button.visibleRegion().isEmpty()


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    return _Page(qtbot)


def test_what_a_growing_page_moves_away_is_brought_back(page: _Page) -> None:
    page.button.setFocus()
    page.grow(above=True)
    assert page.in_sight()


def test_what_has_no_keyboard_is_left_where_the_page_puts_it(page: _Page) -> None:
    page.button.setFocus()
    page.button.clearFocus()
    page.grow(above=True)
    assert not page.in_sight()


def test_what_the_user_scrolled_away_is_not_brought_back(page: _Page) -> None:
    page.grow(above=False)
    page.button.setFocus()
    middle = QPointF(page.area.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        page.area.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -10 * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.area.viewport(), wheel)
    assert not page.in_sight()
    page.grow(above=False)
    assert not page.in_sight()


def test_what_had_the_keyboard_may_be_gone_when_its_page_grows(page: _Page) -> None:
    page.button.setFocus()
    delete(page.button)
    page.grow(above=True)
    assert page.area.verticalScrollBar().value() == 0
