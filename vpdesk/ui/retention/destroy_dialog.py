"""Asks once, with the code name typed, and tells afterwards what became of the backups."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from vpdesk.domain.retention import Destruction, DestructionReason, KeptCase
from vpdesk.services.errors import CodeNameMistyped
from vpdesk.services.progress import Progress
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import fields_of
from vpdesk.ui.forms.ui_destroy_dialog import Ui_DestroyForm
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.retention.destroying import Destroyed, clear, destroy
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.retention.words import RetentionWords
from vpdesk.ui.widgets.buttons import as_primary
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.wrapped_text import WrappedText


class DestroyDialog(Dialog):
    """`content_gone` comes first; `case_destroyed` when file and backups were cleared as well.

    `certificate_wanted` has the record. Esc closes the dialog before and after, and does nothing
    while backups are rewritten.
    """

    reason = DestructionReason.TERM

    content_gone = Signal()
    case_destroyed = Signal()
    certificate_wanted = Signal(object)

    def __init__(self, parent: QWidget, services: RetentionServices, kept: KeptCase) -> None:
        name = kept.case.code_name
        super().__init__(
            parent,
            filled(QCoreApplication.translate("DestroyDialog", "Destroy %1?"), name),
            QCoreApplication.translate("DestroyDialog", "Destroy case"),
            destructive=True,
        )
        self._services = services
        self._kept = kept
        self._words = RetentionWords()
        self._job: RunningJob | None = None
        self._done: Destroyed | None = None
        self._text = WrappedText()
        self.content.addWidget(self._text)
        self._form = Ui_DestroyForm()
        self._form_part = QWidget()
        self._form.setupUi(self._form_part)
        self.field = fields_of(self._form, ("code_name",))["code_name"]
        self.field.set_hint(filled(self.tr("Type: %1"), name))
        self.content.addWidget(self._form_part)
        self._left = WrappedText("", "small", "text2")
        self.content.addWidget(self._left)
        self._strip = Strip()
        self.content.addWidget(self._strip)
        self.holding = services.destruction.holding(kept.case.id)
        self._text.show_text(self._words.question(kept, self.holding))
        self.confirmed.connect(self._confirm)
        self.finished.connect(self.deleteLater)

    @property
    def told(self) -> str:
        """What the dialog says now."""
        parts = (self._text.text(), self._left.text(), self._strip.text())
        return "\n".join(part for part in parts if part)

    def reject(self) -> None:
        if self._job is None:
            super().reject()

    def show_question(self, words: str) -> None:
        """Say something else about what goes."""
        self._text.show_text(words)

    def end_question(self) -> None:
        """Leave out what was asked, once it is done."""
        show_inside(self._form_part, visible=False)

    def refuse(self, words: str) -> None:
        """Say why the case cannot go, and let nothing be confirmed."""
        self._strip.say(words, "warn")
        self.end_question()
        self.confirm_button.setEnabled(False)

    def _confirm(self) -> None:
        if self._done is not None:
            self.certificate_wanted.emit(self._done.destruction)
            self.accept()
        elif self._job is None:
            self._start()

    def _start(self) -> None:
        self.field.clear_error()
        self._strip.say("")
        typed = self._form.code_name_edit.text()
        case_id = self._kept.case.id
        job = partial(destroy, self._services.destruction, case_id, typed, self.reason)
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(self._clear)
        self._job.failed.connect(self._refuse)
        self._job.start()
        self._show_busy(busy=True)

    def _clear(self, destruction: Destruction) -> None:
        """Go on once the pages show what is left: they would have to wait for the file."""
        self.content_gone.emit()
        self._job = RunningJob(partial(clear, self._services.destruction, destruction), self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._show_done)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _show_busy(self, *, busy: bool) -> None:
        for part in (self._form_part, self.confirm_button, self.cancel_button):
            part.setEnabled(not busy)
        self.set_hint(self.tr("One moment…") if busy else "")

    def _show_progress(self, progress: Progress) -> None:
        if progress.total > 1:
            words = self.tr("Backup %1 of %2 is rewritten…")
            number = min(progress.done + 1, progress.total)
            self.set_hint(filled(words, str(number), str(progress.total)))

    def _show_done(self, done: Destroyed) -> None:
        self._job = None
        self._done = done
        self._show_busy(busy=False)
        number = done.destruction.number
        title = filled(self.tr("Case %1 has been destroyed"), number)
        self.set_title(title, self.tr("Certificate of destruction"))
        self.end_question()
        self._text.show_text(self._words.done(done.rewritten, done.holding))
        self._left.show_text("\n".join(self._words.backup(each) for each in done.holding))
        if done.unfinished is not None:
            later = self.tr("The file of the vault is cleared further at the next opening.")
            self._strip.say(f"{words_for(done.unfinished) or ''} {later}".strip(), "warn")
        self.cancel_button.setText(self.tr("Close"))
        as_primary(self.confirm_button)
        for step in (self.confirm_button.style().unpolish, self.confirm_button.style().polish):
            step(self.confirm_button)
        self.confirm_button.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
        self.case_destroyed.emit()

    def _refuse(self, error: Exception) -> None:
        self._job = None
        self._show_busy(busy=False)
        words = words_for(error)
        if words is None:
            raise error
        if isinstance(error, CodeNameMistyped):
            self.field.set_error(words, focus=True)
            self._form.code_name_edit.selectAll()
            return
        self._strip.say(words, "danger")
        QAccessible.updateAccessibility(QAccessibleEvent(self._strip, QAccessible.Event.Alert))
        self.cancel_button.setFocus()
