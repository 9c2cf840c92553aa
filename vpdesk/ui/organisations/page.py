"""The page of the organisations: a list, and all that is known of one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from vpdesk.domain.activities import ActivityId, PlannedActivityId
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import ContactPersonId, OrganisationId, OrganisationRow
from vpdesk.ui.draft_dialog import DraftDialog
from vpdesk.ui.organisations.agreements import Agreements
from vpdesk.ui.organisations.detail import OrganisationDetail
from vpdesk.ui.organisations.editing import OrganisationEditing
from vpdesk.ui.organisations.list_pane import OrganisationList
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.organisations.work_outside_cases import WorkOutsideCases
from vpdesk.ui.widgets.buttons import primary_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground

_SHOWN = frozenset(
    {
        Concept.CASES,
        Concept.TIMELINE,
        Concept.ORGANISATIONS,
        Concept.ACTIVITIES,
        Concept.TERMS,
    }
)
_FOLLOW_AFTER = 120
_LIST_WIDTH = 264
_WIDE_LIST_WIDTH = 380
_WIDE_WINDOW = 1600


class OrganisationsPage(QWidget):
    cases_wanted = Signal(object)
    report_wanted = Signal(object)
    agreement_wanted = Signal(object)
    import_wanted = Signal(object)
    wall_wanted = Signal(object)
    hours_wanted = Signal(object)
    pictures_wanted = Signal(object)
    statement_wanted = Signal(object)
    toast_wanted = Signal(str, str, object)

    def __init__(self, services: OrganisationServices) -> None:
        super().__init__()
        self._organisations = services.organisations
        self._contracts = services.contracts
        self._rows: dict[OrganisationId, OrganisationRow] = {}
        on_ground(self, "canvas")
        alone = services.organisations.shown_alone is not None
        self._list = OrganisationList(services.today, alone=alone)
        self._detail = OrganisationDetail(services)
        self._editing = OrganisationEditing(self, services)
        self._editing.toast_wanted.connect(self.toast_wanted)
        self._work = WorkOutsideCases(self, services, self._detail, self._shown_id)
        self._work.toast_wanted.connect(self.toast_wanted)
        self._editing.added.connect(self.show_organisation)
        self._agreements = Agreements(self, services, self._detail)
        self._agreements.toast_wanted.connect(self.toast_wanted)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(_FOLLOW_AFTER)
        self._follow.timeout.connect(self._show_chosen)
        self._body = QStackedLayout()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the chosen organisation and the scroll place stay."""
        if concepts & _SHOWN:
            self._load()

    def focus_search(self) -> None:
        self._list.search.setFocus()
        self._list.search.selectAll()

    def keep_drafts(self) -> None:
        """Keep what was typed in an open dialog."""
        for dialog in self.findChildren(DraftDialog):
            dialog.keep_draft()

    def show_organisation(self, organisation_id: OrganisationId) -> None:
        """Show an organisation, with the keyboard on it in the list."""
        self._list.choose(organisation_id)
        self._show_chosen()
        self._list.view.setFocus()

    def show_contact_person(
        self, organisation_id: OrganisationId, person_id: ContactPersonId
    ) -> None:
        """Show an organisation, with the keyboard on one of its contact persons."""
        self.show_organisation(organisation_id)
        self._detail.contact_persons.list.enter_at(person_id)

    def show_activity(self, organisation_id: OrganisationId, activity_id: ActivityId) -> None:
        """Show an organisation, with the keyboard on an activity in the year of that."""
        self.show_organisation(organisation_id)
        self._detail.activities.enter_at(activity_id)

    def show_recommendations(self, organisation_id: OrganisationId) -> None:
        """Show an organisation, with the keyboard on its recommendations."""
        self.show_organisation(organisation_id)
        self._detail.recommendations.list.enter()

    def show_plan(self, organisation_id: OrganisationId, planned_id: PlannedActivityId) -> None:
        """Show an organisation, with the keyboard on what is planned."""
        self.show_organisation(organisation_id)
        self._detail.activities.enter_at_plan(planned_id)

    def review_appointment(self, organisation_id: OrganisationId) -> None:
        """Show an organisation, and walk through its appointment."""
        self.show_organisation(organisation_id)
        self._agreements.review()

    def review_shown(self) -> None:
        """Walk through the appointment of the organisation that is shown, if there is one."""
        if self._list.current() is not None:
            self._shown()
            self._agreements.review()

    def change_categories_shown(self) -> None:
        """Show the categories of the organisation that is shown, if there is one."""
        if self._list.current() is not None:
            self._shown()
            self._agreements.change_categories()

    def change_instructions_shown(self) -> None:
        """Go through the instruction sheet of the organisation that is shown, if there is one."""
        if self._list.current() is not None:
            self._shown()
            self._agreements.change_instructions()

    def work_on_shown(self, act: Callable[[WorkOutsideCases], None]) -> None:
        """Do something for the organisation that is shown, if there is one."""
        if self._list.current() is not None:
            act(self._work)

    def add_organisation(self) -> None:
        self._editing.add_organisation()

    def add_activity(self, organisation_id: OrganisationId | None) -> None:
        self._editing.add_activity(organisation_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.window().width() >= _WIDE_WINDOW
        usual = _WIDE_LIST_WIDTH if wide else _LIST_WIDTH
        self._list.setFixedWidth(max(usual, self._list.width_of_header()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._list.current() not in {None, self._detail.organisation_id}:
            self._show_chosen()

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed by the time it would run out.
        self._follow.stop()
        super().hideEvent(event)

    def _load(self) -> None:
        rows = self._organisations.list()
        archived = self._organisations.list(archived=True)
        self._rows = {row.organisation.id: row for row in (*rows, *archived)}
        self._list.show_organisations(rows, archived, self._contracts.all())
        is_first = bool(self._rows) and self._pages.currentIndex() == 0
        self._pages.setCurrentIndex(1 if self._rows else 0)
        if is_first and self.isVisible():
            self._list.view.setFocus()
        self._show_chosen()

    def _follow_list(self) -> None:
        self._follow.start()

    def _show_chosen(self) -> None:
        self._follow.stop()
        chosen = self._list.current()
        self._body.setCurrentIndex(0 if chosen is None else 1)
        if chosen is not None:
            self._detail.show_organisation(self._rows[chosen])

    def _connect(self) -> None:
        self._list.chosen.connect(self._follow_list)
        self._list.opened.connect(self._change)
        self._list.add_wanted.connect(self.add_organisation)
        self._list.import_wanted.connect(partial(self.import_wanted.emit, None))
        header = self._detail.header
        header.change_wanted.connect(self._change)
        header.report_wanted.connect(self._want_report)
        header.agreement_wanted.connect(self._want_agreement)
        header.import_wanted.connect(self._want_import)
        header.wall_wanted.connect(self._want_wall)
        self._detail.contract.hours_wanted.connect(self._want_hours)
        header.pictures_wanted.connect(self._want_pictures)
        header.statement_wanted.connect(self._want_statement)
        header.archive_wanted.connect(self._archive)
        header.removal_wanted.connect(self._ask_to_remove)
        header.cases_wanted.connect(self._want_cases)
        persons, editing = self._detail.contact_persons, self._editing
        persons.add_wanted.connect(self._add_contact_person)
        persons.change_wanted.connect(editing.change_contact_person)
        persons.removal_wanted.connect(editing.remove_contact_person)
        units = self._detail.units
        units.add_wanted.connect(self._add_unit)
        units.change_wanted.connect(editing.change_unit)
        units.removal_wanted.connect(editing.remove_unit)

    def _shown(self) -> OrganisationRow:
        if self._follow.isActive():
            self._show_chosen()
        return self._rows[self._detail.organisation_id]

    def _shown_id(self) -> OrganisationId:
        return self._shown().organisation.id

    def _change(self) -> None:
        self._editing.change_organisation(self._shown().organisation)

    def _archive(self) -> None:
        self._editing.archive_or_not(self._shown().organisation)

    def _ask_to_remove(self) -> None:
        self._editing.ask_to_remove(self._shown().organisation)

    def _add_contact_person(self) -> None:
        self._editing.add_contact_person(self._shown().organisation.id)

    def _add_unit(self) -> None:
        self._editing.add_unit(self._shown().organisation.id)

    def _want_agreement(self) -> None:
        self.agreement_wanted.emit(self._detail.organisation_id)

    def _want_report(self) -> None:
        self.report_wanted.emit(self._shown().organisation.id)

    def _want_import(self) -> None:
        self.import_wanted.emit(self._shown().organisation.id)

    def _want_wall(self) -> None:
        self.wall_wanted.emit(self._shown().organisation.id)

    def _want_pictures(self) -> None:
        self.pictures_wanted.emit(self._shown().organisation.id)

    def _want_statement(self) -> None:
        self.statement_wanted.emit(self._shown().organisation.id)

    def _want_hours(self) -> None:
        self.hours_wanted.emit(self._shown().organisation.id)

    def _want_cases(self) -> None:
        self.cases_wanted.emit(CaseFilter(organisation_id=self._shown().organisation.id))

    def _lay_out(self) -> None:
        nothing_chosen = EmptyState("building-2", self.tr("Choose an organisation"))
        detail = on_ground(QWidget(), "canvas", "left")
        inner = QHBoxLayout(detail)
        inner.setContentsMargins(1, 0, 0, 0)
        inner.addLayout(self._body)
        self._body.addWidget(nothing_chosen)
        self._body.addWidget(self._detail)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(as_pane(self._list, self._list.view))
        row.addWidget(as_pane(detail), 1)
        add = primary_button(self.tr("Add organisation"), "plus")
        add.clicked.connect(self.add_organisation)
        self._pages.addWidget(
            EmptyState(
                "building-2",
                self.tr("No organisations yet"),
                self.tr("Add the first organisation that appointed you."),
                add,
            )
        )
        self._pages.addWidget(both)
