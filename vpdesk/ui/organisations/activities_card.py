"""The card with the work for an organisation outside its cases, done and planned."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.activities import Activity, ActivityId, PlannedActivity, PlannedActivityId
from vpdesk.ui.dates import hours, near_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.months import day_and_month, day_in_full
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.buttons import link_button, tell_keys
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class ActivitiesCard(QWidget):
    """What is planned, then one year at a time, or all; the signals of rows carry the row."""

    add_wanted = Signal()
    plan_wanted = Signal()
    all_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)
    done = Signal(object)
    again_wanted = Signal(object)
    point_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._activities: Sequence[Activity] = ()
        self._planned: Sequence[PlannedActivity] = ()
        self._today = date.min
        self.list = RowList(
            self.tr("Activities"),
            self._look,
            key=_key,
            spoken=self._sentence,
            actions=self._actions(),
            divided=True,
        )
        self.year = FilterChip(self.tr("Year"))
        self.year.value_changed.connect(self._show)
        plan = link_button(self.tr("Plan"), "calendar-plus")
        plan.setAccessibleName(self.tr("Plan an activity"))
        plan.clicked.connect(self.plan_wanted)
        add = link_button(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add activity"))
        add.clicked.connect(self.add_wanted)
        tell_keys(add, "Ctrl+Shift+N")
        card = Card(self.tr("Activities"), heading_tools(self.list.tools, self.year, plan, add))
        self._nothing = text_label("", "small", "text2", wrap=True)
        card.add(self._nothing)
        self._all = link_button(self.tr("All activities"), "list")
        self._all.clicked.connect(self.all_wanted)
        card.add_list(self.list, self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_activities(
        self, activities: Sequence[Activity], planned: Sequence[PlannedActivity], today: date
    ) -> None:
        """Offer every year that has activities, and this one."""
        self._activities, self._planned, self._today = activities, planned, today
        years = sorted({each.on.year for each in activities} | {today.year}, reverse=True)
        self.year.set_options([(year, str(year)) for year in years])
        if self.year.value not in {None, *years}:
            self.year.set_value(today.year)
        self._all.setVisible(bool(activities))
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

    def enter_at_plan(self, planned_id: PlannedActivityId) -> None:
        """Give a plan the keyboard."""
        self.list.enter_at(("planned", planned_id))

    def _actions(self) -> tuple[RowAction, ...]:
        key = Qt.Key
        return (
            RowAction(
                text=self.tr("Edit"),
                icon="pencil",
                keys=(key.Key_Return, key.Key_Enter, key.Key_F2),
                run=self.change_wanted.emit,
            ),
            RowAction(
                text=self.tr("It is done"), icon="check", keys=(key.Key_Space,), run=self._finish
            ),
            RowAction(
                text=self.tr("Again on another day"),
                icon="calendar-plus",
                keys=(key.Key_Insert,),
                run=self.again_wanted.emit,
            ),
            RowAction(
                text=self.tr("Note an agreed point"),
                icon="list-checks",
                keys=(key.Key_Plus,),
                run=self._want_point,
            ),
            RowAction(
                text=self.tr("Remove"),
                icon="trash-2",
                keys=(key.Key_Delete,),
                run=self.removal_wanted.emit,
            ),
        )

    def _finish(self, row: Activity | PlannedActivity) -> None:
        if isinstance(row, PlannedActivity):
            self.done.emit(row)

    def _want_point(self, row: Activity | PlannedActivity) -> None:
        if isinstance(row, Activity):
            self.point_wanted.emit(row)

    def _show(self) -> None:
        year = self.year.value
        rows: list[Activity | PlannedActivity | Section] = []
        if self._planned:
            rows += [Section(title=self.tr("Planned")), *self._planned]
        done = [each for each in self._activities if year in {None, each.on.year}]
        if year is None:
            for each, part in groupby(done, key=lambda row: row.on.year):
                rows += [Section(title=str(each)), *part]
        else:
            rows += [Section(title=str(year))] if done and self._planned else []
            rows += done
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        nothing = self.tr("No activities in %1.")
        self._nothing.setText(
            self.tr("No activities yet.") if year is None else filled(nothing, str(year))
        )
        self._nothing.setVisible(not rows)

    def _look(self, row: Activity | PlannedActivity) -> RowLook:
        words, late = self._trailing(row)
        return RowLook(
            lead=day_and_month(row.on),
            icon=row.kind.icon or "calendar-check",
            title=row.what,
            second=" · ".join(self._particulars(row)),
            trailing=words,
            trailing_ink="danger" if late else "text2",
        )

    def _trailing(self, row: Activity | PlannedActivity) -> tuple[str, bool]:
        if isinstance(row, Activity):
            return (hours(row.minutes) if row.minutes else ""), False
        late = row.on < self._today
        return near_date(row.on, self._today), late

    def _particulars(self, row: Activity | PlannedActivity) -> list[str]:
        people = row.participants
        if people is None:
            counted = ""
        elif isinstance(row, Activity):
            counted = self.tr("%n participant(s)", "", people)
        else:
            counted = self.tr("%n expected", "", people)
        kind = term_label(row.kind, current())
        return [part for part in (kind, row.audience or row.with_whom, counted) if part]

    def _sentence(self, row: Activity | PlannedActivity) -> str:
        words, late = self._trailing(row)
        spent = filled(self.tr("planned, late since %1"), words) if late else words
        parts = (row.what, day_in_full(row.on), *self._particulars(row), spent)
        return ", ".join(filter(None, parts))


def _key(row: Activity | PlannedActivity) -> object:
    return row.id if isinstance(row, Activity) else ("planned", row.id)
