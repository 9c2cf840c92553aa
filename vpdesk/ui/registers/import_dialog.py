"""The dialog that takes an existing register over, step by step."""

from collections.abc import Callable
from datetime import date
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import ImportId
from vpdesk.domain.imports import ImportResult, RegisterPreview
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.registers import ColumnMapping, RegisterField
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.registers.registers import Registers
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import Job, RunningJob, at_once
from vpdesk.ui.registers.columns_step import ColumnsStep
from vpdesk.ui.registers.file_step import FileStep
from vpdesk.ui.registers.reading import ReadRegister, read_file
from vpdesk.ui.registers.take_over_step import TakeOverStep
from vpdesk.ui.widgets.dialog import Dialog

_WIDTH = 900


class Step(Enum):
    FILE = auto()
    COLUMNS = auto()
    WORKING = auto()
    RESULT = auto()


class ImportDialog(QObject):
    """Nothing is written before *Overnemen*; `taken_over` carries the organisation at closing.

    It belongs to ``parent`` and goes when it is closed.
    """

    taken_over = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        registers: Registers,
        organisations: Organisations,
        today: Callable[[], date],
        organisation_id: OrganisationId | None = None,
    ) -> None:
        super().__init__(parent)
        self._registers = registers
        self._fixed = organisation_id is not None
        self._mapping: ColumnMapping | None = None
        self._preview: RegisterPreview | None = None
        self._result: ImportResult | None = None
        self._job: RunningJob | None = None
        self.step = Step.FILE
        self.dialog = Dialog(parent, self.tr("Import a register"), "", width=_WIDTH)
        self.file_step = FileStep(today)
        self.columns_step = ColumnsStep()
        self.take_over_step = TakeOverStep()
        for part in (self.file_step, self.columns_step, self.take_over_step):
            self.dialog.content.addWidget(part)
        rows = organisations.list()
        self.file_step.offer_organisations(
            [(row.organisation.id, row.organisation.name) for row in rows],
            organisation_id,
            alone=organisations.shown_alone is not None,
        )
        self.file_step.show_records(registers.list())
        self._connect()
        self._show_step(Step.FILE)

    def open(self) -> None:
        self.dialog.open()
        self.file_step.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a register is taken over, Esc and closing stop that first."""
        wants_out = event.type() == QEvent.Type.Close or (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        )
        if not wants_out or self.step is not Step.WORKING:
            return False
        self._cancel()
        event.ignore()
        return True

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.installEventFilter(self)
        dialog.cancel_button.clicked.disconnect(dialog.reject)
        dialog.cancel_button.clicked.connect(self._cancel)
        dialog.confirmed.connect(self._go_on)
        dialog.finished.connect(self._leave)
        self.file_step.file_chosen.connect(self._read)
        self.file_step.earlier.undo_wanted.connect(self._undo_earlier)
        self.columns_step.mapping_changed.connect(self._try_out)
        self.columns_step.back_wanted.connect(partial(self._show_step, Step.FILE))
        self.take_over_step.undo_wanted.connect(self._undo)

    def _show_step(self, step: Step) -> None:
        self.step = step
        self.file_step.setVisible(step is Step.FILE)
        self.columns_step.setVisible(step is Step.COLUMNS)
        self.take_over_step.setVisible(step in {Step.WORKING, Step.RESULT})
        title = self.tr("Import a register")
        confirm = {
            Step.FILE: self.tr("Continue"),
            Step.COLUMNS: self.tr("Take over"),
            Step.WORKING: self.tr("Take over"),
            Step.RESULT: self.tr("Done"),
        }[step]
        self.dialog.set_title(title, confirm)
        self.dialog.cancel_button.setVisible(step is not Step.RESULT)
        self._show_readiness()

    def _show_readiness(self) -> None:
        """Allow what can be done now, and say why it cannot where it cannot."""
        hint = ""
        match self.step:
            case Step.FILE if self.file_step.register is None:
                hint = self.tr("Choose a file first.")
            case Step.COLUMNS:
                hint = self._why_not_yet(self._preview)
            case Step.WORKING:
                hint = self.tr("Nothing is written until everything is in.")
            case _:
                pass
        self.dialog.set_hint(hint)
        self.dialog.confirm_button.setEnabled(not hint)

    def _why_not_yet(self, preview: RegisterPreview | None) -> str:
        if preview is None:
            return self.tr("Checking the rows…")
        if preview.cases:
            return ""
        if preview.mapping.column_of(RegisterField.REGISTERED_ON) is None:
            return self.tr("Say first which column holds the date.")
        return self.tr("No row of this file can be taken over.")

    def _go_on(self) -> None:
        match self.step:
            case Step.FILE:
                self._show_columns()
            case Step.COLUMNS:
                self._take_over()
            case Step.WORKING:
                pass
            case Step.RESULT:
                self.dialog.accept()

    def _cancel(self) -> None:
        if self.step is Step.WORKING and self._job is not None:
            self._job.cancel()
        else:
            self.dialog.reject()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._result is not None:
            self.taken_over.emit(self._result.organisation_id)
        self.dialog.deleteLater()
        self.deleteLater()

    def _run(self, job: Job, arrived: Callable[..., None], refused: Callable[..., None]) -> None:
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(arrived)
        self._job.failed.connect(refused)
        self._job.start()

    def _read(self, path: Path, sheet: str | None) -> None:
        self.file_step.show_reading()
        self._show_readiness()
        work = at_once(partial(read_file, self._registers, path, sheet))
        self._run(work, self._show_register, self._say_at_file)

    def _is_late(self) -> bool:
        """Tell whether what arrives was asked for before something else was."""
        return self.sender() is not self._job

    def _show_register(self, read: ReadRegister) -> None:
        if self._is_late():
            return
        self._mapping = None
        self.file_step.show_register(read)
        if read.organisation and not self._fixed:
            self.file_step.offer_name(read.organisation)
        self._show_readiness()

    def _show_columns(self) -> None:
        if self.file_step.organisation() and self.file_step.register is not None:
            self.columns_step.strip.say("")
            self._try_out(self._mapping)
            self._show_step(Step.COLUMNS)

    def _try_out(self, mapping: ColumnMapping | None) -> None:
        """Work out what would happen; what was asked for last is shown."""
        read = self.file_step.register
        if read is None:
            return
        self._mapping = mapping
        self._preview = None
        work = partial(
            self._registers.preview,
            read.file,
            organisation=self.file_step.organisation(),
            mapping=mapping,
        )
        self._run(at_once(work), self._show_preview, self._say_at_columns)
        self._show_readiness()

    def _show_preview(self, preview: RegisterPreview) -> None:
        if self._is_late():
            return
        first = self._mapping is None
        self._preview = preview
        self._mapping = preview.mapping
        self.columns_step.show_preview(preview)
        self._show_readiness()
        if first:
            self.columns_step.focus_first()

    def _take_over(self) -> None:
        if self._preview is None or not self._preview.cases:
            return
        self.take_over_step.start()
        self._run(
            partial(self._registers.take_over, self._preview),
            self._show_result,
            self._say_at_columns,
        )
        if self._job is not None:
            self._job.progressed.connect(self.take_over_step.show_progress)
            self._job.cancelled.connect(self._say_cancelled)
        self._show_step(Step.WORKING)

    def _show_result(self, result: ImportResult) -> None:
        self._result = result
        if self._preview is not None:
            self.take_over_step.show_result(result, self._preview)
        self._show_step(Step.RESULT)
        self.dialog.confirm_button.setFocus()

    def _say_cancelled(self) -> None:
        self.columns_step.strip.say(self.tr("Stopped. Nothing was taken over."), "neutral")
        self._show_step(Step.COLUMNS)

    def _undo(self, import_id: ImportId) -> None:
        work = at_once(partial(self._registers.undo, import_id))
        self.take_over_step.undo_button.setEnabled(False)
        self._run(work, self._show_undone, self._say_at_result)

    def _show_undone(self) -> None:
        self._result = None
        self.take_over_step.show_undone()

    def _undo_earlier(self, import_id: ImportId) -> None:
        work = at_once(partial(self._registers.undo, import_id))
        self._run(work, self._show_earlier, self._say_at_file)

    def _show_earlier(self) -> None:
        self.file_step.show_records(self._registers.list())
        self.file_step.say(self.tr("Undone. Nothing of that register is left in the vault."), "ok")

    def _say_at_file(self, error: Exception) -> None:
        if self._is_late():
            return
        self.file_step.say(_words(error))
        self.file_step.show_records(self._registers.list())
        self._show_readiness()

    def _say_at_columns(self, error: Exception) -> None:
        if self._is_late():
            return
        self.columns_step.strip.say(_words(error), "danger")
        self._show_step(Step.COLUMNS)

    def _say_at_result(self, error: Exception) -> None:
        self.take_over_step.undo_button.setEnabled(True)
        self.take_over_step.say(_words(error))


def _words(error: Exception) -> str:
    """Return the sentence for a situation we know; anything else is a bug and goes on."""
    words = words_for(error)
    if words is None:
        raise error
    return words
