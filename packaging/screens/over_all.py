"""Pictures of what can come over any page: failures, the way out, and what is told at opening."""

from collections.abc import Callable
from unittest.mock import patch

from screens.stage import Scene, Stage
from vpdesk.domain.rehearsal import Rehearsal
from vpdesk.services.access.access import Access
from vpdesk.services.desk import Notice
from vpdesk.services.vaults.vaults import WayIn
from vpdesk.ui.frame.closing_page import ClosingPage
from vpdesk.ui.frame.failure_dialogs import BugDialog, RefusalDialog
from vpdesk.ui.frame.idle_strip import IdleStrip, area_in_front
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.buttons import link_button

REPORT = """vpdesk 1.0.0
Python 3.11.9, Qt 6.11.3, Linux
KeyError
  vpdesk/ui/cases/page.py, line 214, in _reload
  vpdesk/services/cases/timeline.py, line 61, in entries"""


def over_cases(act: Callable[[Stage], object]) -> Scene:
    def show(stage: Stage) -> None:
        stage.view(PageKey.CASES).show_page(PageKey.CASES)
        stage.settle()
        act(stage)
        stage.settle()

    return show


def bug(stage: Stage) -> None:
    BugDialog(stage.window, REPORT).open()


def bug_details(stage: Stage) -> None:
    dialog = BugDialog(stage.window, REPORT)
    dialog.open()
    stage.settle()
    links = [each for each in dialog.findChildren(type(link_button(""))) if each.isVisible()]
    links[0].click()


def refusal(stage: Stage) -> None:
    from vpdesk.services.errors import DraftsNotKept
    from vpdesk.ui.errors import words_for

    RefusalDialog(stage.window, words_for(DraftsNotKept()) or "").open()


def idle(stage: Stage) -> None:
    IdleStrip(area_in_front(stage.window)).count(23)


def idle_over_dialog(stage: Stage) -> None:
    stage.view().add_report()
    stage.settle()
    for dialog in stage.window.findChildren(BugDialog):
        IdleStrip(dialog).count(9)
    idle(stage)


def closing(stage: Stage) -> None:
    stage.window.show_only(ClosingPage(stage.window))
    stage.settle(0.5)


def rehearsal_due(stage: Stage) -> None:
    today = stage.desk.today()
    with patch.object(Access, "rehearsal", lambda _: Rehearsal(last=None, due=today)):
        stage.view()


def opened_with_code(stage: Stage) -> None:
    with patch.object(Access, "opened_with", WayIn.RECOVERY):
        stage.view()


def noticed(*found: Notice) -> Scene:
    def show(stage: Stage) -> None:
        with patch.object(stage.desk, "notices", frozenset(found)):
            stage.view()

    return show


SCREENS: dict[str, Scene] = {
    "bug": over_cases(bug),
    "bug-details": over_cases(bug_details),
    "refusal": over_cases(refusal),
    "idle": over_cases(idle),
    "idle-over-dialog": over_cases(idle_over_dialog),
    "closing": closing,
    "notice-rehearsal": rehearsal_due,
    "notice-recovery": opened_with_code,
    "notice-opening": noticed(Notice.HEADER_REPAIRED, Notice.CLOCK_BEHIND),
    "notice-upgraded": noticed(Notice.UPGRADED),
}
