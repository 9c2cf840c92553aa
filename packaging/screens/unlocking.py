"""Pictures of the cards before a vault is open."""

from pathlib import Path

from screens.stage import Scene, Stage
from vpdesk.services.errors import HeaderDamaged, KeyringFailed, KeyringState, VaultTooNew
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

NOWHERE = Path("nowhere")
TYPED = frozenset({Way.PASSWORD, Way.RECOVERY})


def first_start(stage: Stage) -> None:
    door = Door(folder=NOWHERE)
    stage.window.show_only(FirstStartPage(door, stage.preferences.language, skip_language=False))


def unlock(stage: Stage) -> None:
    stage.window.show_only(UnlockPage(Door(folder=NOWHERE), TYPED))


def in_state(state: KeyringState) -> Scene:
    """Return what shows the card of a vault that the keyring opens, in one state of that."""

    def show(stage: Stage) -> None:
        problem = None if state is KeyringState.OK else KeyringFailed(state=state)
        ways = frozenset({Way.KEYRING, Way.RECOVERY})
        stage.window.show_only(UnlockPage(Door(folder=NOWHERE), ways, problem))

    return show


def bound(stage: Stage) -> None:
    problem = KeyringFailed(state=KeyringState.ITEM_MISSING)
    stage.window.show_only(UnlockPage(Door(folder=NOWHERE), TYPED, problem))


def waiting(stage: Stage) -> None:
    door = Door(folder=NOWHERE)
    for _ in range(5):
        door.waiting.wrong_password()
    stage.window.show_only(UnlockPage(door, TYPED))


def refused(problem: Exception) -> Scene:
    def show(stage: Stage) -> None:
        page = UnlockPage(Door(folder=NOWHERE), frozenset(), problem)
        page.restore_wanted.connect(page.close)
        stage.window.show_only(page)

    return show


SCREENS: dict[str, Scene] = {
    "first-start": first_start,
    "unlock": unlock,
    **{f"unlock_{state.name.lower()}": in_state(state) for state in KeyringState},
    "unlock_bound": bound,
    "unlock_wait": waiting,
    "unlock_damaged": refused(HeaderDamaged(faults=())),
    "unlock_newer": refused(VaultTooNew(min_reader=2)),
}
