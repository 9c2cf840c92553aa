"""What opens the vault now, asked of whoever is about to change that."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.services.errors import RecoveryCodeMistyped, WrongSecret
from vpdesk.services.vaults.vaults import WayIn
from vpdesk.ui.caps_lock import CapsLock
from vpdesk.ui.forms.ui_proof_fields import Ui_ProofFields
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.settings.job_dialog import FieldFor, JobDialog
from vpdesk.ui.waiting import waiting_for
from vpdesk.ui.widgets.buttons import as_link
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.services.access.access import Access
    from vpdesk.services.access.proof import Proof

_SECOND = 1000
_WITH_PASSWORD = frozenset({WayIn.BOUND, WayIn.PASSWORD})


class ProofFields(QWidget):
    """One field for the password or the recovery code; only a line where neither is asked.

    `waits` carries the seconds that are left before what is asked may be tried again.
    """

    waits = Signal(int)

    def __init__(self, access: "Access") -> None:
        super().__init__()
        self._access = access
        self._waiting = waiting_for(access)
        self._refusal: Exception | None = None
        self._asks = access.asks_for_proof()
        self._knows_password = not _WITH_PASSWORD.isdisjoint(access.ways())
        self._by_code = not self._knows_password or access.opened_with is WayIn.RECOVERY
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self.show_wait)
        self._form = Ui_ProofFields()
        self._form.setupUi(self)
        self._dress()
        self._show_field()

    def field(self) -> QLineEdit | None:
        """Return where to type; None where nothing is asked."""
        if not self._asks:
            return None
        return self._form.code_edit if self._by_code else self._form.password_edit

    def is_missing(self) -> bool:
        """Tell at the field that something must be typed, when nothing was."""
        edit = self.field()
        if edit is None or edit.text().strip():
            return False
        words = (
            self.tr("Type the recovery code from the paper.")
            if self._by_code
            else self.tr("Type your current password.")
        )
        self._shown_field().set_error(words, focus=True)
        return True

    def proving(self) -> "Callable[[], Proof]":
        """Return what proves that the vault opens with what was typed; for a job, see `watch`."""
        edit = self.field()
        if edit is None:
            return self._access.prove_presence
        typed, by_code = edit.text(), self._by_code

        def prove() -> "Proof":
            self._refusal = None
            try:
                if by_code:
                    return self._access.prove_recovery_code(typed)
                return self._access.prove_password(typed)
            except Exception as refusal:
                self._refusal = refusal
                raise

        return prove

    def watch(self, job: RunningJob) -> None:
        """Count what comes of the proof in this job."""
        job.failed.connect(self._count)
        job.succeeded.connect(self._forget)

    def or_else(self, field_for: FieldFor) -> FieldFor:
        """Return what tells a wrong secret here, and every other failure where ``field_for`` does.

        A wrong secret may also come of what the proof is asked for.
        """

        def told_at(error: Exception) -> FormField | None:
            if error is not self._refusal:
                return field_for(error)
            wrong = isinstance(error, RecoveryCodeMistyped | WrongSecret)
            return self._shown_field() if wrong else None

        return told_at

    def hold_back(self, dialog: JobDialog) -> None:
        """Let ``dialog`` wait after too many wrong secrets, also those of earlier dialogs."""
        self.waits.connect(dialog.hold_back)
        self.show_wait()

    def show_wait(self) -> None:
        """Tell how long what is asked has to wait, from now on each second until it is over."""
        left = 0
        if self._asks:
            left = self._waiting.for_code() if self._by_code else self._waiting.for_password()
        if left and not self._clock.isActive():
            self._clock.start()
        elif not left:
            self._clock.stop()
        self.waits.emit(left)

    def clear(self) -> None:
        """Drop what was typed."""
        self._refusal = None
        self._form.password_edit.clear()
        self._form.code_edit.clear()

    def clearing(self, rest: Callable[[], None]) -> Callable[[], None]:
        """Return what drops this and the ``rest`` of what was typed in a dialog."""

        def clear() -> None:
            self.clear()
            rest()

        return clear

    def _dress(self) -> None:
        form = self._form
        for column in (form.rows, form.password_column, form.code_column):
            column.setContentsMargins(0, 0, 0, 0)
        dress_label(form.presence_label, "small", "text2", wrap=True)
        self._password = FormField(form.password_label, form.password_edit, form.password_column)
        self._code = FormField(
            form.code_label,
            as_line_edit(form.code_edit),
            form.code_column,
            self.tr("Capitals, spaces and hyphens make no difference."),
        )
        form.password_edit.textEdited.connect(self._password.clear_error)
        form.code_edit.textEdited.connect(self._code.clear_error)
        as_link(form.code_button).clicked.connect(self._ask_code)
        as_link(form.password_button).clicked.connect(self._ask_password)
        CapsLock(form.password_edit).changed.connect(self._hint_at_caps_lock)

    def _shown_field(self) -> FormField:
        return self._code if self._by_code else self._password

    def _ask_code(self) -> None:
        self._ask(by_code=True)

    def _ask_password(self) -> None:
        self._ask(by_code=False)

    def _ask(self, *, by_code: bool) -> None:
        self.clear()
        self._shown_field().clear_error()
        self._by_code = by_code
        self._show_field()
        self._shown_field().control.setFocus()
        self.show_wait()

    def _show_field(self) -> None:
        form = self._form
        show_inside(form.presence_label, not self._asks)
        show_inside(form.password_box, self._asks and not self._by_code)
        show_inside(form.code_box, self._asks and self._by_code)
        show_inside(form.password_button, self._knows_password)

    def _hint_at_caps_lock(self, is_on: bool) -> None:
        self._password.set_hint(self.tr("Caps Lock is on.") if is_on else "", warn=is_on)

    def _count(self, error: Exception) -> None:
        if error is not self._refusal:
            self._forget(error)
        elif isinstance(error, WrongSecret):
            if self._by_code:
                self._waiting.wrong_code()
            else:
                self._waiting.wrong_password()
            self.show_wait()

    def _forget(self, _: object) -> None:
        if self._asks:
            self._waiting.forget()
