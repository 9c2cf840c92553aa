"""The unlocked desk: navigation, pages, palette and what can be done from everywhere."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.found_entries import EntryPlace
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.services.desk import Desk
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.clipboard import ConfidentialClipboard
from vpdesk.ui.frame.attachments_first import attachments_first
from vpdesk.ui.frame.desk_actions import actions_of, keys
from vpdesk.ui.frame.desk_keys import take_keys
from vpdesk.ui.frame.found import Finder
from vpdesk.ui.frame.index_keeper import IndexKeeper
from vpdesk.ui.frame.menu_bar import menus
from vpdesk.ui.frame.navigation import LOCK, PRIVACY, command_entries, page_entries
from vpdesk.ui.frame.notices import Notices
from vpdesk.ui.frame.openers import opener_of
from vpdesk.ui.frame.page_makers import PageMaker
from vpdesk.ui.frame.page_services import case_services, organisation_services
from vpdesk.ui.frame.page_stack import PageStack
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.palette_actions import all_commands
from vpdesk.ui.frame.place import Place, place_on, show_section
from vpdesk.ui.frame.recent_cases import RecentCases
from vpdesk.ui.frame.sample_strip import sample_mark
from vpdesk.ui.frame.walls import show_alone
from vpdesk.ui.kept_text import KeepsText
from vpdesk.ui.lock_triggers import Offers, unheard
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.registers.import_dialog import ImportDialog
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.sidebar import Sidebar
from vpdesk.ui.widgets.toast import Toast

COMPACT_BELOW = 1060
"""Logical pixels of the window below which the sidebar shows icons only."""


class DeskView(QWidget):
    """Everything that is seen of an open vault; deleting it leaves nothing of it on the screen.

    No page is made before it is asked for with `show_page` or `return_to`.
    `lock_wanted` and `privacy_wanted` are for the window. `made_anew_wanted` asks to be made
    again, `restart_wanted` to start the program anew, `vault_wanted` to open another vault.
    """

    lock_wanted = Signal()
    privacy_wanted = Signal()
    made_anew_wanted = Signal()
    restart_wanted = Signal()
    vault_wanted = Signal(object)
    _changed = Signal(object)

    def __init__(
        self, desk: Desk, preferences: Preferences, theme: Theme, offers: Offers = unheard
    ) -> None:
        super().__init__()
        self._desk = desk
        on_ground(self, "canvas")
        self._recent = RecentCases(desk.cases)
        self._sidebar = Sidebar(page_entries(), command_entries(), sample_mark(desk))
        self.pages = PageStack(PageMaker(desk, preferences, theme, self, offers).make)
        self._notices = Notices(desk, partial(self.show_page, PageKey.SETTINGS))
        self._lay_out()
        self._toast = Toast(self.pages)
        self._actions = actions_of(self)
        self._palette = Palette(self, self._finder().groups, after=self.pages.enter)
        self._connect()
        self._stop_listening = desk.listen(self._changed.emit)

    @property
    def place(self) -> Place:
        """Where the user is, to come back to after unlocking."""
        return place_on(self, self.pages, self._recent.last)

    def return_to(self, place: Place) -> None:
        """Show again where the user was, as far as that may be shown."""
        if place.case_id is not None and self._recent.has(place.case_id):
            self.show_case(place.case_id)
        else:
            show_section(self.show_page(place.page), place.section)
            self._sidebar.take_keyboard()
        if place.new_case:
            self.add_report()

    def show_page(self, key: PageKey) -> QWidget:
        """Show a page and mark it in the navigation."""
        self._palette.close_palette()
        page = self.pages.show_page(key)
        self._sidebar.set_current(key.value)
        return cast(QWidget, page)

    def leave(self) -> None:
        """Keep half-typed text, once, and listen no longer; call before the vault is closed."""
        if self.pages.is_over:
            return
        with ExitStack() as stack:
            stack.callback(self._toast.forget)
            for clipboard in self.findChildren(ConfidentialClipboard):
                stack.callback(clipboard.clear)
            stack.callback(self._stop_listening)
            stack.callback(self.keep_drafts)
        self.pages.is_over = True

    def keep_drafts(self) -> None:
        """Keep the half-typed text of every page and dialog in the vault."""
        with ExitStack() as stack:
            stack.callback(self.pages.keep_drafts)
            for keeper in self.findChildren(KeepsText):
                stack.callback(keeper.keep_draft)

    def open_palette(self) -> None:
        """Open the field for search and commands."""
        self._palette.open()

    def show_case(
        self, case_id: CaseId, entry_id: EntryPlace | None = None, words: tuple[str, ...] = ()
    ) -> None:
        """Show a case, at an entry of its timeline where one is named, with words marked in it."""
        self.remember_case(case_id)
        self._cases_page().show_case(case_id, entry_id, words)

    def remember_case(self, case_id: CaseId) -> None:
        """Offer this case first in the palette."""
        self._recent.note(case_id)

    def add_report(self) -> None:
        """Open the dialog for a new case; without an organisation the one to add it."""
        self._palette.close_palette()
        if not self._desk.organisations.list():
            self.add_organisation()
            return
        dialog = NewCaseDialog(self, case_services(self._desk))
        dialog.registered.connect(self.show_case)
        dialog.open()

    def add_activity(self, organisation_id: OrganisationId | None = None) -> None:
        """Open the dialog for an activity; without an organisation the one to add it."""
        self._palette.close_palette()
        if not self._desk.organisations.list():
            self.add_organisation()
            return
        services = organisation_services(self._desk)
        ActivityDialog(self, services, organisation_id=organisation_id).open()

    def take_register_over(self, organisation_id: OrganisationId | None = None) -> None:
        """Open the dialog that takes a register over."""
        desk = self._desk
        whose = organisation_id or desk.organisations.shown_alone
        dialog = ImportDialog(
            self, desk.registers, desk.organisations, desk.today, organisation_id=whose
        )
        dialog.taken_over.connect(self.show_organisation)
        dialog.open()

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

    def refresh_everything(self) -> None:
        """Show all pages anew, after a setting that they count with was changed."""
        self.pages.refresh(frozenset(Concept))

    def use_single_letters(self, used: bool) -> None:
        """Let single letters open the editors of a case, or not."""
        if isinstance(page := self.pages.made(PageKey.CASES), CasesPage):
            page.use_single_letters(used)

    @attachments_first
    def change_language(self) -> None:
        """Ask to be made again in the language that was chosen."""
        self.made_anew_wanted.emit()

    @attachments_first
    def work_at(self, organisation_id: OrganisationId | None) -> None:
        """Ask to be made again with one organisation alone, or with None all of them."""
        self.keep_drafts()
        self.leave()
        try:
            show_alone(self._desk.scope, organisation_id)
        finally:
            self.made_anew_wanted.emit()

    def restart(self) -> None:
        """Ask to start the program anew."""
        self.restart_wanted.emit()

    def say(self, text: str, action: str, undo: Callable[[], None]) -> None:
        """Tell what was done, with a way back; without words there is only the way back."""
        self._toast.say(text, undo=undo, action=action)

    def forget_content(self) -> None:
        """Show nothing any more of what was destroyed, and offer no way back to it."""
        self._toast.forget()
        self.pages.refresh_all()

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
        column.addWidget(self._notices)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)

    def _finder(self) -> Finder:
        return Finder(
            actions=all_commands(self._actions, self._desk, self),
            search=self._desk.search,
            organisations=self._desk.organisations,
            recent=self._recent,
            opener=opener_of(self.show_case, self.show_page),
            today=self._desk.today,
            work_at=self.work_at,
        )

    def _connect(self) -> None:
        self._sidebar.page_chosen.connect(lambda key: self.show_page(PageKey(key)))
        self._sidebar.command_chosen.connect(self._run_named)
        self._sidebar.search_requested.connect(self._palette.open)
        self._changed.connect(self._forget_older)
        self._changed.connect(self.pages.refresh, Qt.ConnectionType.QueuedConnection)
        self._changed.connect(self._notices.refresh, Qt.ConnectionType.QueuedConnection)
        keeper = IndexKeeper(self._desk.search, self)
        self._changed.connect(keeper.note, Qt.ConnectionType.QueuedConnection)
        self._notices.stop_wanted.connect(partial(self.work_at, None))
        self._notices.back_wanted.connect(self.lock_wanted)
        here = (
            *keys(self._actions),
            ("Ctrl+K", self._palette.turn),
            ("Ctrl+F", self._focus_search),
            ("Alt+T", self._show_name),
        )
        take_keys(self, here, partial(menus, self._actions, self._desk, self, self._palette.turn))

    def _forget_older(self, concepts: frozenset[Concept]) -> None:
        """Offer no way back from what is no longer the last thing that was done."""
        if concepts - {Concept.LOG, Concept.BACKUPS}:
            self._toast.forget()

    def _run_named(self, key: str) -> None:
        commands = {PRIVACY: self.privacy_wanted.emit, LOCK: self.lock_wanted.emit}
        commands.get(key, partial(self.show_page, PageKey.SETTINGS))()

    def _cases_page(self) -> CasesPage:
        return cast(CasesPage, self.show_page(PageKey.CASES))

    def _organisations_page(self) -> OrganisationsPage:
        return cast(OrganisationsPage, self.show_page(PageKey.ORGANISATIONS))

    def _focus_search(self) -> None:
        self._palette.close_palette()
        self.pages.page.focus_search()

    def _show_name(self) -> None:
        if isinstance(page := self.pages.page, CasesPage):
            page.show_name()
