"""Lets a certificate leave the vault: to a file, or to a printer."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save, forget_places
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.printing import PagePainter, document_printer, has_printer, paper_width
from vpdesk.ui.retention.certificate import Made, draw_for_printer
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.writing import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class CertificateOutput(QObject):
    """Saves and prints over ``window``; `said` carries a sentence and the kind of strip."""

    said = Signal(str, str)

    def __init__(self, services: RetentionServices, case_id: CaseId, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._case_id = case_id
        self._window = window
        self._pages: PagePainter | None = None
        self._job: RunningJob | None = None
        self.file_dialog: QFileDialog | None = None
        self.print_dialog: QDialog | None = None

    def save(self, made: Made) -> None:
        """Ask for a file and write the certificate to it."""
        self.file_dialog = ask_file_to_save(
            self._window,
            self.tr("Save the certificate"),
            self.tr("PDF files (*.pdf)"),
            made.file_name,
            partial(self.write, made),
        )

    def write(self, made: Made, place: str) -> None:
        """Write the file, and say that it is no longer protected."""
        try:
            write_whole(Path(place), made.pdf)
        except (OSError, InsideVault) as error:
            text = self.tr("The certificate was not saved. %1")
            self.said.emit(text.replace("%1", words_for(error) or "").strip(), "danger")
            return
        self._services.log.note(LoggedAct.REPORT_SAVED, case_id=self._case_id)
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")

    def print(self, made: Made) -> None:
        """Ask for a printer and print the certificate."""
        if not has_printer():
            self.said.emit(self.tr("No printer was found. You can save the PDF."), "warn")
            return
        from PySide6.QtPrintSupport import QPrintDialog

        printer = document_printer()
        dialog = QPrintDialog(printer, self._window)
        # The signal carries the printer, which a `partial` would hand on as one argument more.
        dialog.accepted.connect(lambda: self.print_on(printer, made))
        dialog.setWindowTitle("vpdesk")
        dialog.finished.connect(forget_places)
        self.print_dialog = dialog
        QDialog.open(dialog)

    def print_on(self, printer: "QPrinter", made: Made) -> None:
        """Print on a printer that was chosen."""
        self._pages = PagePainter(printer)
        draw = partial(draw_for_printer, self._services.destruction, made.pdf, paper_width(printer))
        self._job = RunningJob(draw, self)
        self._job.progressed.connect(self._print_page)
        self._job.succeeded.connect(self._end_printing)
        self._job.finished.connect(self._rest)
        self._job.start()

    def _print_page(self, page: QImage) -> None:
        if self._pages is not None and not self._pages.paint(page):
            self._pages.end()
            self._pages = None
            self.said.emit(
                self.tr("The printer does not take the certificate. You can save the PDF."),
                "danger",
            )

    def _end_printing(self) -> None:
        if self._pages is not None:
            self._pages.end()
            self._pages = None
            self._services.log.note(LoggedAct.PRINTED, case_id=self._case_id)
            self.said.emit(self.tr("Sent to the printer. Paper is not protected."), "ok")

    def _rest(self) -> None:
        self._job = None
