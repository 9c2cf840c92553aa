"""Pictures of standing in: what is given to a colleague, and what a colleague gave."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.stand_in_returns import (
    AddedEntry,
    Fate,
    ReadReturn,
    ReturnedCase,
)
from vpdesk.domain.stand_ins import CaseChoice, StandInDraft
from vpdesk.domain.timeline import ConsentForm, ContactDraft, EntryKind
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.instructions.edit_dialog import InstructionsDialog
from vpdesk.ui.stand_ins.give_dialog import GiveDialog
from vpdesk.ui.stand_ins.page import StandInsPage
from vpdesk.ui.stand_ins.return_dialogs import GiveBackDialog, TakeBackDialog

Act = Callable[[Stage, StandInsPage], object]


def standing_in(act: Act = lambda _stage, _page: None) -> Scene:
    """Return what shows the page and then does ``act``."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.STAND_INS).show_page(PageKey.STAND_INS)
        stage.settle()
        if isinstance(page, StandInsPage):
            act(stage, page)
        stage.finish()

    return show


def choosing(stage: Stage, page: StandInsPage) -> GiveDialog:
    """Show the choice of cases, with one ticked."""
    page.give(stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id)
    stage.settle()
    dialog = page.findChildren(GiveDialog)[-1]
    dialog.chosen.parts[0].consent.set_value(ConsentForm.ORAL)
    dialog.to_name.setText("M. van der Sluis")
    return dialog


def looking(stage: Stage, page: StandInsPage) -> GiveDialog:
    """Show what the colleague will see."""
    dialog = choosing(stage, page)
    dialog.dialog.confirm_button.click()
    stage.settle()
    return dialog


def coded(stage: Stage, page: StandInsPage) -> None:
    """Show the code in two parts."""
    dialog = looking(stage, page)
    with tempfile.TemporaryDirectory() as folder:
        dialog.write(str(Path(folder) / "waarneming.vpwaarneming"))


def adding(stage: Stage, page: StandInsPage) -> None:
    """Show a step in the making in a case of a colleague."""
    page.read(stage.desk.standing_in.held()[0].id)
    stage.settle()
    if page.reading is not None:
        page.reading.add(EntryKind.STEP)


def giving_back(stage: Stage, page: StandInsPage) -> None:
    """Show how what was added is given back."""
    GiveBackDialog(page, page.services, stage.desk.standing_in.held()[0]).open()


def taking_back(stage: Stage, page: StandInsPage) -> None:
    """Show what came back: for a running case, and for one that is gone."""
    today, cases = stage.desk.today(), stage.desk.cases.list(CaseFilter())[:2]
    draft = StandInDraft(
        to_name="M. van der Sluis",
        valid_until=today + timedelta(days=20),
        cases=tuple(CaseChoice(case_id=each.id, consent_form=ConsentForm.ORAL) for each in cases),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "waarneming.vpwaarneming"
        stage.desk.stand_in_giving.make(draft, file, purpose="waarneming", language="nl")
    talk = ContactDraft(on=today - timedelta(days=3), minutes=40, text="Gebeld: gaat beter.")
    returned = tuple(
        ReturnedCase(
            number=number,
            case_id=case.id,
            name=f"{case.code_name} {case.number}",
            fate=fate,
            added=(AddedEntry(uid=f"{number:032x}", number=number, draft=talk),),
            known=0,
        )
        for number, case, fate in zip((1, 2), cases, (Fate.RUNNING, Fate.CLOSED), strict=True)
    )
    read = ReadReturn(
        given=stage.desk.stand_in_giving.given()[0],
        by_name="M. van der Sluis",
        returned_on=today,
        cases=returned,
    )
    TakeBackDialog(page, page.services, read).open()


def ending(stage: Stage, page: StandInsPage) -> None:
    """Show what destroying the copy means."""
    page.ask_end(stage.desk.standing_in.held()[0])


def giving_up(stage: Stage, page: StandInsPage) -> None:
    """Show what it means to give up a package of which nothing came back."""
    case = stage.desk.cases.list(CaseFilter())[0]
    draft = StandInDraft(
        to_name="M. van der Sluis",
        valid_until=stage.desk.today() + timedelta(days=20),
        cases=(CaseChoice(case_id=case.id, consent_form=ConsentForm.ORAL),),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "waarneming.vpwaarneming"
        stage.desk.stand_in_giving.make(draft, file, purpose="waarneming", language="nl")
    stage.settle()
    page.give_up_current()


def certifying(stage: Stage, page: StandInsPage) -> None:
    """Show the proof that the copy of a package was destroyed."""
    held = stage.desk.standing_in.held()[0]
    stage.desk.standing_in.end(held.id)
    stage.settle()
    page.certify(stage.desk.standing_in.held()[0])


def going_through(_stage: Stage, page: StandInsPage) -> None:
    """Show the instruction sheet of the first organisation."""
    services, state = page.services, page.services.sheets.states(language="nl")[0]
    InstructionsDialog(
        page, services.sheets, services.drafts, services.today, state.organisation_id
    ).open()


SCREENS: dict[str, Scene] = {
    "stand-ins": standing_in(lambda _stage, page: page.held.enter()),
    "stand-in-giving": standing_in(choosing),
    "stand-in-preview": standing_in(looking),
    "stand-in-code": standing_in(coded),
    "stand-in-opening": standing_in(lambda _stage, page: page.open_package("x.vpwaarneming")),
    "stand-in-reading": standing_in(
        lambda stage, page: page.read(stage.desk.standing_in.held()[0].id)
    ),
    "stand-in-step": standing_in(adding),
    "stand-in-giving-back": standing_in(giving_back),
    "stand-in-taking-back": standing_in(taking_back),
    "stand-in-ending": standing_in(ending),
    "stand-in-giving-up": standing_in(giving_up),
    "stand-in-certificate": standing_in(certifying),
    "instruction-sheet": standing_in(going_through),
    "instruction-sheets-print": standing_in(lambda _stage, page: page.sheets.print_all()),
}
