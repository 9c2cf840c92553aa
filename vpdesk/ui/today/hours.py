"""The card with the hours of a month, a bar for each organisation."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import OrganisationHours
from vpdesk.ui.dates import hours
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 4


class HoursCard(QWidget):
    """Most hours first; `opened` carries the hours of the organisation to open."""

    opened = Signal(object)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._longest = 1
        self.list = RowList(
            self.tr("Hours for each organisation"),
            self._look,
            key=lambda row: row.organisation_id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Open organisation"),
                    icon="building-2",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.opened.emit,
                    quick=True,
                ),
            ),
        )
        self._total = text_label("", "heading", tabular=True)
        self._card = Card(" ", heading_tools(self.list.tools, self._total))
        self._nothing = text_label(self.tr("No hours recorded yet."), "small", "text2", wrap=True)
        self._card.add(self._nothing)
        everything = link_button(self.tr("Look at the hours"))
        everything.clicked.connect(self.all_wanted)
        self._card.add_list(self.list, everything)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    def show_hours(self, spent: Sequence[OrganisationHours], today: date) -> None:
        """Show the hours of the month of `today`."""
        month = QLocale().monthName(today.month)
        heading = filled(self.tr("Hours in %1"), month)
        self._card.heading.setText(heading)
        self._card.setAccessibleName(heading)
        self._total.setText(hours(sum(each.minutes for each in spent)))
        self._total.setVisible(bool(spent))
        self._longest = max((each.minutes for each in spent), default=1)
        self.list.show_rows(spent[:_SHOWN_FIRST])
        self.list.setVisible(bool(spent))
        self._nothing.setVisible(not spent)

    def _look(self, row: OrganisationHours) -> RowLook:
        share = row.minutes / self._longest
        return RowLook(title=row.name, trailing=hours(row.minutes), share=share, tips=(row.name,))

    def _sentence(self, row: OrganisationHours) -> str:
        return f"{row.name}, {hours(row.minutes)}"
