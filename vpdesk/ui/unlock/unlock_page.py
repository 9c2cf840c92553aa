"""The unlock page: get in with one line, and learn nothing before that."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_unlock_page import Ui_UnlockCard
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.unlock.caps_lock import CapsLock
from vpdesk.ui.unlock.card_page import CardFrame, Message, card_head, card_page
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.waiting import seconds_to_wait
from vpdesk.ui.widgets.buttons import as_link, as_primary
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label

_ORDER = (Way.PASSWORD, Way.KEYRING, Way.RECOVERY)


class UnlockPage(QWidget):
    """Asks for what opens the vault; `opened` carries the desk.

    ``ways`` are the ways that this vault has. Without any, for a vault that cannot even be asked,
    the card says what is wrong and `retry_wanted` comes. Nothing of the content is shown here.
    """

    opened = Signal(object)
    retry_wanted = Signal()

    def __init__(self, door: Door, ways: frozenset[Way], problem: str = "") -> None:
        super().__init__()
        self._door = door
        self._ways = tuple(way for way in _ORDER if way in ways)
        self._way = self._ways[0] if self._ways else None
        self._failures = 0
        self._left = 0
        self._job: RunningJob | None = None
        self.clock = QTimer(self)
        self.clock.setInterval(1000)
        self.clock.timeout.connect(self._count_down)
        card = CardFrame()
        self._form = Ui_UnlockCard()
        self._form.setupUi(card)
        self._message = Message(self._form.message_row)
        self._dress()
        card_page(self, card, self.tr("Encrypted on this computer. No connection to the internet."))
        self._connect()
        self._show_way(self._way)
        if problem:
            self._message.fail(problem)

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        return self._message.text or self._password.error or self._code.error

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        field = self._field()
        target = field.control if field is not None else self._form.open_button
        target.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ways and self._job is None:
            self._show_way(self._ways[0])
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        form = self._form
        card_head(form.head_column, form.mark_row)
        form.links_column.setSpacing(0)
        for column in (form.password_column, form.code_column):
            column.setContentsMargins(0, 0, 0, 0)
        dress_label(form.name_label, "title")
        dress_label(form.lead_label, "body", "text2", wrap=True)
        self._password = FormField(form.password_label, form.password_edit, form.password_column)
        self._code = FormField(
            form.code_label,
            as_line_edit(form.code_edit),
            form.code_column,
            self.tr("Capitals, spaces and hyphens make no difference."),
        )
        as_primary(form.open_button).setDefault(True)
        for button in (
            form.password_button,
            form.keyring_button,
            form.recovery_button,
            form.open_anyway_button,
        ):
            form.links_column.setAlignment(as_link(button), Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        form = self._form
        form.open_button.clicked.connect(self._open_newest)
        for edit in (form.password_edit, form.code_edit):
            edit.returnPressed.connect(self._open_newest)
            edit.textEdited.connect(self._forget_failure)
        form.password_button.clicked.connect(partial(self._show_way, Way.PASSWORD))
        form.keyring_button.clicked.connect(partial(self._show_way, Way.KEYRING))
        form.recovery_button.clicked.connect(partial(self._show_way, Way.RECOVERY))
        form.open_anyway_button.clicked.connect(self._open_older)
        CapsLock(form.password_edit).changed.connect(self._hint_at_caps_lock)

    def _show_way(self, way: Way | None) -> None:
        form = self._form
        self._way = way
        self._forget_failure()
        form.lead_label.setText(self._lead(way))
        form.lead_label.setVisible(way is not None)
        form.password_box.setVisible(way is Way.PASSWORD)
        form.code_box.setVisible(way is Way.RECOVERY)
        form.password_button.setVisible(way is not Way.PASSWORD and Way.PASSWORD in self._ways)
        form.keyring_button.setVisible(way is not Way.KEYRING and Way.KEYRING in self._ways)
        form.recovery_button.setVisible(way is not Way.RECOVERY and Way.RECOVERY in self._ways)
        form.recovery_button.setText(
            self.tr("Forgotten your password? Use the recovery code")
            if Way.PASSWORD in self._ways
            else self.tr("With the recovery code")
        )
        self._show_state()
        self.focus_first()

    def _lead(self, way: Way | None) -> str:
        if way is Way.PASSWORD:
            return self.tr("Enter your password to open the vault.")
        if way is Way.KEYRING:
            return self.tr("Your computer’s keyring opens the vault.")
        return self.tr("Type the recovery code from the paper.")

    def _field(self) -> FormField | None:
        if self._way is Way.PASSWORD:
            return self._password
        return self._code if self._way is Way.RECOVERY else None

    def _edit(self) -> QLineEdit | None:
        if self._way is Way.PASSWORD:
            return self._form.password_edit
        return self._form.code_edit if self._way is Way.RECOVERY else None

    def _show_state(self) -> None:
        form, busy = self._form, self._job is not None
        form.open_button.setText(self._button_words())
        form.open_button.setEnabled(not busy and not self._left)
        for part in (form.password_button, form.keyring_button, form.recovery_button):
            part.setEnabled(not busy)
        for edit in (form.password_edit, form.code_edit):
            edit.setReadOnly(busy)

    def _button_words(self) -> str:
        if self._job is not None:
            return self.tr("Unlocking…")
        if self._left:
            return self.tr("Try again in %n second(s)", "", self._left)
        if self._way is None:
            return self.tr("Try again")
        return self.tr("Open vault") if self._way is Way.KEYRING else self.tr("Unlock")

    def _hint_at_caps_lock(self, is_on: bool) -> None:
        self._password.set_hint(self.tr("Caps Lock is on.") if is_on else "", warn=is_on)

    def _forget_failure(self) -> None:
        self._message.clear()
        self._password.clear_error()
        self._code.clear_error()
        self._form.open_anyway_button.hide()

    def _open_newest(self) -> None:
        self._open()

    def _open_older(self) -> None:
        self._open(accept_older=True)

    def _open(self, *, accept_older: bool = False) -> None:
        edit = self._edit()
        typed = edit.text() if edit is not None else ""
        if self._way is None:
            self.retry_wanted.emit()
        elif self._job is None and not self._left and (typed or edit is None):
            self._forget_failure()
            job = self._door.unlocking(self._way, typed, accept_older=accept_older)
            self._job = RunningJob(job, self)
            self._job.succeeded.connect(self._let_in)
            self._job.failed.connect(self._refuse)
            self._job.start()
            self._show_state()

    def _let_in(self, desk: object) -> None:
        self._job = None
        self._form.password_edit.clear()
        self._form.code_edit.clear()
        self.opened.emit(desk)

    def _refuse(self, error: Exception) -> None:
        self._job = None
        words = words_for(error)
        if words is None:
            self._show_state()
            raise error
        self._weigh(error, words)
        self._show_state()
        self.focus_first()
        edit = self._edit()
        if edit is not None:
            edit.selectAll()

    def _weigh(self, error: Exception, words: str) -> None:
        """Say what is wrong at its place; let the next try wait, or an older database open."""
        from vpdesk.services.errors import (
            DatabaseOlder,
            HeaderOlder,
            RecoveryCodeMistyped,
            WrongSecret,
        )

        field = self._field()
        if field is not None and isinstance(error, WrongSecret | RecoveryCodeMistyped):
            field.set_error(words)
        else:
            self._message.fail(words)
        if field is not None and isinstance(error, WrongSecret):
            self._failures += 1
            self._left = seconds_to_wait(self._failures)
            if self._left:
                self.clock.start()
        self._form.open_anyway_button.setVisible(isinstance(error, DatabaseOlder | HeaderOlder))

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clock.stop()
        self._show_state()
