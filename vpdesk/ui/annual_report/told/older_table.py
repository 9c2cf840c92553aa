"""One table of an older report, to be filled in as it was printed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vpdesk.domain.disclosure import Leaf
from vpdesk.domain.edition_orders import OlderRow, OlderTable
from vpdesk.domain.report_columns import MULTI_TABLES
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.told.typed_counts import NotACount, read_count
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.plain_words import unmarked
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import announce, text_label

_COUNT_WIDTH = 120


class OlderTableFields(QWidget):
    """A field for each row; Tab goes down, and an empty one stands for a row not printed.

    `leaving_out_wanted` carries the variable.
    """

    leaving_out_wanted = Signal(str)

    def __init__(self, variable: str, rows: Sequence[Leaf]) -> None:
        super().__init__()
        self.variable = variable
        self._rows = tuple(rows)
        self.edits: dict[str, QLineEdit] = {}
        name = table_name(variable)
        self.leave_out_button = link_button(self.tr("Leave out"))
        self.leave_out_button.setAccessibleName(filled(self.tr("Leave out: %1"), name))
        self.leave_out_button.clicked.connect(self._leave_out)
        head = QHBoxLayout()
        head.addWidget(text_label(name, "labelstrong"), 1)
        head.addWidget(self.leave_out_button)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.MEDIUM)
        grid.setVerticalSpacing(tokens.TIGHT)
        grid.setColumnStretch(0, 1)
        for place, row in enumerate(self._rows):
            grid.addWidget(self._label(row), place, 0)
            grid.addWidget(self.edits[row.key], place, 1)
        self._error = text_label("", "small", "danger", wrap=True)
        show_inside(self._error, visible=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TIGHT)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self._error)

    def texts(self) -> dict[str, str]:
        """Return what is typed, by the key of the row."""
        return {key: edit.text() for key, edit in self.edits.items()}

    def load(self, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            if key in self.edits:
                self.edits[key].setText(text)

    def table(self) -> OlderTable | None:
        """Return the table; None when something in it cannot be read, which is then said."""
        rows = []
        for row in self._rows:
            edit = self.edits[row.key]
            try:
                token = read_count(edit.text())
            except NotACount:
                self._say(edit)
                return None
            if edit.text().strip():
                rows.append(OlderRow(keys=(row.key,), label=row.label, token=token))
        show_inside(self._error, visible=False)
        return OlderTable(
            variable=self.variable,
            title=table_name(self.variable),
            rows=tuple(rows),
            multi=self.variable in MULTI_TABLES,
            residual=self.variable in MULTI_TABLES,
        )

    def focus_first(self) -> None:
        for edit in self.edits.values():
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _label(self, row: Leaf) -> QLabel:
        label = text_label(unmarked(sentence_case(row.label)), "label", wrap=True)
        edit = self.edits[row.key] = line_edit()
        edit.setFixedWidth(_COUNT_WIDTH)
        edit.setAccessibleName(f"{table_name(self.variable)}: {row.label}")
        label.setBuddy(edit)
        return label

    def _say(self, edit: QLineEdit) -> None:
        text = self.tr("‘%1’ is no number. Type for example 7, <5, 5+ or 10-14.")
        self._error.setText(filled(text, edit.text().strip()))
        show_inside(self._error, visible=True)
        announce(self._error)
        edit.setFocus()
        edit.selectAll()

    def _leave_out(self) -> None:
        self.leaving_out_wanted.emit(self.variable)
