"""Keeps Qt and the desktop from remembering on disk what was done in the window."""

import os

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def keep_no_settings() -> None:
    """Let Qt keep none of its own; call before the first dialog.

    Its file dialog writes the folders that were visited, and a folder can be named after an
    organisation. Has an effect where such settings are a file: not on Windows and macOS.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def keep_out_of_session(app: QGuiApplication) -> None:
    """Let the desktop start nothing again that was open when its user logged out."""
    app.saveStateRequest.connect(_never_again)


def as_sensitive(field: QLineEdit | QPlainTextEdit) -> None:
    """Let keyboards and input methods learn nothing from what is typed here."""
    field.setInputMethodHints(field.inputMethodHints() | _SENSITIVE)


def forget_changes(field: QLineEdit | QPlainTextEdit) -> None:
    """Empty a field so that undo does not bring back what stood in it."""
    if isinstance(field, QLineEdit):
        # `clear` can be undone.
        field.setText("")
    else:
        field.setPlainText("")
        field.document().clearUndoRedoStacks()


def _never_again(manager: QSessionManager) -> None:
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
