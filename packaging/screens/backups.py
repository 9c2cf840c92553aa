"""Screens of backups, for `screenshots`: every state that is told, and every step of a restore."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from screens.stage import Scene, Stage
from vpdesk.domain.backups import (
    Backup,
    BackupFailure,
    BackupPlace,
    BackupProblem,
    BackupState,
    backup_state,
)
from vpdesk.services.backups.restored_note import RestoredNote, forget_note, keep_note
from vpdesk.services.errors import RestoreProblem, RestoreRefused
from vpdesk.services.progress import Progress, finish
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.ui.backup_look import Standing
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.restoring.dialog import RestoreDialog
from vpdesk.ui.restoring.source import RestoreSource
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.today.backup_strip import BackupStrip
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.unlock_page import UnlockPage

HOME = Path("/home/vp/.local/share/vpdesk")
STICK = Path("/media/vp/USB-VP/Reservekopieën")
LONG = Path("/media/vp/Reservekopieën van mijn praktijk") / ("heel-lange-mapnaam-" * 6) / "2025"
OTHERS = Path("/media/vp/גיבוי/שולחן 🗄️")


def place(path: Path, *, same_disk: bool = False, missing: bool = False) -> BackupPlace:
    return BackupPlace(
        path=path, same_disk=same_disk, missing=missing, synchronised=False, last_proven=None
    )


def standing(
    stage: Stage,
    *,
    age: timedelta | None = timedelta(hours=2),
    places: tuple[BackupPlace, ...] = (place(HOME / "vault-backups"), place(STICK)),
    problem: BackupProblem | None = None,
    recovery_only: bool = False,
    count: int = 0,
) -> Standing:
    """Return how backups of that age in those places stand on the day of the stage."""
    today = stage.desk.today()
    now = datetime(today.year, today.month, today.day, 9, 12, tzinfo=UTC).replace(tzinfo=None)
    failure = None
    if problem is not None:
        failure = BackupFailure(at=now, problem=problem, place="USB-VP")
    state: BackupState = backup_state(
        now=now,
        last_proven=None if age is None else now - age,
        places=places,
        failure=failure,
        warn_after_days=7,
        recovery_only=recovery_only,
    )
    return Standing(state=state, backups=tuple(_backups(now, places, count)))


def _backups(now: datetime, places: tuple[BackupPlace, ...], count: int) -> Iterator[Backup]:
    for number in range(count):
        made_at = now - timedelta(days=number, hours=1)
        yield Backup(
            id=str(number),
            made_at=made_at,
            place=places[number % len(places)].path,
            name=f"vpdesk-{made_at:%Y-%m-%d %H%M}.vpbak",
            commits=900 - number,
            cleared_to=0,
            bytes=48_200_000 - number * 310_000,
            proven_at=made_at if number % 7 else None,
        )


def today(make: Callable[[Stage], Standing]) -> Scene:
    """Return what shows the line about backups in one state on the first page."""

    def show(stage: Stage) -> None:
        view = stage.view()
        stage.finish()
        for strip in view.findChildren(BackupStrip):
            strip.show_standing(make(stage))

    return show


def running(stage: Stage) -> None:
    view = stage.view()
    stage.finish()
    for strip in view.findChildren(BackupStrip):
        strip.say(strip.run.words(Progress(43, 100)), "neutral", icon="refresh-cw")


def settings(make: Callable[[Stage], Standing] | None = None) -> Scene:
    """Return what shows the section of backups, as it is or in one state."""

    def show(stage: Stage) -> None:
        _practice_backup(stage)
        view = stage.view(PageKey.SETTINGS)
        view.show_page(PageKey.SETTINGS)
        for page in view.findChildren(SettingsPage):
            page.show_section("backups")
            stage.finish()
            if make is not None:
                page.backups.show_standing(make(stage))

    return show


def restoring(act: Callable[[Stage, RestoreDialog], None]) -> Scene:
    """Return what shows the dialog that puts a backup back, over the card or the desk."""

    def show(stage: Stage) -> None:
        file = _practice_backup(stage)
        view = stage.view()
        vault = stage.desk.keys.current.folder
        source = RestoreSource(vault=vault, backups=stage.desk.backups, today=stage.desk.today)
        dialog = RestoreDialog(view, source)
        dialog.open()
        stage.settle()
        if act is not _only_files:
            dialog.take_file(file)
            stage.finish()
        act(stage, dialog)

    return show


def _only_files(_stage: Stage, _dialog: RestoreDialog) -> None:
    """Stay at the step that offers the files."""


def _contents(_stage: Stage, _dialog: RestoreDialog) -> None:
    """Stay at the step that shows what is in the backup."""


def _refused(_stage: Stage, dialog: RestoreDialog) -> None:
    dialog.refuse(RestoreRefused(problem=RestoreProblem.FOLDER_NOT_EMPTY))


def _one_way(stage: Stage, dialog: RestoreDialog) -> None:
    dialog.refuse(RestoreRefused(problem=RestoreProblem.ONLY_ONE_WAY))
    stage.settle()


def restoring_outside(
    act: Callable[[Stage, RestoreDialog], None] | None = None,
) -> Scene:
    """Return what shows the dialog over the card of a vault that is gone."""

    def show(stage: Stage) -> None:
        file = _practice_backup(stage)
        vault = stage.desk.keys.current.folder
        page = UnlockPage(Door(folder=vault), frozenset({Way.PASSWORD, Way.RECOVERY}))
        stage.window.show_only(page)
        dialog = RestoreDialog(stage.window, RestoreSource(vault=vault, today=stage.desk.today))
        dialog.open()
        stage.settle()
        dialog.take_file(file)
        stage.settle()
        if act is not None:
            act(stage, dialog)

    return show


def _wrong_password(stage: Stage, dialog: RestoreDialog) -> None:
    dialog.dialog.secret_step.password_edit.setText("niet dit wachtwoord")
    dialog.dialog.confirm_button.click()
    stage.finish()


def _looking(stage: Stage, dialog: RestoreDialog) -> None:
    dialog.dialog.secret_step.password_edit.setText(SAMPLE_PASSWORD)
    dialog.dialog.confirm_button.click()
    stage.settle()


def unlock_restored(stage: Stage) -> None:
    folder = _note(stage)
    stage.window.show_only(UnlockPage(Door(folder=folder), frozenset({Way.PASSWORD, Way.RECOVERY})))
    forget_note()


def desk_restored(stage: Stage) -> None:
    _note(stage)
    stage.view()
    forget_note()


def _note(stage: Stage) -> Path:
    folder = stage.desk.keys.current.folder
    today = stage.desk.today()
    made_at = datetime(today.year, today.month, today.day - 7, 7, 12, tzinfo=UTC)
    before = HOME / "vault"
    keep_note(RestoredNote(folder=folder, made_at=made_at.replace(tzinfo=None), before=before))
    return folder


def _practice_backup(stage: Stage) -> Path:
    if not stage.desk.backups.list():
        finish(stage.desk.backups.make())
    return stage.desk.backups.list()[0].file


def failed(problem: BackupProblem) -> Callable[[Stage], Standing]:
    """Return what gives the state after a backup that was not made."""
    return lambda stage: standing(stage, problem=problem)


STATES: dict[str, Callable[[Stage], Standing]] = {
    "never": lambda stage: standing(stage, age=None),
    "fresh": standing,
    "same-disk": lambda stage: standing(stage, places=(place(HOME, same_disk=True),)),
    "old": lambda stage: standing(stage, age=timedelta(days=12)),
    "very-old": lambda stage: standing(stage, age=timedelta(days=41)),
    "missing": lambda stage: standing(
        stage, places=(place(HOME / "vault-backups"), place(STICK, missing=True))
    ),
    "clock": lambda stage: standing(stage, age=-timedelta(days=40)),
    **{f"failed-{problem.value}": failed(problem) for problem in BackupProblem},
}

SCREENS: dict[str, Scene] = {
    **{f"backup-{name}": today(make) for name, make in STATES.items()},
    "backup-running": running,
    "backup-settings": settings(),
    "backup-settings-many": settings(
        lambda stage: standing(
            stage, places=(place(LONG, same_disk=True), place(OTHERS)), recovery_only=True, count=60
        )
    ),
    "backup-settings-failed": settings(
        lambda stage: standing(stage, problem=BackupProblem.PLACE_MISSING, count=1)
    ),
    "restore-files": restoring(_only_files),
    "restore-contents": restoring(_contents),
    "restore-refused": restoring(_refused),
    "restore-way": restoring(_one_way),
    "restore-secret": restoring_outside(),
    "restore-wrong": restoring_outside(_wrong_password),
    "restore-looking": restoring_outside(_looking),
    "unlock-restored": unlock_restored,
    "desk-restored": desk_restored,
}
