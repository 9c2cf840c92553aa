"""Pictures of what keeps an eye on cases: aftercare, and what a calendar may know."""

from screens.case_work import in_case
from screens.stage import Scene, Stage
from vpdesk.ui.cases.aftercare_dialog import AftercareDialog
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.today.page import TodayPage


def calendar(stage: Stage) -> None:
    page = stage.view().show_page(PageKey.TODAY)
    stage.settle()
    if isinstance(page, TodayPage):
        page.make_calendar_file()
    stage.settle()


def aftercare(stage: Stage) -> None:
    in_case(lambda page: page.story.header.aftercare_wanted.emit())(stage)
    stage.settle()


def no_aftercare(stage: Stage) -> None:
    """Show why nothing is planned while no moment is chosen."""
    aftercare(stage)
    for dialog in stage.view().findChildren(AftercareDialog):
        for moment in ("six_weeks", "six_months"):
            dialog.fields.control(moment).setChecked(False)


SCREENS: dict[str, Scene] = {
    "calendar-file": calendar,
    "aftercare": aftercare,
    "aftercare-nothing": no_aftercare,
}
