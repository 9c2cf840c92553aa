"""Lets a report leave the vault: to a file, or to a printer."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.annual_reports import AnnualReports
from vpdesk.services.log import Log
from vpdesk.ui.annual_report.making import Export, Order, draw_for_printer, make_export
from vpdesk.ui.annual_report.writing import twin_beside
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save, forget_places
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.printing import PagePainter, document_printer, has_printer, paper_width
from vpdesk.ui.writing import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ReportOutput(QObject):
    """Saves and prints over ``window``; `said` carries a sentence and the kind of strip."""

    said = Signal(str, str)
    busy_changed = Signal(bool)

    def __init__(self, annual_reports: AnnualReports, log: Log, window: QWidget) -> None:
        super().__init__(window)
        self._annual_reports = annual_reports
        self._log = log
        self._window = window
        self._job: RunningJob | None = None
        self._with_twin = True
        self._printer: QPrinter | None = None
        self._printing_for: OrganisationId | None = None
        self._pages: PagePainter | None = None
        self.file_dialog: QFileDialog | None = None
        self.print_dialog: QDialog | None = None

    def save(self, order: Order, *, with_twin: bool) -> None:
        """Ask for a file and write the report to it, and its twin beside it."""
        self._with_twin = with_twin
        self._make(order).succeeded.connect(self._ask_file)

    def print(self, order: Order) -> None:
        """Ask for a printer and print the report."""
        if not has_printer():
            self.said.emit(self.tr("No printer was found. You can save the PDF."), "warn")
            return
        self._make(order).succeeded.connect(self._ask_printer)

    def print_on(self, printer: "QPrinter", export: Export) -> None:
        """Print on a printer that was chosen."""
        self._printer = printer
        self._printing_for = export.organisation_id
        self._pages = PagePainter(printer)
        job = self._start(
            RunningJob(
                partial(draw_for_printer, self._annual_reports, export.pdf, paper_width(printer)),
                self,
            )
        )
        job.progressed.connect(self._print_page)
        job.succeeded.connect(self._end_printing)

    def write(self, export: Export, place: str) -> None:
        """Write the files, and say that they are no longer protected."""
        pdf = Path(place)
        try:
            write_whole(pdf, export.pdf)
            if self._with_twin:
                write_whole(twin_beside(pdf), export.twin)
        except (OSError, InsideVault) as error:
            reason = words_for(error) or ""
            text = self.tr("The report was not saved. %1").replace("%1", reason)
            self.said.emit(text.strip(), "danger")
            return
        self._log.note(LoggedAct.REPORT_SAVED, organisation_id=export.organisation_id)
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")

    def _make(self, order: Order) -> RunningJob:
        return self._start(RunningJob(partial(make_export, self._annual_reports, order), self))

    def _start(self, job: RunningJob) -> RunningJob:
        self._job = job
        job.failed.connect(self._fail)
        job.finished.connect(self._rest)
        self.busy_changed.emit(True)
        job.start()
        return job

    def _ask_file(self, export: Export) -> None:
        self.file_dialog = ask_file_to_save(
            self._window,
            self.tr("Save the report"),
            self.tr("PDF files (*.pdf)"),
            export.file_name,
            partial(self.write, export),
        )

    def _ask_printer(self, export: Export) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        printer = document_printer()
        dialog = QPrintDialog(printer, self._window)
        # The signal carries the printer, which a `partial` would hand on as one argument more.
        dialog.accepted.connect(lambda: self.print_on(printer, export))
        dialog.setWindowTitle("vpdesk")
        # Its button for a file opens a dialog of Qt's own.
        dialog.finished.connect(forget_places)
        self.print_dialog = dialog
        QDialog.open(dialog)

    def _print_page(self, page: QImage) -> None:
        if self._job is not None and self._pages is not None and not self._pages.paint(page):
            self._job.cancel()
            self._pages.end()
            self._pages = None
            self.said.emit(
                self.tr("The printer does not take the report. You can save the PDF."), "danger"
            )

    def _end_printing(self) -> None:
        if self._pages is not None:
            self._pages.end()
            self._pages = None
            self._log.note(LoggedAct.PRINTED, organisation_id=self._printing_for)
            self.said.emit(self.tr("Sent to the printer. Paper is not protected."), "ok")

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.said.emit(words, "danger")

    def _rest(self) -> None:
        self._job = None
        if self._pages is not None:
            self._pages.end()
            self._pages = None
        self.busy_changed.emit(False)
