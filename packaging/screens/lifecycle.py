"""Pictures of a case that is reopened, merged, handed over or not the adviser's task."""

from screens.case_work import in_case
from screens.hands import first
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId, CaseStatus
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey


def _shown(stage: Stage, case_id: CaseId) -> CasesPage:
    view = stage.view(PageKey.CASES)
    view.show_case(case_id)
    stage.settle()
    return first(CasesPage, view)


def reopening(stage: Stage) -> None:
    """Show what opening a closed case again changes."""
    closed = CaseFilter(statuses=frozenset({CaseStatus.CLOSED}))
    page = _shown(stage, stage.desk.cases.list(closed)[0].id)
    page.story.header.reopen_action.trigger()
    stage.settle()


def _labour_conflict(stage: Stage) -> CasesPage:
    """Show a new case about a labour conflict."""
    found = stage.desk.organisations.by_name(EMPLOYER)
    terms = stage.desk.terms.list(Vocabulary.CATEGORY)
    category = next(each for each in terms if each.code == "labour_conflict")
    draft = CaseDraft(
        organisation_id=None if found is None else found.id,
        registered_on=stage.desk.today(),
        code_name="Zwaluw",
        category_id=category.id,
    )
    return _shown(stage, stage.desk.cases.register(draft))


def out_of_task(stage: Stage) -> None:
    """Show the proposal to refer on."""
    _labour_conflict(stage)


def referring(stage: Stage) -> None:
    """Show the short way out of a case that is not the adviser's task."""
    _labour_conflict(stage).story.out_of_task.refer_button.click()
    stage.settle()


SCREENS: dict[str, Scene] = {
    "reopen-case": reopening,
    "merge-cases": in_case(lambda page: page.story.header.merge_action.trigger()),
    "hand-over-case": in_case(lambda page: page.story.header.handover_action.trigger()),
    "out-of-task-proposal": out_of_task,
    "out-of-task": referring,
}
