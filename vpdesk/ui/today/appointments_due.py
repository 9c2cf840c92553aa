"""The card with the appointments whose points are to be walked again."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import AppointmentDue
from vpdesk.ui.dates import due_date
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook

_SHOWN_FIRST = 8


class AppointmentsDueCard(QWidget):
    """An organisation in each row; `opened` carries which appointment to walk through."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        heading = self.tr("Walk through the appointment")
        self.list = RowList(
            heading,
            self._look,
            key=lambda row: row.organisation_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Walk through"),
                    icon="clipboard-check",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
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

    def show_due(self, due: Sequence[AppointmentDue], today: date) -> None:
        """Show the appointments that are due; without any the card is not there."""
        self._today = today
        self.list.show_rows(due)
        self.setVisible(bool(due))

    def _look(self, row: AppointmentDue) -> RowLook:
        late = row.on < self._today
        return RowLook(
            title=row.name,
            trailing=due_date(row.on, self._today),
            trailing_ink="warn" if late else "text2",
            tips=(row.name,),
        )

    def _sentence(self, row: AppointmentDue) -> str:
        return f"{row.name}, {due_date(row.on, self._today)}"
