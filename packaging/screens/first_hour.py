"""Pictures of the first hour: the steps of a new vault, and the sample practice."""

import atexit
import shutil
import tempfile
from datetime import date
from pathlib import Path

from screens.stage import Scene, Stage, new_vault
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.settings import SAMPLE_PRACTICE
from vpdesk.services.desk import Desk
from vpdesk.services.errors import SampleProblem, SampleRefused
from vpdesk.ui.errors import words_for
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.sample_page import SamplePage
from vpdesk.ui.unlock.unlock_page import UnlockPage

NOWHERE = Door(folder=Path("nowhere"), sample=Path("nowhere-else"))


class Made(Door):
    """A door beside which a sample practice lies."""

    def has_sample(self) -> bool:
        return True


def unlock(stage: Stage) -> None:
    stage.window.show_only(UnlockPage(NOWHERE, frozenset({Way.PASSWORD, Way.RECOVERY})))


def first_start(stage: Stage) -> None:
    stage.window.show_only(FirstStartPage(NOWHERE, stage.preferences.language))


def card(stage: Stage) -> None:
    stage.window.show_only(SamplePage(Made(folder=NOWHERE.folder, sample=NOWHERE.sample)))


def refused(stage: Stage) -> None:
    page = SamplePage(NOWHERE)
    stage.window.show_only(page)
    full = SampleRefused(problem=SampleProblem.NO_ROOM)
    page.show_refusal(words_for(full) or "")


def marked(key: PageKey) -> Scene:
    """Return what shows a page of the practice as it is when it was opened to look around."""

    def show(stage: Stage) -> None:
        stage.desk.settings.put(SAMPLE_PRACTICE, stage.desk.today().isoformat())
        stage.view(key).show_page(key)
        stage.settle()
        stage.desk.settings.put(SAMPLE_PRACTICE, "")

    return show


def steps(organisations: int, cases: int) -> Scene:
    """Return what shows today in a new vault with so much in it."""

    def show(stage: Stage) -> None:
        today = stage.desk.today()
        desk = new_desk(today)
        for _ in range(organisations):
            added = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
            for _ in range(cases):
                draft = CaseDraft(organisation_id=added, registered_on=today, code_name="Kievit")
                desk.cases.register(draft)
        view = DeskView(desk, stage.preferences, stage.theme)
        stage.window.show_only(view)
        view.show_page(PageKey.TODAY)
        stage.settle()

    return show


def new_desk(today: date) -> Desk:
    """Make a vault that is gone with this process."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = new_vault(folder / "vault", today)
    atexit.register(desk.close)
    return desk


SCREENS: dict[str, Scene] = {
    "unlock-with-sample": unlock,
    "first-start-with-sample": first_start,
    "sample-card": card,
    "sample-refused": refused,
    "sample-today": marked(PageKey.TODAY),
    "sample-cases": marked(PageKey.CASES),
    "sample-settings": marked(PageKey.SETTINGS),
    "first-steps-empty": steps(0, 0),
    "first-steps-organisation": steps(1, 0),
    "first-steps-place": steps(1, 1),
}
