"""Pictures of the own register and its dialogs."""

from collections.abc import Callable

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.own_register import OwnEntryKind
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.own_register.page import OwnRegisterPage
from vpdesk.ui.widgets.text_area import TextArea

Act = Callable[[Stage, OwnRegisterPage], object]


def own(act: Act = lambda _stage, _page: None) -> Scene:
    """Return what shows the page and then does ``act``."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.OWN_REGISTER).show_page(PageKey.OWN_REGISTER)
        stage.settle()
        if isinstance(page, OwnRegisterPage):
            act(stage, page)
        stage.finish()

    return show


def meeting(stage: Stage, page: OwnRegisterPage) -> None:
    """Show a meeting with what was learned."""
    entries = stage.desk.own_register.entries()
    found = next(each for each in entries if each.kind is OwnEntryKind.PEER_REVIEW)
    page.entries.change_wanted.emit(found)


def sheet_of_case(stage: Stage, page: OwnRegisterPage) -> None:
    """Show a sheet that begins with the facts of a case, in which a name was typed."""
    case = stage.desk.cases.list(CaseFilter(words="Kievit"))[0]
    page.start_sheet(case.id)
    stage.settle()
    told = f"{case.code_name} wordt al maanden buitengesloten. In het voorjaar begon het."
    for area in page.findChildren(TextArea, "situation_edit"):
        area.setPlainText(told)


SCREENS: dict[str, Scene] = {
    "own-register": own(),
    "own-register-sheets": own(lambda _stage, page: page.shown.set_value("sheets")),
    "own-register-none": own(lambda _stage, page: page.shown.set_value(OwnEntryKind.BASIC)),
    "own-entry-new": own(lambda _stage, page: page.add_entry()),
    "own-entry-meeting": own(meeting),
    "own-cycle-new": own(lambda _stage, page: page.card.new_wanted.emit()),
    "case-sheet": own(sheet_of_case),
    "print-case-sheet": own(
        lambda stage, page: page.sheets.print_wanted.emit(stage.desk.case_sheets.list()[0])
    ),
    "print-points": own(lambda _stage, page: page.print_points()),
}
