"""The card with what was destroyed, each with its certificate."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.retention import Destruction
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.retention.words import RetentionWords
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 8


class DestroyedCard(QWidget):
    """`certificate_wanted` carries the record of a destruction."""

    certificate_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._words = RetentionWords()
        heading = self.tr("Destroyed")
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.case_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Certificate of destruction"),
                    icon="file-text",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.certificate_wanted.emit,
                    quick=True,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        card = Card(heading, heading_tools(self.list.tools, text_label("", "small")))
        explanation = self.tr(
            "Their content is gone. They count anonymously in the figures. "
            "Choose a case to see its certificate."
        )
        card.add(text_label(explanation, "small", "text2", wrap=True))
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_destroyed(self, destroyed: Sequence[Destruction]) -> None:
        self.list.show_rows(destroyed)

    def _look(self, row: Destruction) -> RowLook:
        return RowLook(
            title=row.number,
            note=self._words.why(row),
            trailing=paper_date(row.destroyed_on),
        )

    def _sentence(self, row: Destruction) -> str:
        pattern = self.tr("Case %1, destroyed on %2, %3")
        return filled(pattern, row.number, paper_date(row.destroyed_on), self._words.why(row))
