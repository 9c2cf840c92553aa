"""Pictures of recommendations, agreed points, plans and the overview of activities."""

from collections.abc import Callable

from PySide6.QtWidgets import QScrollArea

from screens.hands import first
from screens.organisation_work import editing
from screens.stage import Scene, Stage
from vpdesk.domain.organisations import Organisation
from vpdesk.domain.periods import Period
from vpdesk.ui.annual_report.earlier_advice import EarlierAdvice
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.activities_card import ActivitiesCard
from vpdesk.ui.organisations.agreed_points_card import AgreedPointsCard
from vpdesk.ui.organisations.recommendations_card import RecommendationsCard

Act = Callable[[Stage, Organisation], object]


def shown(act: Act) -> Scene:
    return editing(lambda stage, _editing, found: act(stage, found))


def advised(act: Act) -> Scene:
    """Return what shows an organisation with advice of which something became, and does ``act``."""

    def show(stage: Stage) -> None:
        found = with_advice(stage)
        stage.view(PageKey.ORGANISATIONS).show_organisation(found.id)
        stage.settle()
        act(stage, found)
        stage.settle()

    return show


def with_advice(stage: Stage) -> Organisation:
    for row in reversed(stage.desk.organisations.list()):
        if any(each.history for each in stage.desk.recommendations.list(row.organisation.id)):
            return row.organisation
    raise LookupError


def activities(stage: Stage) -> ActivitiesCard:
    return first(ActivitiesCard, stage.window)


def finish_plan(stage: Stage, found: Organisation) -> None:
    activities(stage).done.emit(stage.desk.planned_activities.list(found.id)[0])


def tell_outcome(stage: Stage, found: Organisation) -> None:
    told = next(each for each in stage.desk.recommendations.list(found.id) if each.history)
    first(RecommendationsCard, stage.window).outcome_wanted.emit(told)


def enter_recommendations(stage: Stage, _found: Organisation) -> None:
    first(RecommendationsCard, stage.window).list.enter()


def agree(stage: Stage, _found: Organisation) -> None:
    first(AgreedPointsCard, stage.window).add_wanted.emit()


def advise_in_report(stage: Stage) -> None:
    """Show the report of this year with what became of the advice of the last one."""
    found = with_advice(stage)
    last = stage.desk.recommendations.list(found.id)
    period = next(each.period for each in last if each.period is not None)
    page = stage.view(PageKey.ANNUAL_REPORT).show_page(PageKey.ANNUAL_REPORT)
    if not isinstance(page, AnnualReportPage):
        raise TypeError(type(page))
    year = Period(
        period.start.replace(year=period.start.year + 1),
        period.end.replace(year=period.end.year + 1),
    )
    page.show_organisation(found.id, year)
    stage.settle()
    advice = first(EarlierAdvice, page)
    advice.insert_wanted.emit()
    stage.settle()
    area = next(each for each in page.findChildren(QScrollArea) if each.isAncestorOf(advice))
    area.ensureWidgetVisible(advice)
    stage.settle()


SCREENS: dict[str, Scene] = {
    "plan-new": shown(lambda stage, _found: activities(stage).plan_wanted.emit()),
    "plan-done": shown(finish_plan),
    "agreed-point-new": shown(agree),
    "recommendations": advised(enter_recommendations),
    "recommendation-new": shown(
        lambda stage, _found: first(RecommendationsCard, stage.window).add_wanted.emit()
    ),
    "recommendation-outcome": advised(tell_outcome),
    "all-activities": shown(lambda stage, _found: activities(stage).all_wanted.emit()),
    "report-earlier-advice": advise_in_report,
}
