"""Pictures of the cards before a vault is open."""

import atexit
import shutil
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from screens.hands import first, primary
from screens.stage import CHEAP, Scene, Stage
from vpdesk.services.errors import (
    BackupProblem,
    HeaderDamaged,
    KeyringFailed,
    KeyringState,
    UpgradeNotBackedUp,
    VaultInUse,
    VaultTooNew,
    WrongSecret,
)
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults.vaults import WayIn
from vpdesk.ui.caps_lock import CapsLock
from vpdesk.ui.jobs import Job, at_once
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


class Guarded(Door):
    """A door at which one thing happens to whoever tries it."""

    def unlocking(self, *_: object, **_how: object) -> Job:
        return at_once(self._refuse)

    def _refuse(self) -> None:
        raise WrongSecret(slot_type=WayIn.PASSWORD)


class Slow(Door):
    """A door that is looked at for as long as the picture takes."""

    def unlocking(self, *_: object, **_how: object) -> Job:
        return _looking


def _looking() -> Generator[None, None, None]:
    while True:
        time.sleep(0.01)
        yield


def trying(door: Door) -> Scene:
    """Return what types a password at a door and presses the button."""

    def show(stage: Stage) -> None:
        page = UnlockPage(door, TYPED)
        stage.window.show_only(page)
        for edit in page.findChildren(QLineEdit, "password_edit"):
            edit.setText("acht groene kikkers")
        primary(page).click()
        stage.settle()

    return show


def caps_lock(stage: Stage) -> None:
    unlock(stage)
    first(CapsLock, stage.window).changed.emit(True)  # noqa: FBT003 -- what a signal carries


def by_code(stage: Stage) -> None:
    unlock(stage)
    for button in stage.window.findChildren(QAbstractButton, "recovery_button"):
        button.click()


def first_steps(count: int) -> Scene:
    """Return what goes ``count`` steps further in making a vault."""

    def show(stage: Stage) -> None:
        folder = Path(tempfile.mkdtemp())
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        door = Door(folder=folder / "vault", today=stage.desk.today, argon2=CHEAP)
        page = FirstStartPage(door, stage.preferences.language, skip_language=True)
        stage.window.show_only(page)
        for _ in range(count):
            stage.finish()
            for edit in page.findChildren(QLineEdit):
                if edit.isVisible() and edit.echoMode() is QLineEdit.EchoMode.Password:
                    edit.setText(SAMPLE_PASSWORD)
            stage.settle()
            primary(page).click()
        stage.finish()

    return show


SCREENS: dict[str, Scene] = {
    "first-start": first_start,
    "unlock": unlock,
    **{f"unlock-{state.name.lower().replace('_', '-')}": in_state(state) for state in KeyringState},
    "first-start-way": first_steps(0),
    "first-start-code": first_steps(1),
    "first-start-code-missing": first_steps(2),
    "unlock-wrong": trying(Guarded(folder=NOWHERE)),
    "unlock-checking": trying(Slow(folder=NOWHERE)),
    "unlock-caps-lock": caps_lock,
    "unlock-by-code": by_code,
    "unlock-in-use": refused(VaultInUse()),
    "unlock-bound": bound,
    "unlock-wait": waiting,
    "unlock-damaged": refused(HeaderDamaged(faults=())),
    "unlock-newer": refused(VaultTooNew(min_reader=2)),
    "unlock-not-backed-up": refused(
        UpgradeNotBackedUp(problem=BackupProblem.VAULT_DISK_FULL, place="vault-backups")
    ),
}
