"""Pictures of a case while something is done in it."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.combo_box import ComboBox

_HOW = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def in_case(act: Callable[[CasesPage], object]) -> Scene:
    """Return what shows Kievit and then does ``act`` on the page."""

    def show(stage: Stage) -> None:
        view = stage.view(PageKey.CASES)
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


def editing(fact: str) -> Callable[[CasesPage], object]:
    """Return what opens the editor of the value with that field."""

    def act(page: CasesPage) -> None:
        for group in (page.inspector.reporter.facts, page.inspector.facts):
            for value in group.findChildren(FactValue):
                if value.fact.field is not None and value.fact.field.name == fact:
                    value.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    value.click()
                    if group.editor and isinstance(group.editor.control, ComboBox):
                        group.editor.control.hidePopup()
                    return

    return act


def walking(page: CasesPage) -> None:
    first = page.inspector.facts.stops()[0]
    first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def closing(page: CasesPage) -> None:
    page.story.header.status_actions[CaseStatus.CLOSED].trigger()


SCREENS: dict[str, Scene] = {
    "case-search": in_case(search),
    "case-drop": in_case(drag(__file__)),
    "case-value": in_case(walking),
    "case-value-text": in_case(editing("safe_contact")),
    "case-value-choice": in_case(editing("category_id")),
    "close-case": in_case(closing),
    "case-drop-refused": in_case(drag("/")),
}
