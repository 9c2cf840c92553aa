"""What the settings say about locking, and that it applies at once."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.services.desk import Desk
from vpdesk.ui.lock_triggers import LockTrigger, Offer, TriggerOffer, unheard
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.safety import Safety
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.switch import Switch

HIDE = "Namen verbergen in lijsten"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


def section(qtbot: QtBot, made: Safety) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for card in made.cards():
        column.addWidget(card)
    qtbot.addWidget(page)
    page.show()
    return page


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def combo(page: QWidget, name: str) -> ComboBox:
    (found,) = [each for each in page.findChildren(ComboBox) if each.accessibleName() == name]
    return found


def test_when_it_locks_by_itself_can_be_chosen(
    qtbot: QtBot, desk: Desk, preferences: Preferences, dutch: None
) -> None:
    made = Safety(preferences, desk.listed_names)
    page = section(qtbot, made)
    field = combo(page, "Automatisch vergrendelen")
    assert field.currentText() == "Na 5 minuten"

    QTest.keyClick(field, Qt.Key.Key_End)

    assert field.currentText() == "Na 15 minuten"
    assert preferences.lock_after == 15


@pytest.mark.parametrize("stored", ["0", "3", "x", ""])
def test_no_other_time_is_ever_used(preferences: Preferences, stored: str) -> None:
    preferences._settings.setValue("lock_after", stored)

    assert preferences.lock_after == 5


def test_what_is_fixed_is_said_in_words(
    qtbot: QtBot, desk: Desk, preferences: Preferences, dutch: None
) -> None:
    made = Safety(preferences, desk.listed_names)

    assert "Na 30 seconden" in words(section(qtbot, made))


def test_without_protection_against_capture_that_is_said_plainly(
    qtbot: QtBot, desk: Desk, preferences: Preferences, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    made = Safety(preferences, desk.listed_names)
    page = section(qtbot, made)

    assert "Niet beschermd" in words(page)
    assert [each.accessibleName() for each in page.findChildren(Switch)] == [HIDE]


@pytest.mark.parametrize(
    ("system", "promise"),
    [
        ("win32", "De vensters blijven zwart bij schermafdrukken"),
        (
            "darwin",
            "De vensters blijven uit schermafdrukken en gedeelde schermen, voor zover macOS",
        ),
    ],
)
def test_where_there_is_protection_it_can_be_switched_off(
    qtbot: QtBot,
    desk: Desk,
    preferences: Preferences,
    dutch: None,
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    promise: str,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", system)
        made = Safety(preferences, desk.listed_names)
        page = section(qtbot, made)
    assert any(text.startswith(promise) for text in words(page))
    switch = next(each for each in page.findChildren(Switch) if each.accessibleName() != HIDE)
    assert switch.isChecked()
    assert preferences.hidden_from_capture

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert not preferences.hidden_from_capture


@pytest.mark.parametrize(
    ("offer", "answer", "reason"),
    [
        (Offer.TOLD, "Ja", ""),
        (Offer.AT_WAKING, "Bij het ontwaken", "Het systeem meldt het niet vooraf;"),
        (Offer.NOT_TOLD, "Nee", "Uw systeem meldt dit niet."),
        (Offer.NO_BUS, "Nee", "In deze sessie is geen berichtenbus."),
        (Offer.NOT_HEARD, "Nee", "Op dit systeem hoort vpdesk dit niet."),
    ],
)
def test_each_trigger_has_a_word_and_a_reason(
    qtbot: QtBot,
    desk: Desk,
    preferences: Preferences,
    dutch: None,
    offer: Offer,
    answer: str,
    reason: str,
) -> None:
    made = Safety(
        preferences,
        desk.listed_names,
        lambda: (TriggerOffer(trigger=LockTrigger.SESSION_LOCK, offer=offer),),
    )
    page = section(qtbot, made)

    assert {"Vergrendeling van de computer", answer} <= set(words(page))
    assert any(reason in each for each in words(page))
    spoken = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert f"Vergrendeling van de computer: {answer}" in spoken


def test_an_answer_that_came_later_is_shown_the_next_time(
    qtbot: QtBot, desk: Desk, preferences: Preferences, dutch: None
) -> None:
    known = [unheard()]
    made = Safety(preferences, desk.listed_names, lambda: known[0])
    page = section(qtbot, made)
    assert words(page).count("Ja") == 0

    known[0] = tuple(TriggerOffer(trigger=trigger, offer=Offer.TOLD) for trigger in LockTrigger)
    page.hide()
    page.show()

    qtbot.waitUntil(lambda: words(page).count("Ja") == len(LockTrigger))
    assert "Slaapstand" in words(page)


def test_names_are_hidden_until_that_is_switched_off_which_warns(
    qtbot: QtBot, desk: Desk, preferences: Preferences, dutch: None
) -> None:
    made = Safety(preferences, desk.listed_names)
    page = section(qtbot, made)
    (switch,) = (each for each in page.findChildren(Switch) if each.accessibleName() == HIDE)
    assert switch.isChecked()
    assert not any("Wie meekijkt" in each for each in words(page))

    with qtbot.waitSignal(made.names_changed):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert desk.listed_names.chosen()
    assert any("Wie meekijkt" in each for each in words(page))
    again = section(qtbot, Safety(preferences, desk.listed_names))
    assert any("Wie meekijkt" in each for each in words(again))

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    assert not desk.listed_names.chosen()
    assert not any("Wie meekijkt" in each for each in words(page))
