"""What is due for organisations outside their cases, on the page of today."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.activities import PlannedActivity
from vpdesk.domain.overview import DuePoint, OpenRecommendations, Overview
from vpdesk.services.organisations.agreed_points import AgreedPoints
from vpdesk.ui.today.due_words import Due
from vpdesk.ui.today.follow_ups import FollowUpsCard
from vpdesk.ui.today.open_recommendations import OpenRecommendationsCard


class OutsideCases(QObject):
    """Shows it among the follow-ups; a point is done there, a plan asks how it went."""

    activity_wanted = Signal(object, object)
    plan_wanted = Signal(object, object)
    plan_done = Signal(object)
    recommendations_wanted = Signal(object)
    toast_wanted = Signal(str, str, object)

    def __init__(self, card: FollowUpsCard) -> None:
        super().__init__(card)
        self._card = card
        self._points: AgreedPoints | None = None
        self.recommendations = OpenRecommendationsCard()
        self.recommendations.opened.connect(self._show_recommendations)
        card.opened_outside.connect(self._open)
        card.done_outside.connect(self._finish)

    def follow(self, points: AgreedPoints) -> None:
        """Let points be done."""
        self._points = points

    def show_due(self, overview: Overview) -> None:
        """Show what is due in cases and outside them."""
        due: tuple[Due, ...] = (*overview.follow_ups, *overview.agreed, *overview.planned)
        self._card.show_due(due, overview.today)
        self.recommendations.show_open(overview.open_recommendations)

    def _open(self, row: DuePoint | PlannedActivity) -> None:
        if isinstance(row, DuePoint):
            self.activity_wanted.emit(row.organisation_id, row.activity_id)
        else:
            self.plan_wanted.emit(row.organisation_id, row.id)

    def _finish(self, row: DuePoint | PlannedActivity) -> None:
        if isinstance(row, PlannedActivity):
            self.plan_done.emit(row)
        elif self._points is not None:
            self._points.finish(row.id)
            undo = partial(self._points.reopen, row.id)
            self.toast_wanted.emit(self.tr("Agreed point done."), self.tr("Undo"), undo)

    def _show_recommendations(self, row: OpenRecommendations) -> None:
        self.recommendations_wanted.emit(row.organisation_id)
