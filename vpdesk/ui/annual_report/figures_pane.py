"""All figures of one report: the total and one table for each variable."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.disclosure import Token
from vpdesk.domain.report_columns import ReportColumns, ReportTable
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.figure_delegate import FigureLine
from vpdesk.ui.annual_report.figures_table import FiguresTable
from vpdesk.ui.annual_report.rules import rule_of_row, rule_of_total
from vpdesk.ui.annual_report.words import reporters_words, table_name
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

Place = tuple[str, str | None]
"""Variable and column key of a table; nothing and None are those of the total."""


class FiguresPane(QWidget):
    """Shows `ReportColumns`; `why_wanted` carries the FigureLine that is asked about."""

    why_wanted = Signal(object)
    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tables: dict[Place, FiguresTable] = {}
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
        shown = _shown_tables(columns) if columns.own_total else {}
        for place in [place for place in self._tables if place not in shown]:
            self._drop(place)
        for position, (place, table) in enumerate(shown.items()):
            widget = self._tables.get(place) or self._add(place, table)
            self._column.removeWidget(widget)
            # The explanation follows the total.
            self._column.insertWidget(position + 1 + (position > 0), widget)
            if table is None:
                widget.show_lines([_total_line(columns, self.tr("Total"))], "")
            else:
                widget.show_lines(lines_of(columns, table), *self._note(columns, table))
        self._tables = {place: self._tables[place] for place in shown}

    def focus_table(self, line: FigureLine | None) -> None:
        """Give the keyboard back to the table that holds this line."""
        for table in self.tables():
            if line in table.lines():
                table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tables(self) -> list[FiguresTable]:
        """Return the tables shown, from the top."""
        return list(self._tables.values())

    def _add(self, place: Place, table: ReportTable | None) -> FiguresTable:
        heading = self.tr("Reporters") if table is None else _heading(table)
        widget = FiguresTable(heading)
        widget.why_wanted.connect(self.why_wanted)
        widget.reached.connect(self._pass_reached)
        self._tables[place] = widget
        return widget

    def _note(self, columns: ReportColumns, table: ReportTable) -> tuple[str, Colour]:
        """Return what stands right of a heading: what differs from the other tables."""
        if table.overridden:
            return self.tr("not proven untraceable"), "warn"
        if table.k != columns.k:
            return self.tr("threshold %1").replace("%1", str(table.k)), "text2"
        return reporters_words(table.own_total), "text2"

    def _drop(self, place: Place) -> None:
        table = self._tables.pop(place)
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
        if any(table.overridden for table in columns.tables):
            text = self.tr(
                "Fewer than %1 means 0 up to and including %2. That nobody can be recognised is "
                "not proven for what you have printed in full."
            )
        if columns.block:
            text = self.tr("The tables come in the report of three years together.") + " " + text
        elif columns.own_total < 2 * k:
            text = self.tr("With fewer than %3 reporters nothing is split.") + " " + text
        least = 2 * k if columns.block else k
        return filled(text, str(least), str(least - 1), str(2 * k))


def _shown_tables(columns: ReportColumns) -> dict[Place, ReportTable | None]:
    """Return the total, which is no table, and the tables by their place on the screen."""
    tables = {(table.variable, table.column_key): table for table in columns.tables}
    return {("", None): None, **tables}


def _heading(table: ReportTable) -> str:
    name = table_name(table.variable)
    return f"{name}: {table.column}" if table.column else name


def _total_line(columns: ReportColumns, everybody: str) -> FigureLine:
    return FigureLine(
        label=everybody,
        own=columns.own_total,
        printed=columns.printed_total,
        among=columns.printed_total,
        share=1,
        variable="",
        keys=frozenset(),
        rule=rule_of_total(columns),
        k=columns.k,
    )


def lines_of(columns: ReportColumns, table: ReportTable) -> list[FigureLine]:
    """Return the lines of a table."""
    most = max(map(_exact, (row.printed for row in table.rows)), default=0)
    return [
        FigureLine(
            label=sentence_case(row.label),
            depth=row.depth,
            own=row.own,
            printed=row.printed,
            among=table.printed_total,
            share=_exact(row.printed) / most if most else 0,
            variable=table.variable,
            keys=row.keys,
            rule=rule_of_row(columns, table, row),
            k=table.k,
            column_key=table.column_key,
        )
        for row in table.rows
    ]


def _exact(token: Token | None) -> int:
    return token.lo if token is not None and token.exact else 0
