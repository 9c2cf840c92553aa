"""The first start: language, how the vault opens, and the recovery code typed back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_first_start_page import Ui_FirstStartCard
from vpdesk.ui.jobs import Job, RunningJob
from vpdesk.ui.preferences import Language
from vpdesk.ui.recovery_code_step import RecoveryCodeStep
from vpdesk.ui.unlock.card_page import WIDE_CARD_WIDTH, CardFrame, Message, card_head, card_page
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.way_choice import WayChoice
from vpdesk.ui.widgets.buttons import as_primary, as_radio, as_secondary, link_button
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.vaults.vaults import PreparedVault

_LANGUAGE, _WAY, _CODE = range(3)


class FirstStartPage(QWidget):
    """Makes a vault behind ``door``; `opened` carries the desk of the finished vault.

    Nothing is on the disk before the recovery code was typed back. `language_chosen` asks for the
    page to be shown again in that language, from its second step on; `vault_there` tells that
    the folder holds a vault by now, which is to be opened; `restore_wanted` asks for the vault
    in a backup instead of a new one, `sample_wanted` for the sample practice.
    """

    opened = Signal(object)
    language_chosen = Signal(str)
    vault_there = Signal()
    restore_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, door: Door, language: Language, *, skip_language: bool = False) -> None:
        super().__init__()
        self._door = door
        self._language = language
        self._step = _LANGUAGE
        self._prepared: PreparedVault | None = None
        self._job: RunningJob | None = None
        self._asking_keyring: RunningJob | None = None
        card = CardFrame()
        self._form = Ui_FirstStartCard()
        self._form.setupUi(card)
        self._message = Message(self._form.message_row)
        self._way = WayChoice()
        self._form.way_column.addWidget(self._way)
        self.restore_button = link_button(self.tr("I have a backup of my vault…"))
        self.restore_button.clicked.connect(self.restore_wanted)
        self._form.way_column.addWidget(self.restore_button)
        self.sample_button = link_button(self.tr("Look at the sample practice"))
        self.sample_button.clicked.connect(self.sample_wanted)
        self._code = RecoveryCodeStep(door.today)
        self._form.code_column.addWidget(self._code)
        column = card.layout()
        if column is not None:
            column.addWidget(self.sample_button)
            column.setAlignment(self.sample_button, Qt.AlignmentFlag.AlignHCenter)
        # They come after all that the form made.
        QWidget.setTabOrder(self._code.typed.control, self._form.next_button)
        QWidget.setTabOrder(self._form.next_button, self._form.back_button)
        QWidget.setTabOrder(self._form.back_button, self.sample_button)
        self._dress()
        footer = self.tr("Encrypted on this computer. No connection to the internet.")
        card_page(self, card, footer, WIDE_CARD_WIDTH)
        self._connect()
        self._form.english_button.setChecked(language == "en")
        self._form.dutch_button.setChecked(language == "nl")
        self._show_step(_WAY if skip_language else _LANGUAGE)
        if skip_language:
            self._ask_keyring()

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        passwords = self._way.passwords
        fields = (passwords.first, passwords.second, self._code.typed)
        return self._message.text or next((field.error for field in fields if field.error), "")

    @property
    def recovery_code(self) -> str:
        """The code that must be typed back; empty before it is made."""
        return self._prepared.recovery_code if self._prepared is not None else ""

    @property
    def knows_keyring(self) -> bool:
        """Tell whether the keyring of the computer has answered, or is not asked."""
        return self._asking_keyring is None

    def leave(self) -> None:
        """Take back what was prepared for a vault that was not made; call before quitting."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None and self._job is None:
            self._door.take_back(prepared)

    def focus_first(self) -> None:
        """Put the keyboard where it is needed."""
        form = self._form
        first: tuple[QWidget, ...] = (
            form.dutch_button if self._language == "nl" else form.english_button,
            self._way.chosen(),
            self._code.typed.control,
        )
        first[self._step].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        form = self._form
        card_head(form.head_column, form.mark_row)
        dress_label(form.title_label, "title")
        dress_label(form.step_label, "body", "text2")
        dress_label(form.language_hint, "small", "text2", wrap=True)
        as_radio(form.dutch_button)
        as_radio(form.english_button)
        as_secondary(form.back_button)
        as_primary(form.next_button)
        form.language_column.setContentsMargins(0, 0, 0, 0)
        form.language_column.setSpacing(tokens.TIGHT)
        form.button_row.setSpacing(tokens.SMALL)
        form.button_row.setContentsMargins(0, tokens.SMALL, 0, 0)

    def _connect(self) -> None:
        form = self._form
        form.next_button.clicked.connect(self._go_on)
        form.back_button.clicked.connect(self._go_back)
        self._way.passwords.edited.connect(self._message.clear)
        self._code.edited.connect(self._message.clear)
        self._code.told.connect(self._message.tell)

    def _show_step(self, step: int) -> None:
        form = self._form
        self._step = step
        for place, part in enumerate((form.language_step, self._way, self._code)):
            part.setVisible(place == step)
        titles = (
            self.tr("Welcome to vpdesk"),
            self.tr("How do you open the vault?"),
            self.tr("Your recovery code"),
        )
        form.title_label.setText(titles[step])
        form.step_label.setText(self.tr("Step %1 of 3").replace("%1", str(step + 1)))
        form.back_button.setVisible(step != _LANGUAGE)
        # Keys that were made for the code on paper must not be forgotten by a look elsewhere.
        self.sample_button.setVisible(step != _CODE and self._door.offers_sample())
        self.restore_button.setVisible(step != _CODE)
        self._message.clear()
        self._show_state()
        self.focus_first()

    def _show_state(self) -> None:
        button, busy = self._form.next_button, self._job is not None
        if busy:
            button.setText(self.tr("One moment…"))
        elif self._step == _CODE:
            button.setText(self.tr("Make vault"))
        else:
            button.setText(self.tr("Continue"))
        button.setEnabled(not busy)
        self._form.back_button.setEnabled(not busy)
        self.restore_button.setEnabled(not busy)
        self.sample_button.setEnabled(not busy)
        self._way.setEnabled(not busy)

    def _go_on(self) -> None:
        if self._job is not None:
            return
        if self._step == _LANGUAGE:
            self.language_chosen.emit("en" if self._form.english_button.isChecked() else "nl")
        elif self._step == _WAY:
            self._prepare()
        else:
            self._create()

    def _go_back(self) -> None:
        prepared, self._prepared = self._prepared, None
        if self._step == _CODE:
            self._code.clear()
        self._show_step(max(self._step - 1, _LANGUAGE))
        if prepared is not None:
            self._start(self._door.abandoning(prepared), self._stay)

    def _ask_keyring(self) -> None:
        self._asking_keyring = RunningJob(self._door.asking_keyring(), self)
        self._asking_keyring.succeeded.connect(self._way.show_keyring_state)
        self._asking_keyring.finished.connect(self._know_keyring)
        self._asking_keyring.start()

    def _know_keyring(self) -> None:
        self._asking_keyring = None

    def _prepare(self) -> None:
        complaint = self._way.complaint()
        if complaint is not None:
            field, words = complaint
            field.set_error(words, focus=True)
        else:
            job = self._door.preparing(self._way.way(), self._way.password())
            self._start(job, self._show_code)

    def _show_code(self, prepared: "PreparedVault") -> None:
        self._job = None
        self._prepared = prepared
        self._code.show_code(prepared.recovery_code)
        self._way.passwords.clear()
        self._show_step(_CODE)

    def _create(self) -> None:
        typed = self._code.typed_code()
        if typed is not None and self._prepared is not None:
            job = self._door.creating(self._prepared, typed)
            self._start(job, self._finish)

    def _finish(self, desk: object) -> None:
        self._job = None
        self._prepared = None
        self._code.clear()
        self.opened.emit(desk)

    def _start(self, job: Job, then: Callable[[Any], None]) -> None:
        self._message.clear()
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(then)
        self._job.failed.connect(self._refuse)
        self._job.start()
        self._show_state()

    def _stay(self, _: object = None) -> None:
        self._job = None
        self._show_state()
        self.focus_first()

    def _refuse(self, error: Exception) -> None:
        from vpdesk.services.errors import (
            RecoveryCodeMismatch,
            RecoveryCodeMistyped,
            VaultAlreadyThere,
        )

        self._stay()
        words = words_for(error)
        if words is None:
            raise error
        if isinstance(error, RecoveryCodeMistyped | RecoveryCodeMismatch):
            self._code.typed.set_error(words, focus=True)
        else:
            self._message.fail(words)
        if isinstance(error, VaultAlreadyThere):
            self.vault_there.emit()
