"""The card of one closed case: when it may go, and what the adviser can decide."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.retention import KeptCase, Standing
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.retention.words import RetentionWords
from vpdesk.ui.widgets.buttons import destructive_button, link_button, secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class CaseCard(QWidget):
    """Each signal carries the case as the clock sees it."""

    destroy_wanted = Signal(object)
    erase_wanted = Signal(object)
    hold_wanted = Signal(object)
    release_wanted = Signal(object)
    final_wanted = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, kept: KeptCase, today: date) -> None:
        super().__init__()
        self.kept = kept
        self._today = today
        self._words = RetentionWords()
        self._pill = Pill()
        name = f"{kept.case.code_name}  {kept.case.number}"
        card = Card(name, self._pill)
        self._pill.show_state(*self._words.standing(kept))
        card.add(self._facts())
        if kept.hold is not None and kept.standing is Standing.HELD:
            card.add(WrappedText(filled(self.tr("Held because: %1"), kept.hold.reason), "small"))
        self.strip = self._strip()
        card.add(self.strip)
        card.add(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _facts(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.LARGE)
        grid.setVerticalSpacing(tokens.HAIR)
        top = Qt.AlignmentFlag.AlignTop
        for place, (caption, value) in enumerate(self._words.facts(self.kept)):
            grid.addWidget(text_label(caption, "small", "text2"), 0, place, top)
            shown = WrappedText(value, "label")
            shown.setAccessibleName(f"{caption}: {value}")
            grid.addWidget(shown, 1, place, top)
            grid.setColumnStretch(place, 2 if place == 0 else 1)
        return part

    def _strip(self) -> Strip:
        kept = self.kept
        waiting = self._words.waiting(kept)
        link = self.tr("That report is final") if self._today > kept.report.end else ""
        strip = Strip(waiting, "neutral", link)
        if link:
            strip.name_link(self._spoken(link))
        strip.link_clicked.connect(partial(self.final_wanted.emit, kept))
        show_inside(strip, bool(waiting))
        return strip

    def _buttons(self) -> QWidget:
        kept = self.kept
        held = kept.standing is Standing.HELD
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        self.open_button = link_button(self.tr("Open case"))
        self.open_button.clicked.connect(partial(self.case_wanted.emit, kept))
        self.hold_button = secondary_button(
            self.tr("Change hold…") if held else self.tr("Hold…"), "history"
        )
        self.hold_button.clicked.connect(partial(self.hold_wanted.emit, kept))
        self.release_button = link_button(self.tr("Hold no longer"))
        self.release_button.clicked.connect(partial(self.release_wanted.emit, kept))
        self.destroy_button = destructive_button(self.tr("Destroy…"))
        self.destroy_button.clicked.connect(partial(self.destroy_wanted.emit, kept))
        self.erase_button = destructive_button(self.tr("Erase at request…"))
        self.erase_button.clicked.connect(partial(self.erase_wanted.emit, kept))
        row.addWidget(self.open_button)
        row.addStretch(1)
        decisions = self.hold_button, self.erase_button, self.destroy_button
        for button in (self.release_button, *decisions):
            row.addWidget(button)
        for button in (self.open_button, self.release_button, *decisions):
            button.setAccessibleName(self._spoken(button.text()))
        show_inside(self.release_button, held)
        due = kept.standing is Standing.DUE
        show_inside(self.erase_button, not (due or held))
        show_inside(self.destroy_button, due)
        return part

    def _spoken(self, words: str) -> str:
        """Return what a screen reader says of a button, which stands on every card."""
        return filled(self.tr("%1: %2"), words, self.kept.case.code_name)
