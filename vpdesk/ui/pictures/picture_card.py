"""A card with one picture, and the same figures as a table."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QVBoxLayout, QWidget

from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.chart import Chart
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.uncopied import Uncopied

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WIDE, _NARROW = 96, 60
"""Logical pixels of a column of figures, and of one of many."""

_FEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of the table: its name, its figures, and what is behind all of them."""

    key: Hashable
    name: str
    figures: tuple[str, ...]


class PictureCard(QWidget):
    """`chosen` carries the key of a bar, or of a line of the table."""

    chosen = Signal(object)

    def __init__(self, chart: Chart, *, as_list: bool = False) -> None:
        """Show ``chart``; ``as_list`` when its bars are inset as rows of a list are."""
        super().__init__()
        self.chart = chart
        self.table: QTableView | None = None
        self._model: TableModel[Line] | None = None
        self._titles: tuple[str, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._as_table = False
        self._summary = text_label("", "small", "text2", wrap=True)
        self._card = Card(" ")
        self._card.add(self._summary)
        (self._card.add_list if as_list else self._card.add)(chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        chart.chosen.connect(self._want)

    def use_table(self, used: bool) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._as_table = used
        self._show_part()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if self.table is None or event.key() not in _ENTER:
            return False
        self._choose(self.table.currentIndex())
        return True

    def _tell(self, heading: str, summary: str) -> None:
        """Say what is seen: as heading and sentence, and to a screen reader."""
        self._card.heading.setText(heading)
        self._card.setAccessibleName(heading)
        self._summary.setText(summary)
        self.chart.setAccessibleName(heading)
        self.chart.setAccessibleDescription(summary)

    def _show_lines(self, titles: Sequence[str], lines: Sequence[Line]) -> None:
        """Take the figures as a table: a title for the names and one for each column after it."""
        if tuple(titles) != self._titles and self.table is not None:
            self.table.hide()
            self.table.deleteLater()
            self.table = self._model = None
        self._titles, self._lines = tuple(titles), tuple(lines)
        self._show_part()

    def _show_part(self) -> None:
        show_inside(self.chart, bool(self._lines) and not self._as_table)
        if self._as_table and self._lines:
            table, model = self._made_table()
            model.set_rows(self._lines)
            table.setAccessibleName(self._card.heading.text())
            table.setAccessibleDescription(self._summary.text())
            header = table.horizontalHeader().height()
            table.setFixedHeight(header + table.verticalHeader().length() + 2)
        if self.table is not None:
            show_inside(self.table, bool(self._lines) and self._as_table)

    def _made_table(self) -> tuple[QTableView, TableModel[Line]]:
        if self.table is None or self._model is None:
            self._model = TableModel(
                _columns(self._titles),
                key=lambda line: line.key,
                spoken=self._sentence,
                parent=self,
            )
            self.table = table_view(self._model, " ", sortable=False)
            self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.table.installEventFilter(self)
            self.table.doubleClicked.connect(self._choose)
            Uncopied(self.table)
            self._card.add(self.table)
        return self.table, self._model

    def _choose(self, index: QModelIndex) -> None:
        line = None if self._model is None else self._model.row_at(index)
        if line is not None:
            self._want(line.key)

    def _want(self, key: Hashable) -> None:
        self.chosen.emit(key)

    def _sentence(self, line: Line) -> str:
        pairs = zip(self._titles[1:], line.figures, strict=True)
        return ", ".join((line.name, *(f"{title}: {figure}" for title, figure in pairs)))


def _columns(titles: Sequence[str]) -> list[Column[Line]]:
    first = Column[Line](title=titles[0], value=lambda line: line.name, strong=True)
    width = _WIDE if len(titles) - 1 <= _FEW else _NARROW
    return [first, *(_figures(title, place, width) for place, title in enumerate(titles[1:]))]


def _figures(title: str, place: int, width: int) -> Column[Line]:
    return Column(title=title, value=lambda line: line.figures[place], numeric=True, width=width)
