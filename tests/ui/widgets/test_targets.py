"""Buttons inside fields are large enough to hit, and stay where the field put them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from vpdesk.ui.widgets.line_edit import PasswordField, SearchField


def last_button(field: QLineEdit) -> QToolButton:
    shown = [each for each in field.findChildren(QToolButton) if each.isVisible()]
    return max(shown, key=lambda each: each.x())


@pytest.mark.parametrize("width", [120, 318, 500])
def test_the_eye_of_a_password_can_be_hit(width: int, qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.show()
    field.resize(width, 34)
    eye = last_button(field)

    assert (eye.width(), eye.height()) == (28, 28)
    assert field.rect().contains(eye.geometry())
    assert width - eye.geometry().center().x() < 28

    QTest.mouseClick(eye, Qt.MouseButton.LeftButton, pos=eye.rect().topLeft())
    assert field.is_shown()


def test_the_button_that_clears_a_search_can_be_hit(qtbot: QtBot) -> None:
    field = SearchField("Zoeken")
    qtbot.addWidget(field)
    field.show()
    field.resize(200, 34)
    field.setText("kievit")
    qtbot.waitUntil(lambda: last_button(field).x() > 100)
    clear = last_button(field)

    assert (clear.width(), clear.height()) == (28, 28)
    assert field.rect().contains(clear.geometry())
