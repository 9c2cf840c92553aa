"""Pictures of the page with pictures."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.pictures import PictureSpan
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.pictures.page import PicturesPage


def looking(act: Callable[[Stage, PicturesPage], object]) -> Scene:
    """Return what shows the page and then does ``act``."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.PICTURES).show_page(PageKey.PICTURES)
        stage.settle()
        if isinstance(page, PicturesPage):
            act(stage, page)
        stage.settle()

    return show


def of_one(stage: Stage, page: PicturesPage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    page.show_organisation(None if found is None else found.id)
    page.span.set_value(PictureSpan.YEARS)


def walked(_stage: Stage, page: PicturesPage) -> None:
    """Walk along the bars with the keyboard."""
    page.span.set_value(PictureSpan.TWO_YEARS)
    page.cases.chart.setFocus(Qt.FocusReason.TabFocusReason)
    page.cases.chart.setCurrentIndex(page.cases.chart.model().index(21, 0))


def scrolled(_stage: Stage, page: PicturesPage) -> None:
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def led(stage: Stage, page: PicturesPage) -> None:
    """Show the list of cases that a column leads to."""
    chart = page.cases.chart
    place = chart.visualRect(chart.model().index(9, 0)).center()
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.settle()


SCREENS: dict[str, Scene] = {
    "pictures": looking(lambda _stage, _page: None),
    "pictures-below": looking(scrolled),
    "pictures-led": looking(led),
    "pictures-of-one": looking(of_one),
    "pictures-walked": looking(walked),
    "pictures-table": looking(lambda _stage, page: page.as_table.setChecked(True)),
}
