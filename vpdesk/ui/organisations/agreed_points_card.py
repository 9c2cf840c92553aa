"""The card with what was agreed in talks with an organisation."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.activities import Activity, AgreedPoint
from vpdesk.ui.dates import near_date
from vpdesk.ui.filling import filled
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook

_SHOWN_FIRST = 8


class AgreedPointsCard(QWidget):
    """Open points by their day, then those that were done; the signals of rows carry the point."""

    add_wanted = Signal()
    done = Signal(object)
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.list = RowList(
            self.tr("Agreed points"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Edit"),
                    icon="pencil",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.change_wanted.emit,
                ),
                RowAction(
                    text=self.tr("Done or not"),
                    icon="check",
                    keys=(Qt.Key.Key_Space,),
                    run=self.done.emit,
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
        add.setAccessibleName(self.tr("Add agreed point"))
        add.clicked.connect(self.add_wanted)
        card = Card(self.tr("Agreed points"), heading_tools(self.list.tools, add))
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_points(self, activities: Sequence[Activity], today: date) -> None:
        """Show the points of these activities; without any there is no card."""
        self._today = today
        points = [point for activity in activities for point in activity.points]
        still = [each for each in points if each.done_on is None]
        done = [each for each in points if each.done_on is not None]
        rows: list[AgreedPoint | Section] = [
            *sorted(still, key=lambda each: (each.due is None, each.due or today, each.id))
        ]
        if done:
            latest = sorted(done, key=lambda each: (each.done_on or today, each.id), reverse=True)
            rows += [Section(title=self.tr("Done")), *latest]
        self.list.show_rows(rows)
        self.setVisible(bool(rows))

    def _look(self, row: AgreedPoint) -> RowLook:
        words, late = self._when(row)
        return RowLook(
            title=row.what,
            second=row.who,
            icon="circle-check" if row.done_on else "circle",
            trailing=words,
            trailing_ink="danger" if late else "text2",
        )

    def _when(self, row: AgreedPoint) -> tuple[str, bool]:
        if row.done_on is not None:
            return filled(self.tr("done %1"), near_date(row.done_on, self._today)), False
        if row.due is None:
            return "", False
        return near_date(row.due, self._today), row.due < self._today

    def _sentence(self, row: AgreedPoint) -> str:
        words, late = self._when(row)
        when = filled(self.tr("late since %1"), words) if late else words
        return ", ".join(filter(None, (row.what, row.who, when)))
