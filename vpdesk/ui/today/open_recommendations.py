"""The card with organisations whose recommendations are open for more than a year."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import OpenRecommendations
from vpdesk.domain.periods import month_of
from vpdesk.ui.dates import period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 8


class OpenRecommendationsCard(QWidget):
    """An organisation in each row; `opened` carries it."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("Open recommendations")
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.organisation_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Show the recommendations"),
                    icon="building-2",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.opened.emit,
                    quick=True,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        card = Card(heading, self.list.tools)
        explanation = self.tr("Given more than a year ago, and not settled.")
        card.add(text_label(explanation, "small", "text2", wrap=True))
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_open(self, found: Sequence[OpenRecommendations]) -> None:
        """Show these; without any there is no card."""
        self.list.show_rows(found)
        self.setVisible(bool(found))

    def _look(self, row: OpenRecommendations) -> RowLook:
        return RowLook(
            title=row.name, note=self._count(row), trailing=self._since(row), tips=(row.name,)
        )

    def _count(self, row: OpenRecommendations) -> str:
        return self.tr("%n recommendation(s)", "", row.count)

    def _since(self, row: OpenRecommendations) -> str:
        return filled(self.tr("since %1"), period_name(month_of(row.since)))

    def _sentence(self, row: OpenRecommendations) -> str:
        return f"{row.name}, {self._count(row)}, {self._since(row)}"
