"""The card with what is to be followed up, by how pressing it is."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import DueFollowUp
from vpdesk.ui.tables import Section
from vpdesk.ui.today.due_words import Due, below, key_of, order_of, spoken, when
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class FollowUpsCard(QWidget):
    """Late, today and the coming week; `done` and `opened` carry the follow-up.

    Those with `outside` carry what is agreed with an organisation, or planned for it.
    """

    done = Signal(object)
    opened = Signal(object)
    done_outside = Signal(object)
    opened_outside = Signal(object)
    all_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.list = RowList(
            self.tr("Follow-ups"),
            self._look,
            key=key_of,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Open"),
                    icon="folder-open",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self._open,
                    quick=True,
                ),
                RowAction(
                    text=self.tr("Done"),
                    icon="check",
                    keys=(Qt.Key.Key_Space,),
                    run=self._finish,
                    quick=True,
                ),
            ),
        )
        everything = link_button(self.tr("Show all"))
        everything.setAccessibleName(self.tr("Show all cases, follow-up first"))
        everything.clicked.connect(self.all_wanted)
        card = Card(self.tr("Follow up"), heading_tools(self.list.tools, everything))
        self._nothing = text_label(self.tr("Nothing to follow up this week."), "body", "text2")
        self.calendar_button = link_button(self.tr("Put in my calendar…"), "calendar-plus")
        self.calendar_button.clicked.connect(self.calendar_wanted)
        card.add(self._nothing)
        card.add_list(self.list, self.calendar_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_due(self, due: Iterable[Due], today: date) -> None:
        """Show what is due by its day."""
        self._today = today
        in_order = sorted(due, key=order_of)
        late = [each for each in in_order if each.on < today]
        now = [each for each in in_order if each.on == today]
        soon = [each for each in in_order if each.on > today]
        rows: list[Due | Section] = []
        for title, part in ((self._late(), late), (self._now(), now), (self._soon(), soon)):
            rows += [title, *part] if part else []
        self.list.show_rows(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def _late(self) -> Section:
        return Section(title=self.tr("Late"), ink="danger")

    def _now(self) -> Section:
        return Section(title=self.tr("Today"))

    def _soon(self) -> Section:
        return Section(title=self.tr("Coming week"))

    def _look(self, row: Due) -> RowLook:
        second, words = below(row), when(row, self._today)
        tips = (row.organisation_name,)
        if row.on < self._today:
            return RowLook(
                title=row.what,
                second=second,
                icon="triangle-alert",
                icon_ink="danger",
                trailing=words,
                trailing_ink="danger",
                tips=tips,
            )
        if row.on == self._today:
            return RowLook(
                title=row.what,
                second=second,
                icon="clock",
                icon_ink="warn",
                trailing=words,
                trailing_ink="warn",
                tips=tips,
            )
        return RowLook(title=row.what, second=second, icon="calendar", trailing=words, tips=tips)

    def _sentence(self, row: Due) -> str:
        return spoken(row, self._today)

    def _open(self, row: Due) -> None:
        signal = self.opened if isinstance(row, DueFollowUp) else self.opened_outside
        signal.emit(row)

    def _finish(self, row: Due) -> None:
        signal = self.done if isinstance(row, DueFollowUp) else self.done_outside
        signal.emit(row)
