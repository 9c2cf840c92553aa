"""Locks after a time without a touch, warns before, and knows when the computer slept."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui.frame.clocks import seconds_asleep, seconds_with_sleep
from vpdesk.ui.frame.idle_timer import TICK, IdleTimer

LIMIT = 300


@dataclass
class Clock:
    now: float = 1000.0
    slept: float = 50.0

    def passes(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class Watched:
    clock: Clock
    window: QWidget
    timer: IdleTimer
    warned: list[int]
    extended: list[bool]
    over: list[bool]

    def wait(self, seconds: float) -> None:
        """Let time pass, and the timer look at the clock."""
        self.clock.passes(seconds)
        self.timer.look()


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    clock = Clock()
    timer = IdleTimer(window, lambda: LIMIT, clock=lambda: clock.now, asleep=lambda: clock.slept)
    made = Watched(clock, window, timer, [], [], [])
    timer.warned.connect(made.warned.append)
    timer.extended.connect(lambda: made.extended.append(True))
    timer.over.connect(lambda: made.over.append(True))
    timer.begin()
    yield made
    timer.rest()


def press(window: QWidget) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def click(window: QWidget) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)


def move(window: QWidget) -> None:
    # Where the mouse is already, nothing moves.
    for place in (QPoint(3, 4), QPoint(7, 9)):
        QTest.mouseMove(window.windowHandle(), place)
        QApplication.processEvents()


def turn_wheel(window: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.windowHandle(), event)


def touch(window: QWidget) -> None:
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(device, QPointingDevice)
    QTest.touchEvent(window.windowHandle(), device).press(0, QPoint(5, 5)).commit()


def test_nothing_is_said_until_half_a_minute_before_the_end(watched: Watched) -> None:
    watched.wait(LIMIT - 31)
    assert watched.warned == []

    for _ in range(30):
        watched.wait(1)

    assert watched.warned == list(range(30, 0, -1))
    assert watched.over == []
    watched.wait(1)
    assert watched.over == [True]


def test_it_is_over_once(watched: Watched) -> None:
    watched.wait(LIMIT)
    watched.wait(LIMIT)

    assert watched.over == [True]


@pytest.mark.parametrize("act", [press, click, move, turn_wheel, touch])
def test_whatever_touches_a_window_prolongs(watched: Watched, act: object) -> None:
    assert callable(act)
    watched.wait(LIMIT - 10)
    assert watched.warned == [10]

    act(watched.window)

    assert watched.extended == [True]
    watched.wait(LIMIT - 31)
    assert watched.warned == [10]
    assert watched.over == []


def test_a_mere_movement_counts_once_a_second(watched: Watched) -> None:
    press(watched.window)
    watched.clock.passes(0.5)
    move(watched.window)

    watched.wait(LIMIT - 0.5)

    assert watched.over == [True]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("kind", [QDialog, QMenu])
def test_dialogs_and_menus_count_too(qtbot: QtBot, watched: Watched, kind: type[QWidget]) -> None:
    opened = kind(watched.window)
    opened.resize(200, 100)
    opened.show()
    watched.wait(LIMIT - 10)

    press(opened)

    assert watched.extended == [True]
    opened.close()


def test_the_first_touch_after_the_end_does_not_prolong(watched: Watched) -> None:
    watched.clock.passes(LIMIT + 1)

    press(watched.window)

    assert watched.over == [True]


def test_a_sleep_ends_it_at_once(watched: Watched) -> None:
    watched.clock.slept += 5
    watched.wait(5)

    assert watched.over == [True]


def test_a_touch_right_after_a_sleep_comes_too_late(watched: Watched) -> None:
    watched.clock.slept += 5
    watched.clock.passes(5)

    press(watched.window)

    assert watched.over == [True]


def test_two_clocks_that_are_read_one_after_the_other_are_no_sleep(watched: Watched) -> None:
    watched.clock.slept += 0.2
    watched.wait(1)

    assert watched.over == []


def test_it_rests_until_it_begins_again(watched: Watched) -> None:
    watched.timer.rest()
    watched.wait(LIMIT)
    assert watched.over == []

    watched.timer.begin()
    watched.wait(LIMIT - 1)
    assert watched.over == []


def test_it_looks_at_the_clock_each_second(qtbot: QtBot, watched: Watched) -> None:
    assert watched.timer.timer.interval() == TICK
    watched.clock.passes(LIMIT)

    with qtbot.waitSignal(watched.timer.over):
        watched.timer.timer.timeout.emit()


def test_the_real_clocks_go_on_and_have_not_slept_meanwhile() -> None:
    before, slept = seconds_with_sleep(), seconds_asleep()
    assert 0 <= seconds_with_sleep() - before < 60
    assert abs(seconds_asleep() - slept) < 1
