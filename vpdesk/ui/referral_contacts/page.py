"""The page of the addresses that reporters are referred to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.changes import Concept
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.services.addresses.referral_contacts import ReferralContacts
from vpdesk.services.cases.cases import Cases
from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.terms.terms import Terms
from vpdesk.ui import tokens
from vpdesk.ui.clipboard import ConfidentialClipboard
from vpdesk.ui.draft_dialog import DraftDialog
from vpdesk.ui.referral_contacts.address_filters import AddressFilters
from vpdesk.ui.referral_contacts.address_table import AddressTable
from vpdesk.ui.referral_contacts.book_exchange import BookExchange, BookServices
from vpdesk.ui.referral_contacts.contact_dialog import ReferralContactDialog, kind_choices
from vpdesk.ui.referral_contacts.inspector import ReferralContactInspector
from vpdesk.ui.referral_contacts.paper_dialogs import (
    AddressListDialog,
    PaperServices,
    ReferralCardDialog,
)
from vpdesk.ui.widgets.buttons import framed_tool_button, primary_button, secondary_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.overlay import Sheet
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip

_SHOWN = frozenset({Concept.REFERRAL_CONTACTS, Concept.CASES, Concept.TIMELINE, Concept.TERMS})
_INSPECTOR_WIDTH = 300
_INSPECTOR_FITS = 1180
_ALL_COLUMNS_FIT = 1400


class ReferralContactsPage(QWidget):
    referral_wanted = Signal(object)
    toast_wanted = Signal(str, str, object)

    def __init__(
        self,
        referral_contacts: ReferralContacts,
        terms: Terms,
        cases: Cases,
        drafts: Drafts,
        organisations: Organisations,
        today: Callable[[], date],
        papers: PaperServices,
        book: BookServices,
    ) -> None:
        super().__init__()
        self._referral_contacts = referral_contacts
        self._terms = terms
        self._cases = cases
        self._drafts = drafts
        self._organisations = organisations
        self._today = today
        self._papers = papers
        self.exchange = BookExchange(self, book)
        self.strip = Strip()
        on_ground(self, "canvas")
        self._filters = AddressFilters()
        self._table = AddressTable()
        self._nothing_found = self._nothing_found_state()
        self._list = QStackedLayout()
        self._inspector = ReferralContactInspector()
        self._details = secondary_button(self.tr("Details"), "panel-right")
        self._side = on_ground(QWidget(), "surface", "left")
        self._beside = QVBoxLayout(self._side)
        in_sheet = QWidget()
        self._over = QVBoxLayout(in_sheet)
        self._sheet = Sheet(self, self.tr("Details"), in_sheet, _INSPECTOR_WIDTH)
        self._clipboard = ConfidentialClipboard(self)
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the chosen address and the scroll place stay."""
        if concepts & _SHOWN:
            self._load()

    def focus_search(self) -> None:
        self._filters.search.setFocus()
        self._filters.search.selectAll()

    def keep_drafts(self) -> None:
        """Keep what was typed in an open dialog, and take a number off the clipboard."""
        self._clipboard.clear()
        for dialog in self.findChildren(DraftDialog):
            dialog.keep_draft()

    def show_contact(self, contact_id: ReferralContactId) -> None:
        """Show this address, whatever was searched for."""
        self._filters.clear()
        self._table.choose(contact_id)

    def print_list(self) -> None:
        """Show the addresses that are on the screen as a list, to be printed."""
        wanted, words = self._filters.wanted(), self._filters.words()
        AddressListDialog(self, self._papers, wanted, words).open()

    def save_cards(self) -> None:
        """Let the addresses that are on the screen be saved as contact cards."""
        self.exchange.save(self._filters.wanted(), self._filters.words())

    def save_table(self) -> None:
        """Let the addresses that are on the screen be saved as a workbook."""
        self.exchange.save_table(self._filters.wanted(), self._filters.words())

    def print_card(self) -> None:
        """Show the card of the chosen address, to be printed."""
        if (contact := self._table.current()) is not None:
            dialog = ReferralCardDialog(self, self._papers, contact.id)
            dialog.change_wanted.connect(self._change)
            dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        self._table.show_all_columns(width >= _ALL_COLUMNS_FIT)
        self._seat_inspector(beside=width >= _INSPECTOR_FITS)

    def _load(self) -> None:
        self._filters.offer(kind_choices(self._terms), self._referral_contacts.regions())
        self._list_contacts()

    def _list_contacts(self) -> None:
        found = self._referral_contacts.list(self._filters.wanted())
        self._table.show_contacts(found)
        self._list.setCurrentIndex(0 if found else 1)
        self._pages.setCurrentIndex(1 if found or self._referral_contacts.list() else 0)
        self._nothing_found.say(self.tr("No addresses found"), self._filters.words())

    def _show_chosen(self, contact: ReferralContact | None) -> None:
        show_inside(self._inspector, contact is not None)
        if contact is not None:
            has_cases = self._cases.count(CaseFilter()) > 0
            self._inspector.show_contact(contact, self._today(), has_cases=has_cases)

    def _connect(self) -> None:
        self._filters.changed.connect(self._list_contacts)
        self._filters.search.moved_down.connect(self._table.view.setFocus)
        self._table.chosen.connect(self._show_chosen)
        self._table.change_wanted.connect(self._change)
        self._table.removal_wanted.connect(self._remove)
        self._details.clicked.connect(self._sheet.open)
        self._inspector.change_wanted.connect(self._change)
        self._inspector.removal_wanted.connect(self._remove)
        self._inspector.merging_wanted.connect(self._merge)
        self.exchange.said.connect(self.strip.say)
        self.exchange.done.connect(self.toast_wanted)
        self._inspector.referral_wanted.connect(self._want_referral)
        self._inspector.checked.connect(self._note_check)
        self._inspector.copy_wanted.connect(self._copy)
        self._inspector.card_wanted.connect(self.print_card)

    def _copy(self, phone: str) -> None:
        self._clipboard.copy(phone)
        self._inspector.tell_copied()

    def _want_referral(self) -> None:
        if (contact := self._table.current()) is not None:
            self.referral_wanted.emit(contact.id)

    def _note_check(self) -> None:
        contact = self._table.current()
        if contact is not None:
            change = self._referral_contacts.change
            change(contact.id, replace(contact, checked_on=self._today()))
            self._say(self.tr("Address checked."), partial(change, contact.id, contact))

    def _add(self) -> None:
        self._open_dialog(None)

    def _change(self) -> None:
        if (contact := self._table.current()) is not None:
            self._open_dialog(contact)

    def _open_dialog(self, contact: ReferralContact | None) -> None:
        dialog = ReferralContactDialog(
            self,
            self._referral_contacts,
            self._terms,
            self._drafts,
            self._organisations,
            self._today,
            contact=contact,
        )
        dialog.recorded.connect(self.show_contact)
        dialog.recorded.connect(partial(self._tell_recorded, contact))
        dialog.open()

    def _tell_recorded(self, before: ReferralContact | None, contact_id: ReferralContactId) -> None:
        addresses = self._referral_contacts
        if before is None:
            self._say(self.tr("Address added."), partial(addresses.remove, contact_id))
        else:
            self._say(self.tr("Address changed."), partial(addresses.change, contact_id, before))

    def _merge(self) -> None:
        if (contact := self._table.current()) is not None:
            self.exchange.merge_with(contact, self._referral_contacts.list())

    def _remove(self) -> None:
        if (contact := self._table.current()) is not None:
            removed = self._referral_contacts.remove(contact.id)
            self._say(self.tr("Address removed."), partial(self._restore, removed))

    def _restore(self, removed: ReferralContact) -> None:
        self._table.choose(self._referral_contacts.restore(removed))

    def _say(self, words: str, undo: Callable[[], object]) -> None:
        self.toast_wanted.emit(words, self.tr("Undo"), undo)

    def _seat_inspector(self, *, beside: bool) -> None:
        (self._beside if beside else self._over).addWidget(self._inspector)
        self._side.setVisible(beside)
        self._details.setVisible(not beside)
        if beside:
            self._sheet.hide()

    def _nothing_found_state(self) -> EmptyState:
        clear = secondary_button(self.tr("Clear filters"))
        clear.clicked.connect(self._filters.clear)
        return EmptyState("search", self.tr("No addresses found"), "", clear)

    def _lay_out(self) -> None:
        for seat in (self._beside, self._over):
            seat.setContentsMargins(1, 0, 0, 0)
        self._side.setFixedWidth(_INSPECTOR_WIDTH)
        add = primary_button(self.tr("Add address"), "plus")
        add.clicked.connect(self._add)
        print_list = framed_tool_button("printer", self.tr("Print address list…"), "Ctrl+P")
        print_list.clicked.connect(self.print_list)
        header = PageHeader(
            self.tr("Referral contacts"),
            self.tr("To refer to, only if the reporter wants it."),
            (self._details, print_list, self._more_button(), add),
        )
        book = QVBoxLayout()
        book.setContentsMargins(tokens.HUGE, tokens.PAGE_TOP, tokens.WIDE, tokens.WIDE)
        book.setSpacing(tokens.MEDIUM)
        book.addWidget(as_pane(header))
        book.addWidget(self.strip)
        book.addWidget(as_pane(self._filters))
        book.addLayout(self._list, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(book, 1)
        row.addWidget(as_pane(self._side))
        self._list.addWidget(as_pane(self._table))
        self._list.addWidget(self._nothing_found)
        self._pages.addWidget(self._empty_book())
        self._pages.addWidget(content)

    def _more_button(self) -> QToolButton:
        button = self.exchange.button()
        for words, run in (
            (self.tr("Save as contact cards…"), self.save_cards),
            (self.tr("Save as a table (.xlsx)…"), self.save_table),
        ):
            action = QAction(words, self.exchange.menu)
            action.triggered.connect(run)
            self.exchange.menu.addAction(action)
        return button

    def _empty_book(self) -> QWidget:
        add = primary_button(self.tr("Add address"), "plus")
        add.clicked.connect(self._add)
        told = self.tr("A list of addresses in CSV or Excel can be taken over with Ctrl+K.")
        state = EmptyState("book-user", self.tr("Your address book is empty."), told, add)
        strip, empty = Strip(), QWidget()
        self.exchange.said.connect(strip.say)
        column = QVBoxLayout(empty)
        column.addWidget(strip)
        column.addWidget(state, 1)
        return empty
