"""Keeps what is typed for a report in the vault, soon after the last key."""

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, period_code
from vpdesk.ui.annual_report.document import ShownDocument
from vpdesk.ui.annual_report.making import Figures
from vpdesk.ui.annual_report.report_checks import ReportChecks
from vpdesk.ui.annual_report.report_pane import ReportPane
from vpdesk.ui.annual_report.services import AnnualReportServices

_PAUSE_MS = 400


class KeptReportTexts(QObject):
    """`typed` comes with every key, `kept` 400 ms after the last one."""

    typed = Signal()
    kept = Signal()

    def __init__(self, services: AnnualReportServices, pane: ReportPane) -> None:
        super().__init__(pane)
        self._annual_reports = services.annual_reports
        self._drafts = services.drafts
        self._checks = ReportChecks(services.text_checks, pane)
        self._texts, self._output = pane.texts, pane.output
        self._about: tuple[OrganisationId, Period] | None = None
        self._unkept = False
        self._unkept_output = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep_in_pause)
        self._texts.typed.connect(self._wait)
        self._output.typed.connect(self._wait_for_output)

    def show(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show what was written for this report, once the text of the last one is kept."""
        self._pause.stop()
        self.keep()
        self._about = (organisation_id, period)
        self._texts.load(self._annual_reports.texts(organisation_id, period))
        self._output.load(self._drafts.kept(_place(organisation_id, period)) or {})

    def check(self, document: ShownDocument) -> None:
        """Have the texts looked through as those of ``document``."""
        self._checks.about(document)

    def show_figures(self, figures: Figures, document: ShownDocument) -> None:
        """List the activities, and take what the figures print as said."""
        self._texts.show_activities(figures.activities)
        self._checks.show_figures(figures, document)

    def keep(self) -> None:
        """Keep what was typed since the last pause."""
        if self._about is None:
            return
        if self._unkept:
            self._unkept = False
            self._annual_reports.keep_texts(*self._about, self._texts.texts())
        if self._unkept_output:
            self._unkept_output = False
            self._drafts.keep(_place(*self._about), self._output.texts())

    def is_waiting(self) -> bool:
        return self._pause.isActive()

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


def _place(organisation_id: OrganisationId, period: Period) -> str:
    return f"report/{organisation_id}/{period_code(period)}/output"
