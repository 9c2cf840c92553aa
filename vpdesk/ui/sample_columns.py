"""The columns of a table with a few sample rows; a choice above each says what it is."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolTip, QVBoxLayout, QWidget

from vpdesk.domain.registers import Columns
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.tokens import Colour, Role
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.tips import show_tip

_WIDTH = 204
_HEAD = 26
_ROW = 30
_PADDING = 10
_BAR = 12
_AT_ONCE = 6


class SampleColumns(QScrollArea):
    """`mapping_changed` carries the Columns that the user made.

    Tab comes to the columns from ``before``; ``choices`` are what each can be.
    """

    mapping_changed = Signal(object)

    def __init__(self, before: QWidget, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._before = before
        self._choices = choices
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._mapping: Columns[Any] | None = None
        self._headers: tuple[str, ...] = ()
        self._sample: tuple[Sequence[str], ...] = ()
        self._row = QHBoxLayout()
        self.columns: list[SampleColumn] = []
        # A table may have hundreds of columns; those out of sight come later.
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_some)

    def show_columns(
        self,
        headers: Sequence[str],
        sample: Sequence[Sequence[str]],
        mapping: Columns[Any],
    ) -> None:
        """Show a table; the choices follow ``mapping``."""
        self._mapping = mapping
        if self._headers != tuple(headers) or self._sample != tuple(sample):
            self._headers, self._sample = tuple(headers), tuple(sample)
            self._build()
        for column, field in zip(self.columns, mapping.fields, strict=False):
            column.show_field(field)

    def _build(self) -> None:
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SMALL)
        self._row.addStretch(1)
        self.columns = []
        self.setWidget(inside)
        self._add_some()
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(_HEAD + tokens.INPUT_HEIGHT + _ROW * len(self._sample) + _BAR + 6)
        self._later.start()

    def _add_some(self) -> None:
        """Add the next few columns until all are there."""
        start = len(self.columns)
        for place in range(start, min(start + _AT_ONCE, len(self._headers))):
            cells = [row[place] for row in self._sample]
            column = SampleColumn(self._headers[place], cells, self._choices)
            column.choice.value_changed.connect(partial(self._map, place))
            if self._mapping is not None:
                column.show_field(self._mapping.fields[place])
            self.columns.append(column)
            self._row.insertWidget(place, column)
        self._order_focus()
        if len(self.columns) == len(self._headers):
            self._later.stop()

    def _order_focus(self) -> None:
        for first, second in pairwise([self._before, *(each.choice for each in self.columns)]):
            QWidget.setTabOrder(first, second)

    def _map(self, place: int, field: Any) -> None:
        if self._mapping is not None and self._mapping.fields[place] != field:
            self.mapping_changed.emit(self._mapping.with_field(place, field))


class SampleColumn(QWidget):
    """One column: its header in the file, what it is for us, and its first cells."""

    def __init__(
        self, header: str, cells: Sequence[str], choices: Sequence[tuple[Any, str]]
    ) -> None:
        super().__init__()
        self.header = header
        self._cells = tuple(" ".join(cell.split()) for cell in cells)
        self.setFixedWidth(_WIDTH)
        self.choice = ComboBox(choices=choices)
        self.choice.setMinimumContentsLength(1)
        self.choice.setAccessibleName(self.tr("Column %1 is").replace("%1", header))
        self.choice.setAccessibleDescription(", ".join(cell for cell in self._cells if cell))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _HEAD, 0, 0)
        column.addWidget(self.choice)
        column.addStretch(1)

    def show_field(self, field: Any) -> None:
        self.choice.blockSignals(True)
        self.choice.set_value(field)
        self.choice.blockSignals(False)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            over_header = event.pos().y() < _HEAD
            if over_header and text_width(self.header, "smallstrong") > _WIDTH:
                show_tip(event.globalPos(), self.header, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        used = self.choice.value() is not None
        head = QRectF(0, 0, _WIDTH, _HEAD - 4)
        paint_text(painter, head, self.header, "smallstrong", "text2")
        top = _HEAD + tokens.INPUT_HEIGHT
        ink: Colour = "text" if used else "text3"
        role: Role = "body"
        for cell in self._cells:
            area = QRectF(0, top, _WIDTH, _ROW)
            painter.fillRect(QRectF(0, area.bottom() - 1, _WIDTH, 1), colour("divider"))
            inside = area.adjusted(_PADDING, 0, -_PADDING, -1)
            paint_text(painter, inside, cell, role, ink, tabular=True)
            top += _ROW
