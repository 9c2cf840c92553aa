"""Proposes to refer on, in a new case whose category is not the adviser's task."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from vpdesk.domain.cases import Case, CaseStatus
from vpdesk.domain.closing import is_out_of_task
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import text_label


class OutOfTaskStrip(QFrame):
    """`referring_wanted` asks for the short way, `declined` for support all the same."""

    referring_wanted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "neutral")
        self._words = text_label("", "label", wrap=True)
        self.refer_button = secondary_button(self.tr("Refer on and close…"))
        self.refer_button.clicked.connect(self.referring_wanted)
        self.support_button = link_button(self.tr("Support all the same"))
        self.support_button.clicked.connect(self.declined)
        said = QHBoxLayout()
        said.setSpacing(tokens.SMALL)
        said.addWidget(IconMark("waypoints", "text2", 18))
        said.addWidget(self._words, 1)
        answers = QHBoxLayout()
        answers.setSpacing(tokens.SMALL)
        answers.addWidget(self.refer_button)
        answers.addWidget(self.support_button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM, tokens.MEDIUM)
        column.setSpacing(tokens.SMALL)
        column.addLayout(said)
        column.addLayout(answers)

    def show_case(self, case: Case) -> bool:
        """Say of which category it is; tell whether there is anything to propose."""
        found = next((each.category for each in case.issues if is_out_of_task(each.category)), None)
        words = self.tr("‘%1’ is not a confidential adviser’s task. Refer on, and keep it short.")
        name = term_label(found, current()) if found is not None else ""
        self._words.setText(filled(words, name))
        self.setAccessibleName(self._words.text())
        return found is not None and case.status is CaseStatus.NEW
