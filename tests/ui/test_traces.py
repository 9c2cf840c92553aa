import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from vpdesk.ui.traces import as_sensitive, forget_changes, keep_out_of_session
from vpdesk.ui.widgets.line_edit import PasswordField, SearchField, line_edit
from vpdesk.ui.widgets.text_area import TextArea

VISIT = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from vpdesk.ui.traces import keep_no_settings
if "silent" in sys.argv:
    keep_no_settings()
app = QApplication([])
dialog = QFileDialog(None, "", sys.argv[1])
dialog.show()
dialog.deleteLater()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
"""


def visit(folder: Path, *options: str) -> None:
    subprocess.run(
        [sys.executable, "-c", VISIT, str(folder), *options], check=True, capture_output=True
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there, settings are no file")
def test_qt_keeps_no_folder_that_was_visited(home: Path, tmp_path: Path) -> None:
    visit(tmp_path, "silent")
    assert list(home.rglob("*")) == []
    visit(tmp_path)
    (kept,) = (path for path in home.rglob("*") if path.is_file())
    assert tmp_path.name in kept.read_text("utf-8")


def test_the_desktop_is_asked_to_start_nothing_again(qapp: QApplication) -> None:
    asked: list[QSessionManager.RestartHint] = []

    class Session:
        def setRestartHint(self, hint: QSessionManager.RestartHint) -> None:  # noqa: N802
            asked.append(hint)

    class App:
        class saveStateRequest:  # noqa: N801
            @staticmethod
            def connect(heard: object) -> None:
                assert callable(heard)
                heard(Session())

    keep_out_of_session(App())  # type: ignore[arg-type]
    assert asked == [QSessionManager.RestartHint.RestartNever]


@pytest.mark.parametrize(
    "kind", [line_edit, TextArea, PasswordField, lambda: SearchField("Zoeken")]
)
def test_a_field_teaches_no_keyboard(kind: type[QLineEdit], qtbot: QtBot) -> None:
    field = kind()
    qtbot.addWidget(field)
    for hint in (Qt.InputMethodHint.ImhSensitiveData, Qt.InputMethodHint.ImhNoPredictiveText):
        assert field.inputMethodHints() & hint


def test_other_hints_stay(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    as_sensitive(field)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_undo_does_not_bring_back_what_was_forgotten(
    kind: type[QLineEdit] | type[QPlainTextEdit], qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    QTest.keyClicks(field, "Kievit")
    forget_changes(field)
    field.undo()
    shown = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert shown == ""
