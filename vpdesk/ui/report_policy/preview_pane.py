"""The right side of the page: what would have been told of last year."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.report_columns import ReportColumns, ReportTable
from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui import tokens
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.report_policy.figure_rows import FigureRows, PreviewLine
from vpdesk.ui.widgets.buttons import primary_button
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_HEAD_HEIGHT = 53


class PolicyPreview(QWidget):
    """Figures below a bar with the page's main button; they stay until there are others."""

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "canvas", "left")
        as_pane(self)
        self.keep = primary_button(self.tr("Record the agreement"))
        self._about = text_label("", "small", "text2", wrap=True)
        self.strip = Strip()
        self.tables: list[FigureRows] = []
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.WIDE, tokens.WIDE)
        self._column.setSpacing(tokens.LARGE)
        for part in (self._about, self.strip):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.strip.say("")
        self.area = scrolling(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(self._head())
        around.addWidget(self.area, 1)

    def show_preview(self, preview: AgreementPreview) -> None:
        """Show the figures of a period as they would be told."""
        title = period_title(preview.period, current())
        self._about.setText(self._summary(preview, title))
        show_inside(self._about, visible=True)
        self.strip.say(self._explanation(preview.columns, title), "accent")
        self._show_tables(preview.columns)

    def let_be_kept(self, because: str) -> None:
        """Let the agreement be recorded, unless there is something ``because`` of which not."""
        self.keep.setEnabled(not because)
        self.keep.setToolTip(because)
        self.keep.setAccessibleDescription(because)

    def say_why_not(self, error: Exception) -> None:
        """Say why no report can be made of what is chosen; raises what there are no words for."""
        words = words_for(error)
        if words is None:
            raise error
        show_inside(self._about, visible=False)
        self.strip.say(words, "warn")
        self._clear()

    def _head(self) -> QWidget:
        head = on_ground(QWidget(), "canvas", "bottom")
        head.setFixedHeight(_HEAD_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(tokens.LARGE, 0, tokens.LARGE, 0)
        row.addWidget(text_label(self.tr("Preview"), "bodystrong"), 1)
        row.addWidget(self.keep)
        return head

    def _summary(self, preview: AgreementPreview, title: str) -> str:
        numbers = self.tr("%n number(s)", "", preview.numbers)
        rows = self.tr("%n row(s)", "", preview.rows)
        return filled(self.tr("The report over %1 would print %2 in %3."), title, numbers, rows)

    def _explanation(self, columns: ReportColumns, title: str) -> str:
        if not columns.own_total:
            return filled(self.tr("There were no reporters in %1."), title)
        if columns.own_total < 2 * columns.k:
            return filled(
                self.tr("With fewer than %1 reporters nothing is split."), str(2 * columns.k)
            )
        return ""

    def _show_tables(self, columns: ReportColumns) -> None:
        self._clear()
        total = PreviewLine(
            label=self.tr("Total"), own=columns.own_total, printed=columns.printed_total
        )
        self._add(FigureRows(self.tr("Reporters")), [total])
        for table in columns.tables if columns.own_total else ():
            self._add(FigureRows(_heading(table)), _lines(table))

    def _add(self, rows: FigureRows, lines: list[PreviewLine]) -> None:
        rows.show_lines(lines)
        self._column.insertWidget(self._column.count() - 1, rows)
        self.tables.append(rows)

    def _clear(self) -> None:
        for table in self.tables:
            self._column.removeWidget(table)
            table.hide()
            table.deleteLater()
        self.tables = []


def _heading(table: ReportTable) -> str:
    return f"{table.title}: {table.column}" if table.column else table.title


def _lines(table: ReportTable) -> list[PreviewLine]:
    return [
        PreviewLine(
            label=sentence_case(row.label), own=row.own, printed=row.printed, depth=row.depth
        )
        for row in table.rows
    ]
