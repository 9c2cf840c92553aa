"""Warns below a field, while a name is typed, that the same person figures elsewhere."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from vpdesk.services.errors import VaultClosed
from vpdesk.ui.widgets.field import FormField

_AFTER = 400
"""Milliseconds without typing."""


class NameWarning(QObject):
    """``warn`` returns the words for a name, empty for none; they never keep it from being saved.

    It is asked a moment after typing, and at once when the field is left.
    """

    def __init__(self, field: FormField, edit: QLineEdit, warn: Callable[[str], str]) -> None:
        super().__init__(field)
        self._field = field
        self._edit = edit
        self._warn = warn
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER)
        self._clock.timeout.connect(self.look)
        edit.textChanged.connect(self._clock.start)
        edit.editingFinished.connect(self.look)

    def look(self) -> None:
        """Show what there is to warn about now."""
        self._clock.stop()
        name = self._edit.text().strip()
        # The desk may have been closed in the moment after typing.
        with suppress(VaultClosed):
            words = self._warn(name) if name else ""
            self._field.set_hint(words, warn=bool(words))
