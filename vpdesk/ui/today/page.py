"""The page of today: what needs the adviser, without a name."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter, CaseOrder, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.overview import (
    CardUse,
    CaseMention,
    DueFollowUp,
    OrganisationHours,
    Overview,
    ReportDue,
)
from vpdesk.domain.timeline import EntryId
from vpdesk.services.backups.backups import Backups
from vpdesk.services.cases.calendar_files import CalendarFiles
from vpdesk.services.cases.timeline import Timeline
from vpdesk.services.first_steps import FirstHour
from vpdesk.services.overview import Overviews
from vpdesk.ui.dates import long_date, sentence_case
from vpdesk.ui.first_steps_card import FirstStepsCard
from vpdesk.ui.today.appointments_due import AppointmentsDueCard
from vpdesk.ui.today.backup_strip import BackupStrip
from vpdesk.ui.today.calendar_dialog import CalendarDialog
from vpdesk.ui.today.cards_due import CardsDueCard
from vpdesk.ui.today.case_cards import (
    no_step_card,
    quiet_card,
    retention_card,
    uninformed_card,
)
from vpdesk.ui.today.columns import side_by_side
from vpdesk.ui.today.figures import FigureTiles
from vpdesk.ui.today.follow_ups import FollowUpsCard
from vpdesk.ui.today.hours import HoursCard
from vpdesk.ui.today.outside_cases import OutsideCases
from vpdesk.ui.today.own_strip import OwnStrip
from vpdesk.ui.today.reports_due import ReportsDueCard
from vpdesk.ui.today.stand_in_strip import StandInStrip
from vpdesk.ui.widgets.buttons import link_button, primary_button, secondary_button, tell_keys
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import scrolled_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.row_list import RowList
from vpdesk.ui.widgets.scroll import on_ground

_SHOWN = frozenset(
    {
        Concept.CASES,
        Concept.TIMELINE,
        Concept.ORGANISATIONS,
        Concept.ACTIVITIES,
        Concept.ANNUAL_REPORTS,
        Concept.OWN_REGISTER,
        Concept.STAND_INS,
    }
)
_TWO_COLUMNS = 740
_BELOW_HEADER = 4


class TodayPage(QWidget):
    new_report_wanted = Signal()
    new_activity_wanted = Signal(object)
    case_wanted = Signal(object, object)
    cases_wanted = Signal(object)
    organisation_wanted = Signal(object)
    report_wanted = Signal(object, object)
    hours_wanted = Signal()
    backup_places_wanted = Signal()
    retention_wanted = Signal()
    pictures_wanted = Signal()
    own_register_wanted = Signal()
    toast_wanted = Signal(str, str, object)

    def __init__(
        self,
        overviews: Overviews,
        timeline: Timeline,
        backups: Backups,
        calendar_files: CalendarFiles,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._overviews = overviews
        self._timeline = timeline
        self._calendar_files = calendar_files
        self._today = today
        self._shown_on = date.min
        on_ground(self, "canvas")
        self._activity = secondary_button(self.tr("Activity"), "calendar-check")
        tell_keys(self._activity, "Ctrl+Shift+N")
        self._activity.clicked.connect(partial(self.new_activity_wanted.emit, None))
        self._report = primary_button(self.tr("New report"), "plus")
        tell_keys(self._report, "Ctrl+N")
        self._report.clicked.connect(self.new_report_wanted)
        self._pictures = link_button(self.tr("Overview"), "chart-column")
        self._pictures.setAccessibleName(self.tr("Look at the overview"))
        self._pictures.setToolTip(self._pictures.accessibleName())
        self._pictures.clicked.connect(self.pictures_wanted)
        actions = (self._pictures, self._activity, self._report)
        self._header = PageHeader(self.tr("Today"), "", actions)
        self.first_steps = FirstStepsCard()
        self.first_steps.put_away.connect(self._load)
        self._figures = FigureTiles()
        self._follow_ups = FollowUpsCard()
        self.outside = OutsideCases(self._follow_ups)
        self.outside.toast_wanted.connect(self.toast_wanted)
        self._retention = retention_card()
        self._hours = HoursCard()
        self._quiet = quiet_card()
        self._no_step = no_step_card()
        self._uninformed = uninformed_card()
        self._reports_due = ReportsDueCard()
        self.appointments_due = AppointmentsDueCard()
        self.cards_due = CardsDueCard()
        self._backup = BackupStrip(backups, today)
        self.own = OwnStrip()
        self.stand_ins = StandInStrip()
        self._backup_seat = QWidget()
        self._desk = QWidget()
        self._cards = self._columns(self._desk)
        self._empty = self._first_use()
        self._lay_out()
        self._connect()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the current rows and the scroll place stay."""
        if Concept.BACKUPS in concepts:
            self._backup.look()
        if concepts & _SHOWN:
            self._load()

    def lead_through(self, hour: FirstHour) -> None:
        """Lead through the first steps of a vault with little in it."""
        self.first_steps.follow(hour)
        if self.isVisible():
            self._load()

    def make_calendar_file(self) -> None:
        """Ask what a calendar outside the vault may know."""
        dialog = CalendarDialog(self, self._calendar_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def hide_backups(self) -> None:
        """Tell nothing about backups: none are made of an invented practice."""
        self._backup_seat.hide()

    def focus_search(self) -> None:
        """Do nothing: there is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Do nothing: nothing is typed on this page."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A place for backups is chosen on another page, and tells nobody.
        if self._shown_on != self._today() or not self.first_steps.isHidden():
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _load(self) -> None:
        overview = self._overviews.today()
        self._shown_on = overview.today
        self._header.show_title(self.tr("Today"), sentence_case(long_date(overview.today)))
        in_use = bool(overview.organisations or overview.running_cases)
        for part in (self._pictures, self._activity, self._report, self._figures, self._desk):
            part.setVisible(in_use)
        if self.first_steps.look():
            self._report.hide()
        self._empty.setVisible(not in_use and self.first_steps.isHidden())
        self._show(overview)

    def _show(self, overview: Overview) -> None:
        self._figures.show_figures(overview)
        self.own.look()
        self.stand_ins.look()
        self.outside.show_due(overview)
        self._retention.show_mentions(overview.retention, overview.today)
        self._hours.show_hours(overview.hours_this_month, overview.today)
        for card, mentions in (
            (self._uninformed, overview.uninformed),
            (self._quiet, overview.quiet),
            (self._no_step, overview.without_next_step),
        ):
            card.show_mentions(mentions, overview.today)
            card.setVisible(bool(mentions))
        self._reports_due.show_due(overview.reports_due, overview.today)
        self._reports_due.setVisible(bool(overview.reports_due))
        self.appointments_due.show_due(overview.appointments, overview.today)
        self.cards_due.show_cards(overview.cards)

    def _connect(self) -> None:
        self.own.link_clicked.connect(self.own_register_wanted)
        self._figures.running_wanted.connect(self._show_running)
        self._figures.follow_ups_wanted.connect(partial(self._enter, self._follow_ups.list))
        self._figures.retention_wanted.connect(self._show_retention)
        self._retention.review_wanted.connect(self.retention_wanted)
        self._figures.hours_wanted.connect(self.hours_wanted)
        self._hours.all_wanted.connect(self.hours_wanted)
        self._reports_due.opened.connect(self._open_report)
        self._follow_ups.all_wanted.connect(self._show_running)
        self._follow_ups.opened.connect(self._open_follow_up)
        self._follow_ups.done.connect(self._finish)
        for due in (self._hours, self.cards_due):
            due.opened.connect(self._open_organisation)
        self._quiet.all_wanted.connect(self._show_quiet)
        self._backup.places_wanted.connect(self.backup_places_wanted)
        self._no_step.all_wanted.connect(self._show_running)
        self._uninformed.all_wanted.connect(self._show_running)
        self._follow_ups.calendar_wanted.connect(self.make_calendar_file)
        for card in (self._retention, self._quiet, self._no_step, self._uninformed):
            card.opened.connect(self._open_case)

    def _finish(self, follow_up: DueFollowUp) -> None:
        self._timeline.finish_follow_up(follow_up.id)
        undo = partial(self._reopen, follow_up.id)
        self.toast_wanted.emit(self.tr("Follow-up done."), self.tr("Undo"), undo)

    def _reopen(self, follow_up_id: EntryId) -> None:
        self._timeline.reopen_follow_up(follow_up_id)
        # What changed is told a moment later, when the row would not be chosen any more.
        self._load()
        self._follow_ups.list.choose(follow_up_id)

    def _open_follow_up(self, follow_up: DueFollowUp) -> None:
        self.case_wanted.emit(follow_up.case_id, follow_up.id)

    def _open_case(self, mention: CaseMention) -> None:
        self.case_wanted.emit(mention.case_id, None)

    def _open_report(self, due: ReportDue) -> None:
        self.report_wanted.emit(due.organisation_id, due.period)

    def _open_organisation(self, spent: OrganisationHours | CardUse) -> None:
        self.organisation_wanted.emit(spent.organisation_id)

    def _show_running(self) -> None:
        self.cases_wanted.emit(CaseFilter(order=CaseOrder.FOLLOW_UP_FIRST))

    def _show_quiet(self) -> None:
        self.cases_wanted.emit(CaseFilter(order=CaseOrder.LAST_CONTACT))

    def _show_retention(self) -> None:
        if self._retention.list.isHidden():
            self.cases_wanted.emit(CaseFilter(statuses=frozenset({CaseStatus.CLOSED})))
        else:
            self._enter(self._retention.list)

    def _enter(self, rows: RowList) -> None:
        if not rows.isHidden():
            rows.enter()

    def _columns(self, desk: QWidget) -> QBoxLayout:
        seat = QVBoxLayout(self._backup_seat)
        seat.setContentsMargins(0, 0, 0, 0)
        seat.addWidget(self._backup)
        advice = self.outside.recommendations
        left = (self._follow_ups, self._uninformed, self._quiet, advice, self._reports_due)
        agreed = (self.cards_due, self.appointments_due)
        kept = (self.stand_ins, self.own, self._backup_seat)
        right = (self._retention, self._hours, self._no_step, *agreed, *kept)
        return side_by_side(desk, left, right)

    def _first_use(self) -> QWidget:
        add = primary_button(self.tr("Add organisation"), "plus")
        add.clicked.connect(partial(self.organisation_wanted.emit, None))
        return EmptyState(
            "building-2",
            self.tr("Nothing to do yet."),
            self.tr("First add an organisation."),
            add,
        )

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        column.addWidget(as_pane(self._header))
        column.addSpacing(_BELOW_HEADER)
        column.addWidget(as_pane(self.first_steps))
        column.addWidget(self._empty, 1)
        column.addWidget(as_pane(self._figures))
        column.addWidget(self._desk)
        column.addStretch(0)
