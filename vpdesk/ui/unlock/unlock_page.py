"""The unlock page: get in with one line, and learn nothing before that."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaMethod, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.ui.caps_lock import CapsLock
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_unlock_page import Ui_UnlockCard
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.unlock.card_links import centred_links, say_link
from vpdesk.ui.unlock.card_page import CardFrame, Message, card_head, card_page
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.restored_line import restored_line
from vpdesk.ui.unlock.ways_on import a_backup_helps, is_of_keyring, is_older, needs_other_vault
from vpdesk.ui.widgets.buttons import as_primary, link_button
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label

_ORDER = (Way.PASSWORD, Way.KEYRING, Way.RECOVERY)
_SECOND = 1000
_SLOW = 4 * _SECOND


class UnlockPage(QWidget):
    """Asks for what opens the vault; `opened` carries the desk.

    ``ways`` are the ways that this vault has. Without any, for a vault that cannot even be asked,
    the card says what is wrong and `retry_wanted` comes. `other_vault_wanted` carries the folder
    of another vault, `sample_wanted` asks for the sample practice; `restore_wanted` is offered
    where something listens to it. Nothing of the content is shown here.
    """

    opened = Signal(object)
    retry_wanted = Signal()
    restore_wanted = Signal()
    other_vault_wanted = Signal(Path)
    sample_wanted = Signal()

    def __init__(self, door: Door, ways: frozenset[Way], problem: Exception | None = None) -> None:
        super().__init__()
        self._door = door
        self._ways = tuple(way for way in _ORDER if way in ways)
        self._way = self._ways[0] if self._ways else None
        self._keyring_failed = False
        self._could_restore = False
        self._job: RunningJob | None = None
        self.clock = QTimer(self)
        self.clock.setTimerType(Qt.TimerType.PreciseTimer)
        self.clock.setInterval(_SECOND)
        self.clock.timeout.connect(self._show_state)
        self.slow_clock = QTimer(self)
        self.slow_clock.setSingleShot(True)
        self.slow_clock.setInterval(_SLOW)
        self.slow_clock.timeout.connect(self._tell_why_it_may_be_slow)
        card = CardFrame()
        self._form = Ui_UnlockCard()
        self._form.setupUi(card)
        self._message = Message(self._form.message_row)
        self._dress()
        card_page(self, card, self.tr("Encrypted on this computer. No connection to the internet."))
        self._connect()
        self._show_way(self._way)
        if problem is not None:
            self._tell(problem, words_for(problem) or "")
            self._show_state()

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        return self._message.text or self._password.error or self._code.error

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        field = self._field()
        target = field.control if field is not None else self._form.open_button
        target.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Whoever made the page listens by now.
        self._offer_restore()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ways and self._job is None:
            self._show_way(self._ways[0])
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        form = self._form
        card_head(form.head_column, form.mark_row)
        form.head_column.addWidget(restored_line(self._door.folder))
        self.sample_button = link_button(self.tr("Look at the sample practice"))
        form.links_column.addWidget(self.sample_button)
        self.sample_button.setVisible(self._door.offers_sample())
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
        centred_links(
            form.links_column,
            form.password_button,
            form.keyring_button,
            form.recovery_button,
            form.open_anyway_button,
            form.restore_button,
            form.other_vault_button,
            self.sample_button,
        )

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
        form.restore_button.clicked.connect(self.restore_wanted)
        form.other_vault_button.clicked.connect(self._ask_other_vault)
        self.sample_button.clicked.connect(self.sample_wanted)
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
        form, busy, left = self._form, self._job is not None, self._seconds_left()
        form.open_button.setText(self._button_words(left))
        form.open_button.setEnabled(not busy and not left)
        words = self.tr("With the recovery code")
        if Way.PASSWORD in self._ways and not self._keyring_failed:
            words = self.tr("Forgotten your password? Use the recovery code")
        say_link(form.recovery_button, words)
        links = (form.password_button, form.keyring_button, form.recovery_button)
        for part in (*links, self.sample_button):
            part.setEnabled(not busy)
        for edit in (form.password_edit, form.code_edit):
            edit.setReadOnly(busy)
        if left and not self.clock.isActive():
            self.clock.start()
        elif not left:
            self.clock.stop()

    def _seconds_left(self) -> int:
        waiting = self._door.waiting
        if self._way is Way.PASSWORD:
            return waiting.for_password()
        return waiting.for_code() if self._way is Way.RECOVERY else 0

    def _button_words(self, left: int) -> str:
        if self._job is not None:
            return self.tr("Unlocking…")
        if left:
            return self.tr("Try again in %n second(s)", "", left)
        if self._way is None:
            return self.tr("Try again")
        return self.tr("Open vault") if self._way is Way.KEYRING else self.tr("Unlock")

    def _hint_at_caps_lock(self, is_on: bool) -> None:
        self._password.set_hint(self.tr("Caps Lock is on.") if is_on else "", warn=is_on)

    def _forget_failure(self) -> None:
        self._message.clear()
        self._password.clear_error()
        self._code.clear_error()
        self._could_restore = False
        for button in (
            self._form.open_anyway_button,
            self._form.restore_button,
            self._form.other_vault_button,
        ):
            button.hide()

    def _open_newest(self) -> None:
        self._open()

    def _open_older(self) -> None:
        self._open(accept_older=True)

    def _open(self, *, accept_older: bool = False) -> None:
        edit = self._edit()
        typed = edit.text() if edit is not None else ""
        if self._way is None:
            self.retry_wanted.emit()
        elif self._job is None and not self._seconds_left() and (typed or edit is None):
            self._forget_failure()
            job = self._door.unlocking(self._way, typed, accept_older=accept_older)
            self._job = RunningJob(job, self)
            self._job.succeeded.connect(self._let_in)
            self._job.failed.connect(self._refuse)
            self._job.finished.connect(self.slow_clock.stop)
            self._job.start()
            self.slow_clock.start()
            self._show_state()

    def _tell_why_it_may_be_slow(self) -> None:
        slow = self.tr("After an update this takes longer once. Leave vpdesk open.")
        asks = self.tr("Your computer’s keyring may be asking for permission in another window.")
        self._form.lead_label.setText(asks if self._way is Way.KEYRING else slow)

    def _let_in(self, desk: object) -> None:
        self._job = None
        self._door.waiting.forget()
        self._form.password_edit.clear()
        self._form.code_edit.clear()
        self.opened.emit(desk)

    def _refuse(self, error: Exception) -> None:
        self._job = None
        self._form.lead_label.setText(self._lead(self._way))
        words = words_for(error)
        if words is None:
            self._show_state()
            raise error
        self._count(error)
        self._tell(error, words)
        self._show_state()
        self.focus_first()
        edit = self._edit()
        if edit is not None:
            edit.selectAll()

    def _count(self, error: Exception) -> None:
        from vpdesk.services.errors import WrongSecret

        if isinstance(error, WrongSecret) and self._way is Way.PASSWORD:
            self._door.waiting.wrong_password()
        elif isinstance(error, WrongSecret) and self._way is Way.RECOVERY:
            self._door.waiting.wrong_code()

    def _tell(self, error: Exception, words: str) -> None:
        """Say what is wrong at its place, and offer what helps against it."""
        from vpdesk.services.errors import RecoveryCodeMistyped, WrongSecret

        field, form = self._field(), self._form
        if field is not None and isinstance(error, WrongSecret | RecoveryCodeMistyped):
            field.set_error(words)
        else:
            self._message.fail(words)
        self._keyring_failed = is_of_keyring(error)
        form.open_anyway_button.setVisible(is_older(error))
        self._could_restore = a_backup_helps(error)
        self._offer_restore()
        form.other_vault_button.setVisible(needs_other_vault(error))

    def _offer_restore(self) -> None:
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.restore_wanted))
        self._form.restore_button.setVisible(self._could_restore and heard)

    def _ask_other_vault(self) -> None:
        from vpdesk.ui.file_dialogs import ask_folder

        ask_folder(self, self.tr("The folder of the vault"), self._choose_vault)

    def _choose_vault(self, folder: str) -> None:
        self.other_vault_wanted.emit(Path(folder))
