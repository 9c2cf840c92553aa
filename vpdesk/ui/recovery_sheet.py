"""The recovery code on one sheet of paper."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.dates import long_date
from vpdesk.ui.printing import ask_for_printer

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_TENTHS_OF_MM = 10.0
_UNITS_IN_A_POINT = 254 / 72
_MARGIN = 240.0
_GAP = 60.0
_GROUPS_IN_A_LINE = 3
_LINE = 150.0
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


def print_recovery_code(parent: QWidget, code: str, day: date) -> None:
    """Ask for a printer and print the code; into a file is not offered."""
    ask_for_printer(parent, sheet_printer(), lambda printer: paint_sheet(printer, code, day))


def sheet_printer() -> "QPrinter":
    """Return a printer for one sheet whose document has no telling name."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("vpdesk")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def paint_sheet(printer: "QPrinter", code: str, day: date) -> None:
    """Print the code in large groups, what it is for and where it is to be kept."""
    painter = QPainter()
    if not painter.begin(printer):
        return
    paper = printer.paperRect(printer.Unit.Millimeter)
    width, height = paper.width() * _TENTHS_OF_MM, paper.height() * _TENTHS_OF_MM
    painter.scale(painter.window().width() / width, painter.window().height() / height)
    sheet = _Sheet(painter, QRectF(_MARGIN, _MARGIN, width - 2 * _MARGIN, height - 2 * _MARGIN))
    sheet.head(long_date(day))
    sheet.text(QCoreApplication.translate("RecoverySheet", "Recovery code of your vault"), 24, 600)
    sheet.text(
        QCoreApplication.translate(
            "RecoverySheet",
            "With this code you open your vault when you have forgotten your password, when your "
            "computer’s keyring does not have the key, or on another computer.",
        )
    )
    sheet.code(code.split("-"))
    for heading, words in _advice():
        sheet.text(heading, 12, 600)
        sheet.text(words, gap=_GAP)
    painter.end()


def _advice() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate("RecoverySheet", "How to use it"),
            QCoreApplication.translate(
                "RecoverySheet",
                "Start vpdesk and choose the recovery code below the password. Type the nine "
                "groups in their order. Capitals, spaces and hyphens make no difference. "
                "The code has no letters I, L, O and U: what looks like one is a 1, a 0 or a V.",
            ),
        ),
        (
            QCoreApplication.translate("RecoverySheet", "Where to keep it"),
            QCoreApplication.translate(
                "RecoverySheet",
                "Apart from your computer, in a place that only you can reach: a safe, or with "
                "your notary. Make no photo of it and do not send it to anyone.",
            ),
        ),
        (
            QCoreApplication.translate("RecoverySheet", "What you should know"),
            QCoreApplication.translate(
                "RecoverySheet",
                "Whoever has this sheet and your vault can read everything in it. Without "
                "password and without recovery code nobody can, not even the makers of vpdesk.",
            ),
        ),
    )


class _Sheet:
    """Goes down a page in tenths of a millimetre."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self._painter = painter
        self._area = area
        self._top = area.top()

    def head(self, day: str) -> None:
        self._write("vpdesk", 12, 600, "text")
        day_area = QRectF(self._area.left(), self._top, self._area.width(), _LINE)
        self._painter.setFont(_paper_font(10, 400))
        self._painter.setPen(_ink("text2"))
        self._painter.drawText(day_area, int(Qt.AlignmentFlag.AlignRight), day)
        self._top += 180

    def text(self, words: str, points: float = 11, weight: int = 400, gap: float = 0) -> None:
        self._top += self._write(words, points, weight, "text") + (gap or points * 1.6)

    def code(self, groups: list[str]) -> None:
        """Paint the groups in a frame, each with its number."""
        lines = -(-len(groups) // _GROUPS_IN_A_LINE)
        frame = QRectF(self._area.left(), self._top + _GAP, self._area.width(), lines * _LINE + 100)
        self._painter.setPen(QPen(_ink("input"), 4))
        self._painter.drawRoundedRect(frame, 30, 30)
        wide = (frame.width() - 100) / _GROUPS_IN_A_LINE
        for place, group in enumerate(groups):
            line, column = divmod(place, _GROUPS_IN_A_LINE)
            corner = QPointF(frame.left() + 50 + column * wide, frame.top() + 50 + line * _LINE)
            self._group(QRectF(corner.x(), corner.y(), wide, _LINE), place + 1, group)
        self._top = frame.bottom() + 2 * _GAP

    def _group(self, area: QRectF, number: int, group: str) -> None:
        self._painter.setFont(_paper_font(10, 400))
        self._painter.setPen(_ink("text3"))
        beside = QRectF(area.left(), area.top(), 70, area.height())
        self._painter.drawText(beside, _CENTRED, str(number))
        self._painter.setFont(_paper_font(26, 600))
        self._painter.setPen(_ink("text"))
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._painter.drawText(area.adjusted(110, 0, 0, 0), left, group)

    def _write(self, words: str, points: float, weight: int, ink: tokens.Colour) -> float:
        self._painter.setFont(_paper_font(points, weight))
        self._painter.setPen(_ink(ink))
        room = QRectF(self._area.left(), self._top, self._area.width(), self._area.height())
        taken = self._painter.boundingRect(room, _WRAPPED, words)
        self._painter.drawText(room, _WRAPPED, words)
        return taken.height()


def _paper_font(points: float, weight: int) -> QFont:
    made = QFont(tokens.SANS)
    made.setPixelSize(round(points * _UNITS_IN_A_POINT))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _ink(role: tokens.Colour) -> QColor:
    """Return a colour for paper, which is white in every theme."""
    return QColor(tokens.LIGHT[role])
