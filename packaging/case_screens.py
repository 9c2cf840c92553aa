"""Pictures of a case while something is done in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.cases.page import CasesPage

if TYPE_CHECKING:
    from screenshots import Stage

_HOW = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def in_case(act: Callable[[CasesPage], object]) -> Callable[["Stage"], None]:
    """Return what shows Kievit and then does ``act`` on the page."""

    def show(stage: "Stage") -> None:
        view = stage.view()
        view.show_case(stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id)
        stage.settle()
        for page in view.findChildren(CasesPage):
            act(page)
        stage.settle()

    return show


def search(page: CasesPage) -> None:
    page.story.timeline.take_keyboard()
    page.focus_search()
    page.story.search_field.field.setText("gesprek")
    page.story.search_field.next_button.click()


def drag(name: str) -> Callable[[CasesPage], object]:
    """Return what drags a file or folder of that name over the timeline."""

    def act(page: CasesPage) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name)])
        place = page.story.mapTo(page, page.story.rect().center())
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(page, kind(place, _HOW[0], data, *_HOW[1:]))

    return act


SCREENS: dict[str, Callable[["Stage"], None]] = {
    "case-search": in_case(search),
    "case-drop": in_case(drag(__file__)),
    "case-drop-refused": in_case(drag("/")),
}
