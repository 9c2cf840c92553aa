"""The unlocked desk: navigation, pages, palette and what can be done from everywhere."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.timeline import EntryId
from vpdesk.services.desk import Desk
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.commands import Group
from vpdesk.ui.frame.desk_actions import DeskActions, keys, palette_commands
from vpdesk.ui.frame.found import Opener, found_groups
from vpdesk.ui.frame.navigation import LOCK, PRIVACY, command_entries, page_entries
from vpdesk.ui.frame.notices import notice_words
from vpdesk.ui.frame.page_makers import PageMaker
from vpdesk.ui.frame.page_stack import PageStack
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.registers.import_dialog import ImportDialog
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.sidebar import Sidebar
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.toast import Toast

COMPACT_BELOW = 1060


class DeskView(QWidget):
    """Everything that is seen of an open vault; deleting it leaves nothing of it on the screen.

    `lock_wanted` and `privacy_wanted` are for the window. `language_changed` asks to be made
    again in the new language, `restart_wanted` to start the program anew.
    """

    lock_wanted = Signal()
    privacy_wanted = Signal()
    language_changed = Signal()
    restart_wanted = Signal()

    _changed = Signal(object)

    def __init__(self, desk: Desk, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        on_ground(self, "canvas")
        self._sidebar = Sidebar(page_entries(), command_entries())
        self.pages = PageStack(PageMaker(desk, preferences, theme, self).make)
        self._notice = Strip(notice_words(desk.notices), "warn")
        self._lay_out()
        self._toast = Toast(self.pages)
        self._actions = self._made_actions()
        self._palette = Palette(self, self._find)
        self._connect()
        self._stop_listening = desk.listen(self._changed.emit)
        self.show_page(PageKey.TODAY)

    def show_page(self, key: PageKey) -> QWidget:
        """Show a page and mark it in the navigation."""
        page = self.pages.show_page(key)
        self._sidebar.set_current(key.value)
        return cast(QWidget, page)

    def leave(self) -> None:
        """Keep half-typed text and listen to the vault no longer; call before it is closed."""
        self.pages.keep_drafts()
        self._stop_listening()
        self._toast.forget()

    def open_palette(self) -> None:
        self._palette.open()

    def show_case(self, case_id: CaseId, entry_id: EntryId | None = None) -> None:
        """Show a case, at an entry of its timeline where one is named."""
        self._cases_page().show_case(case_id, entry_id)

    def add_report(self) -> None:
        """Open the dialog for a new case."""
        dialog = NewCaseDialog(self, PageMaker.case_services(self._desk))
        dialog.registered.connect(self._show_registered)
        dialog.open()

    def add_activity(self, organisation_id: OrganisationId | None = None) -> None:
        """Open the dialog for an activity."""
        services = PageMaker.organisation_services(self._desk)
        ActivityDialog(self, services, organisation_id=organisation_id).open()

    def take_register_over(self, organisation_id: OrganisationId | None = None) -> None:
        """Open the dialog that takes a register over."""
        desk = self._desk
        ImportDialog(
            self, desk.registers, desk.organisations, desk.today, organisation_id=organisation_id
        ).open()

    def add_organisation(self) -> None:
        """Open the dialog for a new organisation on its page."""
        self._organisations_page().add_organisation()

    def list_cases(self, wanted: CaseFilter) -> None:
        """Show the cases that ``wanted`` lets through."""
        self._cases_page().apply_filter(wanted)

    def show_organisation(self, organisation_id: OrganisationId | None) -> None:
        """Show an organisation; None asks to add one."""
        if organisation_id is None:
            self.add_organisation()
        else:
            self._organisations_page().show_organisation(organisation_id)

    def show_report(self, organisation_id: OrganisationId) -> None:
        """Show the annual report of an organisation in the making."""
        page = cast(AnnualReportPage, self.show_page(PageKey.ANNUAL_REPORT))
        page.show_organisation(organisation_id)

    def start_referral(self, contact_id: ReferralContactId) -> None:
        """Record a referral to an address in a case."""
        self._cases_page().start_referral(contact_id)

    def say(self, text: str, _action: str, undo: Callable[[], None]) -> None:
        """Tell what was done, with a way back."""
        self._toast.say(text, undo=undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sidebar.set_compact(event.size().width() < COMPACT_BELOW)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        around = QHBoxLayout()
        around.setContentsMargins(tokens.HUGE, 0, tokens.HUGE, 0)
        around.addWidget(self._notice)
        column.addLayout(around)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)

    def _made_actions(self) -> DeskActions:
        return DeskActions(
            add_report=self.add_report,
            add_activity=self.add_activity,
            add_organisation=self.add_organisation,
            take_register_over=self.take_register_over,
            show_today=self._show_today,
            show_cases=self._cases_page,
            show_organisations=self._organisations_page,
            show_referral_contacts=self._show_referral_contacts,
            show_annual_report=self._show_annual_report,
            show_settings=self._show_settings,
            hide_screen=self.privacy_wanted.emit,
            lock=self.lock_wanted.emit,
        )

    def _connect(self) -> None:
        self._sidebar.page_chosen.connect(self._show_named)
        self._sidebar.command_chosen.connect(self._run_named)
        self._sidebar.search_requested.connect(self._palette.open)
        self._changed.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        own = (
            ("Ctrl+K", self._palette.open),
            ("Ctrl+F", self._focus_search),
            ("Alt+T", self._show_name),
        )
        for key, action in (*keys(self._actions), *own):
            QShortcut(QKeySequence(key), self).activated.connect(action)

    def _refresh(self, concepts: frozenset[Concept]) -> None:
        self.pages.refresh(concepts)

    def _find(self, words: str) -> tuple[Group, ...]:
        opener = Opener(
            case=self.show_case,
            organisation=self.show_organisation,
            referral_contact=self._show_referral_contact,
        )
        return found_groups(words, palette_commands(self._actions), self._desk.search, opener)

    def _show_named(self, key: str) -> None:
        self.show_page(PageKey(key))

    def _run_named(self, key: str) -> None:
        if key == PRIVACY:
            self.privacy_wanted.emit()
        elif key == LOCK:
            self.lock_wanted.emit()
        else:
            self._show_settings()

    def _show_today(self) -> None:
        self.show_page(PageKey.TODAY)

    def _show_referral_contacts(self) -> None:
        self.show_page(PageKey.REFERRAL_CONTACTS)

    def _show_annual_report(self) -> None:
        self.show_page(PageKey.ANNUAL_REPORT)

    def _show_settings(self) -> None:
        self.show_page(PageKey.SETTINGS)

    def _cases_page(self) -> CasesPage:
        return cast(CasesPage, self.show_page(PageKey.CASES))

    def _organisations_page(self) -> OrganisationsPage:
        return cast(OrganisationsPage, self.show_page(PageKey.ORGANISATIONS))

    def _show_referral_contact(self, contact_id: ReferralContactId) -> None:
        page = cast(ReferralContactsPage, self.show_page(PageKey.REFERRAL_CONTACTS))
        page.show_contact(contact_id)

    def _show_registered(self, case_id: CaseId) -> None:
        self.show_case(case_id)

    def _focus_search(self) -> None:
        self.pages.page.focus_search()

    def _show_name(self) -> None:
        if self.pages.shown is PageKey.CASES:
            self._cases_page().show_name()
