"""The first start: language, how the vault opens, and the recovery code typed back."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QRadioButton, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_first_start_page import Ui_FirstStartCard
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.preferences import Language
from vpdesk.ui.unlock.card_page import WIDE_CARD_WIDTH, Message, card_page
from vpdesk.ui.unlock.print_code import print_recovery_code
from vpdesk.ui.unlock.strength import strength_words
from vpdesk.ui.widgets.buttons import as_link, as_primary, as_radio, as_secondary
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label, set_tone

if TYPE_CHECKING:
    from vpdesk.services.vaults import PreparedVault, WayToOpen

_LANGUAGE, _WAY, _CODE = range(3)
_BESIDE_RADIO = 26


class FirstStartPage(QWidget):
    """Makes a vault in ``folder``; `opened` carries the desk of the finished vault.

    Nothing is on the disk before the recovery code was typed back. `language_chosen` asks for the
    page to be shown again in that language, from its second step on; `vault_there` tells that
    the folder holds a vault by now, which is to be opened.
    """

    opened = Signal(object)
    language_chosen = Signal(str)
    vault_there = Signal()

    def __init__(self, folder: Path, language: Language, *, skip_language: bool = False) -> None:
        super().__init__()
        self._folder = folder
        self._language = language
        self._prepared: PreparedVault | None = None
        self._job: RunningJob | None = None
        self._asking_keyring: RunningJob | None = None
        card = QFrame()
        self._form = Ui_FirstStartCard()
        self._form.setupUi(card)
        self._message = Message(self._form.message_row)
        self._dress()
        card_page(
            self,
            card,
            self.tr("Encrypted on this computer. No connection to the internet."),
            WIDE_CARD_WIDTH,
        )
        self._form.column.setSpacing(tokens.LARGE)
        self._connect()
        self._form.english_button.setChecked(language == "en")
        self._form.dutch_button.setChecked(language == "nl")
        self._show_step(_WAY if skip_language else _LANGUAGE)
        if skip_language:
            self._ask_keyring()

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        return self._message.text

    @property
    def recovery_code(self) -> str:
        """The code that must be typed back; empty before it is made."""
        return self._prepared.recovery_code if self._prepared is not None else ""

    def _dress(self) -> None:
        form = self._form
        form.mark_row.addStretch(1)
        form.mark_row.addWidget(IconMark("umbrella", "accent", 34))
        form.mark_row.addStretch(1)
        dress_label(form.title_label, "title")
        dress_label(form.step_label, "body", "text2")
        hints = (form.bound_hint, form.keyring_hint, form.password_hint)
        for hint in hints:
            dress_label(hint, "small", "text2", wrap=True)
            hint.setContentsMargins(_BESIDE_RADIO, 0, 0, tokens.TIGHT)
        dress_label(form.language_hint, "small", "text2", wrap=True)
        dress_label(form.keyring_state_label, "small", "warn", wrap=True)
        for label in (form.first_label, form.second_label, form.typed_label):
            dress_label(label, "label")
        dress_label(form.strength_label, "small", "text2", wrap=True)
        dress_label(form.code_intro, "body", "text2", wrap=True)
        dress_label(form.code_label, "heading", wrap=True, tabular=True, selectable=True)
        form.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        form.first_edit.setAccessibleName(form.first_label.text())
        form.second_edit.setAccessibleName(form.second_label.text())
        as_line_edit(form.typed_edit)
        form.typed_edit.setAccessibleName(form.typed_label.text())
        as_link(form.propose_button)
        as_secondary(form.print_button, "printer")
        as_secondary(form.back_button)
        as_primary(form.next_button)
        for column in (
            form.language_column,
            form.way_column,
            form.password_column,
            form.code_column,
        ):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(tokens.SMALL)
        for choice in (
            form.dutch_button,
            form.english_button,
            form.bound_button,
            form.keyring_button,
            form.password_button,
        ):
            as_radio(choice)
        form.code_column.setSpacing(tokens.LARGE)
        form.keyring_state_label.hide()
        form.bound_button.setChecked(True)

    def _connect(self) -> None:
        form = self._form
        form.next_button.clicked.connect(self._go_on)
        form.back_button.clicked.connect(self._go_back)
        form.propose_button.clicked.connect(self._propose)
        form.print_button.clicked.connect(self._print)
        form.first_edit.textChanged.connect(self._judge)
        form.second_edit.returnPressed.connect(self._go_on)
        form.typed_edit.returnPressed.connect(self._go_on)
        for field in (form.first_edit, form.second_edit, form.typed_edit):
            field.textEdited.connect(self._message.clear)
        for choice in (form.bound_button, form.keyring_button, form.password_button):
            choice.toggled.connect(self._show_password_box)

    def _show_step(self, step: int) -> None:
        form = self._form
        form.steps.setCurrentIndex(step)
        titles = (
            self.tr("Welcome to vpdesk"),
            self.tr("How do you open the vault?"),
            self.tr("Your recovery code"),
        )
        form.title_label.setText(titles[step])
        form.step_label.setText(self.tr("Step %1 of 3").replace("%1", str(step + 1)))
        form.back_button.setVisible(step != _LANGUAGE)
        self._message.clear()
        self._show_button()
        first: tuple[QWidget, ...] = (
            form.dutch_button if self._language == "nl" else form.english_button,
            self._chosen_way_button(),
            form.typed_edit,
        )
        first[step].setFocus()
        self._fit()

    def _fit(self) -> None:
        form = self._form
        step = (form.language_step, form.way_step, form.code_step)[form.steps.currentIndex()]
        form.steps.setFixedHeight(step.sizeHint().height())

    def _show_button(self) -> None:
        button = self._form.next_button
        if self._job is not None:
            button.setText(self.tr("One moment…"))
        elif self._form.steps.currentIndex() == _CODE:
            button.setText(self.tr("Make vault"))
        else:
            button.setText(self.tr("Continue"))
        button.setEnabled(self._job is None)
        self._form.back_button.setEnabled(self._job is None)

    def _go_on(self) -> None:
        if self._job is not None:
            return
        step = self._form.steps.currentIndex()
        if step == _LANGUAGE:
            chosen = "en" if self._form.english_button.isChecked() else "nl"
            self.language_chosen.emit(chosen)
        elif step == _WAY:
            self._prepare()
        else:
            self._create()

    def _go_back(self) -> None:
        if self._form.steps.currentIndex() == _CODE and self._prepared is not None:
            prepared, self._prepared = self._prepared, None
            self._form.code_label.clear()
            self._form.typed_edit.clear()
            self._start(_abandoning(prepared), self._stay)
        self._show_step(max(self._form.steps.currentIndex() - 1, _LANGUAGE))

    def _chosen_way_button(self) -> QRadioButton:
        form = self._form
        choices = (form.bound_button, form.keyring_button, form.password_button)
        return next(choice for choice in choices if choice.isChecked())

    def _way(self) -> "WayToOpen":
        from vpdesk.services.vaults import WayToOpen

        return {
            self._form.bound_button: WayToOpen.BOUND,
            self._form.keyring_button: WayToOpen.KEYRING,
            self._form.password_button: WayToOpen.PASSWORD,
        }[self._chosen_way_button()]

    def _needs_password(self) -> bool:
        return not self._form.keyring_button.isChecked()

    def _show_password_box(self) -> None:
        self._form.password_box.setVisible(self._needs_password())
        self._message.clear()
        self._fit()

    def _ask_keyring(self) -> None:
        self._asking_keyring = RunningJob(_keyring_asking, self)
        self._asking_keyring.succeeded.connect(self._show_keyring_state)
        self._asking_keyring.start()

    def _show_keyring_state(self, state: Any) -> None:
        from vpdesk.services.errors import KeyringFailed, KeyringState

        if state is KeyringState.OK:
            return
        form = self._form
        form.keyring_state_label.setText(words_for(KeyringFailed(state=state)) or "")
        form.keyring_state_label.show()
        form.bound_button.setEnabled(False)
        form.keyring_button.setEnabled(False)
        form.password_button.setChecked(True)
        self._fit()

    def _judge(self, password: str) -> None:
        from vpdesk.services.passwords import password_strength

        words, tone = strength_words(password_strength(password)) if password else ("", "text2")
        self._form.strength_label.setText(words)
        set_tone(self._form.strength_label, tone)
        self._fit()

    def _propose(self) -> None:
        from vpdesk.services.passwords import generate_password

        proposed = generate_password()
        if not self._form.first_edit.is_shown():
            self._form.first_edit.turn()
        self._form.first_edit.setText(proposed)
        self._form.second_edit.clear()
        self._form.second_edit.setFocus()

    def _prepare(self) -> None:
        form = self._form
        password = form.first_edit.text() if self._needs_password() else ""
        if self._needs_password():
            from vpdesk.services.passwords import password_strength

            if not password_strength(password).accepted:
                self._message.fail(
                    self.tr("Choose a stronger password, or have six words proposed.")
                )
                form.first_edit.setFocus()
                return
            if password != form.second_edit.text():
                self._message.fail(self.tr("The two passwords are not the same."))
                form.second_edit.setFocus()
                return
        self._start(_preparing(self._folder, self._way(), password), self._show_code)

    def _show_code(self, prepared: "PreparedVault") -> None:
        self._stay()
        self._prepared = prepared
        self._form.code_label.setText(prepared.recovery_code)
        self._form.first_edit.clear()
        self._form.second_edit.clear()
        self._show_step(_CODE)

    def _print(self) -> None:
        print_recovery_code(self, self.recovery_code)

    def _create(self) -> None:
        typed = self._form.typed_edit.text()
        if self._prepared is not None and typed.strip():
            self._start(_creating(self._prepared, typed), self._finish)

    def _finish(self, desk: object) -> None:
        self._stay()
        self._prepared = None
        self._form.code_label.clear()
        self._form.typed_edit.clear()
        self.opened.emit(desk)

    def _start(
        self,
        job: Callable[[], Generator[None, None, object]],
        then: Callable[[Any], None],
    ) -> None:
        self._message.clear()
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(then)
        self._job.failed.connect(self._refuse)
        self._job.start()
        self._show_button()

    def _stay(self, _: object = None) -> None:
        self._job = None
        self._show_button()

    def _refuse(self, error: Exception) -> None:
        self._stay()
        words = words_for(error)
        if words is None:
            raise error
        self._message.fail(words)
        if type(error).__name__ == "VaultAlreadyThere":
            self.vault_there.emit()


def _keyring_asking() -> Generator[None, None, object]:
    from vpdesk.services import vaults

    yield
    return vaults.keyring_state()


def _preparing(
    folder: Path, way: "WayToOpen", password: str
) -> Callable[[], Generator[None, None, object]]:
    def job() -> Generator[None, None, object]:
        from vpdesk.services import vaults

        yield
        return vaults.prepare(folder, way=way, password=password)

    return job


def _abandoning(prepared: "PreparedVault") -> Callable[[], Generator[None, None, object]]:
    def job() -> Generator[None, None, object]:
        from vpdesk.services import vaults

        yield
        vaults.abandon(prepared)
        return None

    return job


def _creating(prepared: "PreparedVault", typed: str) -> Callable[[], Generator[None, None, object]]:
    def job() -> Generator[None, None, object]:
        from vpdesk.services import vaults

        yield
        return vaults.create(prepared, typed_code=typed)

    return job
