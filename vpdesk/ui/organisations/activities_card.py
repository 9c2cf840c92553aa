"""The card with the work for an organisation outside its cases."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.activities import Activity, ActivityId
from vpdesk.ui.dates import hours
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.months import day_and_month, day_in_full
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.buttons import link_button, tell_keys
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.row_list import RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class ActivitiesCard(QWidget):
    """One year at a time, or all; `change_wanted` and `removal_wanted` carry the activity."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._activities: Sequence[Activity] = ()
        self.list = RowList(
            self.tr("Activities"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=change_and_remove(self.change_wanted.emit, self.removal_wanted.emit),
            divided=True,
        )
        self.year = FilterChip(self.tr("Year"))
        self.year.value_changed.connect(self._show)
        add = link_button(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add activity"))
        add.clicked.connect(self.add_wanted)
        tell_keys(add, "Ctrl+Shift+N")
        card = Card(self.tr("Activities"), heading_tools(self.list.tools, self.year, add))
        self._nothing = text_label("", "small", "text2", wrap=True)
        card.add(self._nothing)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_activities(self, activities: Sequence[Activity], today: date) -> None:
        """Offer every year that has activities, and this one."""
        self._activities = activities
        years = sorted({each.on.year for each in activities} | {today.year}, reverse=True)
        self.year.set_options([(year, str(year)) for year in years])
        if self.year.value not in {None, *years}:
            self.year.set_value(today.year)
        self._show()

    def show_year(self, year: int) -> None:
        """Show the activities of this year."""
        self.year.set_value(year)

    def enter_at(self, activity_id: ActivityId) -> None:
        """Give an activity the keyboard, in the year of that unless all years are shown."""
        years = {each.id: each.on.year for each in self._activities}
        if activity_id in years and self.year.value is not None:
            self.show_year(years[activity_id])
        self.list.enter_at(activity_id)

    def _show(self) -> None:
        year = self.year.value
        rows: list[Activity | Section] = []
        if year is None:
            for each, part in groupby(self._activities, key=lambda row: row.on.year):
                rows += [Section(title=str(each)), *part]
        else:
            rows += [each for each in self._activities if each.on.year == year]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        nothing = self.tr("No activities in %1.")
        self._nothing.setText(
            self.tr("No activities yet.") if year is None else filled(nothing, str(year))
        )
        self._nothing.setVisible(not rows)

    def _look(self, row: Activity) -> RowLook:
        return RowLook(
            lead=day_and_month(row.on),
            icon=row.kind.icon or "calendar-check",
            title=row.what,
            second=" · ".join(self._particulars(row)),
            trailing=hours(row.minutes) if row.minutes else "",
        )

    def _particulars(self, row: Activity) -> list[str]:
        people = row.participants
        counted = "" if people is None else self.tr("%n participant(s)", "", people)
        return [part for part in (term_label(row.kind, current()), row.audience, counted) if part]

    def _sentence(self, row: Activity) -> str:
        spent = hours(row.minutes) if row.minutes else ""
        parts = (row.what, day_in_full(row.on), *self._particulars(row), spent)
        return ", ".join(filter(None, parts))
