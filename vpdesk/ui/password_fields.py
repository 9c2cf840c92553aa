"""A new password, typed twice: how strong it is, and one of six words to take over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.caps_lock import CapsLock
from vpdesk.ui.forms.ui_password_fields import Ui_PasswordFields
from vpdesk.ui.strength import strength_words
from vpdesk.ui.widgets.buttons import as_link
from vpdesk.ui.widgets.field import FormField


class PasswordFields(QWidget):
    """Two fields; `first` and `second` say below them what is wrong with what they hold.

    `edited` comes with every key in one of them.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Ui_PasswordFields()
        form.setupUi(self)
        form.fields_column.setContentsMargins(0, 0, 0, 0)
        form.fields_column.setSpacing(tokens.FIELD_TO_FIELD)
        as_link(form.propose_button)
        form.first_edit.before_in_tab_order(form.propose_button)
        QWidget.setTabOrder(form.propose_button, form.second_edit)
        self.first = FormField(form.first_label, form.first_edit, form.first_column)
        self.second = FormField(form.second_label, form.second_edit, form.second_column)
        self._judge("")
        form.propose_button.clicked.connect(self._propose)
        form.first_edit.textChanged.connect(self._judge)
        form.first_edit.textEdited.connect(self.first.clear_error)
        form.second_edit.textEdited.connect(self.second.clear_error)
        for edit in (form.first_edit, form.second_edit):
            edit.textEdited.connect(self.edited)
        CapsLock(form.second_edit).changed.connect(self._hint_at_caps_lock)

    def beside_current(self) -> None:
        """Call the password new, where the current one is asked for, too."""
        words = self.tr("New password")
        self._form.first_label.setText(words)
        self._form.first_edit.setAccessibleName(words)

    def password(self) -> str:
        return self._form.first_edit.text()

    def is_empty(self) -> bool:
        return not (self._form.first_edit.text() or self._form.second_edit.text())

    def complaint(self) -> tuple[FormField, str] | None:
        """Return what is wrong with the passwords, and at which field; None when all is well."""
        from vpdesk.services.access.passwords import password_strength

        if not password_strength(self.password()).accepted:
            words = self.tr("Choose a stronger password, or have six words proposed.")
            return self.first, words
        if self.password() != self._form.second_edit.text():
            return self.second, self.tr("The two passwords are not the same.")
        return None

    def clear(self) -> None:
        """Drop the passwords."""
        self._form.first_edit.clear()
        self._form.second_edit.clear()

    def _judge(self, password: str) -> None:
        if not password:
            hint = self.tr("At least 12 characters; five or six words are easy to remember.")
            self.first.set_hint(hint)
            return
        from vpdesk.services.access.passwords import password_strength

        words, is_enough = strength_words(password_strength(password))
        self.first.set_hint(words, warn=not is_enough)

    def _hint_at_caps_lock(self, is_on: bool) -> None:
        self.second.set_hint(self.tr("Caps Lock is on.") if is_on else "", warn=is_on)

    def _propose(self) -> None:
        from vpdesk.services.access.passwords import generate_password

        edit = self._form.first_edit
        if not edit.is_shown():
            edit.turn()
        edit.setText(generate_password())
        self.first.clear_error()
        self._form.second_edit.clear()
        self._form.second_edit.setFocus()
