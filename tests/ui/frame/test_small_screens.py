"""On a screen smaller than the least size of the window, everything is scrolled to."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.frame.window import SMALLEST, Window
from vpdesk.ui.preferences import Preferences

AT_150_PERCENT = QSize(853, 533)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Window:
    made = Window(Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    return made


class Corners(QWidget):
    """A button in the first corner and one in the last."""

    def __init__(self) -> None:
        super().__init__()
        self.first = QPushButton("first", self)
        self.last = QPushButton("last", self)

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        self.last.move(self.width() - self.last.width(), self.height() - self.last.height())


def is_in_sight(part: QWidget, window: Window) -> bool:
    return window.rect().contains(part.mapTo(window, part.rect().center()))


def test_the_window_is_no_larger_than_the_screen(window: Window) -> None:
    window.fit_in(AT_150_PERCENT)
    window.show_only(Corners())
    window.show()
    assert window.width() <= AT_150_PERCENT.width()
    assert window.height() < AT_150_PERCENT.height()


def test_what_has_no_room_is_brought_by_tab(window: Window, qtbot: QtBot) -> None:
    window.fit_in(AT_150_PERCENT)
    content = Corners()
    window.show_only(content)
    with qtbot.waitActive(window):
        window.show()
    assert content.size() == QSize(*SMALLEST)
    assert window.content is content
    assert not is_in_sight(content.last, window)

    content.first.setFocus()
    QTest.keyClick(content.first, Qt.Key.Key_Tab)
    assert content.last.hasFocus()
    assert is_in_sight(content.last, window)

    QTest.keyClick(content.last, Qt.Key.Key_Backtab)
    assert content.first.mapTo(window, QPoint(0, 0)) == QPoint(0, 0)


def test_a_screen_with_room_is_used_without_scrolling(window: Window) -> None:
    window.fit_in(QSize(1024, 640))
    content = Corners()
    window.show_only(content)
    window.show()
    assert window.minimumSize() == QSize(*SMALLEST)
    assert content.size() == window.size() == QSize(1024, 608)
    assert not window.findChildren(QScrollArea)


def test_the_next_content_takes_the_place_of_the_first(window: Window) -> None:
    window.fit_in(AT_150_PERCENT)
    window.show_only(Corners())
    second = Corners()
    window.show_only(second)
    window.show()
    assert window.content is second
    assert second.isVisible()
