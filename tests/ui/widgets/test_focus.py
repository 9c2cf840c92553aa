"""What watches the keyboard of a view outlives the view by a moment, and must stand it."""

from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from vpdesk.ui.widgets.focus import KeyboardFocus


class _View(QListView):
    """A view of the program's own kind: its Python side goes before the keyboard leaves it."""


def test_a_view_is_destroyed_while_it_has_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = _View(window)
    KeyboardFocus(view)
    with qtbot.waitActive(window):
        window.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    with qtbot.captureExceptions() as errors:
        delete(view)
    assert not isValid(view)
    assert not errors
