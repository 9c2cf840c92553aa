from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vpdesk.ui import clipboard as clipboards
from vpdesk.ui.clipboard import CLEARED_AFTER, ConfidentialClipboard, copy_public
from vpdesk.ui.widgets.text_area import TextArea

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    """Give the clipboard, empty."""
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def watching(
    qapp: QApplication, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ConfidentialClipboard]:
    # Without a display no program owns a clipboard.
    monkeypatch.setattr(clipboards, "_is_ours", lambda: True)
    made = ConfidentialClipboard()
    made.watch()
    yield made
    made.clear()
    clipboard.dataChanged.disconnect(made._take)


@pytest.fixture
def note(qtbot: QtBot) -> TextArea:
    field = TextArea()
    qtbot.addWidget(field)
    field.load("Verteld wat er speelt.")
    field.selectAll()
    return field


def is_marked(clipboard: QClipboard) -> bool:
    return all(map(clipboard.mimeData().hasFormat, clipboards._MARKS))


def test_what_is_copied_from_any_field_is_marked_and_cleared(
    watching: ConfidentialClipboard, note: TextArea, clipboard: QClipboard
) -> None:
    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    assert clipboard.text() == "Verteld wat er speelt."
    assert is_marked(clipboard)
    assert watching._clock.isActive()
    assert watching._clock.interval() == CLEARED_AFTER == 30_000
    watching._clock.timeout.emit()
    assert clipboard.text() == ""


def test_without_the_watch_it_stays(note: TextArea, clipboard: QClipboard) -> None:
    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    assert clipboard.text() == "Verteld wat er speelt."
    assert not is_marked(clipboard)


def test_it_is_cleared_at_the_lock(
    watching: ConfidentialClipboard, note: TextArea, clipboard: QClipboard
) -> None:
    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    watching.clear()

    assert clipboard.text() == ""


def test_it_is_cleared_at_the_end(
    watching: ConfidentialClipboard, note: TextArea, clipboard: QClipboard, qapp: QApplication
) -> None:
    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    qapp.aboutToQuit.emit()

    assert clipboard.text() == ""


def test_what_holds_nothing_confidential_stays(
    watching: ConfidentialClipboard, clipboard: QClipboard
) -> None:
    copy_public("vpdesk 0.1.0")

    watching.clear()

    assert clipboard.text() == "vpdesk 0.1.0"
    assert not is_marked(clipboard)


def test_what_another_program_copied_is_left_alone(
    watching: ConfidentialClipboard, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboards, "_is_ours", lambda: False)

    clipboard.setText("van een ander")
    watching.clear()

    assert clipboard.text() == "van een ander"
    assert not is_marked(clipboard)


def test_an_empty_clipboard_is_left_alone(
    watching: ConfidentialClipboard, note: TextArea, clipboard: QClipboard
) -> None:
    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    clipboard.clear()

    assert clipboard.text() == ""


def test_a_watch_that_is_gone_marks_nothing(
    qapp: QApplication, clipboard: QClipboard, note: TextArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboards, "_is_ours", lambda: True)
    made = ConfidentialClipboard()
    made.watch()
    shiboken6.delete(made)

    QTest.keyClick(note, Qt.Key.Key_C, CONTROL)

    assert not is_marked(clipboard)
