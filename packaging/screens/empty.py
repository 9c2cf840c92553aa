"""Pictures of a vault with nothing in it, and of a day with nothing to do."""

from collections.abc import Callable

from screens.first_hour import new_desk
from screens.hands import first
from screens.stage import Scene, Stage
from screens.walls import typed
from vpdesk.domain.cases import CaseFilter, CaseOrder
from vpdesk.domain.timeline import FollowUp
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.inspector import ReferralContactInspector
from vpdesk.ui.settings.page import SettingsPage

Act = Callable[[Stage, DeskView], object]


def empty(act: Act) -> Scene:
    """Return what does ``act`` in a vault with nothing in it."""

    def show(stage: Stage) -> None:
        view = DeskView(new_desk(stage.desk.today()), stage.preferences, stage.theme)
        stage.window.show_only(view)
        view.show_page(PageKey.TODAY)
        stage.settle()
        act(stage, view)
        stage.finish()

    return show


def page(key: PageKey) -> Act:
    return lambda _stage, view: view.show_page(key)


def section(key: str) -> Act:
    def act(_stage: Stage, view: DeskView) -> None:
        view.show_page(PageKey.SETTINGS)
        first(SettingsPage, view).show_section(key)

    return act


def nothing_due(stage: Stage) -> None:
    """Show today after all that was planned is dealt with."""
    desk = stage.desk
    for row in desk.cases.list(CaseFilter(order=CaseOrder.CODE_NAME), limit=1000):
        for entry in desk.timeline.entries(row.id):
            if isinstance(entry, FollowUp) and entry.done_on is None:
                desk.timeline.finish_follow_up(entry.id)
    stage.view()


def no_case_runs(_stage: Stage, view: DeskView) -> None:
    """Show what is asked when a referral is begun and no case is there."""
    page = view.show_page(PageKey.REFERRAL_CONTACTS)
    first(ReferralContactInspector, page).referral_wanted.emit()


SCREENS: dict[str, Scene] = {
    "empty-today": empty(page(PageKey.TODAY)),
    "empty-cases": empty(page(PageKey.CASES)),
    "empty-organisations": empty(page(PageKey.ORGANISATIONS)),
    "empty-referral-contacts": empty(page(PageKey.REFERRAL_CONTACTS)),
    "empty-case-choice": empty(no_case_runs),
    "empty-hours": empty(page(PageKey.HOURS)),
    "empty-own-register": empty(page(PageKey.OWN_REGISTER)),
    "empty-pictures": empty(page(PageKey.PICTURES)),
    "empty-annual-report": empty(page(PageKey.ANNUAL_REPORT)),
    "empty-agreement": empty(page(PageKey.REPORT_POLICY)),
    "empty-reporter-copy": empty(page(PageKey.REPORTER_COPY)),
    "empty-retention": empty(page(PageKey.RETENTION)),
    "empty-log": empty(section("log")),
    "empty-backups": empty(section("backups")),
    "empty-practice": empty(section("practice")),
    "empty-search": empty(lambda _stage, view: view.open_palette()),
    "today-nothing-due": nothing_due,
    "search-nothing": lambda stage: typed("zeppelin")(stage, stage.view()),
    "search-commands": lambda stage: stage.view().open_palette(),
}
