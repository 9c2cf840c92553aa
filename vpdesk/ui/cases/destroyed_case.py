"""The page of a destroyed case: that it was, and the facts that still count."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, CaseStatus
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts import CaseFactWords
from vpdesk.ui.cases.case_words import STATUS_TONES, case_line
from vpdesk.ui.cases.elided_label import ElidedLabel
from vpdesk.ui.cases.facts_list import empty, fact
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.scroll import on_ground, scrolling
from vpdesk.ui.widgets.strip import Strip

_WIDEST = 700


class DestroyedCase(QWidget):
    """There is nothing to do here, so it has no buttons."""

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "surface")
        self._words = CaseFactWords()
        self._number = ElidedLabel("title", secret=True)
        self._pill = Pill()
        self._line = ElidedLabel("body", "text2")
        self.strip = Strip()
        card = Card(self.tr("What still counts"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(tokens.SMALL)
        card.add(self._facts)
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addWidget(self._number)
        head.addWidget(self._pill)
        head.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(tokens.WIDE, tokens.PANE_TOP, tokens.WIDE, tokens.LARGE)
        column.setSpacing(tokens.MEDIUM)
        column.addLayout(head)
        for part in (self._line, self.strip, card):
            part.setMaximumWidth(_WIDEST)
            column.addWidget(part)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))

    def show_case(self, case: Case, destroyed_on: date | None, today: date) -> None:
        """Show a destroyed case; without ``destroyed_on`` it is not said when."""
        self._number.show_text(case.number)
        self._pill.show_state(label(CaseStatus.DESTROYED), STATUS_TONES[CaseStatus.DESTROYED])
        self._line.show_text(case_line(case, today))
        text = self.tr("This case has been destroyed.")
        if destroyed_on is not None:
            pattern = self.tr("This case was destroyed on %1.")
            text = filled(pattern, paper_date(destroyed_on))
        counts = self.tr("It counts anonymously in the figures; there is nothing else left of it.")
        self.strip.say(f"{text} {counts}")
        empty(self._facts)
        for caption, value in self._words.facts(case):
            self._facts.addLayout(fact(caption, value))
