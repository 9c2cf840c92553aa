"""The card with everything that was agreed before."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.report_policy.words import agreement_words, day_words
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.wrapped_text import WrappedText


class HistoryCard(QWidget):
    """One paragraph per version, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(self.tr("Agreed before"))
        self.entries: list[WrappedText] = []
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._card)

    def show_versions(self, versions: Sequence[ReportAgreement]) -> None:
        """Show these versions, or nothing at all."""
        for entry in self.entries:
            self._card.content.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = [WrappedText(self._words(each), "label", "text2") for each in versions]
        for entry in self.entries:
            self._card.add(entry)
        self.setVisible(bool(versions))

    def _words(self, agreement: ReportAgreement) -> str:
        made = "" if agreement.made_on is None else day_words(agreement.made_on)
        text = self.tr("From %1: %2. Recorded on %3.")
        shown = filled(text, day_words(agreement.valid_from), agreement_words(agreement), made)
        why = filled(self.tr("Reason: %1"), agreement.reason) if agreement.reason else ""
        return sentence_case(" ".join(filter(None, (shown, why))))
