"""The card with what is to be followed up, by how pressing it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.overview import DueFollowUp
from vpdesk.ui.dates import near_date, sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class FollowUpsCard(QWidget):
    """Late, today and the coming week; `done` and `opened` carry the follow-up."""

    done = Signal(object)
    opened = Signal(object)
    all_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.list = RowList(
            self.tr("Follow-ups"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Open case"),
                    icon="folder-open",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self.opened.emit,
                    quick=True,
                ),
                RowAction(
                    text=self.tr("Done"),
                    icon="check",
                    keys=(Qt.Key.Key_Space,),
                    run=self.done.emit,
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

    def show_follow_ups(self, follow_ups: Sequence[DueFollowUp], today: date) -> None:
        """Show what is due, given with the oldest first."""
        self._today = today
        late = [each for each in follow_ups if each.on < today]
        now = [each for each in follow_ups if each.on == today]
        soon = [each for each in follow_ups if each.on > today]
        rows: list[DueFollowUp | Section] = []
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

    def _look(self, row: DueFollowUp) -> RowLook:
        case = f"{row.code_name} {row.number}  ·  {row.organisation_name}"
        promised = self.tr("Promised")
        second = f"{promised}  ·  {case}" if row.promised else case
        when = self._when(row)
        tips = (row.organisation_name,)
        if row.on < self._today:
            return RowLook(
                title=row.what,
                second=second,
                icon="triangle-alert",
                icon_ink="danger",
                trailing=when,
                trailing_ink="danger",
                tips=tips,
            )
        if row.on == self._today:
            return RowLook(
                title=row.what,
                second=second,
                icon="clock",
                icon_ink="warn",
                trailing=when,
                trailing_ink="warn",
                tips=tips,
            )
        return RowLook(title=row.what, second=second, icon="calendar", trailing=when, tips=tips)

    def _when(self, row: DueFollowUp) -> str:
        clock = f"{row.at:%H:%M}" if row.at else ""
        if row.on == self._today:
            return clock or sentence_case(near_date(row.on, self._today))
        day = sentence_case(short_date(row.on, self._today))
        return f"{day}, {clock}" if clock and row.on > self._today else day

    def _sentence(self, row: DueFollowUp) -> str:
        late = row.on < self._today
        pattern = self.tr("%1, late since %2: case %3") if late else self.tr("%1, %2: case %3")
        case = f"{row.code_name} {row.number}, {row.organisation_name}"
        promised = self.tr("promised")
        case = f"{case}, {promised}" if row.promised else case
        return filled(pattern, row.what, self._spoken_day(row), case)

    def _spoken_day(self, row: DueFollowUp) -> str:
        day = near_date(row.on, self._today)
        return f"{day} {row.at:%H:%M}" if row.at else day
