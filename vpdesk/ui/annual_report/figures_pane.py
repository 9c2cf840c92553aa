"""All figures of one report: the total and one table for each variable."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseKind
from vpdesk.domain.disclosure import UNKNOWN, Token
from vpdesk.domain.report_columns import ReportColumns, ReportTable
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.figures_table import FiguresTable
from vpdesk.ui.annual_report.rules import rule_of_row, rule_of_total
from vpdesk.ui.annual_report.words import reporters_words, table_name
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

EVERYBODY = frozenset({kind.value for kind in CaseKind} | {UNKNOWN})
"""The rows of the table of kinds that together hold every reporter."""


class FiguresPane(QWidget):
    """Shows `ReportColumns`; `why_wanted` carries the FigureLine that is asked about."""

    why_wanted = Signal(object)
    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tables: dict[str, FiguresTable] = {}
        self._nothing = text_label("", "body", "text2", wrap=True)
        self._strip = Strip(kind="accent")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.WIDE)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._strip)
        self._nothing.hide()
        self._strip.hide()

    def show_columns(self, columns: ReportColumns, period_title: str) -> None:
        """Show the figures; ``period_title`` words the period where there are none."""
        self._nothing.setText(self.tr("No reports in %1.").replace("%1", period_title))
        self._nothing.setVisible(not columns.own_total)
        self._strip.say(self._explanation(columns) if columns.own_total else "", "accent")
        shown = dict(_lines_by_table(columns, self.tr("Total"))) if columns.own_total else {}
        for variable in [name for name in self._tables if name not in shown]:
            self._drop(variable)
        for place, (variable, lines) in enumerate(shown.items()):
            table = self._tables.get(variable) or self._add(variable)
            self._column.removeWidget(table)
            # The explanation follows the total.
            self._column.insertWidget(place + 1 + (place > 0), table)
            note = reporters_words(columns.own_total) if variable else ""
            table.show_lines(lines, note)
        self._tables = {variable: self._tables[variable] for variable in shown}

    def focus_table(self, line: FigureLine | None) -> None:
        """Give the keyboard back to the table that holds this line."""
        for table in self.tables():
            if line in table.lines():
                table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tables(self) -> list[FiguresTable]:
        """Return the tables shown, from the top."""
        return list(self._tables.values())

    def _add(self, variable: str) -> FiguresTable:
        heading = table_name(variable) if variable else self.tr("Reporters")
        table = FiguresTable(heading)
        table.why_wanted.connect(self.why_wanted)
        table.reached.connect(self._pass_reached)
        self._tables[variable] = table
        return table

    def _drop(self, variable: str) -> None:
        table = self._tables.pop(variable)
        self._column.removeWidget(table)
        table.hide()
        table.deleteLater()

    def _pass_reached(self, spot: QRect) -> None:
        table = self.sender()
        if isinstance(table, FiguresTable):
            self.reached.emit(spot.translated(table.mapTo(self, QPoint(0, 0))))

    def _explanation(self, columns: ReportColumns) -> str:
        k = columns.k
        text = self.tr(
            "Fewer than %1 means 0 up to and including %2. So nobody can be recognised, not even "
            "by laying reports side by side."
        )
        if columns.own_total < 2 * k:
            text = self.tr("With fewer than %3 reporters nothing is split.") + " " + text
        words = text.replace("%1", str(k)).replace("%2", str(k - 1))
        return words.replace("%3", str(2 * k))


def _lines_by_table(
    columns: ReportColumns, everybody: str
) -> Iterator[tuple[str, list[FigureLine]]]:
    """Yield the total under an empty name, then the lines of each table."""
    total = FigureLine(
        label=everybody,
        own=columns.own_total,
        printed=columns.printed_total,
        share=1,
        variable="kind",
        keys=EVERYBODY,
        rule=rule_of_total(columns),
    )
    yield "", [total]
    for table in columns.tables:
        most = max(map(_exact, (row.printed for row in table.rows)), default=0)
        yield (
            table.variable,
            [_line(columns, table, place, most) for place in range(len(table.rows))],
        )


def _line(columns: ReportColumns, table: ReportTable, place: int, most: int) -> FigureLine:
    row = table.rows[place]
    return FigureLine(
        label=sentence_case(row.label),
        depth=row.depth,
        own=row.own,
        printed=row.printed,
        share=_exact(row.printed) / most if most else 0,
        variable=table.variable,
        keys=row.keys,
        rule=rule_of_row(columns, table, row),
    )


def _exact(token: Token | None) -> int:
    return token.lo if token is not None and token.exact else 0
