"""Pictures of the dialogs, menus and sheets around a case."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from screens.case_work import in_case
from screens.hands import first, unfold
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.cases import CaseDraft, CaseFilter
from vpdesk.ui.cases.case_header import CaseHeader
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text_area import TextArea

NARROW = 1100
"""Pixels; narrower than what shows the inspector beside a case."""


def new_report(act: Callable[[Dialog], object]) -> Scene:
    """Return what opens the dialog for a report and does something in it."""

    def show(stage: Stage) -> None:
        view = stage.view()
        view.add_report()
        stage.settle()
        act(first(NewCaseDialog, view).dialog)
        stage.settle()

    return show


def asking(dialog: Dialog) -> None:
    """Turn away from what was typed."""
    first(TextArea, dialog).setPlainText("Wil eerst vertellen, en dan pas beslissen.")
    dialog.reject()


def unreadable(dialog: Dialog) -> None:
    for edit in dialog.findChildren(DateEdit)[:1]:
        edit.setText("vorige maand ergens")
    dialog.confirm_button.click()


def unfolded(name: str) -> Scene:
    """Return what unfolds the choices of the field with that object name."""

    def act(dialog: Dialog) -> None:
        for combo in dialog.findChildren(ComboBox, name):
            combo.showPopup()

    return new_report(act)


def calendar(dialog: Dialog) -> None:
    first(DateEdit, dialog).open_calendar()


def just_recorded(stage: Stage) -> None:
    """Show the question that comes after a report was recorded."""
    found = stage.desk.organisations.by_name(EMPLOYER)
    if found is not None:
        draft = CaseDraft(
            organisation_id=found.id, registered_on=stage.desk.today(), code_name="Zwaluw"
        )
        stage.view(PageKey.CASES).show_case(stage.desk.cases.register(draft))


def sheet(stage: Stage) -> None:
    stage.window.resize(NARROW, stage.window.height())
    in_case(lambda page: page.panel.open_sheet())(stage)


def choosing_case(stage: Stage) -> None:
    view = stage.view()
    view.start_referral(stage.desk.referral_contacts.list()[0].id)


def chips(number: int) -> Scene:
    """Return what unfolds one of the filters above the list of cases."""

    def act(page: CasesPage) -> None:
        filters = page.list.filter
        unfold((filters.status_chip, filters.organisation_chip, filters.category_chip)[number])

    return in_case(act)


def order(page: CasesPage) -> None:
    unfold(next(each for each in page.list.findChildren(QToolButton) if each.menu() is not None))


def more(page: CasesPage) -> None:
    header = first(CaseHeader, page)
    others = (each for each in header.findChildren(QToolButton) if each is not header.status_pill)
    unfold(next(each for each in others if each.menu() is not None))


def filtered(stage: Stage) -> None:
    """Show what is found when the filters let nothing through."""
    category = next(each for each in stage.desk.cases.list(CaseFilter()))
    found = stage.desk.organisations.by_name("Bouwbedrijf Terlinge")
    wanted = CaseFilter(
        words="meander", organisation_id=found.id if found else category.organisation_id
    )
    stage.view(PageKey.CASES).list_cases(wanted)


def chosen_none(stage: Stage) -> None:
    stage.view(PageKey.CASES).show_page(PageKey.CASES)


SCREENS: dict[str, Scene] = {
    "new-report-asking": new_report(asking),
    "new-report-unreadable": new_report(unreadable),
    "new-report-terms": unfolded("category_id_edit"),
    "new-report-calendar": new_report(calendar),
    "follow-up-proposal": just_recorded,
    "case-facts": in_case(lambda page: page.inspector.facts_change_wanted.emit()),
    "reporter": in_case(lambda page: page.inspector.reporter_change_wanted.emit()),
    "code-name": in_case(lambda page: page.story.header.rename_wanted.emit()),
    "case-choice": choosing_case,
    "name-shown": in_case(lambda page: page.show_name()),
    "inspector-sheet": sheet,
    "case-status-menu": in_case(lambda page: unfold(page.story.header.status_pill)),
    "case-more-menu": in_case(more),
    "cases-order-menu": in_case(order),
    "cases-status-chip": chips(0),
    "cases-organisation-chip": chips(1),
    "cases-category-chip": chips(2),
    "cases-not-chosen": chosen_none,
    "cases-filtered-none": filtered,
}
