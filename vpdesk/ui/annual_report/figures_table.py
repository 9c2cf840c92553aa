"""One table of figures in two columns: for the adviser alone, and as the report prints it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figure_delegate import (
    OWN_GAP,
    PRINTED_WIDTH,
    FigureDelegate,
    FigureLine,
)
from vpdesk.ui.annual_report.words import spoken_token
from vpdesk.ui.painting import paint_selected, paint_text
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.rows import list_view
from vpdesk.ui.widgets.text import set_tone, text_label

_HEADER = 32
_FOOT = 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QWidget):
    """A heading with a note at its right, two column heads, one line per value.

    Each figure is a link; `why_wanted` carries the FigureLine. `reached` tells where the
    keyboard went, in the coordinates of this widget.
    """

    why_wanted = Signal(object)
    reached = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = text_label(heading, "heading", wrap=True)
        self._note = text_label("", "label", "text2")
        self._note.setContentsMargins(0, 0, 0, tokens.HAIR)
        self._model = TableModel[FigureLine](
            [Column[FigureLine](title=heading, value=lambda line: line.label)],
            key=lambda line: (line.variable, line.column_key, line.keys),
            spoken=self._sentence,
        )
        self.view = list_view(self._model, heading)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = FigureDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self._delegate.figure_clicked.connect(self.why_wanted)
        self.view.activated.connect(self._ask_why)
        self.view.selectionModel().currentChanged.connect(self._tell_reached)
        self.view.viewport().installEventFilter(self)
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addWidget(self._heading, 1)
        head.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _FOOT)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(tokens.TIGHT + _HEADER)
        column.addWidget(self.view)

    def show_lines(self, lines: Sequence[FigureLine], note: str, tone: Colour = "text2") -> None:
        self._note.setText(note)
        set_tone(self._note, tone)
        self._model.set_rows(lines)
        self._fit()

    def lines(self) -> Sequence[FigureLine]:
        return [line for line in self._model.rows() if isinstance(line, FigureLine)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._delegate.point_nowhere()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self.view.geometry().top() - _HEADER
        right = self.view.geometry().right() + 1
        column = QRectF(right - PRINTED_WIDTH, top, PRINTED_WIDTH, self.height() - top)
        paint_selected(painter, column)
        head = QRectF(0, top, right - PRINTED_WIDTH - OWN_GAP, _HEADER)
        paint_text(painter, head, self.tr("You alone"), "small", "text2", _RIGHT)
        head = QRectF(column.left(), top, PRINTED_WIDTH - tokens.MEDIUM, _HEADER)
        paint_text(painter, head, self.tr("In report"), "smallstrong", "accenttext", _RIGHT)

    def _fit(self) -> None:
        self.view.doItemsLayout()
        heights = (self.view.sizeHintForRow(row) for row in range(self._model.rowCount()))
        self.view.setFixedHeight(sum(heights))
        self.update()

    def _sentence(self, line: FigureLine) -> str:
        text = self.tr("%1, you alone %2, in the report %3")
        figures = text.replace("%2", str(line.own)).replace(
            "%3", spoken_token(line.printed, line.among)
        )
        return figures.replace("%1", line.label)

    def _ask_why(self, index: QModelIndex) -> None:
        line = self._model.row_at(index)
        if line is not None:
            self.why_wanted.emit(line)

    def _tell_reached(self, index: QModelIndex) -> None:
        spot: QRect = self.view.visualRect(index).translated(self.view.pos())
        self.reached.emit(spot)
