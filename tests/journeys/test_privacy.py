"""F9 turns everything into a calm page, and gives it back as it was."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton

from tests.journeys.driving import CTRL, SHIFT, Driver
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.unlock.unlock_page import UnlockPage


def screen(practice: Driver) -> PrivacyScreen:
    (found,) = practice.window.findChildren(PrivacyScreen)
    return found


def visible_texts(practice: Driver) -> str:
    shown = practice.window.childAt(practice.window.rect().center())
    assert shown is not None
    assert shown is screen(practice) or screen(practice).isAncestorOf(shown)
    return practice.words()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Space, CTRL | SHIFT)],
)
def test_one_key_covers_the_window_and_the_same_gives_it_back(
    practice: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    practice.press(Qt.Key.Key_2, CTRL)
    practice.press(Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    practice.write("Kie")

    practice.press(key, modifiers)
    assert screen(practice).geometry() == practice.window.rect()
    assert "Over 2 minuten wordt vergrendeld." in visible_texts(practice)

    practice.press(key, modifiers)
    assert screen(practice).isHidden()
    assert QApplication.focusWidget() is field
    assert isinstance(field, QLineEdit)
    assert field.text() == "Kie"


@pytest.mark.parametrize("words", ["Via de bedrijfsarts", ""])
@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_K, CTRL)],
)
def test_the_keyboard_comes_back_to_the_value_that_was_being_changed(
    practice: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
) -> None:
    practice.press(Qt.Key.Key_2, CTRL)
    practice.press(Qt.Key.Key_Return)
    group = practice.part(CasesPage).inspector.reporter.facts
    place = group.stops()[1]
    assert isinstance(place, FactValue)
    place.click()
    assert group.editor is not None
    control = group.editor.control
    assert isinstance(control, QPlainTextEdit)
    control.setPlainText(words)

    practice.press(key, modifiers)
    practice.wait(lambda: group.editor is None)
    practice.press(key, modifiers)

    value = group.stops()[1]
    assert isinstance(value, FactValue)
    assert value.text() == (words or "Niet vastgelegd")
    assert QApplication.focusWidget() is value


def test_no_other_key_does_anything(practice: Driver) -> None:
    shown = practice.view.pages.shown
    practice.press(Qt.Key.Key_F9)

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):
        practice.press(key)
    for key in (Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_Comma):
        practice.press(key, CTRL)
    practice.press(Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)

    assert screen(practice).isVisible()
    assert practice.view.pages.shown is shown
    assert QApplication.activeModalWidget() is None


def test_an_open_dialog_is_covered_and_comes_back_with_its_text(practice: Driver) -> None:
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    story = practice.part(QPlainTextEdit)
    story.setFocus()
    practice.write("Half verhaal")

    practice.press(Qt.Key.Key_F9)
    assert not dialog.isVisible()
    assert screen(practice).isVisible()

    practice.press(Qt.Key.Key_F9)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert story.toPlainText() == "Half verhaal"
    practice.wait(lambda: QApplication.focusWidget() is story)
    practice.press(Qt.Key.Key_Escape)
    assert dialog.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_is_closed(practice: Driver) -> None:
    practice.press(Qt.Key.Key_3, CTRL)
    more = next(
        each
        for each in practice.view.findChildren(QToolButton)
        if each.isVisible() and each.menu() is not None
    )
    seen: list[bool] = []

    def cover() -> None:
        seen.append(QApplication.activePopupWidget() is not None)
        QTest.keyClick(practice.window.windowHandle(), Qt.Key.Key_F9)

    # A tool button waits inside its menu until that is closed.
    QTimer.singleShot(300, cover)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)

    assert seen == [True]
    assert QApplication.activePopupWidget() is None
    assert screen(practice).isVisible()


def test_the_time_left_is_said_in_words_and_then_it_locks(practice: Driver) -> None:
    practice.press(Qt.Key.Key_F9)
    clock = screen(practice).clock
    assert clock.isActive()
    assert clock.interval() == 1000

    said = [practice.words()]
    for _ in range(119):
        clock.timeout.emit()
        said.append(practice.words())

    assert "Over 2 minuten wordt vergrendeld." in said[0]
    assert "Over 1 minuut" in said[59] or "Over 60 seconden" in said[60]
    assert "Over 1 seconde wordt vergrendeld." in said[-1]
    clock.timeout.emit()
    assert isinstance(practice.program.window.centralWidget(), UnlockPage)


def test_the_clock_stands_still_once_the_window_is_back(practice: Driver) -> None:
    practice.press(Qt.Key.Key_F9)
    practice.press(Qt.Key.Key_F9)

    assert not screen(practice).clock.isActive()


def test_locking_at_once_can_be_chosen(practice: Driver, preferences: Preferences) -> None:
    preferences.lock_privacy_after = 0

    practice.press(Qt.Key.Key_F9)

    assert isinstance(practice.program.window.centralWidget(), UnlockPage)


def test_the_lock_key_works_from_the_privacy_screen(practice: Driver) -> None:
    practice.press(Qt.Key.Key_F9)

    practice.lock()

    assert practice.window.findChildren(PrivacyScreen) == []


def test_the_screen_grows_with_the_window(practice: Driver) -> None:
    practice.press(Qt.Key.Key_F9)

    practice.window.resize(1500, 900)

    assert screen(practice).geometry() == practice.window.rect()


def test_the_privacy_key_does_nothing_before_the_vault_is_open(practice: Driver) -> None:
    practice.lock()

    practice.press(Qt.Key.Key_F9)

    assert isinstance(practice.program.window.centralWidget(), UnlockPage)
    assert practice.button("Kluis openen").isVisible()
