"""The page of stand-ins: what colleagues gave, and what was given to them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.stand_ins import Given, Held, Standing, StandInId, standing
from vpdesk.services.stand_ins.merging import MergedReturn
from vpdesk.ui.dates import long_date
from vpdesk.ui.file_dialogs import ask_file_to_open
from vpdesk.ui.filling import filled
from vpdesk.ui.stand_ins.certificate_dialog import StandInCertificateDialog
from vpdesk.ui.stand_ins.give_dialog import GiveDialog
from vpdesk.ui.stand_ins.give_up_dialog import GiveUpDialog
from vpdesk.ui.stand_ins.lists import given_list, held_list
from vpdesk.ui.stand_ins.open_dialog import OpenDialog
from vpdesk.ui.stand_ins.read_dialog import ReadDialog
from vpdesk.ui.stand_ins.return_dialogs import EndDialog, GiveBackDialog, TakeBackDialog
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.stand_ins.sheets_card import SheetsCard
from vpdesk.ui.widgets.buttons import primary_button, secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import scrolled_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.row_list import heading_tools
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class StandInsPage(QWidget):
    toast_wanted = Signal(str, str, object)

    def __init__(self, services: StandInServices) -> None:
        super().__init__()
        self.services = services
        self.file_dialog: QFileDialog | None = None
        self.reading: ReadDialog | None = None
        on_ground(self, "canvas")
        self.give_button = primary_button(self.tr("Give to a stand-in…"), "file-lock")
        self.give_button.clicked.connect(partial(self.give, None))
        self.held = held_list(
            services.today,
            read=self._read,
            give_back=self._give_back,
            end=self.ask_end,
            certify=self.certify,
        )
        self.open_button = secondary_button(self.tr("Open package…"), "lock-open")
        self.open_button.clicked.connect(self.ask_package)
        self.given = given_list(services.today, take=self._take_from, give_up=self.ask_give_up)
        self.take_button = secondary_button(self.tr("Open return…"), "inbox")
        self.take_button.clicked.connect(self.ask_return)
        self.sheets = SheetsCard(self, services)
        self._ended: StandInId | None = None
        self._told = Strip()
        self._told.link_clicked.connect(self._certify_ended)
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed."""
        if Concept.STAND_INS in concepts:
            self._load()
        if Concept.ORGANISATIONS in concepts:
            self.sheets.load()

    def focus_search(self) -> None:
        """Go to the first button: there is nothing to search."""
        self.open_button.setFocus()

    def keep_drafts(self) -> None:
        """Do nothing: each dialog keeps what is typed in it."""

    @property
    def is_hidden(self) -> bool:
        """Whether nothing is shown, as one organisation is worked at alone."""
        return self.services.scope.organisation_id is not None

    def give(self, case_id: CaseId | None = None) -> None:
        """Ask which cases go to a colleague, with one of them chosen."""
        if self.is_hidden:
            return
        dialog = GiveDialog(self, self.services)
        if case_id is not None:
            dialog.choose(case_id)
        dialog.open()

    def ask_package(self) -> None:
        """Ask for the file of a package."""
        if self.is_hidden:
            return
        kinds = self.tr("Packages (*.vpwaarneming)")
        title = self.tr("Open a stand-in package")
        self.file_dialog = ask_file_to_open(self, title, kinds, self.open_package)

    def open_package(self, path: str) -> None:
        """Ask for the code of a package."""
        dialog = OpenDialog(self, self.services, Path(path))
        dialog.opened.connect(self.read)
        dialog.open()

    def read(self, stand_in_id: StandInId) -> None:
        """Show the cases of a package."""
        self.reading = ReadDialog(self, self.services, stand_in_id)
        self.reading.open()

    def ask_return(self) -> None:
        """Ask for the file of a return."""
        if self.is_hidden:
            return
        kinds = self.tr("Returns (*.vpteruggave)")
        self.file_dialog = ask_file_to_open(self, self.tr("Open return…"), kinds, self.open_return)

    def open_return(self, path: str) -> None:
        """Show what is in a return."""
        read = self.services.merging.read(Path(path))
        dialog = TakeBackDialog(self, self.services, read)
        dialog.merged.connect(self._tell_merged)
        dialog.open()

    def ask_end(self, held: Held) -> None:
        """Ask whether the copy of what a colleague gave goes."""
        if held.ended_on is None:
            dialog = EndDialog(self, self.services, held)
            dialog.ended.connect(partial(self._tell_ended, held.id))
            dialog.open()

    def certify(self, held: Held) -> None:
        """Show the proof that a copy was destroyed, once it was."""
        if held.ended_on is not None:
            StandInCertificateDialog(self, self.services.standing_in, held.id).open()

    def ask_give_up(self, given: Given) -> None:
        """Ask whether nothing of a package is to come back any more."""
        dialog = GiveUpDialog(self, self.services, given)
        dialog.given_up.connect(self._tell_given_up)
        dialog.open()

    def give_up_current(self) -> None:
        """Ask the same of the package that is chosen, or of the newest one."""
        given = self.given.current() or next(iter(self.services.giving.given()), None)
        if given is not None:
            self.ask_give_up(given)
        else:
            self._told.say(self.tr("Nobody stands in for you."))

    def _read(self, held: Held) -> None:
        state = standing(held, self.services.today())
        if state is Standing.OPEN:
            self.read(held.id)
        elif state is Standing.EXPIRED:
            self.ask_end(held)
        else:
            self.certify(held)

    def _give_back(self, held: Held) -> None:
        if held.ended_on is None:
            dialog = GiveBackDialog(self, self.services, held)
            dialog.given_back.connect(self._given_back)
            dialog.open()

    def _given_back(self, held: Held) -> None:
        """Say so, and ask whether the copy goes: it is no longer needed."""
        self._told.say(self.tr("The return was saved. Bring it to your colleague."), "ok")
        now = next(each for each in self.services.standing_in.held() if each.id == held.id)
        self.ask_end(now)

    def _take_from(self, _given: Given) -> None:
        self.ask_return()

    def _tell_given_up(self) -> None:
        self._told.say(self.tr("The package was given up."), "ok")

    def _tell_ended(self, stand_in_id: StandInId) -> None:
        self._ended = stand_in_id
        day = long_date(self.services.today())
        words = filled(self.tr("The copy was destroyed on %1."), day)
        self._told.say(words, "ok", self.tr("Certificate…"))

    def _certify_ended(self) -> None:
        if self._ended is not None:
            StandInCertificateDialog(self, self.services.standing_in, self._ended).open()

    def _tell_merged(self, merged: MergedReturn) -> None:
        left = len(merged.left_out)
        if left:
            words = self.tr(
                "%n entries could not be taken over: the case is gone, or the consent does not"
                " stand. They are still in the file.",
                "",
                left,
            )
            self._told.say(words, "warn")
        else:
            self._told.say("")
        words = self.tr("%n entries taken over.", "", len(merged.refs))
        back = partial(self.services.merging.take_back, merged)
        self.toast_wanted.emit(words, self.tr("Undo"), back)

    def _load(self) -> None:
        self._pages.setCurrentIndex(1 if self.is_hidden else 0)
        held = self.services.standing_in.held()
        given = self.services.giving.given()
        self.held.show_rows(held)
        self.given.show_rows(given)
        for rows, none, found in (
            (self.held, self._no_held, held),
            (self.given, self._no_given, given),
        ):
            show_inside(rows, bool(found))
            show_inside(none, not found)
        self.sheets.load()

    def _lay_out(self) -> None:
        page = QWidget()
        column = scrolled_column(page)
        header = PageHeader(
            self.tr("Stand-in"),
            self.tr("Running cases, given to a colleague or taken over for a time."),
            (self.give_button,),
        )
        none_held = self.tr("You stand in for nobody. Open a package that a colleague gave you.")
        self._no_held = text_label(none_held, "body", "text2", wrap=True)
        none_given = self.tr("Nobody stands in for you.")
        self._no_given = text_label(none_given, "body", "text2", wrap=True)
        column.addWidget(as_pane(header))
        column.addWidget(self._told)
        for heading, rows, none, button in (
            (self.tr("You stand in for"), self.held, self._no_held, self.open_button),
            (self.tr("Stands in for you"), self.given, self._no_given, self.take_button),
        ):
            card = Card(heading, heading_tools(rows.tools, button))
            card.add(none)
            card.add_list(rows)
            column.addWidget(as_pane(card))
        column.addWidget(as_pane(self.sheets))
        column.addStretch(1)
        hidden = EmptyState(
            "handshake",
            self.tr("Standing in is hidden"),
            self.tr("You are working at one organisation. Choose Stop at the top to see it."),
        )
        self._pages.addWidget(page)
        self._pages.addWidget(hidden)
