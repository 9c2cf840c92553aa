"""Nobody at the desk: a warning that any key takes away, then the lock, also over a dialog."""

from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.journeys.driving import CTRL, Driver
from vpdesk.ui.frame.desk_watch import DeskWatch
from vpdesk.ui.frame.idle_strip import IdleStrip
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.unlock.unlock_page import UnlockPage


@dataclass
class Time:
    driver: Driver
    now: float = 0.0

    @property
    def watch(self) -> DeskWatch:
        watch = self.driver.program._watch
        assert watch is not None
        return watch

    def passes(self, seconds: float) -> None:
        self.now += seconds
        self.watch.idle.look()

    def strips(self) -> list[IdleStrip]:
        """Return the strips on the screen; those of a dialog are below its window, too."""
        found = {
            strip
            for window in QApplication.topLevelWidgets()
            for strip in window.findChildren(IdleStrip)
            if strip.isVisible()
        }
        return list(found)


@pytest.fixture
def time(practice: Driver) -> Time:
    """Give a clock that goes only when the test says so."""
    made = Time(practice)
    idle = made.watch.idle
    idle._clock = lambda: made.now
    idle._asleep = lambda: 0.0
    idle.begin()
    return made


def is_locked(driver: Driver) -> bool:
    return isinstance(driver.program.window.centralWidget(), UnlockPage)


def test_five_minutes_without_a_touch_lock(practice: Driver, time: Time) -> None:
    time.passes(299)
    assert not is_locked(practice)

    time.passes(1)

    practice.wait(lambda: is_locked(practice))


@pytest.mark.parametrize("minutes", [2, 10, 15])
def test_another_time_can_be_chosen_while_it_runs(
    practice: Driver, time: Time, preferences: Preferences, minutes: int
) -> None:
    preferences.lock_after = minutes
    time.passes(60 * minutes - 1)
    assert not is_locked(practice)
    assert time.strips()

    time.passes(1)

    practice.wait(lambda: is_locked(practice))


def test_the_warning_counts_in_words_and_any_key_takes_it_away(
    practice: Driver, time: Time
) -> None:
    time.passes(270)
    (strip,) = time.strips()
    assert strip.text == "Vergrendelt over 30 seconden. Druk op een toets om door te gaan."
    assert strip.accessibleName() == strip.text
    assert strip.width() == practice.window.width()
    time.passes(29)
    assert strip.text.startswith("Vergrendelt over 1 seconde.")

    practice.press(Qt.Key.Key_Shift)

    assert time.strips() == []
    time.passes(269)
    assert time.strips() == []
    assert not is_locked(practice)


def test_the_warning_stands_over_an_open_dialog_whose_text_is_kept(
    practice: Driver, time: Time
) -> None:
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    practice.part(QPlainTextEdit).setFocus()
    practice.write("Half verhaal")

    time.passes(275)
    (strip,) = time.strips()
    assert strip.window() is practice.front

    time.passes(25)
    practice.wait(lambda: is_locked(practice))
    practice.let_go()
    practice.unlock()
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    assert practice.part(QPlainTextEdit).toPlainText() == "Half verhaal"


def test_the_warning_follows_a_dialog_that_opens_and_closes(practice: Driver, time: Time) -> None:
    time.passes(271)
    practice.view.add_report()
    practice.wait(QApplication.activeModalWidget)
    time.passes(1)
    (strip,) = time.strips()
    assert strip.window() is practice.front

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    practice.let_go()
    time.passes(1)
    (strip,) = time.strips()
    assert strip.window() is practice.window


def test_the_privacy_screen_says_the_time_itself_and_goes_before_the_idle_time(
    practice: Driver, time: Time, preferences: Preferences
) -> None:
    preferences.lock_after, preferences.lock_privacy_after = 2, 5
    practice.press(Qt.Key.Key_F9)
    assert "Over 2 minuten wordt vergrendeld." in practice.words()

    time.passes(100)
    assert time.strips() == []

    time.passes(20)
    practice.wait(lambda: is_locked(practice))


def test_nothing_is_counted_while_it_is_locked(practice: Driver, time: Time) -> None:
    idle = time.watch.idle
    practice.lock()

    assert practice.program._watch is None
    assert not shiboken6.isValid(idle)


def test_the_strip_grows_with_the_window(practice: Driver, time: Time) -> None:
    time.passes(275)

    practice.window.resize(1400, 900)

    (strip,) = time.strips()
    assert strip.width() == 1400
