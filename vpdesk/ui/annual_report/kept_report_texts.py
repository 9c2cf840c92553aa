"""Keeps what is typed for a report in the vault, soon after the last key."""

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.edition_orders import Issued
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, period_code
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.line_numbers import lines_of
from vpdesk.ui.annual_report.making import Figures
from vpdesk.ui.annual_report.report_checks import ReportChecks
from vpdesk.ui.annual_report.report_pane import ReportPane
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.shown_periods import WRITTEN

_PAUSE_MS = 400


class KeptReportTexts(QObject):
    """`typed` comes with every key, `kept` 400 ms after the last one."""

    typed = Signal()
    kept = Signal()

    def __init__(self, services: AnnualReportServices, pane: ReportPane) -> None:
        super().__init__(pane)
        self._annual_reports = services.annual_reports
        self._recommendations = services.recommendations
        self._drafts = services.drafts
        self._checks = ReportChecks(services.text_checks, pane)
        self._texts, self._output = pane.texts, pane.output
        self._about: tuple[OrganisationId, Period] | None = None
        self._written: tuple[OrganisationId, Period] | None = None
        self._unkept = False
        self._unkept_output = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep_in_pause)
        self._texts.typed.connect(self._wait)
        self._texts.advice.insert_wanted.connect(self._insert_advice)
        self._output.typed.connect(self._wait_for_output)

    def show(self, document: ShownDocument) -> None:
        """Show what was written for this document, once the text of the last one is kept."""
        self.show_texts(document)
        self._about = (document.organisation_id, document.chosen_period)
        self._output.load(self._drafts.kept(_place(*self._about, "output")) or {})

    def show_texts(self, document: ShownDocument) -> None:
        """Show what was written for this report; what was issued while that is final.

        What was typed for an erratum stays in the vault until that is taken up again.
        """
        self._pause.stop()
        self.keep()
        self._written = (document.organisation_id, document.report_period)
        issued = self._before_erratum() if document.frozen else None
        self._texts.load(issued or self._annual_reports.texts(*self._written))
        self._texts.advice.offer(self._recommendations.earlier(*self._written))

    def begin_erratum(self, document: ShownDocument) -> None:
        """Keep what was issued of a report, the first time that it is written anew."""
        if document.kind not in WRITTEN or self._written is None:
            return
        if self._before_erratum() is None:
            issued = self._texts.texts()
            self._drafts.keep(
                _place(*self._written, "issued"),
                {
                    "observations": issued.observations,
                    "recommendations": "\n".join(issued.recommendations),
                    "earlier_recommendations": "\n".join(issued.earlier_recommendations),
                },
            )

    def end_erratum(self, issued: Issued) -> None:
        """Let what is written be what was issued."""
        if issued.edition.kind in WRITTEN and self._written is not None:
            self._drafts.drop(_place(*self._written, "issued"))

    def has_erratum_text(self, document: ShownDocument) -> bool:
        """Tell whether something else than what was issued was typed for an erratum."""
        issued = self._before_erratum() if document.kind in WRITTEN else None
        if self._written is None or issued is None:
            return False
        return issued != self._annual_reports.texts(*self._written)

    def check(self, document: ShownDocument) -> None:
        """Have the texts looked through as those of ``document``."""
        self._checks.about(document)

    def show_figures(self, figures: Figures, document: ShownDocument) -> None:
        """List the activities, and take what the figures print as said."""
        self._texts.show_activities(figures.activities)
        self._checks.show_figures(figures, document)

    def keep(self) -> None:
        """Keep what was typed since the last pause."""
        if self._unkept and self._written is not None:
            self._unkept = False
            self._annual_reports.keep_texts(*self._written, self._texts.texts())
        if self._unkept_output and self._about is not None:
            self._unkept_output = False
            self._drafts.keep(_place(*self._about, "output"), self._output.texts())

    def is_waiting(self) -> bool:
        return self._pause.isActive()

    def _insert_advice(self) -> None:
        if self._written is not None:
            language = self._output.language
            self._texts.advice.offer(self._recommendations.earlier(*self._written))
            self._texts.advice.insert(
                self._recommendations.lines(*self._written, language=language)
            )

    def _wait(self) -> None:
        self._unkept = True
        self._begin_pause()

    def _wait_for_output(self) -> None:
        self._unkept_output = True
        self._begin_pause()

    def _begin_pause(self) -> None:
        self._pause.start()
        self.typed.emit()

    def _keep_in_pause(self) -> None:
        self.keep()
        self.kept.emit()

    def _before_erratum(self) -> ReportTexts | None:
        if self._written is None:
            return None
        kept = self._drafts.kept(_place(*self._written, "issued"))
        if kept is None:
            return None
        return ReportTexts(
            observations=kept.get("observations", ""),
            recommendations=lines_of(kept.get("recommendations", "")),
            earlier_recommendations=lines_of(kept.get("earlier_recommendations", "")),
        )


def _place(organisation_id: OrganisationId, period: Period, part: str) -> str:
    return f"report/{organisation_id}/{period_code(period)}/{part}"
