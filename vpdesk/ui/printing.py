"""Puts pages on paper through the system's print dialog."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from vpdesk.ui.file_dialogs import forget_places

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 300


def has_printer() -> bool:
    """Tell whether the system knows a printer."""
    # Loads slowly, and most visits to the page print nothing.
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def ask_for_printer(
    window: QWidget, printer: "QPrinter", chosen: Callable[["QPrinter"], None]
) -> QDialog:
    """Open the system's print dialog; ``chosen`` gets the printer, set to what was asked for.

    Into a file is not offered, so that nothing leaves without a warning.
    """
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setWindowTitle("vpdesk")
    # The signal carries the printer, which a `partial` would hand on as one argument more.
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(forget_places)
    QDialog.open(dialog)
    return dialog


def document_printer() -> "QPrinter":
    """Return a printer for A4; its document has no name that says what is printed."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("vpdesk")
    printer.setResolution(_DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def paper_width(printer: "QPrinter") -> int:
    """Return the width of the paper in the dots of the printer."""
    return round(printer.paperRect(printer.Unit.DevicePixel).width())


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChoice:
    """What was asked of the system's print dialog; without ``ranges`` it is every page.

    A range has its first and last page, from 1. ``copies`` are those that the printer does not
    make itself.
    """

    ranges: tuple[tuple[int, int], ...] = ()
    copies: int = 1
    collated: bool = True
    last_first: bool = False

    def pages(self, count: int) -> list[int]:
        """Return which of ``count`` pages are printed, from 0 and in which order."""
        chosen = [
            number
            for number in range(count)
            if not self.ranges or any(first <= number + 1 <= last for first, last in self.ranges)
        ]
        if self.last_first:
            chosen.reverse()
        if self.collated:
            return chosen * self.copies
        return [number for number in chosen for _ in range(self.copies)]


def page_choice(printer: "QPrinter") -> PageChoice:
    """Return which pages of a document the printer was asked for."""
    ranges: tuple[tuple[int, int], ...] = ()
    if printer.printRange() is printer.PrintRange.PageRange:
        asked = printer.pageRanges().toRangeList()
        ranges = tuple((each.from_, each.to) for each in asked)
    return PageChoice(
        ranges=ranges,
        copies=1 if printer.supportsMultipleCopies() else printer.copyCount(),
        collated=printer.collateCopies(),
        last_first=printer.pageOrder() is printer.PageOrder.LastPageFirst,
    )


class PagePainter:
    """Paints pictures on the pages of a printer, in order; `end` finishes the document.

    When ``owner`` is destroyed what was printed so far is taken back.
    """

    def __init__(self, printer: "QPrinter", owner: QObject) -> None:
        # At lock a window is deleted without having been closed.
        owner.destroyed.connect(self.abort)
        self._printer = printer
        self._painter: QPainter | None = None

    @property
    def has_begun(self) -> bool:
        """Whether a page was printed and the document is not finished yet."""
        return self._painter is not None

    def paint(self, page: QImage) -> bool:
        """Paint the next page; tell whether the printer took it."""
        if self._painter is None:
            painter = QPainter()
            if not painter.begin(self._printer):
                return False
            self._painter = painter
        elif not self._printer.newPage():
            return False
        paper = QRectF(self._printer.paperRect(self._printer.Unit.DevicePixel))
        height = paper.width() * page.height() / page.width()
        self._painter.drawImage(QRectF(0, 0, paper.width(), height), page)
        return True

    def abort(self) -> None:
        """Take back what was printed so far, as far as the printer still can."""
        if self._painter is not None:
            self._printer.abort()
            self.end()

    def end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
