"""The second step of the first start: how the vault opens, and a new password."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QRadioButton

from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_first_start_page import Ui_FirstStartCard
from vpdesk.ui.unlock.caps_lock import CapsLock
from vpdesk.ui.unlock.strength import strength_words
from vpdesk.ui.widgets.buttons import as_link, as_radio
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.vaults import WayToOpen

_BESIDE_RADIO = 26


class WayStep(QObject):
    """The part of the form with three ways to open and the two fields for a password."""

    def __init__(self, form: Ui_FirstStartCard) -> None:
        super().__init__(form.way_step)
        self._form = form
        self._choices = (form.bound_button, form.keyring_button, form.password_button)
        self._keyring_state = Strip()
        form.keyring_state_column.addWidget(self._keyring_state)
        self._dress()
        self.first = FormField(form.first_label, form.first_edit, form.first_column)
        self.second = FormField(form.second_label, form.second_edit, form.second_column)
        form.bound_button.setChecked(True)
        self._judge("")
        form.propose_button.clicked.connect(self._propose)
        form.first_edit.textChanged.connect(self._judge)
        form.first_edit.textEdited.connect(self.first.clear_error)
        form.second_edit.textEdited.connect(self.second.clear_error)
        for choice in self._choices:
            choice.toggled.connect(self._show_fields)
        CapsLock(form.second_edit).changed.connect(self._hint_at_caps_lock)

    def way(self) -> "WayToOpen":
        """Return the way that is chosen."""
        from vpdesk.services.vaults import WayToOpen

        return {
            self._form.bound_button: WayToOpen.BOUND,
            self._form.keyring_button: WayToOpen.KEYRING,
            self._form.password_button: WayToOpen.PASSWORD,
        }[self.chosen()]

    def chosen(self) -> QRadioButton:
        """Return the button of the way that is chosen."""
        return next(choice for choice in self._choices if choice.isChecked())

    def password(self) -> str:
        """Return the password, empty when the way has none."""
        return self._form.first_edit.text() if self._needs_password() else ""

    def complaint(self) -> tuple[FormField, str] | None:
        """Return what is wrong with the passwords, and at which field; None when all is well."""
        from vpdesk.services.passwords import password_strength

        if not self._needs_password():
            return None
        if not password_strength(self.password()).accepted:
            words = self.tr("Choose a stronger password, or have six words proposed.")
            return self.first, words
        if self.password() != self._form.second_edit.text():
            return self.second, self.tr("The two passwords are not the same.")
        return None

    def show_keyring_state(self, state: Any) -> None:
        """Leave only the password when the keyring cannot be used, and say why."""
        from vpdesk.services.errors import KeyringFailed, KeyringState

        if state is KeyringState.OK:
            return
        words = words_for(KeyringFailed(state=state)) or ""
        self._keyring_state.say(words, "warn")
        for choice in (self._form.bound_button, self._form.keyring_button):
            choice.setEnabled(False)
        self._form.password_button.setChecked(True)

    def clear(self) -> None:
        """Drop the passwords."""
        self._form.first_edit.clear()
        self._form.second_edit.clear()

    def _dress(self) -> None:
        form = self._form
        form.way_column.setContentsMargins(0, 0, 0, 0)
        form.way_column.setSpacing(tokens.MEDIUM)
        choices = (
            (form.bound_column, form.bound_button, form.bound_hint),
            (form.keyring_column, form.keyring_button, form.keyring_hint),
            (form.only_password_column, form.password_button, form.password_hint),
        )
        for column, button, hint in choices:
            column.setSpacing(0)
            as_radio(button).setAccessibleDescription(hint.text())
            dress_label(hint, "small", "text2", wrap=True)
            hint.setContentsMargins(_BESIDE_RADIO, 0, 0, 0)
        form.password_column.setContentsMargins(0, tokens.TIGHT, 0, 0)
        form.password_column.setSpacing(tokens.FIELD_TO_FIELD)
        as_link(form.propose_button)

    def _needs_password(self) -> bool:
        return self.chosen() is not self._form.keyring_button

    def _show_fields(self) -> None:
        self._form.password_box.setVisible(self._needs_password())

    def _judge(self, password: str) -> None:
        if not password:
            hint = self.tr("At least 12 characters; five or six words are easy to remember.")
            self.first.set_hint(hint)
            return
        from vpdesk.services.passwords import password_strength

        words, is_enough = strength_words(password_strength(password))
        self.first.set_hint(words, warn=not is_enough)

    def _hint_at_caps_lock(self, is_on: bool) -> None:
        self.second.set_hint(self.tr("Caps Lock is on.") if is_on else "", warn=is_on)

    def _propose(self) -> None:
        from vpdesk.services.passwords import generate_password

        edit = self._form.first_edit
        if not edit.is_shown():
            edit.turn()
        edit.setText(generate_password())
        self.first.clear_error()
        self._form.second_edit.clear()
        self._form.second_edit.setFocus()
