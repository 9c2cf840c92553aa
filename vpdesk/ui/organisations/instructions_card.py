"""The card with the sheet for when the adviser is suddenly away: how it stands, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.services.organisations.instruction_sheets import SheetState
from vpdesk.ui import tokens
from vpdesk.ui.instructions.words import missing_words, seen_words
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import set_tone, text_label


class InstructionsCard(QWidget):
    change_wanted = Signal()
    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("Instruction sheet")
        printing = tool_button("printer", self.tr("Print instruction sheet"))
        printing.clicked.connect(self.print_wanted)
        card = Card(heading, printing)
        words = self.tr("What to do here when you are suddenly away, without a word of any case.")
        self._seen = text_label("", "small", "text2", wrap=True)
        self._missing = text_label("", "small", "warn", wrap=True)
        self.change = link_button(self.tr("Go through the sheet…"), "clipboard-check")
        self.change.clicked.connect(self.change_wanted)
        line = QHBoxLayout()
        line.setSpacing(tokens.TIGHT)
        line.addWidget(self.change)
        line.addStretch(1)
        card.add(text_label(words, "small", "text2", wrap=True))
        card.add(self._seen)
        card.add(self._missing)
        card.add(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_state(self, state: SheetState) -> None:
        """Show when the sheet was gone through; in amber what asks for attention."""
        self._seen.setText(seen_words(state))
        set_tone(self._seen, "warn" if state.is_due else "text2")
        self._missing.setText(missing_words(state.missing))
        show_inside(self._missing, bool(state.missing))
