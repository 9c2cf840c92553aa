"""The unlock page: get in with one line, and learn nothing before that."""

from collections.abc import Callable, Generator
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_unlock_page import Ui_UnlockCard
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.unlock.card_page import Message, card_page
from vpdesk.ui.unlock.waiting import seconds_to_wait
from vpdesk.ui.widgets.buttons import as_link, as_primary
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label


class Way(Enum):
    """What the card asks for."""

    PASSWORD = auto()
    KEYRING = auto()
    RECOVERY = auto()


class UnlockPage(QWidget):
    """Asks for what opens the vault; `opened` carries the desk.

    ``ways`` are the ways that this vault has. Nothing of the vault's content is shown here.
    """

    opened = Signal(object)

    def __init__(self, folder: Path, ways: frozenset[Way]) -> None:
        super().__init__()
        self._folder = folder
        self._ways = ways
        self._way = next(way for way in (Way.PASSWORD, Way.KEYRING, Way.RECOVERY) if way in ways)
        self._failures = 0
        self._left = 0
        self._job: RunningJob | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._count_down)
        card = QFrame()
        self._form = Ui_UnlockCard()
        self._form.setupUi(card)
        self._message = Message(self._form.message_row)
        self._dress()
        card_page(self, card, self.tr("Encrypted on this computer. No connection to the internet."))
        self._connect()
        self._show_way(self._way)

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        return self._message.text

    def fail(self, words: str) -> None:
        """Say why the vault cannot be opened."""
        self._message.fail(words)

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        field = self._field()
        (field if field is not None else self._form.open_button).setFocus()

    def _dress(self) -> None:
        form = self._form
        form.mark_row.addStretch(1)
        form.mark_row.addWidget(IconMark("umbrella", "accent", 34))
        form.mark_row.addStretch(1)
        dress_label(form.name_label, "title")
        dress_label(form.lead_label, "body", "text2", wrap=True)
        dress_label(form.secret_label, "label")
        form.password_edit.setAccessibleName(self.tr("Password"))
        as_line_edit(form.code_edit)
        form.code_edit.setAccessibleName(self.tr("Recovery code"))
        form.open_button.setDefault(True)
        as_primary(form.open_button)
        for button in (
            form.password_button,
            form.keyring_button,
            form.recovery_button,
            form.open_anyway_button,
        ):
            as_link(button)

    def _connect(self) -> None:
        form = self._form
        form.open_button.clicked.connect(self._open_newest)
        form.password_edit.returnPressed.connect(self._open_newest)
        form.code_edit.returnPressed.connect(self._open_newest)
        form.password_edit.textEdited.connect(self._message.clear)
        form.code_edit.textEdited.connect(self._message.clear)
        form.password_button.clicked.connect(partial(self._show_way, Way.PASSWORD))
        form.keyring_button.clicked.connect(partial(self._show_way, Way.KEYRING))
        form.recovery_button.clicked.connect(partial(self._show_way, Way.RECOVERY))
        form.open_anyway_button.clicked.connect(self._open_older)

    def _show_way(self, way: Way) -> None:
        form = self._form
        self._way = way
        self._message.clear()
        form.lead_label.setText(self._lead(way))
        form.secret_label.setVisible(way is not Way.KEYRING)
        form.secret_label.setText(
            self.tr("Recovery code") if way is Way.RECOVERY else self.tr("Password")
        )
        form.password_edit.setVisible(way is Way.PASSWORD)
        form.code_edit.setVisible(way is Way.RECOVERY)
        form.password_button.setVisible(way is not Way.PASSWORD and Way.PASSWORD in self._ways)
        form.keyring_button.setVisible(way is not Way.KEYRING and Way.KEYRING in self._ways)
        form.recovery_button.setVisible(way is not Way.RECOVERY and Way.RECOVERY in self._ways)
        form.open_anyway_button.hide()
        self._show_button()
        self.focus_first()

    def _lead(self, way: Way) -> str:
        if way is Way.PASSWORD:
            return self.tr("Enter your password to open the vault.")
        if way is Way.KEYRING:
            return self.tr("Your computer’s keyring opens the vault.")
        return self.tr("Type the recovery code from the paper.")

    def _field(self) -> QLineEdit | None:
        if self._way is Way.KEYRING:
            return None
        return self._form.code_edit if self._way is Way.RECOVERY else self._form.password_edit

    def _show_button(self) -> None:
        button = self._form.open_button
        if self._job is not None:
            button.setText(self.tr("Unlocking…"))
        elif self._left:
            button.setText(self.tr("Try again in %n second(s)", "", self._left))
        else:
            button.setText(self.tr("Open vault") if self._way is Way.KEYRING else self.tr("Unlock"))
        button.setEnabled(self._job is None and not self._left)

    def _open_newest(self) -> None:
        self._open()

    def _open_older(self) -> None:
        self._open(accept_older=True)

    def _open(self, *, accept_older: bool = False) -> None:
        field = self._field()
        typed = field.text() if field is not None else ""
        if self._job is not None or self._left or (field is not None and not typed):
            return
        self._message.clear()
        self._job = RunningJob(_unlocking(self._folder, self._way, typed, accept_older), self)
        self._job.succeeded.connect(self._let_in)
        self._job.failed.connect(self._refuse)
        self._job.start()
        self._show_button()

    def _let_in(self, desk: object) -> None:
        self._job = None
        self._form.password_edit.clear()
        self._form.code_edit.clear()
        self.opened.emit(desk)

    def _refuse(self, error: Exception) -> None:
        self._job = None
        words = words_for(error)
        if words is None:
            self._show_button()
            raise error
        self._message.fail(words)
        self._weigh(error)
        self._show_button()
        self.focus_first()

    def _weigh(self, error: Exception) -> None:
        """Make the next try wait after wrong secrets; offer to go on with an older database."""
        from vpdesk.services.errors import DatabaseOlder, HeaderOlder, WrongSecret

        field = self._field()
        if isinstance(error, WrongSecret) and field is not None:
            self._failures += 1
            self._left = seconds_to_wait(self._failures)
            if self._left:
                self._clock.start()
            field.selectAll()
        older = isinstance(error, DatabaseOlder | HeaderOlder)
        self._form.open_anyway_button.setVisible(older)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._clock.stop()
        self._show_button()


def _unlocking(
    folder: Path, way: Way, typed: str, accept_older: bool
) -> Callable[[], Generator[None, None, object]]:
    def job() -> Generator[None, None, object]:
        from vpdesk.services import vaults

        yield
        if way is Way.KEYRING:
            return vaults.unlock_with_keyring(folder, accept_older=accept_older)
        if way is Way.RECOVERY:
            return vaults.unlock_with_recovery_code(folder, typed, accept_older=accept_older)
        return vaults.unlock_with_password(folder, typed, accept_older=accept_older)

    return job
