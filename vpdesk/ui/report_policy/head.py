"""The head of the page: the way back, whose agreement it is, and what is in force."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.report_policy.words import agreement_words, day_words
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class PolicyHead(QWidget):
    """`strip` says what happened, and offers in its link to throw a draft away."""

    def __init__(self) -> None:
        super().__init__()
        as_pane(self)
        self.back = link_button("", "arrow-left")
        self._name = WrappedText("", "body", "text2")
        self.strip = Strip()
        self._now = Strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.TIGHT)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(text_label(self.tr("Agreement on figures"), "display"))
        column.addWidget(self._name)
        column.addSpacing(tokens.SMALL)
        column.addWidget(self.strip)
        column.addWidget(self._now)
        self.strip.say("")

    def show_organisation(self, name: str, in_force: ReportAgreement, back: str) -> None:
        """Show whose agreement it is; `back` words where the page leads back to."""
        self.back.setText(back)
        self._name.show_text(name)
        self._now.say(filled(self.tr("In force now: %1."), agreement_words(in_force)))

    def say_archived(self) -> None:
        """Say that nothing can be agreed any more."""
        text = self.tr("This organisation is in the archive: its agreement can only be read.")
        self.strip.say(text, "neutral", icon="archive")

    def say_draft(self) -> None:
        """Say that what is shown was chosen before and not recorded."""
        text = self.tr("This is your draft; it is not recorded yet.")
        self.strip.say(text, "accent", self.tr("Throw the draft away"), icon="file-pen")

    def say_recorded(self, start: date | None) -> None:
        """Say that an agreement was made, and from when it holds."""
        self.strip.say(filled(self.tr("Recorded. It holds from %1."), day_words(start)), "ok")
