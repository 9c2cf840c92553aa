"""What is wrong in the rows of a table of addresses."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from vpdesk.domain.address_tables import AddressPreview, AddressProblem
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.referral_contacts.table_words import address_problem_words, address_rows_words
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text import text_label

_MOST_ROWS = 4
_HEADER = 38
_BAR = 12


class RowProblems(QWidget):
    """A table of row numbers and reasons, gone where nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._problems: tuple[AddressProblem, ...] = ()
        self.head = text_label("", "heading")
        columns: list[Column[AddressProblem]] = [
            Column(
                title=self.tr("Row"),
                value=lambda problem: str(problem.row),
                sort_key=lambda problem: problem.row,
                numeric=True,
                width=72,
            ),
            Column(title=self.tr("What"), value=address_problem_words),
        ]
        self._model = TableModel[AddressProblem](columns, key=id, spoken=self._sentence)
        self.view = table_view(self._model, self.tr("Problems in the table"))
        frame = QFrame()
        frame.setProperty("kind", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, tokens.TIGHT, 1, tokens.TIGHT)
        inside.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.head)
        column.addWidget(frame)

    def show_problems(self, preview: AddressPreview) -> None:
        """Show the problems of a preview."""
        problems, refused = preview.problems, preview.refused_rows
        self._problems = problems
        out = filled(self.tr("Problems, stays out: %1"), address_rows_words(refused))
        self.head.setText(out if refused else self.tr("Problems"))
        self._model.set_rows(problems)
        rows = min(len(problems), _MOST_ROWS)
        self.view.setFixedHeight(_HEADER + rows * tokens.TABLE_ROW_HEIGHT + _BAR)
        show_inside(self, bool(problems))

    def sentences(self) -> list[str]:
        """Return the problems as they are read out."""
        return [self._sentence(problem) for problem in self._problems]

    def _sentence(self, problem: AddressProblem) -> str:
        told = self.tr("Row %1: %2")
        return filled(told, str(problem.row), address_problem_words(problem))
