"""The card with the prepaid cards that run out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import CardUse
from vpdesk.ui.use_words import use_warning
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook

_SHOWN_FIRST = 8


class CardsDueCard(QWidget):
    """An organisation in each row; `opened` carries whose card it is."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("Prepaid cards that run out")
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.organisation_id,
            spoken=lambda row: f"{row.name}, {use_warning(row.use)}",
            actions=(
                RowAction(
                    text=self.tr("Look at the contract"),
                    icon="arrow-right",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter),
                    run=self.opened.emit,
                    quick=True,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        card = Card(heading, self.list.tools)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_cards(self, cards: Sequence[CardUse]) -> None:
        """Show the cards; without any this is not there."""
        self.list.show_rows(cards)
        self.setVisible(bool(cards))

    def _look(self, row: CardUse) -> RowLook:
        return RowLook(
            title=row.name, trailing=use_warning(row.use), trailing_ink="warn", tips=(row.name,)
        )
