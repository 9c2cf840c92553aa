"""From a search field the keyboard goes from place to place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.step_field import StepField

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("alone", [True, False])
def test_the_keys_step_or_leave_as_the_field_stands(qtbot: QtBot, alone: bool) -> None:
    field = StepField("Zoeken", alone=alone)
    qtbot.addWidget(field)
    heard: list[object] = []
    field.stepped.connect(heard.append)
    field.moved_down.connect(lambda: heard.append("down"))
    field.left.connect(lambda: heard.append("left"))
    field.setText("rooster")
    for key, modifiers in (
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Enter, SHIFT),
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_Up, NONE),
        (Qt.Key.Key_Escape, NONE),
    ):
        QTest.keyClick(field, key, modifiers)
    assert heard == ([1, -1, 1, -1, "left"] if alone else [1, -1, "down"])
    assert field.text() == ("rooster" if alone else "")
