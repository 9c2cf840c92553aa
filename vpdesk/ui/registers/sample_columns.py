"""The columns of a register with five sample rows; a choice above each says what it is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolTip, QVBoxLayout, QWidget

from vpdesk.domain.registers import ColumnMapping, RegisterField
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_text, text_width
from vpdesk.ui.registers.words import field_choices
from vpdesk.ui.tokens import Colour, Role
from vpdesk.ui.widgets.combo_box import ComboBox

_WIDTH = 172
_HEAD = 26
_ROW = 30
_PADDING = 10
_BAR = 12


class SampleColumns(QScrollArea):
    """`mapping_changed` carries the ColumnMapping that the user made."""

    mapping_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._mapping: ColumnMapping | None = None
        self.columns: list[SampleColumn] = []

    def show_columns(
        self,
        headers: Sequence[str],
        sample: Sequence[Sequence[str]],
        mapping: ColumnMapping,
    ) -> None:
        """Show a register; the choices follow ``mapping``."""
        self._mapping = mapping
        if [column.header for column in self.columns] != list(headers):
            self._build(headers, sample)
        for column, field in zip(self.columns, mapping.fields, strict=True):
            column.show_field(field)

    def _build(self, headers: Sequence[str], sample: Sequence[Sequence[str]]) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        self.columns = []
        for place, header in enumerate(headers):
            column = SampleColumn(header, [cells[place] for cells in sample])
            column.choice.value_changed.connect(partial(self._map, place))
            self.columns.append(column)
            row.addWidget(column)
        row.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(_HEAD + tokens.INPUT_HEIGHT + _ROW * len(sample) + _BAR + 6)

    def _map(self, place: int, field: RegisterField | None) -> None:
        if self._mapping is not None and self._mapping.fields[place] != field:
            self.mapping_changed.emit(self._mapping.with_field(place, field))


class SampleColumn(QWidget):
    """One column: its header in the file, what it is for us, and its first cells."""

    def __init__(self, header: str, cells: Sequence[str]) -> None:
        super().__init__()
        self.header = header
        self._cells = tuple(" ".join(cell.split()) for cell in cells)
        self.setFixedWidth(_WIDTH)
        self.choice = ComboBox(choices=field_choices())
        self.choice.setMinimumContentsLength(1)
        self.choice.setAccessibleName(self.tr("Column %1 is").replace("%1", header))
        self.choice.setAccessibleDescription(", ".join(cell for cell in self._cells if cell))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _HEAD, 0, 0)
        column.addWidget(self.choice)
        column.addStretch(1)

    def show_field(self, field: RegisterField | None) -> None:
        self.choice.blockSignals(True)
        self.choice.set_value(field)
        self.choice.blockSignals(False)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._text_at(event.pos().y())
            if text_width(text, "body") > _WIDTH - 2 * _PADDING:
                QToolTip.showText(event.globalPos(), text, self)
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

    def _text_at(self, y: int) -> str:
        place = (y - _HEAD - tokens.INPUT_HEIGHT) // _ROW
        return self._cells[place] if 0 <= place < len(self._cells) else self.header
