"""Pictures of what was agreed with the reporter, and of the worksheet on breaking secrecy."""

from collections.abc import Callable

from screens.hands import first
from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    Consent,
    Decision,
    EntryKind,
    Step,
    StepState,
    filled_in,
)
from vpdesk.ui.cases.entry_card import EntryCard
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.worksheet_page import WorksheetPage
from vpdesk.ui.form_fields import put_text
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.combo_box import ComboBox

WITHDRAWN, DECIDED = "Meidoorn", "Roerdomp"
LONG = " ".join(["Zwijgen tegenover de veiligheid van een ander."] * 12)


def case(name: str, act: Callable[[CasesPage], object] = lambda _: None) -> Scene:
    """Return what shows a case by its code name and then does ``act`` on the page."""

    def show(stage: Stage) -> None:
        view = stage.view(PageKey.CASES)
        view.show_case(stage.desk.cases.list(CaseFilter(words=name))[0].id)
        stage.settle()
        for page in view.findChildren(CasesPage):
            act(page)
        stage.finish()

    return show


def sheet_of(page: CasesPage) -> WorksheetPage:
    page.story.header.entry_wanted.emit(EntryKind.EXCEPTION)
    return first(WorksheetPage, page)


def half_filled(page: CasesPage) -> None:
    sheet = sheet_of(page)
    put_text(sheet.form.fields["duties"].control, LONG)
    sheet.footer.decide_button.click()


def leaving(page: CasesPage) -> None:
    sheet = sheet_of(page)
    put_text(sheet.form.fields["harm"].control, LONG)
    sheet.leave()


def deciding(page: CasesPage) -> None:
    sheet = sheet_of(page)
    for name in QUESTIONS:
        put_text(sheet.form.fields[name].control, "Zie het gesprek van gisteren.")
    put_text(sheet.form.fields["on"].control, "21-11-2025")
    decision = sheet.form.fields["decision"].control
    if isinstance(decision, ComboBox):
        decision.set_value(Decision.BREAK)
    sheet.footer.decide_button.click()


def reading(page: CasesPage) -> WorksheetPage:
    entries = (each.entry for each in page.story.timeline.entry_rows())
    decided = next(each for each in entries if isinstance(each, ConfidentialityException))
    page.story.timeline.edit_wanted.emit(decided)
    return first(WorksheetPage, page)


def printing(page: CasesPage) -> None:
    reading(page).print_button.click()


def planned(page: CasesPage) -> None:
    """Open the step that lost its consent."""
    entries = (each.entry for each in page.story.timeline.entry_rows())
    step = next(
        each for each in entries if isinstance(each, Step) and each.state is StepState.CHOSEN
    )
    page.story.editing.change(step)


def history(page: CasesPage) -> None:
    """Open the consent that was asked, given and withdrawn."""
    entries = (each.entry for each in page.story.timeline.entry_rows())
    page.story.editing.change(
        next(each for each in entries if isinstance(each, Consent) and each.withdrawn_on)
    )


def on_exception(stage: Stage) -> None:
    """Show a step that is done because secrecy is broken."""
    case_id = stage.desk.cases.list(CaseFilter(words=DECIDED))[0].id
    answers = dict.fromkeys(QUESTIONS, "de crisisdienst")
    day = stage.desk.today()
    stage.desk.secrecy.decide(case_id, filled_in(day, answers), Decision.BREAK)

    def write(page: CasesPage) -> None:
        page.story.editing.write(EntryKind.STEP)
        card = first(EntryCard, page)
        for name, value in (("step_id", None), ("state", StepState.DONE)):
            control = card.form.fields[name].control
            if isinstance(control, ComboBox):
                _choose(control, value)
        choice = card.form.fields["consent_id"].control
        if isinstance(choice, ComboBox):
            choice.setCurrentIndex(choice.count() - 1)

    case(DECIDED, write)(stage)


def _choose(control: ComboBox, value: object) -> None:
    """Choose a value, or the first that reaches outside where none is said."""
    if value is None:
        place = control.findText("Meegaan naar gesprek met leidinggevende")
        control.setCurrentIndex(max(place, 1))
    else:
        control.set_value(value)


SCREENS: dict[str, Scene] = {
    "consent-withdrawn": case(WITHDRAWN),
    "consent-history": case(WITHDRAWN, history),
    "step-without-consent": case(WITHDRAWN, planned),
    "step-on-exception": on_exception,
    "worksheet": case(WITHDRAWN, sheet_of),
    "worksheet-half": case(WITHDRAWN, half_filled),
    "worksheet-leaving": case(WITHDRAWN, leaving),
    "worksheet-deciding": case(WITHDRAWN, deciding),
    "worksheet-decided": case(DECIDED, reading),
    "print-worksheet": case(DECIDED, printing),
}
