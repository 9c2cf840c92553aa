"""Has every text of a report looked through while it is typed."""

from PySide6.QtCore import QObject

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports.ready_sentences import (
    PrintedFigures,
    printed_figures,
    ready_sentences,
)
from vpdesk.services.annual_reports.text_checks import TextChecks, report_place
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.making import Figures
from vpdesk.ui.annual_report.report_pane import ReportPane
from vpdesk.ui.checked_text import CheckedText, TextAbout


class ReportChecks(QObject):
    """Tells the fields of ``pane`` which report their texts belong to, and what it prints."""

    def __init__(self, checks: TextChecks, pane: ReportPane) -> None:
        super().__init__(pane)
        self._checks = checks
        self._pane = pane
        self._printed: dict[tuple[OrganisationId, Period], PrintedFigures] = {}

    def about(self, document: ShownDocument) -> None:
        """Look at the texts as those of ``document``; at none of what is final."""
        organisation_id, written = document.organisation_id, document.report_period
        for part, checked in self._pane.texts.checked.items():
            self._look(checked, document, part, organisation_id, written)
        note, kind = self._pane.output.checked_note, document.kind.value
        self._look(note, document, kind, organisation_id, document.period, beside=False)

    def show_figures(self, figures: Figures, document: ShownDocument) -> None:
        """Take what the figures print as said, and offer sentences about it."""
        order = figures.order
        about = order.organisation_id, document.report_period
        if order.figures_of != document.report_period:
            return
        self._printed = {about: printed_figures(figures.columns, order.figures_of)}
        sentences = ready_sentences(figures.columns, order.figures_of, order.screen_language)
        self._pane.texts.offer_sentences(sentences)
        self.about(document)

    def _look(
        self,
        checked: CheckedText,
        document: ShownDocument,
        part: str,
        organisation_id: OrganisationId,
        period: Period,
        *,
        beside: bool = True,
    ) -> None:
        """``beside`` tells whether the text stands beside the figures at the left."""
        if document.frozen is not None:
            checked.rest()
            return
        years = frozenset({period.start.year, period.end.year})
        usual = PrintedFigures(numbers=years, words=frozenset())
        printed = self._printed.get((organisation_id, period), usual) if beside else usual
        about = TextAbout(
            place=report_place(organisation_id, period, part),
            organisation_id=organisation_id,
            numbers=printed.numbers,
            words=printed.words,
        )
        checked.about(self._checks, about)
