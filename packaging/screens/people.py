"""Pictures of people who figure in several cases or roles."""

from collections.abc import Callable

from screens.hands import first
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, IssueDraft
from vpdesk.domain.people import DecisionDraft, Handling
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey

ALIAS = "teamleider roosterbureau"


def in_matter(act: Callable[[CasesPage], object], *, decided: bool = False) -> Scene:
    """Return what shows a case with a pattern, a conflict and a question, and does ``act``."""

    def show(stage: Stage) -> None:
        case_id = _cases(stage)
        if decided:
            _decide(stage, case_id)
        view = stage.view(PageKey.CASES)
        view.show_case(case_id)
        stage.settle()
        act(first(CasesPage, view))
        stage.settle()

    return show


def long_words(stage: Stage) -> None:
    """Show a question about two accused with words of any length."""
    stretched = "bedrijfsvoeringscoördinator " * 5
    names = (stretched + "praktijkbureau", stretched + "praktijkbureau, avonden")
    cases = [_case(stage, f"Bijeneter{number}", accused=name) for number, name in enumerate(names)]
    view = stage.view(PageKey.CASES)
    view.show_case(cases[0])
    stage.settle()
    first(CasesPage, view).people.open()
    stage.settle()


def warned(stage: Stage) -> None:
    """Show the warning below a name that is being typed."""
    _cases(stage)
    view = stage.view()
    view.add_report()
    stage.settle()
    dialog = first(NewCaseDialog, view)
    dialog.fields["reporter_name"].control.setProperty("text", "M. Oostwolder")
    stage.settle(0.7)


def _cases(stage: Stage) -> CaseId:
    case_id = _case(stage, "Bijeneter", reporter="Marit Oostwolder", accused=ALIAS)
    _case(stage, "Scharrelaar", reporter="Ilse Grasveld", accused=ALIAS)
    _case(stage, "Notenkraker", accused="Marit Oostwolder")
    _case(stage, "Ortolaan", accused=ALIAS + " avonden")
    return case_id


def _case(stage: Stage, code_name: str, *, reporter: str = "", accused: str = "") -> CaseId:
    desk = stage.desk
    found = desk.organisations.by_name(EMPLOYER)
    draft = CaseDraft(
        organisation_id=found.id if found else None,
        registered_on=desk.today(),
        code_name=code_name,
        reporter_name=reporter,
    )
    case_id = desk.cases.register(draft)
    issue = IssueDraft(accused=accused)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=desk.today(), issues=(issue,))
    desk.cases.change_facts(case_id, facts)
    return case_id


def _decide(stage: Stage, case_id: CaseId) -> None:
    people = stage.desk.people
    note = (
        "Met beiden apart besproken dat er meer melders zijn; geen van beiden wil samen optrekken."
    )
    for matter in people.of_case(case_id).patterns:
        draft = DecisionDraft(on=stage.desk.today(), handling=Handling.ASKED_EACH, note=note)
        people.decide(case_id, matter, draft)


SCREENS: dict[str, Scene] = {
    "people-strip": in_matter(lambda _page: None),
    "people-matters": in_matter(lambda page: page.people.open()),
    "people-decided": in_matter(lambda page: page.people.open(), decided=True),
    "people-same": in_matter(
        lambda page: page.inspector.people.question_wanted.emit(page.people.people.questions[0])
    ),
    "people-long": long_words,
    "people-warned": warned,
}
