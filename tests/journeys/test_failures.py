"""What goes wrong is said in a sentence; a bug gives a report without a word of the user's."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.journeys.driving import Driver
from vpdesk.services.errors import DatabaseBusy, DiskFull
from vpdesk.ui.frame.failure_dialogs import BugDialog, RefusalDialog


def fails(practice: Driver, error: BaseException) -> None:
    """Let the program handle an error as the interpreter hands it over."""
    try:
        raise error
    except type(error):
        kind, value, trace = sys.exc_info()
        assert kind is not None
        assert value is not None
        practice.program.fail(kind, value, trace)


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_a_known_situation_is_said_in_one_sentence(practice: Driver) -> None:
    fails(practice, DiskFull(room_made=False))

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RefusalDialog)
    assert "De schijf is vol. Uw laatste wijziging is nog niet opgeslagen" in practice.words()
    practice.click("Doorgaan")
    assert not QApplication.activeModalWidget()


def test_a_bug_shows_where_it_is_and_nothing_that_was_typed(practice: Driver) -> None:
    fails(practice, ValueError("Melder Een van de afdeling"))

    assert isinstance(QApplication.activeModalWidget(), BugDialog)
    assert "Er ging iets mis" in practice.words()
    practice.click("Details")
    report = practice.part(QPlainTextEdit).toPlainText()
    practice.click("Details kopiëren")

    assert "ValueError" in report
    assert "test_failures.py" in report
    assert "Melder" not in report
    assert "/" not in report.replace("vpdesk/", "")
    assert QGuiApplication.clipboard().text() == report


def test_one_failure_is_told_at_a_time(practice: Driver) -> None:
    fails(practice, DatabaseBusy())
    for _ in range(3):
        fails(practice, RuntimeError("again"))

    assert len(practice.window.findChildren(RefusalDialog)) == 1
    assert practice.window.findChildren(BugDialog) == []

    practice.press(Qt.Key.Key_Escape)
    practice.let_go()
    fails(practice, RuntimeError("later"))
    assert isinstance(QApplication.activeModalWidget(), BugDialog)


def test_a_failure_that_is_open_is_gone_after_locking(practice: Driver) -> None:
    fails(practice, DatabaseBusy())

    practice.lock()
    assert practice.window.findChildren(RefusalDialog) == []

    fails(practice, DatabaseBusy())
    assert isinstance(QApplication.activeModalWidget(), RefusalDialog)
