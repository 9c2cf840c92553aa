"""The step that asks for what opens a backup: its password, or the recovery code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.services.backups.secrets import BackupSecret, WithPassword, WithRecoveryCode
from vpdesk.services.vaults.vaults import SYSTEM_KEYRING, Keyring, WayIn
from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import PasswordField, line_edit
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_WITH_PASSWORD = frozenset({WayIn.PASSWORD, WayIn.BOUND})


class SecretStep(QWidget):
    """One field at a time; `turned` comes when the other one is asked for instead."""

    turned = Signal()

    def __init__(self, keyring: Keyring | None = None) -> None:
        super().__init__()
        self._keyring = keyring or SYSTEM_KEYRING
        self._why = text_label("", "body", "text2", wrap=True)
        self.password_edit = PasswordField()
        self.code_edit = line_edit()
        self._password_part, self.password = _field(self.tr("Password"), self.password_edit)
        self._code_part, self.code = _field(self.tr("Recovery code"), self.code_edit)
        self.code.set_hint(self.tr("Capitals, spaces and hyphens make no difference."))
        self.turn_button = link_button("")
        self.turn_button.clicked.connect(self._turn_round)
        self._asks_code = False
        self._has_password = True
        for edit, field in ((self.password_edit, self.password), (self.code_edit, self.code)):
            edit.textEdited.connect(field.clear_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        for part in (self._why, self._password_part, self._code_part, self.turn_button):
            column.addWidget(part)

    def ask(self, ways: frozenset[WayIn], why: str) -> None:
        """Ask for what opens this backup; ``why`` says what for."""
        self._has_password = bool(ways & _WITH_PASSWORD)
        self.password.set_hint(self._about_password(ways))
        self._asks_code = not self._has_password
        self._why.setText(why)
        self._show()

    def secret(self) -> BackupSecret | None:
        """Return what was typed, or say that something must be and return None."""
        typed = self.current.control.property("text")
        if not typed:
            self.current.set_error(self.tr("Fill this in first."), focus=True)
            return None
        if self._asks_code:
            return WithRecoveryCode(code=typed)
        return WithPassword(password=typed, keyring=self._keyring)

    @property
    def current(self) -> FormField:
        """The field that is shown."""
        return self.code if self._asks_code else self.password

    def clear(self) -> None:
        """Drop what was typed."""
        self.password_edit.clear()
        self.code_edit.clear()

    def _about_password(self, ways: frozenset[WayIn]) -> str:
        if WayIn.PASSWORD in ways:
            return self.tr("The one the vault had when the backup was made.")
        return self.tr(
            "The one the vault had then, together with the keyring of that computer. "
            "On another computer only the recovery code opens it."
        )

    def _turn_round(self) -> None:
        self._asks_code = not self._asks_code
        self._show()
        self.current.control.setFocus()
        self.turned.emit()

    def _show(self) -> None:
        show_inside(self._password_part, not self._asks_code)
        show_inside(self._code_part, self._asks_code)
        self.turn_button.setText(
            self.tr("Use the password") if self._asks_code else self.tr("Use the recovery code")
        )
        show_inside(self.turn_button, self._has_password)


def _field(name: str, edit: QWidget) -> tuple[QWidget, FormField]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    label = QLabel(name)
    column.addWidget(label)
    column.addWidget(edit)
    return part, FormField(label, edit, column)
