"""Pictures of working at one employer, with all others hidden."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette


def walled(act: Callable[[Stage, DeskView], object], employer: str = EMPLOYER) -> Scene:
    """Return what shows ``employer`` alone and then does ``act``."""

    def show(stage: Stage) -> None:
        found = stage.desk.organisations.by_name(employer)
        if found is not None:
            stage.desk.scope.work_at(found.id)
        act(stage, stage.view())
        stage.finish()

    return show


def page(key: PageKey) -> Callable[[Stage, DeskView], object]:
    return lambda _stage, view: view.show_page(key)


def case(stage: Stage, view: DeskView) -> None:
    view.show_case(stage.desk.cases.list(CaseFilter())[0].id)


def typed(words: str) -> Callable[[Stage, DeskView], object]:
    """Return what types ``words`` into the palette."""

    def act(stage: Stage, view: DeskView) -> None:
        view.open_palette()
        for palette in view.findChildren(Palette):
            for field in palette.findChildren(QLineEdit):
                field.setText(words)
        stage.settle()

    return act


def beginning(stage: Stage) -> None:
    """Show where working at an organisation begins."""
    words = "werken" if stage.preferences.language == "nl" else "work at"
    typed(words)(stage, stage.view())


SCREENS: dict[str, Scene] = {
    "working-at": beginning,
    "working-at-today": walled(page(PageKey.TODAY)),
    "working-at-case": walled(case),
    "working-at-organisation": walled(page(PageKey.ORGANISATIONS)),
    "working-at-report": walled(page(PageKey.ANNUAL_REPORT)),
    "working-at-search": walled(typed("mea")),
}
