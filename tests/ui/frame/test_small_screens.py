"""On a screen smaller than the least size of the window, everything is scrolled to."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.frame.window import SMALLEST, Window
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.widgets.overlay import Scrim
from vpdesk.ui.widgets.toast import Toast

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


def test_a_window_that_comes_to_a_smaller_screen_is_scrolled_below_what_lies_over_it(
    window: Window, qtbot: QtBot
) -> None:
    content = Corners()
    window.show_only(content)
    scrim = Scrim(window)
    with qtbot.waitActive(window):
        window.show()
    content.last.setFocus()

    window.fit_in(AT_150_PERCENT)
    assert window.width() <= AT_150_PERCENT.width()
    assert content.size() == QSize(*SMALLEST)
    assert content.last.hasFocus()
    assert window.findChildren(QScrollArea)
    assert not scrim.visibleRegion().isEmpty()
    assert window.childAt(window.rect().center()) is scrim

    window.fit_in(QSize(1280, 832))
    window.resize(1000, 700)
    assert window.centralWidget() is content
    assert content.size() == QSize(1000, 700)
    assert content.last.hasFocus()
    assert window.childAt(window.rect().center()) is scrim


def test_a_maximised_window_keeps_the_size_that_the_system_gave_it(window: Window) -> None:
    window.showMaximized()
    before = window.size()
    window.fit_in(window.screen().size())
    assert window.size() == before


def test_a_window_fits_in_the_screen_it_is_on_when_that_changes(
    window: Window, qtbot: QtBot
) -> None:
    window.stay_in_screen()
    window.show_only(Corners())
    with qtbot.waitActive(window):
        window.show()
    room = window.screen().availableSize()
    assert window.width() <= room.width()

    screen = window.screen()
    for change, told in (
        (window.windowHandle().screenChanged, screen),
        (screen.availableGeometryChanged, screen.availableGeometry()),
    ):
        window.fit_in(QSize(1280, 832))
        window.resize(1280, 800)
        change.emit(told)
        assert window.width() <= room.width()


def test_a_toast_is_where_the_window_is_scrolled_to(window: Window, qtbot: QtBot) -> None:
    window.fit_in(AT_150_PERCENT)
    content = Corners()
    area = QWidget(content)
    area.setGeometry(200, 0, 760, 600)
    window.show_only(content)
    with qtbot.waitActive(window):
        window.show()
    toast = Toast(area)
    toast.say("Opvolging afgehandeld.", window.update)
    assert is_in_sight(toast, window)

    scrolled = window.findChildren(QScrollArea)[0]
    scrolled.verticalScrollBar().setValue(scrolled.verticalScrollBar().maximum())
    scrolled.horizontalScrollBar().setValue(scrolled.horizontalScrollBar().maximum())
    assert window.rect().contains(QRect(toast.mapTo(window, QPoint(0, 0)), toast.size()))

    toast.forget()
    before = toast.pos()
    scrolled.verticalScrollBar().setValue(0)
    assert toast.pos() == before
