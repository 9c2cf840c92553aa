"""Prints the recovery code on one sheet of paper."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from vpdesk.ui.fonts import font

_POINTS = 14


def print_recovery_code(parent: QWidget, code: str) -> None:
    """Ask for a printer and print the code; nothing of it is kept elsewhere."""
    # Printing loads slowly, and most starts print nothing.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("vpdesk")
    if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted:
        _paint(printer, code)


def _paint(printer: object, code: str) -> None:
    painter = QPainter(printer)  # type: ignore[call-overload]
    shown = QFont(font("body"))
    shown.setPointSize(_POINTS)
    painter.setFont(shown)
    words = QCoreApplication.translate(
        "RecoverySheet", "Recovery code of your vpdesk vault. Keep it apart from your computer."
    )
    page = QRectF(painter.viewport())
    painter.drawText(
        page, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), f"{words}\n\n{code}"
    )
    painter.end()
