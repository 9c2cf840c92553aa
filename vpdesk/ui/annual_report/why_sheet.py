"""Says why a figure stands in the report: the rule, and the cases behind it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseRow
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.rules import Rule
from vpdesk.ui.annual_report.words import reporters_words, rule_words, spoken_token
from vpdesk.ui.dates import short_date
from vpdesk.ui.labels import label
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_SAID_IN_FULL = frozenset(
    {Rule.TOTAL_EXACT, Rule.TOTAL_ALONE, Rule.NOTICE, Rule.EXACT, Rule.OVERRIDDEN}
)


class WhySheetContent(QWidget):
    """What the sheet holds; `case_wanted` carries the id of the case that was opened.

    `override_wanted` asks to print the table of the line in full, if that ``can_override``.
    """

    case_wanted = Signal(object)
    override_wanted = Signal()

    def __init__(
        self,
        line: FigureLine,
        cases: Sequence[CaseRow],
        today: Callable[[], date],
        *,
        can_override: bool = False,
    ) -> None:
        super().__init__()
        self._today = today
        self._model = TableModel[CaseRow](
            [Column[CaseRow](title=self.tr("Case"), value=lambda row: row.code_name or row.number)],
            cases,
            key=lambda row: row.id,
            spoken=self._sentence,
        )
        self.view = list_view(self._model, self.tr("Cases behind this figure"))
        self._delegate = RowDelegate(self.view, self._look, compact=True)
        self.view.setItemDelegate(self._delegate)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(text_label(line.label, "bodystrong", wrap=True))
        column.addWidget(self._figures(line))
        column.addWidget(text_label(rule_words(line.rule, line.k), "body", "text2", wrap=True))
        self.override_link = link_button(self._override_words(line))
        self.override_link.clicked.connect(self.override_wanted)
        show_inside(self.override_link, can_override and line.rule not in _SAID_IN_FULL)
        column.addWidget(self.override_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(tokens.SMALL)
        column.addWidget(divider())
        column.addWidget(self._head(len(cases), line.own))
        column.addWidget(self.view, 1)

    def cases(self) -> list[CaseRow]:
        return [row for row in self._model.rows() if isinstance(row, CaseRow)]

    def _override_words(self, line: FigureLine) -> str:
        if not line.variable:
            return self.tr("Print this number all the same…")
        return self.tr("Print this table in full all the same…")

    def _figures(self, line: FigureLine) -> QLabel:
        text = self.tr("You alone: %1. In the report: %2.")
        shown = text.replace("%1", str(line.own)).replace(
            "%2", spoken_token(line.printed, line.among)
        )
        return text_label(shown, "label", "text2", wrap=True, tabular=True)

    def _head(self, cases: int, persons: int) -> QLabel:
        if not cases:
            return text_label(self.tr("No cases"), "labelstrong")
        # One person may have several cases in the period, and counts once.
        text = self.tr("%n case(s), of %1", "", cases)
        return text_label(text.replace("%1", reporters_words(persons)), "labelstrong")

    def _look(self, row: CaseRow) -> RowLook:
        return RowLook(
            title=row.code_name or row.number,
            note=row.number if row.code_name else "",
            second=label(row.status),
            trailing=short_date(row.registered_on, self._today()),
        )

    def _sentence(self, row: CaseRow) -> str:
        when = short_date(row.registered_on, self._today())
        return ", ".join(filter(None, (row.code_name, row.number, label(row.status), when)))

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.case_wanted.emit(row.id)
