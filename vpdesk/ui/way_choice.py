"""How the vault opens: three ways in words, with a new password where the way has one."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QRadioButton, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_way_choice import Ui_WayChoice
from vpdesk.ui.password_fields import PasswordFields
from vpdesk.ui.widgets.buttons import BESIDE_RADIO, as_radio
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.vaults.vaults import WayToOpen


class WayChoice(QWidget):
    """Three ways to open and, in `passwords`, the two fields for a password."""

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Ui_WayChoice()
        form.setupUi(self)
        self._choices = (form.bound_button, form.keyring_button, form.password_button)
        self._keyring_state = Strip()
        form.keyring_state_column.addWidget(self._keyring_state)
        self.passwords = PasswordFields()
        self.passwords.setContentsMargins(0, tokens.TIGHT, 0, 0)
        form.way_column.addWidget(self.passwords)
        self._dress()
        form.bound_button.setChecked(True)
        for choice in self._choices:
            choice.toggled.connect(self._show_fields)

    def way(self) -> "WayToOpen":
        """Return the way that is chosen."""
        from vpdesk.services.vaults.vaults import WayToOpen

        return {
            self._form.bound_button: WayToOpen.BOUND,
            self._form.keyring_button: WayToOpen.KEYRING,
            self._form.password_button: WayToOpen.PASSWORD,
        }[self.chosen()]

    def choose(self, way: "WayToOpen") -> None:
        """Choose one of the ways."""
        from vpdesk.services.vaults.vaults import WayToOpen

        {
            WayToOpen.BOUND: self._form.bound_button,
            WayToOpen.KEYRING: self._form.keyring_button,
            WayToOpen.PASSWORD: self._form.password_button,
        }[way].setChecked(True)

    def chosen(self) -> QRadioButton:
        """Return the button of the way that is chosen."""
        return next(choice for choice in self._choices if choice.isChecked())

    def password(self) -> str:
        """Return the password, empty when the way has none."""
        return self.passwords.password() if self._needs_password() else ""

    def complaint(self) -> tuple[FormField, str] | None:
        """Return what is wrong with the passwords, and at which field; None when all is well."""
        return self.passwords.complaint() if self._needs_password() else None

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
            hint.setContentsMargins(BESIDE_RADIO, 0, 0, 0)

    def _needs_password(self) -> bool:
        return self.chosen() is not self._form.keyring_button

    def _show_fields(self) -> None:
        self.passwords.setVisible(self._needs_password())
