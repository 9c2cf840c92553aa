"""Asks how a planned activity went, and offers to take back that it was done."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import ActivityId, PlannedActivity
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.services import OrganisationServices


class PlanFinishing(QObject):
    """Opens the dialog over ``page``."""

    toast_wanted = Signal(str, str, object)

    def __init__(self, page: QWidget, services: OrganisationServices) -> None:
        super().__init__(page)
        self._page, self._services = page, services

    def ask(self, planned: PlannedActivity) -> None:
        """Ask how it went, and record it as done."""
        dialog = ActivityDialog(self._page, self._services, planned=planned)
        dialog.recorded.connect(partial(self._offer_undo, planned))
        dialog.open()

    def _offer_undo(self, planned: PlannedActivity, activity_id: ActivityId) -> None:
        undo = partial(self._services.planned_activities.reopen, activity_id, planned)
        self.toast_wanted.emit(self.tr("Activity recorded."), self.tr("Undo"), undo)
