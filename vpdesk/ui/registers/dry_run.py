"""What taking a register over would bring, and what is wrong in it."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from vpdesk.domain.imports import RegisterPreview
from vpdesk.domain.registers import RegisterField, RowProblem, Severity
from vpdesk.ui import tokens
from vpdesk.ui.registers.words import (
    cases_words,
    field_name,
    list_name,
    problem_words,
    rows_words,
    some_of,
)
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text import text_label

_MOST_ROWS = 5
_HEADER = 38
_BAR = 12


class DryRun(QWidget):
    """Counts, new words and the problems of each row; nothing of it is written."""

    def __init__(self) -> None:
        super().__init__()
        self._strip = Strip()
        self._counts = {name: text_label("", "title", tabular=True) for name in _COUNTS}
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(tokens.LARGE)
        self._facts.setVerticalSpacing(tokens.TIGHT)
        self._facts.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []
        self._head = text_label(self.tr("Problems"), "heading")
        self._nothing = text_label(self.tr("No problems were found in the rows."), "body", "text2")
        self._model = TableModel[RowProblem](self._columns(), key=id, spoken=self._sentence)
        self.problems = table_view(self._model, self.tr("Problems in the register"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._strip)
        column.addLayout(self._count_row())
        column.addLayout(self._facts)
        column.addWidget(self._nothing)
        column.addWidget(self._head)
        column.addWidget(self._around(self.problems))

    def show_preview(self, preview: RegisterPreview) -> None:
        """Show what is new in this preview."""
        locale = QLocale()
        for name, value in zip(
            _COUNTS, (preview.cases, preview.issues, preview.contacts), strict=True
        ):
            self._counts[name].setText(locale.toString(value))
        self._strip.say(*self._remark(preview))
        self._show_facts(preview)
        problems = preview.problems
        self._nothing.setVisible(not problems)
        self._head.setVisible(bool(problems))
        self._frame.setVisible(bool(problems))
        self._model.set_rows(problems)
        rows = min(len(problems), _MOST_ROWS)
        self.problems.setFixedHeight(_HEADER + rows * tokens.TABLE_ROW_HEIGHT + _BAR)

    def facts(self) -> list[str]:
        """Return the lines under the counts as they are read."""
        labels = [widget.property("text") for widget in self._shown]
        return [f"{name}: {value}" for name, value in zip(labels[::2], labels[1::2], strict=True)]

    def remark(self) -> str:
        return self._strip.text()

    def _remark(self, preview: RegisterPreview) -> tuple[str, StripKind]:
        if preview.mapping.column_of(RegisterField.REGISTERED_ON) is None:
            return self.tr(
                "Say which column holds the date: without it no row can come in."
            ), "warn"
        if preview.taken_over_before:
            text = self.tr("From a file of this name %1 came in earlier, for this organisation.")
            return text.replace("%1", cases_words(preview.taken_over_before)), "warn"
        if preview.organisation_id is None:
            text = self.tr("%1 is added as an organisation.")
            return text.replace("%1", preview.organisation), "neutral"
        return "", "neutral"

    def _around(self, table: QTableView) -> QFrame:
        self._frame = QFrame()
        self._frame.setProperty("kind", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(1, tokens.TIGHT, 1, tokens.TIGHT)
        inside.addWidget(table)
        return self._frame

    def _count_row(self) -> QHBoxLayout:
        captions = (self.tr("cases"), self.tr("issues"), self.tr("contacts"))
        row = QHBoxLayout()
        row.setSpacing(tokens.HUGE)
        for name, caption in zip(_COUNTS, captions, strict=True):
            pair = QHBoxLayout()
            pair.setSpacing(tokens.SMALL)
            pair.addWidget(self._counts[name])
            pair.addWidget(text_label(caption, "body", "text2"))
            row.addLayout(pair)
        row.addStretch(1)
        return row

    def _show_facts(self, preview: RegisterPreview) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for place, (name, value) in enumerate(self._facts_of(preview)):
            shown = text_label(value, "body", wrap=True)
            self._shown += [text_label(name, "body", "text2"), shown]
            self._facts.addWidget(self._shown[-2], place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(shown, place, 1)

    def _facts_of(self, preview: RegisterPreview) -> Iterator[tuple[str, str]]:
        if preview.refused_rows:
            yield self.tr("Stay out"), rows_words(preview.refused_rows)
        if preview.foreign_rows:
            yield (
                self.tr("Of another organisation"),
                f"{rows_words(len(preview.foreign_rows))}: {_numbers(preview.foreign_rows)}",
            )
        for vocabulary, words in preview.new_terms.items():
            yield list_name(vocabulary), f"{len(words)}: {some_of(words)}"
        if preview.new_units:
            yield self.tr("New units"), f"{len(preview.new_units)}: {some_of(preview.new_units)}"

    def _columns(self) -> list[Column[RowProblem]]:
        return [
            Column(
                title=self.tr("Row"),
                value=lambda problem: str(problem.row),
                sort_key=lambda problem: problem.row,
                numeric=True,
                width=72,
            ),
            Column(title=self.tr("What"), value=lambda problem: problem_words(problem.kind)),
            Column(title=self.tr("Field"), value=_field, width=160),
            Column(
                title=self.tr("Value"),
                value=lambda problem: problem.value,
                secret=lambda _: True,
                width=160,
            ),
            Column(title=self.tr("Consequence"), value=self._consequence, width=190),
        ]

    def _consequence(self, problem: RowProblem) -> str:
        if problem.severity is Severity.ERROR:
            return self.tr("The row stays out")
        return self.tr("Comes in without it")

    def _sentence(self, problem: RowProblem) -> str:
        text = self.tr("Row %1: %2, %3")
        words = text.replace("%1", str(problem.row)).replace("%2", problem_words(problem.kind))
        return words.replace("%3", self._consequence(problem))


_COUNTS = ("cases", "issues", "contacts")


def _numbers(rows: tuple[int, ...]) -> str:
    return some_of(tuple(map(str, rows)))


def _field(problem: RowProblem) -> str:
    return field_name(problem.field) if problem.field is not None else ""
