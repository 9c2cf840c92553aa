"""Keeps what is typed for a report in the vault, soon after the last key."""

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports import AnnualReports
from vpdesk.ui.annual_report.texts_pane import TextsPane

_PAUSE_MS = 400


class KeptReportTexts(QObject):
    """`typed` comes with every key, `kept` 400 ms after the last one."""

    typed = Signal()
    kept = Signal()

    def __init__(self, annual_reports: AnnualReports, pane: TextsPane) -> None:
        super().__init__(pane)
        self._annual_reports = annual_reports
        self._pane = pane
        self._about: tuple[OrganisationId, Period] | None = None
        self._unkept = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep_in_pause)
        pane.typed.connect(self._wait)

    def show(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show what was written for this report, once the text of the last one is kept."""
        self._pause.stop()
        self.keep()
        self._about = (organisation_id, period)
        self._pane.load(self._annual_reports.texts(organisation_id, period))

    def keep(self) -> None:
        """Keep what was typed since the last pause."""
        if self._unkept and self._about is not None:
            self._unkept = False
            self._annual_reports.keep_texts(*self._about, self._pane.texts())

    def is_waiting(self) -> bool:
        return self._pause.isActive()

    def _wait(self) -> None:
        self._unkept = True
        self._pause.start()
        self.typed.emit()

    def _keep_in_pause(self) -> None:
        self.keep()
        self.kept.emit()
