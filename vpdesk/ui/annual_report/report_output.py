"""Lets a report leave the vault: to a file, or to a printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import Issued
from vpdesk.domain.log import LoggedAct
from vpdesk.ui.annual_report.making import Order, draw_for_printer
from vpdesk.ui.annual_report.replace_twin_dialog import ReplaceTwinDialog
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.writing import twin_beside
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.printing import (
    PagePainter,
    ask_for_printer,
    document_printer,
    has_printer,
    page_choice,
    paper_width,
)
from vpdesk.ui.writing import require_place, write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ReportOutput(QObject):
    """Saves and prints over ``window``; `said` carries a sentence and the kind of strip.

    A document that is not final leaves as a draft, which the ledger checks and records; `refused`
    carries why it may not. `left` tells that something did.
    """

    said = Signal(str, str)
    refused = Signal(object)
    left = Signal()
    busy_changed = Signal(bool)

    def __init__(self, services: AnnualReportServices, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._job: RunningJob | None = None
        self._order: Order | None = None
        self._taken: Callable[[Issued], None] = self._write
        self._place = ""
        self._with_twin = True
        self._printer: QPrinter | None = None
        self._printing: Issued | None = None
        self._pages: PagePainter | None = None
        self.file_dialog: QFileDialog | None = None
        self.print_dialog: QDialog | None = None

    def save(self, order: Order, *, with_twin: bool) -> None:
        """Ask for a file, then let the document leave to it, with its twin beside it."""
        self._order, self._with_twin = order, with_twin
        job = self._start(RunningJob(at_once(partial(self._name, order)), self))
        job.succeeded.connect(self._ask_file)

    def print(self, order: Order) -> None:
        """Ask for a printer, then let the document leave to it."""
        if not has_printer():
            self.said.emit(self.tr("No printer was found. You can save the PDF."), "warn")
            return
        self._order = order
        self.print_dialog = ask_for_printer(self._window, document_printer(), self._print_to)

    def again(self) -> None:
        """Try once more what was refused, to the same file or printer."""
        self.said.emit("", "neutral")
        self._take(self._taken)

    def print_on(self, printer: "QPrinter", issued: Issued) -> None:
        """Print on a printer that was chosen."""
        self._printer = printer
        self._printing = issued
        self._pages = PagePainter(printer, self)
        job = self._start(
            RunningJob(
                partial(
                    draw_for_printer,
                    self._services.annual_reports,
                    issued.pdf,
                    paper_width(printer),
                    page_choice(printer).pages,
                ),
                self,
            )
        )
        job.progressed.connect(self._print_page)
        job.succeeded.connect(self._end_printing)

    def write(self, issued: Issued, place: str) -> None:
        """Write the files, and say that they are no longer protected."""
        pdf = Path(place)
        try:
            write_whole(pdf, issued.pdf)
            if self._with_twin and issued.twin:
                write_whole(twin_beside(pdf), issued.twin)
        except (OSError, InsideVault) as error:
            self._say_not_saved(error, issued)
            return
        self._services.log.note(
            LoggedAct.REPORT_SAVED, organisation_id=issued.edition.organisation_id
        )
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")

    def _say_not_saved(self, error: Exception, issued: Issued | None) -> None:
        reason = words_for(error) or ""
        text = self.tr("The report was not saved. %1").replace("%1", reason).strip()
        self.said.emit(f"{text} {self._counts(issued)}".strip(), "danger")

    def _counts(self, issued: Issued | None) -> str:
        """Return what it means that a draft was let out and did not arrive.

        Parts of it may lie where it was to go, so it was told; decision 29.
        """
        if issued is None or not issued.edition.draft:
            return ""
        return self.tr(
            "The draft counts as told all the same. You find it in ‘Told before’ and can save or "
            "print it there."
        )

    def _name(self, order: Order) -> str:
        if order.frozen is not None:
            return self._services.editions.files(order.frozen.id).file_name
        return self._services.editions.file_name(order.edition_order())

    def _take(self, go_on: Callable[[Issued], None]) -> None:
        """Take the document out of the vault, now that it is known where to."""
        order = self._order
        if order is None:
            return
        self._taken = go_on
        if order.frozen is not None:
            files = partial(self._services.editions.files, order.frozen.id)
            job = self._start(RunningJob(at_once(files), self))
        else:
            work = partial(self._services.editions.take_out, order.edition_order())
            job = self._start(RunningJob(work, self))
            job.succeeded.connect(self._tell_left)
        job.succeeded.connect(go_on)

    def _tell_left(self, _issued: Issued) -> None:
        self.left.emit()

    def _start(self, job: RunningJob) -> RunningJob:
        self._job = job
        job.failed.connect(self._fail)
        job.finished.connect(self._rest)
        self.busy_changed.emit(True)
        job.start()
        return job

    def _ask_file(self, name: str) -> None:
        self.file_dialog = ask_file_to_save(
            self._window,
            self.tr("Save the report"),
            self.tr("PDF files (*.pdf)"),
            name,
            self._save_to,
        )

    def _save_to(self, place: str) -> None:
        twin = twin_beside(Path(place))
        try:
            require_place(Path(place))
            if self._with_twin:
                require_place(twin)
        except (OSError, InsideVault) as error:
            # Nothing was let out, so nothing counts.
            self._say_not_saved(error, None)
            return
        self._place = place
        if self._with_twin and twin.exists():
            # The question about the PDF was asked by the dialog for files.
            dialog = ReplaceTwinDialog(self._window, twin.name)
            dialog.confirmed.connect(partial(self._take, self._write))
            dialog.open()
        else:
            self._take(self._write)

    def _write(self, issued: Issued) -> None:
        self.write(issued, self._place)

    def _print_to(self, printer: "QPrinter") -> None:
        self._printer = printer
        self._take(self._print)

    def _print(self, issued: Issued) -> None:
        if self._printer is not None:
            self.print_on(self._printer, issued)

    def _print_page(self, page: QImage) -> None:
        if self._job is not None and self._pages is not None and not self._pages.paint(page):
            self._job.cancel()
            self._take_back()
            text = self.tr("The printer does not take the report. You can save the PDF.")
            self.said.emit(f"{text} {self._counts(self._printing)}".strip(), "danger")

    def _end_printing(self) -> None:
        if self._pages is not None and not self._pages.has_begun:
            self._pages = None
            text = self.tr("The pages that were chosen are not in the report.")
            self.said.emit(f"{text} {self._counts(self._printing)}".strip(), "warn")
        elif self._pages is not None:
            self._pages.end()
            self._pages = None
            organisation_id = self._printing.edition.organisation_id if self._printing else None
            self._services.log.note(LoggedAct.PRINTED, organisation_id=organisation_id)
            self.said.emit(self.tr("Sent to the printer. Paper is not protected."), "ok")

    def _fail(self, error: Exception) -> None:
        if isinstance(error, EditionRefused):
            self.refused.emit(error)
            return
        printing = self._printing if self._pages is not None else None
        self._take_back()
        words = words_for(error)
        if words is None:
            raise error
        self.said.emit(f"{words} {self._counts(printing)}".strip(), "danger")

    def _rest(self) -> None:
        if self.sender() is not self._job:
            # What it made is on its way to the printer.
            return
        self._job = None
        self._take_back()
        self.busy_changed.emit(False)

    def _take_back(self) -> None:
        """Let nothing come out of the printer that is not whole."""
        if self._pages is not None:
            self._pages.abort()
            self._pages = None
