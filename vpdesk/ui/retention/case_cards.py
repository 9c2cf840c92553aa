"""A heading with the cards of some cases, a few at a time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from vpdesk.domain.retention import KeptCase
from vpdesk.ui import tokens
from vpdesk.ui.retention.case_card import CaseCard
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

SHOWN_AT_ONCE = 20


class CaseCards(QWidget):
    """Hidden while there are no cases; each signal carries one of them."""

    destroy_wanted = Signal(object)
    erase_wanted = Signal(object)
    hold_wanted = Signal(object)
    release_wanted = Signal(object)
    final_wanted = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._cases: tuple[KeptCase, ...] = ()
        self._most = SHOWN_AT_ONCE
        self._today = date.min
        self.cards: list[CaseCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.LARGE)
        self._column.addWidget(text_label(heading, "heading"))
        self.more_button = link_button("", "chevron-down")
        self.more_button.clicked.connect(self._show_more)
        self._column.addWidget(self.more_button)
        show_inside(self, visible=False)

    def show_cases(self, cases: Sequence[KeptCase], today: date) -> None:
        """Show these cases; a card whose case is as it was stays, and keeps the keyboard.

        From one that goes, the keyboard goes on to the one in its place.
        """
        self._cases = tuple(cases)
        self._today = today
        with keyboard_kept(self, self._stops):
            self._show_cards()

    def _stops(self) -> list[QWidget]:
        found = [each for card in self.cards for each in card.findChildren(QAbstractButton)]
        return [*found, self.more_button]

    def _show_cards(self) -> None:
        wanted = self._cases[: self._most]
        known = {card.kept: card for card in self.cards}
        for card in self.cards:
            if card.kept not in wanted:
                card.hide()
                card.deleteLater()
        self.cards = [known.get(each) or self._card(each) for each in wanted]
        for place, card in enumerate(self.cards, start=1):
            self._column.insertWidget(place, card)
            show_inside(card, visible=True)
        hidden = len(self._cases) - len(wanted)
        self.more_button.setText(self.tr("Show %1 more").replace("%1", QLocale().toString(hidden)))
        show_inside(self.more_button, bool(hidden))
        show_inside(self, bool(self._cases))

    def _card(self, kept: KeptCase) -> CaseCard:
        card = CaseCard(kept, self._today)
        card.destroy_wanted.connect(self.destroy_wanted)
        card.erase_wanted.connect(self.erase_wanted)
        card.hold_wanted.connect(self.hold_wanted)
        card.release_wanted.connect(self.release_wanted)
        card.final_wanted.connect(self.final_wanted)
        card.case_wanted.connect(self.case_wanted)
        return card

    def _show_more(self) -> None:
        self._most += SHOWN_AT_ONCE
        self.show_cases(self._cases, self._today)
