"""Shows what a table of addresses would bring, and takes over the rows that are chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.address_tables import (
    AddressColumns,
    AddressFile,
    AddressPreview,
    OfferedRow,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId
from vpdesk.services.addresses.address_tables import AddressTables
from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import Job, RunningJob, at_once
from vpdesk.ui.referral_contacts.offered_rows import OfferedRows
from vpdesk.ui.referral_contacts.row_problems import RowProblems
from vpdesk.ui.referral_contacts.table_words import address_field_choices, address_rows_words
from vpdesk.ui.sample_columns import SampleColumns
from vpdesk.ui.term_choices import Choices
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_WIDTH = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTable:
    """A table in memory, where it stands, and what it would bring as it was recognised."""

    path: Path
    file: AddressFile
    preview: AddressPreview


def read_table(
    tables: AddressTables, path: Path, alone: OrganisationId | None, sheet: str | None = None
) -> ReadTable:
    """Read a file or one sheet of it; raises RegisterError."""
    file = tables.read(path, sheet=sheet)
    preview = tables.preview(file, organisation_id=alone)
    return ReadTable(path=path, file=file, preview=preview)


class TableDialog(Dialog):
    """Nothing is written before *Adressen overnemen*; `taken_over` carries what was added."""

    taken_over = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        tables: AddressTables,
        read: ReadTable,
        kinds: Choices,
        alone: OrganisationId | None,
    ) -> None:
        title = QCoreApplication.translate("TableDialog", "Take over addresses")
        super().__init__(parent, title, title, width=_WIDTH)
        self._tables = tables
        self._read = read
        self._alone = alone
        self._kind_names = dict(kinds)
        self._job: RunningJob | None = None
        self._is_working = False
        self.strip = Strip()
        self._what = text_label("", "body", "text2", wrap=True)
        self.sheet = ComboBox()
        self.kind = ComboBox(choices=[(None, self.tr("Choose…")), *kinds])
        self.columns = SampleColumns(self.sheet, address_field_choices())
        self.problems = RowProblems()
        self.rows = OfferedRows(self._kind_name)
        self._working = text_label("", "body", tabular=True)
        self.bar = ShareBar(self.tr("Taking over"))
        self._choosing = QWidget()
        self._arrange()
        self.sheet.value_changed.connect(self._choose_sheet)
        self.columns.mapping_changed.connect(self._try_out)
        self.rows.changed.connect(self._count)
        self.confirmed.connect(self._take_over)
        self._show_read(read)

    def reject(self) -> None:
        """While rows are taken over, stop that first."""
        if self._is_working and self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _arrange(self) -> None:
        inside = QVBoxLayout(self._choosing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.MEDIUM)
        inside.addWidget(self._what)
        self._sheet_box, _ = _field_box(self.tr("Sheet"), self.sheet, inside)
        inside.addWidget(self.columns)
        inside.addWidget(self.problems)
        self._kind_box, self._kind_field = _field_box(
            self.tr("Kind of those without one"), self.kind, inside
        )
        self.kind.value_changed.connect(self._kind_field.clear_error)
        inside.addWidget(self.rows)
        self.content.addWidget(self.strip)
        self.content.addWidget(self._choosing)
        self.content.addWidget(self._working)
        self.content.addWidget(self.bar)
        self._show_working(False)

    def _show_read(self, read: ReadTable) -> None:
        self._read = read
        table = read.file.table
        rows = address_rows_words(len(table.rows))
        told = self.tr(
            "%1 · %2. Say what each column is, and choose with the space bar or a double click"
            " what you take over."
        )
        self._what.setText(filled(told, read.file.name, rows))
        sheets = table.source.sheets
        self.sheet.blockSignals(True)
        self.sheet.set_choices([(sheet, sheet) for sheet in sheets])
        if table.source.sheet in sheets:
            self.sheet.set_value(table.source.sheet)
        self.sheet.blockSignals(False)
        show_inside(self._sheet_box, len(sheets) > 1)
        self._show_preview(read.preview)

    def _show_preview(self, preview: AddressPreview) -> None:
        self.strip.say("")
        self.columns.show_columns(self._read.file.table.headers, preview.sample, preview.columns)
        self.problems.show_problems(preview)
        self.rows.show_rows(preview.offered)

    def _try_out(self, columns: AddressColumns) -> None:
        preview = partial(self._tables.preview, self._read.file, columns, self._alone)
        self._run(at_once(preview), self._arrived)

    def _choose_sheet(self, sheet: str | None) -> None:
        if sheet is not None:
            read = partial(read_table, self._tables, self._read.path, self._alone, sheet)
            self._run(at_once(read), self._arrived)

    def _arrived(self, told: ReadTable | AddressPreview) -> None:
        if self.sender() is not self._job:
            return
        if isinstance(told, ReadTable):
            self._show_read(told)
        else:
            self._show_preview(told)

    def _run(self, job: Job, arrived: Callable[..., None]) -> None:
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(arrived)
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _count(self) -> None:
        chosen, of = self.rows.chosen(), self.rows.count()
        number = QLocale().toString(len(chosen))
        self.set_hint(filled(self.tr("%1 of %2 chosen"), number, QLocale().toString(of)))
        self.confirm_button.setEnabled(bool(chosen))
        show_inside(self._kind_box, any(each.draft.kind_id is None for each in chosen))

    def _take_over(self) -> None:
        chosen, kind = self.rows.chosen(), self.kind.value()
        if kind is None and any(each.draft.kind_id is None for each in chosen):
            self._kind_field.set_error(self.tr("Choose a kind."), focus=True)
            return
        self.strip.say("")
        work = partial(self._tables.take_over, chosen, kind, self._alone)
        self._show_working(True)
        self._run(work, self._finish)
        if self._job is not None:
            self._job.progressed.connect(self._show_progress)
            self._job.cancelled.connect(self._say_stopped)

    def _show_progress(self, progress: Progress) -> None:
        locale = QLocale()
        told = self.tr("%1 of %2 taken over…")
        done, total = locale.toString(progress.done), locale.toString(progress.total)
        self._working.setText(filled(told, done, total))
        self.bar.show_share(progress.done, progress.total)

    def _show_working(self, working: bool) -> None:
        self._is_working = working
        show_inside(self._choosing, not working)
        show_inside(self._working, working)
        show_inside(self.bar, working)
        self.confirm_button.setEnabled(not working)
        if working:
            self.set_hint(self.tr("Nothing is written until everything is in."))
            self.cancel_button.setFocus()

    def _finish(self, added: object) -> None:
        self._is_working = False
        self.accept()
        self.taken_over.emit(added)

    def _say_stopped(self) -> None:
        self._show_working(False)
        self.strip.say(self.tr("Stopped. Nothing was taken over."), "neutral")
        self._count()

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self._show_working(False)
        self.strip.say(words, "danger")
        self._count()

    def _kind_name(self, row: OfferedRow) -> str:
        kind: TermId | None = row.draft.kind_id
        return self._kind_names.get(kind, "")


def _field_box(words: str, control: QWidget, into: QVBoxLayout) -> tuple[QWidget, FormField]:
    box, label = QWidget(), QLabel(words)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addWidget(control)
    into.addWidget(box)
    return box, FormField(label, control, column)
