"""Cards with cases that ask for attention, and why."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import CaseMention
from vpdesk.ui.dates import ago, due_date, near_date
from vpdesk.ui.filling import filled
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 8
_PRESSING = 14

Moment = Callable[[CaseMention, date], tuple[str, Colour]]
"""Words for the date of a mention, and their colour."""


class MentionsCard(QWidget):
    """One kind of attention; `opened` carries the mention, ``review`` names a button below it.

    With as many as ``limit`` there may be more, which is said.
    """

    opened = Signal(object)
    all_wanted = Signal()
    review_wanted = Signal()

    def __init__(
        self,
        heading: str,
        moment: Moment,
        *,
        explanation: str,
        nothing: str = "",
        tone: bool = False,
        review: str = "",
        limit: int | None = None,
    ) -> None:
        super().__init__()
        self._limit = limit
        self._what = explanation
        self._moment = moment
        self._today = date.min
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.case_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Open case"),
                    icon="folder-open",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.opened.emit,
                    quick=True,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        self._count = Pill() if tone else None
        everything = link_button(self.tr("Show all"))
        everything.setAccessibleName(filled(self.tr("%1: show all"), heading))
        everything.clicked.connect(self.all_wanted)
        self.review_button = secondary_button(review, "hourglass") if review else None
        card = Card(heading, heading_tools(self.list.tools, self._count or everything))
        self._explanation = text_label(explanation, "small", "text2", wrap=True)
        self._nothing = text_label(nothing, "small", "text2", wrap=True)
        card.add(self._explanation)
        card.add(self._nothing)
        if self.review_button is not None:
            self.review_button.clicked.connect(self.review_wanted)
        card.add_list(self.list, self.review_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_mentions(self, mentions: Sequence[CaseMention], today: date) -> None:
        """Show these cases; without any the card says so."""
        self._today = today
        self.list.show_rows(mentions)
        self.list.setVisible(bool(mentions))
        self._explanation.setText(self._explained(len(mentions)))
        self._explanation.setVisible(bool(mentions))
        self._nothing.setVisible(not mentions)
        if self._count is not None:
            self._count.show_state(str(len(mentions)) if mentions else "", "warn")

    def _explained(self, shown: int) -> str:
        if self._limit is None or shown < self._limit:
            return self._what
        at_most = self.tr("At most %1 are listed here.")
        return f"{self._what} {filled(at_most, QLocale().toString(self._limit))}"

    def _look(self, row: CaseMention) -> RowLook:
        words, ink = self._moment(row, self._today)
        return RowLook(
            title=row.code_name,
            note=f"{row.number}  ·  {row.organisation_name}",
            trailing=words,
            trailing_ink=ink,
            tips=(row.organisation_name,),
        )

    def _sentence(self, row: CaseMention) -> str:
        words, _ = self._moment(row, self._today)
        pattern = self.tr("%1, case %2, %3, %4")
        return filled(pattern, row.code_name, row.number, row.organisation_name, words)


def reaches_term(row: CaseMention, today: date) -> tuple[str, Colour]:
    """Return when the retention term ends; amber within two weeks and afterwards."""
    if row.on is None:
        return "", "text2"
    return due_date(row.on, today), "warn" if (row.on - today).days <= _PRESSING else "text2"


def happened(row: CaseMention, today: date) -> tuple[str, Colour]:
    """Return how long ago something was."""
    return (ago(row.on, today) if row.on else ""), "text2"


def began(row: CaseMention, today: date) -> tuple[str, Colour]:
    """Return since which day."""
    return (near_date(row.on, today) if row.on else ""), "text2"
