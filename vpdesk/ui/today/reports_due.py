"""The card with the annual reports that are still to be made."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import ReportDue
from vpdesk.ui.dates import near_date, period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 8


class ReportsDueCard(QWidget):
    """An organisation and its reporting year in each row; `opened` carries what to make."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        heading = self.tr("Annual report to be made")
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.organisation_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Make the annual report"),
                    icon="file-chart-column",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.opened.emit,
                    quick=True,
                ),
            ),
            most=_SHOWN_FIRST,
            divided=True,
        )
        card = Card(heading, self.list.tools)
        card.add(
            text_label(
                self.tr("The period is over, and no report was issued."),
                "small",
                "text2",
                wrap=True,
            )
        )
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_due(self, due: Sequence[ReportDue], today: date) -> None:
        """Show the reports that are to be made."""
        self._today = today
        self.list.show_rows(due)

    def _look(self, row: ReportDue) -> RowLook:
        return RowLook(
            title=row.name,
            note=period_name(row.period),
            trailing=self._since(row),
            tips=(row.name,),
        )

    def _since(self, row: ReportDue) -> str:
        over = near_date(row.period.end + timedelta(days=1), self._today)
        return filled(self.tr("over since %1"), over)

    def _sentence(self, row: ReportDue) -> str:
        return f"{row.name}, {period_name(row.period)}, {self._since(row)}"
