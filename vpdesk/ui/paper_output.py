"""Lets a paper leave the vault: to a file, or to a printer."""

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.papers import Leaving
from vpdesk.services.files.documents import page_image, page_shapes
from vpdesk.services.files.held_content import HeldContent
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.page_pictures import as_image
from vpdesk.ui.printing import (
    PagePainter,
    ask_for_printer,
    document_printer,
    has_printer,
    page_choice,
    paper_width,
)
from vpdesk.ui.writing import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PaperOutput(QObject):
    """Saves and prints over ``window``; `said` carries a sentence and the kind of strip.

    `left` carries how the paper left, as soon as it did. One page at a time is drawn for a
    printer: what it does not take yet would fill the memory.
    """

    said = Signal(str, str)
    left = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._painter: PagePainter | None = None
        self._printer: QPrinter | None = None
        self._held: HeldContent | None = None
        self._pages: list[int] = []
        self._printed = 0
        self.file_dialog: QFileDialog | None = None
        self.print_dialog: QDialog | None = None

    def save(self, held: HeldContent, file_name: str) -> None:
        """Ask for a file and write the paper to it."""
        self.file_dialog = ask_file_to_save(
            self._window,
            self.tr("Save as PDF"),
            self.tr("PDF files (*.pdf)"),
            file_name,
            partial(self.write, held),
        )

    def write(self, held: HeldContent, place: str) -> None:
        """Write the file, and say that it is no longer protected."""
        try:
            with held.borrowed() as pdf:
                write_whole(Path(place), bytes(pdf))
        except (OSError, InsideVault) as error:
            text = filled(self.tr("The PDF was not saved. %1"), words_for(error) or "")
            self.said.emit(text.strip(), "danger")
            return
        self.left.emit(Leaving.SAVED)
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")

    def print(self, held: HeldContent) -> None:
        """Ask for a printer and print the paper; into a file is not offered."""
        if not has_printer():
            self.said.emit(self.tr("No printer was found. You can save the PDF."), "warn")
            return
        self.print_dialog = ask_for_printer(
            self._window, document_printer(), lambda printer: self.print_on(printer, held)
        )

    def print_on(self, printer: "QPrinter", held: HeldContent) -> None:
        """Print on a printer that was chosen."""
        self._printer, self._held, self._printed = printer, held, 0
        self._painter = PagePainter(printer, self)
        self.busy_changed.emit(True)
        job = RunningJob(partial(page_shapes, held), self)
        job.succeeded.connect(self._begin)
        job.failed.connect(self._fail)
        job.start()

    def stop(self) -> None:
        """Print no further page."""
        if self._painter is not None:
            self._painter.abort()
            self._end()

    def _begin(self, found: tuple[int, tuple[float, ...]]) -> None:
        if self._printer is None:
            return
        self._pages = page_choice(self._printer).pages(found[0])
        if self._pages:
            self._draw()
            return
        self.stop()
        self.said.emit(self.tr("The pages that were chosen are not in it."), "warn")

    def _draw(self) -> None:
        if self._printer is None or self._held is None:
            return
        words = self.tr("Page %1 of %2 goes to the printer…")
        self.said.emit(filled(words, str(self._printed + 1), str(len(self._pages))), "neutral")
        page, width = self._pages[self._printed], paper_width(self._printer)
        job = RunningJob(partial(_drawn, self._held, page, width), self)
        job.succeeded.connect(self._print_page)
        job.failed.connect(self._fail)
        job.start()

    def _print_page(self, page: QImage) -> None:
        if self._painter is None:
            return
        if not self._painter.paint(page):
            self.stop()
            words = self.tr("The printer does not take the pages. You can save the PDF.")
            self.said.emit(words, "danger")
            return
        self._printed += 1
        if self._printed < len(self._pages):
            self._draw()
            return
        self._painter.end()
        self._end()
        self.left.emit(Leaving.PRINTED)
        self.said.emit(self.tr("Sent to the printer. Paper is not protected."), "ok")

    def _fail(self, error: Exception) -> None:
        if self._painter is None:
            return
        self.stop()
        words = words_for(error)
        if words is None:
            raise error
        self.said.emit(words, "danger")

    def _end(self) -> None:
        self._painter = self._printer = self._held = None
        self.busy_changed.emit(False)


def _drawn(held: HeldContent, number: int, width: int) -> Generator[object, None, QImage]:
    page = yield from page_image(held, number, width)
    return as_image(page.pixels, page.width, page.height)
