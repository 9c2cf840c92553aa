"""Leads from what is due for an organisation outside its cases, and from the palette, to it."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject

from vpdesk.domain.activities import ActivityId, PlannedActivityId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.page_services import organisation_services
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.organisations.plan_finishing import PlanFinishing
from vpdesk.ui.organisations.work_outside_cases import WorkOutsideCases
from vpdesk.ui.today.page import TodayPage


def outside_commands(view: Answers) -> tuple[Command, ...]:
    """Return what the palette offers for the organisation that was last shown."""

    def run(act: Callable[[WorkOutsideCases], None]) -> None:
        cast(OrganisationsPage, view.show_page(PageKey.ORGANISATIONS)).work_on_shown(act)

    return (
        Command(
            title=QCoreApplication.translate("Actions", "Plan an activity"),
            icon="calendar-plus",
            run=partial(run, WorkOutsideCases.plan),
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Add recommendation"),
            icon="lightbulb",
            run=partial(run, WorkOutsideCases.recommend),
        ),
        Command(
            title=QCoreApplication.translate("Actions", "All activities for an organisation"),
            icon="list",
            run=partial(run, WorkOutsideCases.show_all),
        ),
    )


class OutsideAnswers(QObject):
    """Answers what the page of today asks about points, plans and recommendations."""

    def __init__(self, page: TodayPage, desk: Desk, view: Answers) -> None:
        super().__init__(page)
        self._view = view
        finishing = PlanFinishing(page, organisation_services(desk))
        finishing.toast_wanted.connect(view.say)
        outside = page.outside
        outside.follow(desk.agreed_points)
        outside.activity_wanted.connect(self._show_activity)
        outside.plan_wanted.connect(self._show_plan)
        outside.plan_done.connect(finishing.ask)
        outside.recommendations_wanted.connect(self._show_recommendations)

    def _show_activity(self, organisation_id: OrganisationId, activity_id: ActivityId) -> None:
        self._organisations().show_activity(organisation_id, activity_id)

    def _show_plan(self, organisation_id: OrganisationId, planned_id: PlannedActivityId) -> None:
        self._organisations().show_plan(organisation_id, planned_id)

    def _show_recommendations(self, organisation_id: OrganisationId) -> None:
        self._organisations().show_recommendations(organisation_id)

    def _organisations(self) -> OrganisationsPage:
        return cast(OrganisationsPage, self._view.show_page(PageKey.ORGANISATIONS))
