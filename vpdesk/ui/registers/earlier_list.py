"""The registers that were taken over earlier, each with a way to undo it."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.imports import ImportRecord
from vpdesk.ui import tokens
from vpdesk.ui.dates import short_date
from vpdesk.ui.registers.words import cases_words
from vpdesk.ui.widgets.buttons import as_destructive, link_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.text import text_label


class EarlierList(QWidget):
    """`undo_wanted` carries the id of a take-over, after it was asked for twice."""

    undo_wanted = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SMALL)
        self._column.addWidget(text_label(self.tr("Taken over earlier"), "heading"))

    def show_records(self, records: Sequence[ImportRecord]) -> None:
        """Show these; without any there is nothing to see."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(record) for record in records]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(records))

    def _row(self, record: ImportRecord) -> QWidget:
        row = QWidget()
        day = short_date(record.taken_over_on, self._today())
        second = f"{record.organisation_name}  ·  {cases_words(record.cases)}  ·  {day}"
        undo = link_button(self.tr("Undo…"))
        undo.setAccessibleName(self.tr("Undo %1…").replace("%1", record.file_name))
        sure = as_destructive(QPushButton(self._sure_words(record)))
        sure.hide()
        undo.clicked.connect(partial(_show_instead, undo, sure))
        sure.clicked.connect(partial(self.undo_wanted.emit, record.id))
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(divider(), 0, 0, 1, 2)
        grid.addWidget(text_label(record.file_name or "—", "label", wrap=True), 1, 0)
        grid.addWidget(text_label(second, "small", "text2", wrap=True), 2, 0)
        grid.addWidget(undo, 1, 1, 2, 1)
        grid.addWidget(sure, 1, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        return row

    def _sure_words(self, record: ImportRecord) -> str:
        return self.tr("Remove %1 again").replace("%1", cases_words(record.cases))


def _show_instead(first: QWidget, second: QWidget) -> None:
    first.hide()
    second.show()
    second.setFocus()
