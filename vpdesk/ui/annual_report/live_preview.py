"""Makes figures and pages anew whenever asked, and drops what has been overtaken."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.annual_report.making import Figures, Made, Order, make_preview
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.jobs import RunningJob


class LivePreview(QObject):
    """`figures_made` carries Figures, later `pages_made` carries Made; or `failed` an error.

    ``order`` is asked what to make; None makes nothing. It is asked once, however often
    `refresh` was called meanwhile. The first time for an organisation the record of what was told
    is looked through: when that is broken nothing can leave, so it is said at once.
    """

    figures_made = Signal(object)
    pages_made = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: AnnualReportServices,
        order: Callable[[], Order | None],
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._services = services
        self._order = order
        self._job: RunningJob | None = None
        self._whole_for: OrganisationId | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._start)

    def refresh(self) -> None:
        """Make everything anew; what is being made is no longer wanted."""
        self._drop()
        self._soon.start(0)

    def is_busy(self) -> bool:
        """Tell whether something is still to come."""
        return self._job is not None or self._soon.isActive()

    def _start(self) -> None:
        order = self._order()
        if order is None:
            return
        check = order.organisation_id != self._whole_for
        self._job = RunningJob(partial(make_preview, self._services, order, check=check), self)
        self._job.progressed.connect(self._pass_figures)
        self._job.succeeded.connect(self._pass_pages)
        self._job.failed.connect(self._pass_error)
        self._job.start()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _pass_figures(self, figures: Figures | None) -> None:
        if figures is not None and self.sender() is self._job:
            self.figures_made.emit(figures)

    def _pass_pages(self, made: Made) -> None:
        if self.sender() is self._job:
            self._job = None
            self._whole_for = made.order.organisation_id
            self.pages_made.emit(made)

    def _pass_error(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(error)
