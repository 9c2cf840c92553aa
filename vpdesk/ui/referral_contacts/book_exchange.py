"""What is done with the address book as a whole: cards in and out, doubles put together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from vpdesk.domain.contact_cards import OfferedCard
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactFilter,
)
from vpdesk.services.addresses.address_tables import AddressTables
from vpdesk.services.addresses.contact_cards import ContactCards
from vpdesk.services.addresses.merging import AddressMerging, MergedAddresses
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_open, ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.referral_contacts.address_merge_dialog import AddressMergeDialog
from vpdesk.ui.referral_contacts.cards_dialog import CardsDialog
from vpdesk.ui.referral_contacts.contact_dialog import kind_choices
from vpdesk.ui.referral_contacts.table_dialog import ReadTable, TableDialog, read_table
from vpdesk.ui.widgets.buttons import framed_tool_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class BookServices:
    """The services of a desk that change the book as a whole."""

    cards: ContactCards
    tables: AddressTables
    merging: AddressMerging
    terms: Terms
    organisations: Organisations


class BookExchange(QObject):
    """`done` carries what was done, the words of a way back and that way."""

    done = Signal(str, str, object)
    said = Signal(str, str)

    def __init__(self, page: QWidget, services: BookServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._job: RunningJob | None = None
        self.file_dialog: QFileDialog | None = None

    def button(self) -> QToolButton:
        """Return the button that unfolds all of it, but for saving, which needs what is shown."""
        button = framed_tool_button("ellipsis", self.tr("More for the address book"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(button)
        for words, run in (
            (self.tr("Take over addresses from a table…"), self.ask_table),
            (self.tr("Take over contact cards…"), self.ask_file),
            (self.tr("Merge double addresses…"), self.merge_doubles),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(run)
            self.menu.addAction(action)
        button.setMenu(self.menu)
        return button

    def ask_file(self) -> None:
        """Let a file of contact cards be chosen."""
        self.file_dialog = ask_file_to_open(
            self._page,
            self.tr("Take over contact cards"),
            self.tr("Contact cards (*.vcf)"),
            self.read,
        )

    def read(self, place: str) -> None:
        """Read a file, then ask what of it to take over."""
        self._job = RunningJob(at_once(partial(self._services.cards.read, Path(place))), self)
        self._job.succeeded.connect(self._offer)
        self._job.failed.connect(partial(self._refuse, self.tr("Nothing was taken over. %1")))
        self._job.start()

    def ask_table(self) -> None:
        """Let a table of addresses be chosen."""
        self.file_dialog = ask_file_to_open(
            self._page,
            self.tr("Take over addresses from a table"),
            self.tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)"),
            self.read_table,
        )

    def read_table(self, place: str) -> None:
        """Read a table, then ask what of it to take over."""
        services = self._services
        alone = services.organisations.shown_alone
        work = partial(read_table, services.tables, Path(place), alone)
        self._job = RunningJob(at_once(work), self)
        self._job.succeeded.connect(self._offer_table)
        self._job.failed.connect(partial(self._refuse, self.tr("Nothing was taken over. %1")))
        self._job.start()

    def merge_doubles(self) -> None:
        """Show the addresses that look alike."""
        self._merge(self._services.merging.pairs())

    def merge_with(self, contact: ReferralContact, others: tuple[ReferralContact, ...]) -> None:
        """Let one of the others be put together with an address, which stays."""
        same = [each for each in others if each.organisation_id == contact.organisation_id]
        self._merge(tuple((contact, each) for each in same if each.id != contact.id))

    def save(self, wanted: ReferralContactFilter, words: str) -> None:
        """Say what leaves, then let a place be chosen for the addresses that fit."""
        told = self.tr(
            "With each address stand name, contact person, phone, e-mail, website, region and when"
            " it can be reached. Your remarks and your own interest stay here."
        )
        title = self.tr("Save as contact cards")
        self._warn(title, told, wanted, words, self._ask_place)

    def save_table(self, wanted: ReferralContactFilter, words: str) -> None:
        """Say what leaves in a workbook, then let a place be chosen as above."""
        told = self.tr(
            "With each address stand name, contact person, kind, phone, e-mail, website, region,"
            " when it can be reached, waiting time, costs and when you last checked it. Your"
            " remarks and your own interest stay here."
        )
        title = self.tr("Save as a table")
        self._warn(title, told, wanted, words, self._ask_table_place)

    def _warn(
        self,
        title: str,
        told: str,
        wanted: ReferralContactFilter,
        words: str,
        ask: Callable[[ReferralContactFilter], None],
    ) -> None:
        warning = Dialog(self._page, title, self.tr("Choose a place…"))
        whole = wanted == ReferralContactFilter()
        shown = self.tr("The whole address book.") if whole else words
        for text in (shown, told):
            warning.content.addWidget(text_label(text, wrap=True))
        warning.confirmed.connect(warning.accept)
        warning.confirmed.connect(partial(ask, wanted))
        warning.finished.connect(warning.deleteLater)
        warning.open()

    def write(self, wanted: ReferralContactFilter, place: str) -> None:
        """Write the cards; the dialog has asked before something is replaced."""
        work = partial(self._services.cards.save, Path(place), wanted, replace=True)
        self._save(work, self._tell_saved)

    def write_table(self, wanted: ReferralContactFilter, place: str) -> None:
        """Write the workbook; the dialog has asked before something is replaced."""
        save = self._services.tables.save
        work = partial(save, Path(place), wanted, language=current(), replace=True)
        self._save(work, self._tell_table_saved)

    def _save(self, work: Callable[[], int], saved: Callable[[object], None]) -> None:
        self._job = RunningJob(at_once(work), self)
        self._job.succeeded.connect(saved)
        self._job.failed.connect(partial(self._refuse, self.tr("Nothing was saved. %1")))
        self._job.start()

    def _ask_table_place(self, wanted: ReferralContactFilter) -> None:
        self.file_dialog = ask_file_to_save(
            self._page,
            self.tr("Save as a table"),
            self.tr("Excel (*.xlsx)"),
            self.tr("Addresses.xlsx"),
            partial(self.write_table, wanted),
        )

    def _ask_place(self, wanted: ReferralContactFilter) -> None:
        self.file_dialog = ask_file_to_save(
            self._page,
            self.tr("Save as contact cards"),
            self.tr("Contact cards (*.vcf)"),
            self.tr("Addresses.vcf"),
            partial(self.write, wanted),
        )

    def _offer(self, read: tuple[tuple[OfferedCard, ...], int]) -> None:
        services = self._services
        offered, unreadable = read
        dialog = CardsDialog(
            self._page,
            services.cards,
            offered,
            unreadable,
            kind_choices(services.terms),
            services.organisations.shown_alone,
        )
        dialog.taken_over.connect(self._tell_taken_over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer_table(self, read: ReadTable) -> None:
        services = self._services
        dialog = TableDialog(
            self._page,
            services.tables,
            read,
            kind_choices(services.terms),
            services.organisations.shown_alone,
        )
        dialog.taken_over.connect(self._tell_table_taken_over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, pairs: tuple[tuple[ReferralContact, ReferralContact], ...]) -> None:
        dialog = AddressMergeDialog(self._page, self._services.merging, pairs)
        dialog.merged.connect(self._tell_merged)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_taken_over(self, added: tuple[ReferralContact, ...]) -> None:
        words = self.tr("%n address(es) taken over.", "", len(added))
        self.done.emit(words, self.tr("Undo"), partial(self._services.cards.take_back, added))

    def _tell_table_taken_over(self, added: tuple[ReferralContact, ...]) -> None:
        words = self.tr("%n address(es) taken over.", "", len(added))
        self.done.emit(words, self.tr("Undo"), partial(self._take_back, added))

    def _take_back(self, added: tuple[ReferralContact, ...]) -> None:
        """Thousands of them take seconds."""
        self._job = RunningJob(at_once(partial(self._services.cards.take_back, added)), self)
        self._job.start()

    def _tell_merged(self, merged: MergedAddresses) -> None:
        words = self.tr("Addresses merged.")
        self.done.emit(words, self.tr("Undo"), partial(self._services.merging.undo, merged))

    def _tell_saved(self, number: object) -> None:
        count = number if isinstance(number, int) else 0
        self.said.emit(self.tr("%n address(es) saved as contact cards.", "", count), "ok")

    def _tell_table_saved(self, number: object) -> None:
        count = number if isinstance(number, int) else 0
        self.said.emit(self.tr("%n address(es) saved as a table.", "", count), "ok")

    def _refuse(self, pattern: str, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.said.emit(filled(pattern, words), "warn")
