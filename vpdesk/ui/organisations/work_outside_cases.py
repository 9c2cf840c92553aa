"""What is done on an organisation's page with activities, plans, agreed points and advice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import Activity, ActivityId, AgreedPoint, PlannedActivity
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.recommendations import Recommendation, RecommendationSource
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.agreed_point_dialog import AgreedPointDialog
from vpdesk.ui.organisations.all_activities_dialog import AllActivitiesDialog
from vpdesk.ui.organisations.detail import OrganisationDetail
from vpdesk.ui.organisations.outcome_dialog import OutcomeDialog
from vpdesk.ui.organisations.plan_finishing import PlanFinishing
from vpdesk.ui.organisations.planned_activity_dialog import PlannedActivityDialog
from vpdesk.ui.organisations.recommendation_dialog import RecommendationDialog
from vpdesk.ui.organisations.services import OrganisationServices


class WorkOutsideCases(QObject):
    """Opens dialogs over ``page`` for what is shown in ``detail``; `toast_wanted` offers undo."""

    toast_wanted = Signal(str, str, object)

    def __init__(
        self,
        page: QWidget,
        services: OrganisationServices,
        detail: OrganisationDetail,
        shown: Callable[[], OrganisationId],
    ) -> None:
        """Ask ``shown`` which organisation the cards are about."""
        super().__init__(page)
        self._page, self._services, self._shown = page, services, shown
        finishing = PlanFinishing(page, services)
        finishing.toast_wanted.connect(self.toast_wanted)
        activities = detail.activities
        activities.add_wanted.connect(self._add)
        activities.plan_wanted.connect(self.plan)
        activities.all_wanted.connect(self.show_all)
        activities.change_wanted.connect(self._change)
        activities.removal_wanted.connect(self._remove)
        activities.done.connect(finishing.ask)
        activities.again_wanted.connect(self._repeat)
        activities.point_wanted.connect(self._agree_in)
        points = detail.agreed_points
        points.add_wanted.connect(self._agree)
        points.done.connect(self._done_or_not)
        points.change_wanted.connect(self._change_point)
        points.removal_wanted.connect(self._remove_point)
        advice = detail.recommendations
        advice.add_wanted.connect(self.recommend)
        advice.outcome_wanted.connect(self._tell_outcome)
        advice.change_wanted.connect(self._change_advice)
        advice.take_back_wanted.connect(self._take_back)
        advice.removal_wanted.connect(self._remove_advice)

    def _add(self) -> None:
        ActivityDialog(self._page, self._services, organisation_id=self._shown()).open()

    def plan(self) -> None:
        """Plan an activity for the organisation that is shown."""
        PlannedActivityDialog(self._page, self._services, organisation_id=self._shown()).open()

    def show_all(self) -> None:
        """Show all its activities, as they go on paper."""
        AllActivitiesDialog(self._page, self._services, self._shown()).open()

    def _change(self, row: Activity | PlannedActivity) -> None:
        if isinstance(row, Activity):
            ActivityDialog(self._page, self._services, activity=row).open()
        else:
            PlannedActivityDialog(self._page, self._services, planned=row).open()

    def _remove(self, row: Activity | PlannedActivity) -> None:
        if isinstance(row, Activity):
            removed = self._services.activities.remove(row.id)
            undo = partial(self._services.activities.restore, removed)
            self._say(self.tr("Activity removed."), undo)
        else:
            plan = self._services.planned_activities.remove(row.id)
            undo_plan = partial(self._services.planned_activities.restore, plan)
            self._say(self.tr("Plan removed."), undo_plan)

    def _repeat(self, row: Activity | PlannedActivity) -> None:
        PlannedActivityDialog(self._page, self._services, again=row).open()

    def _agree(self) -> None:
        self._open_point()

    def _agree_in(self, activity: Activity) -> None:
        self._open_point(agreed_in=activity.id)

    def _change_point(self, point: AgreedPoint) -> None:
        self._open_point(point=point)

    def _open_point(
        self, *, agreed_in: ActivityId | None = None, point: AgreedPoint | None = None
    ) -> None:
        activities = self._services.activities.list(self._shown())
        AgreedPointDialog(
            self._page, self._services, activities, agreed_in=agreed_in, point=point
        ).open()

    def _done_or_not(self, point: AgreedPoint) -> None:
        points = self._services.agreed_points
        if point.done_on is None:
            points.finish(point.id)
            self._say(self.tr("Agreed point done."), partial(points.reopen, point.id))
        else:
            points.reopen(point.id)

    def _remove_point(self, point: AgreedPoint) -> None:
        removed = self._services.agreed_points.remove(point.id)
        undo = partial(self._services.agreed_points.restore, removed)
        self._say(self.tr("Agreed point removed."), undo)

    def recommend(self) -> None:
        """Record what was recommended to it."""
        RecommendationDialog(self._page, self._services, self._shown()).open()

    def _tell_outcome(self, row: Recommendation) -> None:
        OutcomeDialog(self._page, self._services, row).open()

    def _change_advice(self, row: Recommendation) -> None:
        if row.source is RecommendationSource.REPORT:
            self._tell_outcome(row)
        else:
            RecommendationDialog(
                self._page, self._services, self._shown(), recommendation=row
            ).open()

    def _take_back(self, row: Recommendation) -> None:
        if row.latest is not None:
            service = self._services.recommendations
            service.remove_outcome(row.id, row.latest.id)
            undo = partial(service.add_outcome, row.id, row.latest)
            self._say(self.tr("Last state taken back."), undo)

    def _remove_advice(self, row: Recommendation) -> None:
        removed = self._services.recommendations.remove(row.id)
        undo = partial(self._services.recommendations.restore, removed)
        self._say(self.tr("Recommendation removed."), undo)

    def _say(self, words: str, undo: Callable[[], object]) -> None:
        self.toast_wanted.emit(words, self.tr("Undo"), undo)
