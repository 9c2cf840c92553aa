"""Pictures of working at one employer, with all others hidden."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QToolButton

from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.organisations.detail_header import OrganisationHeader

if TYPE_CHECKING:
    from screenshots import Stage

EMPLOYER = "Hogeschool Meander"


def walled(
    act: Callable[["Stage", DeskView], object], employer: str = EMPLOYER
) -> Callable[["Stage"], None]:
    """Return what shows ``employer`` alone and then does ``act``."""

    def show(stage: "Stage") -> None:
        found = stage.desk.organisations.by_name(employer)
        if found is not None:
            stage.desk.scope.work_at(found.id)
        act(stage, stage.view())
        stage.settle()

    return show


def page(key: PageKey) -> Callable[["Stage", DeskView], object]:
    return lambda _stage, view: view.show_page(key)


def case(stage: "Stage", view: DeskView) -> None:
    view.show_case(stage.desk.cases.list(CaseFilter())[0].id)


def search(stage: "Stage", view: DeskView) -> None:
    view.open_palette()
    for palette in view.findChildren(Palette):
        for field in palette.findChildren(QLineEdit):
            field.setText("mea")
    stage.settle()


def beginning(stage: "Stage") -> None:
    """Show where working at an organisation begins."""
    found = stage.desk.organisations.by_name(EMPLOYER)
    view = stage.view()
    view.show_organisation(found.id if found else None)
    stage.settle()
    for header in view.findChildren(OrganisationHeader):
        for button in header.findChildren(QToolButton):
            if (menu := button.menu()) is not None:
                menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    stage.settle()


SCREENS: dict[str, Callable[["Stage"], None]] = {
    "working-at": beginning,
    "working-at-today": walled(page(PageKey.TODAY)),
    "working-at-case": walled(case),
    "working-at-organisation": walled(page(PageKey.ORGANISATIONS)),
    "working-at-report": walled(page(PageKey.ANNUAL_REPORT)),
    "working-at-search": walled(search),
}
