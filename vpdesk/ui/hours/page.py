"""The page of hours: per organisation and period, for the adviser alone."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QToolButton, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.domain.hours import CaseTime, HoursSpan, HoursTable, TimeEntry, statement_period
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui import tokens
from vpdesk.ui.dates import hours, period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.hours.hours_list import HoursList
from vpdesk.ui.hours.period_bar import PeriodBar
from vpdesk.ui.hours.services import HoursServices
from vpdesk.ui.hours.taking_out import TakingOut
from vpdesk.ui.widgets.buttons import primary_button, secondary_button, tell_keys, tool_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import page_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_SHOWN = frozenset(
    {
        Concept.CASES,
        Concept.TIMELINE,
        Concept.ORGANISATIONS,
        Concept.ACTIVITIES,
        Concept.TERMS,
        Concept.OWN_REGISTER,
    }
)


class HoursPage(QWidget):
    """What leaves is a time statement: `statement_wanted` carries whose and of which quarters."""

    new_activity_wanted = Signal(object)
    case_wanted = Signal(object, object)
    organisation_wanted = Signal(object)
    statement_wanted = Signal(object, object)

    def __init__(self, services: HoursServices) -> None:
        super().__init__()
        self._services = services
        self._opened: set[OrganisationId] = set()
        self._table: HoursTable | None = None
        self._chosen: OrganisationId | None = None
        on_ground(self, "canvas")
        self.activity_button = secondary_button(self.tr("Activity"), "calendar-check")
        tell_keys(self.activity_button, "Ctrl+Shift+N")
        self.activity_button.clicked.connect(self._want_activity)
        self.statement_button = secondary_button(self.tr("Time statement…"), "receipt")
        self.statement_button.clicked.connect(self._want_statement)
        self.taking_out = TakingOut(self, services)
        self._told = Strip()
        self.taking_out.said.connect(self._told.say)
        self.more_button = tool_button("ellipsis", self.tr("More actions"))
        self._dress_more()
        self.bar = PeriodBar(services.today)
        self.list = HoursList(services.today)
        self._notes = text_label("", "small", "text2", wrap=True)
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the current line, what is open and the scroll place stay."""
        if concepts & _SHOWN:
            self._load()

    def focus_search(self) -> None:
        """Go to the choice of an organisation, which is what can be looked for here."""
        self.bar.organisation.setFocus()

    def keep_drafts(self) -> None:
        """Do nothing: nothing is typed on this page that has to be kept."""

    def show_period(self, span: HoursSpan, organisation_id: OrganisationId | None = None) -> None:
        """Show the period around today; of one organisation with what its hours consist of."""
        self._opened = set() if organisation_id is None else {organisation_id}
        self.bar.choose(span, organisation_id)
        self.list.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.fit(self.width() - 2 * tokens.HUGE)

    def _look(self) -> None:
        self._told.say("")
        self._load()

    def _load(self) -> None:
        organisations = self._services.organisations
        rows = (*organisations.list(), *organisations.list(archived=True))
        offered = [(row.organisation.id, row.organisation.name) for row in rows]
        self.bar.offer_organisations(offered)
        self._table = table = self._services.hours.look(self.bar.period, self.bar.organisation_id)
        self._pages.setCurrentIndex(0 if offered else 1)
        shown = {row.organisation_id for row in table.rows}
        self.list.show_hours(
            table, {each: self._entries(each) for each in self._opened if each in shown}
        )
        self._notes.setText(" ".join(self._told_of(table)))
        told = self.tr("About %1: a time statement tells whole quarters, never a month.")
        tip = filled(told, period_name(statement_period(self.bar.period)))
        self.statement_button.setToolTip(tip)
        self.statement_button.setAccessibleDescription(tip)

    def _entries(self, organisation_id: OrganisationId) -> tuple[TimeEntry, ...]:
        return self._services.hours.entries(organisation_id, self.bar.period)

    def _told_of(self, table: HoursTable) -> list[str]:
        """Return what has to be known to read the figures."""
        spent = table.spent
        if not spent.minutes and not spent.travel_minutes:
            told = [self.tr("No hours were recorded in this period.")]
        else:
            told = [self.tr("Travel stands apart and is not in the total.")]
        if table.agreed_minutes:
            year = str(table.period.end.year)
            pattern = self.tr("Left is what remains of the hours for %1 after this period.")
            told.append(filled(pattern, year))
        if table.invoiced_minutes:
            told.append(
                filled(
                    self.tr("Invoiced: %1, not yet: %2."),
                    hours(table.invoiced_minutes),
                    hours(table.not_invoiced_minutes),
                )
            )
        if table.own_minutes:
            own = self.tr("Your own register took %1, which nobody pays.")
            told.append(filled(own, hours(table.own_minutes)))
        if table.is_rounded:
            told.append(
                self.tr("Shown in quarters of an hour; totals are rounded after adding up.")
            )
        return told

    def _turn(self, organisation_id: OrganisationId) -> None:
        self._opened ^= {organisation_id}
        self._load()

    def _choose(self, organisation_id: OrganisationId | None) -> None:
        rows = self._table.rows if self._table else ()
        can_be_stated = organisation_id in {row.organisation_id for row in rows if row.in_use}
        self._chosen = organisation_id if can_be_stated else None
        show_inside(self.statement_button, can_be_stated)
        self.invoice_action.setEnabled(can_be_stated)

    def _open_entry(self, organisation_id: OrganisationId, entry: TimeEntry) -> None:
        if isinstance(entry, CaseTime):
            self.case_wanted.emit(entry.case_id, entry.ref if entry.code_name else None)
        else:
            self.organisation_wanted.emit(organisation_id)

    def _want_activity(self) -> None:
        self.new_activity_wanted.emit(self._chosen)

    def _want_statement(self) -> None:
        self.statement_wanted.emit(self._chosen, statement_period(self.bar.period))

    def _dress_more(self) -> None:
        menu = QMenu(self)
        self.invoice_action = menu.addAction(self.tr("Invoice lines…"))
        self.invoice_action.triggered.connect(self.make_invoice)
        save = menu.addAction(self.tr("Save for yourself…"))
        save.triggered.connect(self.save_for_oneself)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(menu)

    def make_invoice(self) -> None:
        """Open the dialog for the lines of the organisation of the current line."""
        if self._chosen is not None:
            self.taking_out.make_invoice(self._chosen)

    def save_for_oneself(self) -> None:
        """Warn, then let a place be chosen for the hours of the period."""
        self.taking_out.save(self.bar.period)

    def _connect(self) -> None:
        self.bar.changed.connect(self._look)
        self.list.turned.connect(self._turn)
        self.list.chosen.connect(self._choose)
        self.list.entry_wanted.connect(self._open_entry)
        self.list.organisation_wanted.connect(self.organisation_wanted)

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Hours"),
            self.tr("For you alone. What an organisation gets is the time statement."),
            (self.statement_button, self.activity_button, self.more_button),
        )
        page = QWidget()
        column = page_column(page)
        column.addWidget(as_pane(header))
        column.addWidget(self._told)
        column.addWidget(as_pane(self.bar))
        column.addWidget(as_pane(self.list), 1)
        column.addWidget(self._notes)
        add = primary_button(self.tr("Add organisation"), "plus")
        add.clicked.connect(partial(self.organisation_wanted.emit, None))
        empty = EmptyState(
            "clock",
            self.tr("No organisations yet"),
            self.tr("Hours are counted for each organisation."),
            add,
        )
        self._pages.addWidget(page)
        self._pages.addWidget(empty)
