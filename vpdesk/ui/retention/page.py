"""The page on which the adviser decides about cases that reached their term."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.retention import Destruction, KeptCase, Standing
from vpdesk.services.errors import ServiceError
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.retention.case_cards import CaseCards
from vpdesk.ui.retention.certificate_dialog import CertificateDialog
from vpdesk.ui.retention.destroy_dialog import DestroyDialog
from vpdesk.ui.retention.destroyed_card import DestroyedCard
from vpdesk.ui.retention.hold_dialog import HoldDialog
from vpdesk.ui.retention.services import RetentionServices
from vpdesk.ui.retention.words import RetentionWords
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import scrolled_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane, enter
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.strip import Strip

_SHOWN = frozenset(
    {
        Concept.CASES,
        Concept.TIMELINE,
        Concept.ORGANISATIONS,
        Concept.ANNUAL_REPORTS,
        Concept.BACKUPS,
    }
)


class RetentionPage(QWidget):
    """One card per case, each decided on its own; `case_wanted` asks for the page of a case.

    `content_gone` tells that what other pages may still hold of a case was destroyed,
    `erasing_wanted` carries one to be erased because its reporter asks.
    """

    case_wanted = Signal(object, object)
    toast_wanted = Signal(str, str, object)
    content_gone = Signal()
    erasing_wanted = Signal(object)

    def __init__(self, services: RetentionServices) -> None:
        super().__init__()
        self._services = services
        self._words = RetentionWords()
        self._asked: CaseId | None = None
        on_ground(self, "canvas")
        self._header = PageHeader(self.tr("Review retention terms"))
        self.strip = Strip()
        self.asked = CaseCards(self.tr("This case"))
        self.due = CaseCards(self.tr("Term passed"))
        self.held = CaseCards(self.tr("Held"))
        self.gone = DestroyedCard()
        self._empty = EmptyState(
            "archive",
            self.tr("Nothing to review"),
            self.tr("No case has reached its retention term."),
        )
        self.gone.certificate_wanted.connect(self.show_certificate)
        for cards in (self.asked, self.due, self.held):
            cards.destroy_wanted.connect(self._destroy)
            cards.erase_wanted.connect(self._erase)
            cards.hold_wanted.connect(self._hold)
            cards.release_wanted.connect(self._release)
            cards.final_wanted.connect(self._declare_final)
            cards.case_wanted.connect(self._open_case)
        self._lay_out()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the scroll place stays."""
        if concepts & _SHOWN:
            self._load()

    def focus_search(self) -> None:
        """Do nothing: there is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Do nothing: nothing is typed on this page itself."""

    def show_case(self, case_id: CaseId | None) -> None:
        """Show one closed case first, whatever the clock says of it; None shows those due."""
        self._asked = case_id
        self.strip.say("")
        self._load()

    def show_certificate(self, record: Destruction) -> None:
        CertificateDialog(self, self._services, record).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asked = None

    def _load(self) -> None:
        held_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._show()
        if held_keyboard:
            enter(self)

    def _show(self) -> None:
        kept = self._services.retention.due()
        asked = self._asked_case()
        others = [each for each in kept if asked is None or each.case.id != asked.case.id]
        due = [each for each in others if each.standing is not Standing.HELD]
        held = [each for each in others if each.standing is Standing.HELD]
        destroyed = self._services.destruction.list()
        today = self._services.today()
        self.asked.show_cases(() if asked is None else (asked,), today)
        self.due.show_cases(due, today)
        self.held.show_cases(held, today)
        self.gone.show_destroyed(destroyed)
        self.gone.setVisible(bool(destroyed))
        self._empty.setVisible(not (kept or asked or destroyed))
        self._header.show_title(self.tr("Review retention terms"), self._subtitle(kept))

    def _asked_case(self) -> KeptCase | None:
        if self._asked is None:
            return None
        try:
            return self._services.retention.of(self._asked)
        except ServiceError:
            self._asked = None
            return None

    def _subtitle(self, kept: Sequence[KeptCase]) -> str:
        due = sum(each.standing is Standing.DUE for each in kept)
        if not due:
            return self.tr("You decide: destroy, or keep longer with a reason.")
        decide = self.tr("You decide: destroy, or keep longer with a reason.")
        return self.tr("%n case(s) can be destroyed.", "", due) + " " + decide

    def _destroy(self, kept: KeptCase) -> None:
        dialog = DestroyDialog(self, self._services, kept)
        dialog.certificate_wanted.connect(self.show_certificate)
        dialog.content_gone.connect(self.content_gone)
        dialog.open()

    def _erase(self, kept: KeptCase) -> None:
        self.erasing_wanted.emit(kept.case.id)

    def _hold(self, kept: KeptCase) -> None:
        ids = [card.kept.case.id for card in self.due.cards]
        place = ids.index(kept.case.id) if kept.case.id in ids else None
        HoldDialog(self, self._services, kept, partial(self._go_on, kept.case.id, place)).open()

    def _go_on(self, held: CaseId, place: int | None) -> None:
        """Show that a case is held, with the keyboard on the next one to decide on, else on it."""
        self._load()
        following = [] if place is None else self.due.cards[place:] or self.due.cards[-1:]
        same = [card for card in (*self.asked.cards, *self.held.cards) if card.kept.case.id == held]
        for card in (*following, *same)[:1]:
            card.hold_button.setFocus()

    def _release(self, kept: KeptCase) -> None:
        self._try(partial(self._services.retention.release, kept.case.id))

    def _declare_final(self, kept: KeptCase) -> None:
        where = (kept.case.organisation_id, kept.report)
        if self._try(partial(self._services.retention.declare_final, *where)):
            text = self.tr("The annual report of %1 is final.")
            shown = filled(text, self._words.report(kept))
            undo = partial(self._withdraw_final, kept)
            self.toast_wanted.emit(shown, self.tr("Undo"), undo)

    def _withdraw_final(self, kept: KeptCase) -> None:
        where = (kept.case.organisation_id, kept.report)
        self._try(partial(self._services.retention.withdraw_final, *where))

    def _try(self, act: "partial[None]") -> bool:
        """Do something that a change elsewhere may have overtaken, or say why it is refused."""
        try:
            act()
        except ServiceError as error:
            self.strip.say(words_for(error) or "", "warn")
            self._load()
            return False
        self.strip.say("")
        self._load()
        return True

    def _open_case(self, kept: KeptCase) -> None:
        self.case_wanted.emit(kept.case.id, None)

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        for part in (self._header, self.strip, self.asked, self.due, self.held, self.gone):
            column.addWidget(as_pane(part))
        column.addWidget(self._empty, 1)
        column.addStretch(0)
