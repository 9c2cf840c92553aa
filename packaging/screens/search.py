"""Pictures of what is found: in the list with its case, and over everything."""

from PySide6.QtTest import QTest

from screens.stage import Scene, Stage
from screens.walls import typed
from vpdesk.ui.cases.case_list import CaseList
from vpdesk.ui.cases.list_filter import SEARCHED_AFTER
from vpdesk.ui.frame.pages import PageKey

INSIDE_A_COMPOUND = "geven"
OF_MANY_KINDS = "meander"


def in_list(words: str) -> Scene:
    """Return what types ``words`` into the list of cases and opens what was found best."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.CASES).show_page(PageKey.CASES)
        stage.settle()
        for cases in page.findChildren(CaseList):
            cases.filter.search.setText(words)
            QTest.qWait(2 * SEARCHED_AFTER)
            cases.view.setCurrentIndex(cases.view.model().index(0, 0))
            QTest.qWait(2 * SEARCHED_AFTER)

    return show


def over_everything(words: str) -> Scene:
    def show(stage: Stage) -> None:
        typed(words)(stage, stage.view())

    return show


SCREENS: dict[str, Scene] = {
    "search-list": in_list(INSIDE_A_COMPOUND),
    "search-story": over_everything(INSIDE_A_COMPOUND),
    "search-kinds": over_everything(OF_MANY_KINDS),
}
