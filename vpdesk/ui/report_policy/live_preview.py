"""Makes the preview anew a moment after the last change, and drops what has been overtaken."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.ui.jobs import RunningJob, at_once

_PAUSE_MS = 150

Work = Callable[[], AgreementPreview]


class LivePolicyPreview(QObject):
    """`made` carries an AgreementPreview, `failed` an error.

    ``wanted`` is asked what to do, on the interface thread; None makes nothing.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, wanted: Callable[[], Work | None], owner: QObject) -> None:
        super().__init__(owner)
        self._wanted = wanted
        self._job: RunningJob | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.refresh)

    def refresh_soon(self) -> None:
        """Make it anew when nothing else changes for a moment."""
        self._pause.start(_PAUSE_MS)

    def refresh(self) -> None:
        """Make it anew; what is being made is no longer wanted."""
        self.stop()
        work = self._wanted()
        if work is not None:
            self._job = RunningJob(at_once(work), self)
            self._job.succeeded.connect(self._pass)
            self._job.failed.connect(self._pass_error)
            self._job.start()

    def stop(self) -> None:
        """Make nothing any more until it is asked for."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def is_busy(self) -> bool:
        """Tell whether something is still to come."""
        return self._pause.isActive() or self._job is not None

    def _pass(self, preview: AgreementPreview) -> None:
        if self.sender() is self._job:
            self._job = None
            self.made.emit(preview)

    def _pass_error(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
