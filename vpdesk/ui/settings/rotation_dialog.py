"""The dialog that renews the keys of the vault, step by step."""

from collections.abc import Callable, Generator
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.forms.ui_rotation_choice import Ui_RotationChoice
from vpdesk.ui.jobs import at_once
from vpdesk.ui.recovery_code_step import RecoveryCodeStep
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.settings.proof_fields import ProofFields
from vpdesk.ui.settings.recovery_dialogs import at_typed_code
from vpdesk.ui.settings.way_dialogs import ask_keyring, at_password, is_refused
from vpdesk.ui.way_choice import WayChoice
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import BESIDE_RADIO, as_radio
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.access.access import Access
    from vpdesk.services.access.proof import Proof

_WHICH, _WAY, _CODE, _CLOSED = range(4)


class RotationDialog(JobDialog):
    """Renews the key of the database alone, or all keys with a new way and recovery code.

    All keys ask for what opens the vault now.

    Afterwards the vault is closed and must be opened anew: `succeeded` comes when that is so, also
    when it is the outcome of a failure, once that was read. `begins` comes just before the vault
    is worked on.
    """

    begins = Signal()

    def __init__(self, parent: QWidget, access: "Access", today: Callable[[], date]) -> None:
        super().__init__(
            parent,
            self.tr("Renew keys"),
            self.tr("Renew keys"),
            unchanged=self.tr("Nothing has changed."),
            field_for=self._field_at_fault,
            wipe=self._drop_secrets,
        )
        self._access = access
        self._step = _WHICH
        self._which = QWidget()
        self._form = Ui_RotationChoice()
        self._form.setupUi(self._which)
        self._proof = ProofFields(access)
        self._proved: Proof | None = None
        self._seconds_to_prove = 0
        self._way = WayChoice()
        self._way.passwords.beside_current()
        self._code = RecoveryCodeStep(today)
        self._bar = ShareBar(self.tr("Progress"))
        self._dress()
        for part in (self._which, self._proof, self._way, self._code, self._bar):
            self.content.addWidget(part)
        self._bar.hide()
        self._code.told.connect(self.tell)
        self._form.all_button.toggled.connect(self._show_step)
        self.confirmed.connect(self._go_on)
        way = access.way()
        if way is not None:
            self._way.choose(way)
        ask_keyring(self, self._way)
        self._proof.waits.connect(self._hold_back_proof)
        self._proof.show_wait()
        self._show_step()

    def reject(self) -> None:
        if self._step == _CLOSED:
            self._leave_closed_vault()
        else:
            super().reject()

    def _dress(self) -> None:
        form = self._form
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.MEDIUM)
        dress_label(form.intro_label, "body", "text2", wrap=True)
        choices = (
            (form.database_column, form.database_button, form.database_hint),
            (form.all_column, form.all_button, form.all_hint),
        )
        for column, button, hint in choices:
            column.setSpacing(0)
            as_radio(button).setAccessibleDescription(hint.text())
            dress_label(hint, "small", "text2", wrap=True)
            hint.setContentsMargins(BESIDE_RADIO, 0, 0, 0)
        form.database_button.setChecked(True)

    def _show_step(self) -> None:
        for step, part in enumerate((self._which, self._way, self._code)):
            show_inside(part, step == self._step)
        show_inside(self._proof, self._step == _WAY)
        self.hold_back(self._seconds_to_prove if self._step == _WAY else 0)
        if self._step == _CLOSED:
            self.name_confirmation(self.tr("Unlock again"))
            return
        goes_on = self._step == _WAY or (self._step == _WHICH and self._form.all_button.isChecked())
        self.name_confirmation(self.tr("Continue") if goes_on else self.tr("Renew keys"))

    def _go_on(self) -> None:
        if self._step == _CLOSED:
            self._leave_closed_vault()
        elif self._step == _WHICH and self._form.database_button.isChecked():
            self._rotate(self._access.rotate_database_key)
        elif self._step == _WHICH:
            self._move_to(_WAY)
            (self._proof.field() or self._way.chosen()).setFocus()
        elif self._step == _WAY:
            self._take_way()
        else:
            self._renew_all()

    def _take_way(self) -> None:
        if not (self._proof.is_missing() or is_refused(self._way.complaint())):
            self._proof.watch(self.run(at_once(self._proof.proving()), self._take_proof))

    def _take_proof(self, proof: "Proof") -> None:
        self._proved = proof
        self._code.show_code(self._access.new_recovery_code())
        self._move_to(_CODE)
        self._code.typed.control.setFocus()

    def _hold_back_proof(self, seconds: int) -> None:
        self._seconds_to_prove = seconds
        self._show_step()

    def _renew_all(self) -> None:
        typed, proof = self._code.typed_code(), self._proved
        if typed is not None and proof is not None:
            way, password, code = self._way.way(), self._way.password(), self._code.code
            self._rotate(
                lambda: self._access.rotate_master_key(way, password, code, typed, proof=proof)
            )

    def _move_to(self, step: int) -> None:
        self._step = step
        self.tell("")
        self._show_step()

    def _rotate(self, rotation: Callable[[], Generator[Progress, None, Any]]) -> None:
        def job() -> Generator[Progress, None, Any]:
            return (yield from rotation())

        self.begins.emit()
        self._bar.show_share(0, 1)
        self._bar.show()
        running = self.run(job)
        running.progressed.connect(self._show_progress)
        running.failed.connect(self._tell_when_vault_is_closed)
        running.finished.connect(self._bar.hide)

    def _show_progress(self, progress: Progress) -> None:
        self._bar.show_share(progress.done, progress.total)

    def _tell_when_vault_is_closed(self, error: Exception) -> None:
        if self._access.closed:
            self._move_to(_CLOSED)
            self.cancel_button.hide()
            what = self.tr(
                "The vault is closed, and its keys may not have been renewed. Open it with the new "
                "secrets, or else with the old ones, and renew the keys once more."
            )
            self.tell(f"{words_for(error) or ''} {what}".strip())

    def _leave_closed_vault(self) -> None:
        self.succeeded.emit(())
        self.accept()

    def _field_at_fault(self, error: Exception) -> FormField | None:
        if self._step == _CODE:
            return at_typed_code(self._code.typed)(error)
        return self._proof.or_else(at_password(self._way.passwords))(error)

    def _drop_secrets(self) -> None:
        self._proved = None
        self._proof.clear()
        self._way.passwords.clear()
        self._code.clear()
