"""The card with what was recommended to an organisation, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.recommendations import Recommendation, RecommendationId
from vpdesk.ui.labels import label
from vpdesk.ui.organisations.months import in_short
from vpdesk.ui.organisations.recommendation_words import STATE_TONES, where_given
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 8


class RecommendationsCard(QWidget):
    """What is to be settled first; the signals of rows carry the recommendation."""

    add_wanted = Signal()
    outcome_wanted = Signal(object)
    change_wanted = Signal(object)
    take_back_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(
            self.tr("Recommendations"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("What became of it"),
                    icon="square-check",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter),
                    run=self.outcome_wanted.emit,
                ),
                RowAction(
                    text=self.tr("Edit"),
                    icon="pencil",
                    keys=(Qt.Key.Key_F2,),
                    run=self.change_wanted.emit,
                ),
                RowAction(
                    text=self.tr("Take the last state back"),
                    icon="undo-2",
                    keys=(Qt.Key.Key_Backspace,),
                    run=self.take_back_wanted.emit,
                ),
                RowAction(
                    text=self.tr("Remove"),
                    icon="trash-2",
                    keys=(Qt.Key.Key_Delete,),
                    run=self.removal_wanted.emit,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        add = link_button(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add recommendation"))
        add.clicked.connect(self.add_wanted)
        card = Card(self.tr("Recommendations"), heading_tools(self.list.tools, add))
        self._nothing = text_label(
            self.tr("The recommendations of an issued report are listed here."),
            "small",
            "text2",
            wrap=True,
        )
        card.add(self._nothing)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_recommendations(self, recommendations: Sequence[Recommendation]) -> None:
        """Show what is to be settled before what was, the newest first."""
        unsettled = [each for each in recommendations if not each.settled]
        settled = [each for each in recommendations if each.settled]
        rows: list[Recommendation | Section] = [*unsettled]
        if settled:
            rows += [Section(title=self.tr("Settled")), *settled]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def enter_at(self, recommendation_id: RecommendationId) -> None:
        """Give a recommendation the keyboard."""
        self.list.enter_at(recommendation_id)

    def _look(self, row: Recommendation) -> RowLook:
        latest = row.latest
        return RowLook(
            title=row.text,
            second=f"{where_given(row)}  ·  {in_short(row.given_on)}",
            third=" ".join(latest.text.split()) if latest else "",
            status=label(row.state),
            status_tone=STATE_TONES[row.state],
            tips=(row.text,),
        )

    def _sentence(self, row: Recommendation) -> str:
        latest = row.latest
        became = " ".join(latest.text.split()) if latest else ""
        return ", ".join(filter(None, (row.text, label(row.state), where_given(row), became)))
