"""Asks, once a case has been recorded, when the adviser will be in touch again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, CaseStatus
from vpdesk.domain.timeline import Entry, EntryKind, kind_of
from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import text_label

_FIRST_KINDS = {EntryKind.NOTE, EntryKind.CONSENT}


class FollowUpProposal(QFrame):
    """`day_chosen` carries a number of days from today."""

    day_chosen = Signal(int)
    date_wanted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "accent")
        question = text_label(self.tr("When will you be in touch again?"), "label", wrap=True)
        self.setAccessibleName(question.text())
        two_days = secondary_button(self.tr("2 days"))
        two_days.clicked.connect(partial(self.day_chosen.emit, 2))
        week = secondary_button(self.tr("1 week"))
        week.clicked.connect(partial(self.day_chosen.emit, 7))
        other = secondary_button(self.tr("Date…"))
        other.clicked.connect(self.date_wanted)
        none = link_button(self.tr("Not needed"))
        none.clicked.connect(self.declined)
        asked = QHBoxLayout()
        asked.setSpacing(tokens.SMALL)
        asked.addWidget(IconMark("bell", "accenttext", 18))
        asked.addWidget(question, 1)
        answers = QHBoxLayout()
        answers.setSpacing(tokens.SMALL)
        for button in (two_days, week, other, none):
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        column.addLayout(asked)
        column.addLayout(answers)


def is_just_recorded(case: Case, entries: tuple[Entry, ...]) -> bool:
    """Tell whether a case holds no more than its first notes, so that asking makes sense."""
    return case.status is CaseStatus.NEW and all(kind_of(each) in _FIRST_KINDS for each in entries)


def in_margins(proposal: QFrame) -> QWidget:
    """Return the proposal with the margins of a page around it."""
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(tokens.LARGE, tokens.LARGE, tokens.LARGE, 0)
    row.addWidget(proposal)
    return around
