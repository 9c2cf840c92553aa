"""Puts pages on paper through the system's print dialog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DOTS_PER_INCH = 300


def has_printer() -> bool:
    """Tell whether the system knows a printer."""
    # Loads slowly, and most visits to the page print nothing.
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


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


class PagePainter:
    """Paints pictures on the pages of a printer, in order; `end` finishes the document."""

    def __init__(self, printer: "QPrinter") -> None:
        self._printer = printer
        self._painter: QPainter | None = None

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
