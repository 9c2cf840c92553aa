"""One pattern or role conflict: what it is, where else, and what was decided about it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.people import Conflict, Decision, MentionedCase, Pattern
from vpdesk.ui import tokens
from vpdesk.ui.cases.reporter_part import SHOWN_FOR
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.people_words import case_words, handling_words, matter_caption, matter_words
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class MatterCard(QFrame):
    """`case_wanted` carries the case to go to, `removal_wanted` a decision.

    ``open_names`` returns the two names of a conflict, which are shown for a while.
    """

    case_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self, matter: Pattern | Conflict, open_names: Callable[[Conflict], Sequence[str]]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(matter_caption(matter))
        self._open_names = open_names
        self._matter = matter
        self._names = WrappedText("", "label")
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_FOR)
        self._clock.timeout.connect(self.hide_names)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(tokens.TIGHT)
        column.addWidget(text_label(matter_caption(matter), "labelstrong"))
        column.addWidget(text_label(matter_words(matter), wrap=True))
        column.addWidget(self._names)
        column.addLayout(self._links())
        for decision in matter.decisions:
            row = DecisionRow(decision)
            row.removal_wanted.connect(partial(self._remove, row, decision))
            column.addWidget(row)
            self.links.append(row.remove_button)

    def hide_names(self) -> None:
        self._clock.stop()
        self._names.show_text("")

    def _links(self) -> QVBoxLayout:
        links = QVBoxLayout()
        self.links: list[QWidget] = []
        links.setSpacing(0)
        matter = self._matter
        if isinstance(matter, Conflict):
            self.eye = link_button(self.tr("Show names"), "eye")
            self.eye.clicked.connect(partial(self._show_names, matter))
            self.links.append(self.eye)
        for case in _others(matter):
            button = link_button(filled(self.tr("Go to %1"), case_words(case)), "arrow-right")
            button.clicked.connect(partial(self.case_wanted.emit, case.id))
            self.links.append(button)
        for link in self.links:
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return links

    def _show_names(self, conflict: Conflict) -> None:
        self._names.show_text(" · ".join(self._open_names(conflict)))
        self._clock.start()

    def _remove(self, row: "DecisionRow", decision: Decision) -> None:
        row.hide()
        self.removal_wanted.emit(decision)


def _others(matter: Pattern | Conflict) -> tuple[MentionedCase, ...]:
    if isinstance(matter, Pattern):
        return matter.others
    return () if matter.other.case is None else (matter.other.case,)


class DecisionRow(QWidget):
    """What was decided and when; `removal_wanted` asks to take it back."""

    removal_wanted = Signal()

    def __init__(self, decision: Decision) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        head = f"{long_date(decision.on)} · {handling_words(decision.handling)}"
        words.addWidget(text_label(head, "small", "text2", wrap=True))
        words.addWidget(WrappedText(decision.note))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        row.addLayout(words, 1)
        self.remove_button = tool_button("trash-2", self.tr("Take decision back"))
        self.remove_button.clicked.connect(self.removal_wanted)
        row.addWidget(self.remove_button)
