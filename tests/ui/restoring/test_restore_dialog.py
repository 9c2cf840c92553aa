"""Putting back step by step: every refusal is told where it can be mended, and nothing is left."""

import gc
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.fixtures import CHEAPEST
from tests.own_vaults import PASSWORD, OwnVault
from tests.ui.restoring.conftest import Show, Shown
from vpdesk.paths import current_vault
from vpdesk.services.backups.restored_note import note_about
from vpdesk.services.backups.restoring import restore
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    BackupDamaged,
    BackupFault,
    DiskFull,
    FolderNotUsable,
    KeyringFailed,
    KeyringState,
    NotEnoughMemory,
    PasswordTooCommon,
    PlaceProblem,
    PlaceRefused,
    RestoreProblem,
    RestoreRefused,
    SchemaTooNew,
    WayNeeded,
)
from vpdesk.services.progress import Progress, finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.restoring import dialog as dialog_module
from vpdesk.ui.restoring.dialog import RestoreDialog
from vpdesk.ui.restoring.source import RestoreSource
from vpdesk.ui.restoring.step import Step

OTHER_CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"
NEW = "acht groene kikkers kwaken"


def raising(error: Exception) -> Callable[..., Generator[Any, None, Any]]:
    """Return what fails in place of ``restore``, after its first step."""

    def failing(*_: object, **__: object) -> Generator[Any, None, Any]:
        yield Progress(0, 1)
        raise error

    return failing


@pytest.fixture
def contents(show: Show, inside: RestoreSource, backup: Path) -> Shown:
    """Give the dialog at the step that shows what is in a backup of the open vault."""
    shown = show(inside)
    shown.dialog.take_file(backup)
    shown.wait_for(Step.CONTENTS)
    return shown


def at_code(shown: Shown, file: Path, code: str) -> None:
    """Go on to what is in a backup that the recovery code opened."""
    shown.dialog.take_file(file)
    shown.give_code(code)
    shown.go_on(Step.CONTENTS, Step.SECRET)


def test_the_newest_backup_is_offered_first_and_opens_with_enter(
    show: Show, inside: RestoreSource, backup: Path
) -> None:
    shown = show(inside)
    shown.qtbot.waitUntil(lambda: shown.frame.file_step.file() == backup)

    assert shown.frame.confirm_button.text() == "Inkijken"
    QTest.keyClick(shown.frame.file_step.list.view, Qt.Key.Key_Return)
    shown.wait_for(Step.CONTENTS)


def test_without_any_backup_a_file_is_asked_for(show: Show, elsewhere: RestoreSource) -> None:
    shown = show(elsewhere)

    assert shown.frame.confirm_button.text() == "Reservekopie kiezen…"
    assert not shown.frame.file_step.other_button.isVisible()


def test_the_password_of_then_opens_it_outside_and_keeps_its_ways(
    show: Show, outside: RestoreSource, own_vault: OwnVault, backup: Path, own_desk: Desk
) -> None:
    own_desk.close()
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.give_password(PASSWORD)
    shown.go_on(Step.CONTENTS)
    assert not shown.frame.contents_step.way.isVisible()
    shown.go_on(Step.DONE)
    shown.frame.confirm_button.click()

    restored = own_vault.folder.with_name("own-2")
    assert shown.wanted == [restored]
    assert current_vault() == restored
    note = note_about(restored)
    assert note is not None
    assert note.before == own_vault.folder
    vaults.unlock_with_password(restored, PASSWORD).close()


def test_a_wrong_password_is_told_at_its_field_and_stays(
    show: Show, outside: RestoreSource, backup: Path
) -> None:
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.give_password("een ander wachtwoord")
    shown.frame.confirm_button.click()
    shown.qtbot.waitUntil(lambda: bool(shown.frame.secret_step.password.error))

    assert shown.step is Step.SECRET
    assert "klopt niet" in shown.frame.secret_step.password.error
    assert shown.frame.secret_step.password_edit.text() == "een ander wachtwoord"
    assert shown.frame.secret_step.password_edit.hasFocus()


@pytest.mark.parametrize("code", ["0000", OTHER_CODE])
def test_a_code_that_opens_nothing_is_told_at_its_field(
    show: Show, outside: RestoreSource, backup: Path, code: str
) -> None:
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.give_code(code)
    shown.frame.confirm_button.click()
    shown.qtbot.waitUntil(lambda: bool(shown.frame.secret_step.code.error))

    assert "code" in shown.frame.secret_step.code.error


def test_nothing_typed_is_told_before_anything_runs(
    show: Show, outside: RestoreSource, backup: Path
) -> None:
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.frame.confirm_button.click()

    assert shown.step is Step.SECRET
    assert shown.frame.secret_step.password.error


def test_the_code_asks_for_a_way_to_open_from_now_on(
    show: Show, elsewhere: RestoreSource, own_vault: OwnVault, backup: Path
) -> None:
    shown = show(elsewhere)
    at_code(shown, backup, own_vault.code)
    way = shown.frame.contents_step.way
    assert way.isVisible()
    way.choose(WayToOpen.PASSWORD)
    first, second = (each for each in way.passwords.findChildren(QLineEdit))
    first.setText("kort")
    shown.frame.confirm_button.click()
    assert shown.step is Step.CONTENTS
    assert way.passwords.first.error
    first.setText(NEW)
    second.setText(NEW)
    shown.go_on(Step.DONE)

    assert "blijft" not in shown.told
    vaults.unlock_with_password(elsewhere.vault, NEW).close()


def test_a_keyring_that_cannot_be_used_leaves_the_password_alone(
    show: Show, elsewhere: RestoreSource, own_vault: OwnVault, backup: Path
) -> None:
    shown = show(elsewhere)
    at_code(shown, backup, own_vault.code)
    shown.frame.contents_step.way.choose(WayToOpen.KEYRING)

    shown.dialog.refuse(KeyringFailed(state=KeyringState.DENIED))

    assert shown.step is Step.CONTENTS
    assert shown.frame.contents_step.way.isVisible()
    assert "geweigerd" in shown.frame.contents_step.way_problem.text()


def test_a_bound_backup_on_another_computer_is_told_and_the_code_goes_on(
    show: Show, elsewhere: RestoreSource, own_vault: OwnVault, tmp_path: Path
) -> None:
    bound = vaults.prepare(
        tmp_path / "bound",
        way=WayToOpen.BOUND,
        password=NEW,
        keyring=own_vault.keyring,
        argon2=CHEAPEST,
    )
    with closing(vaults.create(bound, typed_code=bound.recovery_code)) as desk:
        finish(desk.backups.make())
        file = desk.backups.list()[0].file
    shown = show(elsewhere)
    shown.dialog.take_file(file)
    assert "Op een andere computer" in shown.words()
    shown.give_password(NEW)
    shown.frame.confirm_button.click()
    shown.qtbot.waitUntil(lambda: bool(shown.told))
    assert shown.step is Step.SECRET
    assert "sleutelbos" in shown.told
    assert shown.frame.secret_step.password_edit.text() == NEW

    shown.give_code(bound.recovery_code)
    assert shown.told == ""
    shown.go_on(Step.CONTENTS)


def test_a_backup_of_another_vault_is_asked_for_its_own_secret_and_not_compared(
    show: Show, inside: RestoreSource, desk: Desk, tmp_path: Path
) -> None:
    finish(desk.backups.make())
    shown = show(inside)
    shown.dialog.take_file(desk.backups.list()[0].file)
    shown.wait_for(Step.SECRET)

    assert "passen niet" in shown.words()


@pytest.mark.parametrize(
    "refusal",
    [
        RestoreRefused(problem=RestoreProblem.FOLDER_NOT_EMPTY),
        RestoreRefused(problem=RestoreProblem.UNKNOWN_LEFTOVERS),
        RestoreRefused(problem=RestoreProblem.BUSY),
        RestoreRefused(problem=RestoreProblem.DISK_FULL),
        PlaceRefused(problem=PlaceProblem.ONEDRIVE),
        PlaceRefused(problem=PlaceProblem.NETWORK_SHARE),
        FolderNotUsable(error_number=13),
    ],
    ids=str,
)
def test_what_is_wrong_with_the_folder_is_told_below_it(
    contents: Shown, monkeypatch: pytest.MonkeyPatch, refusal: Exception
) -> None:
    monkeypatch.setattr(dialog_module, "restore", raising(refusal))
    contents.frame.confirm_button.click()
    problem = contents.frame.contents_step.folder_problem
    contents.qtbot.waitUntil(problem.isVisible)

    assert contents.step is Step.CONTENTS
    assert problem.text()
    assert contents.told == ""
    assert contents.frame.contents_step.other_button.hasFocus()


@pytest.mark.parametrize(
    ("refusal", "step"),
    [
        (BackupDamaged(fault=BackupFault.CHANGED), Step.FILE),
        (SchemaTooNew("9999_later"), Step.FILE),
        (NotEnoughMemory(memory_kib=262144), Step.CONTENTS),
        (DiskFull(), Step.CONTENTS),
        (OSError(5, "x"), Step.CONTENTS),
    ],
    ids=str,
)
def test_what_else_goes_wrong_leads_to_where_one_can_go_on(
    contents: Shown, monkeypatch: pytest.MonkeyPatch, refusal: Exception, step: Step
) -> None:
    monkeypatch.setattr(dialog_module, "restore", raising(refusal))
    contents.frame.confirm_button.click()
    contents.qtbot.waitUntil(lambda: bool(contents.told))

    assert contents.step is step
    assert contents.frame.confirm_button.isEnabled()


@pytest.mark.parametrize(
    "refusal", [RestoreRefused(problem=RestoreProblem.ONLY_ONE_WAY), WayNeeded()], ids=str
)
def test_a_single_way_in_asks_for_another(
    contents: Shown, monkeypatch: pytest.MonkeyPatch, refusal: Exception
) -> None:
    monkeypatch.setattr(dialog_module, "restore", raising(refusal))
    contents.frame.confirm_button.click()
    contents.qtbot.waitUntil(contents.frame.contents_step.way.isVisible)

    assert contents.step is Step.CONTENTS
    assert contents.frame.contents_step.way_problem.text()


def test_a_password_that_is_refused_is_told_at_its_field(
    contents: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents.dialog.refuse(WayNeeded())
    way = contents.frame.contents_step.way
    way.choose(WayToOpen.PASSWORD)
    for each in way.passwords.findChildren(QLineEdit):
        each.setText(NEW)
    monkeypatch.setattr(dialog_module, "restore", raising(PasswordTooCommon()))
    contents.frame.confirm_button.click()
    contents.qtbot.waitUntil(lambda: bool(way.passwords.first.error))

    assert contents.step is Step.CONTENTS
    assert way.password() == NEW


def test_an_empty_folder_is_taken_and_a_filled_one_gets_a_folder_within(
    contents: Shown, tmp_path: Path
) -> None:
    empty, filled = tmp_path / "leeg", tmp_path / "vol"
    empty.mkdir()
    (filled / "vpdesk").mkdir(parents=True)
    step = contents.frame.contents_step

    contents.dialog.take_folder(str(filled))
    assert step.folder.text() == str(filled / "vpdesk-2")
    contents.dialog.take_folder(str(empty))
    assert step.folder.text() == str(empty)
    contents.go_on(Step.DONE)
    assert (empty / "vault.hdr").exists()


def test_a_folder_that_is_copied_elsewhere_is_refused_when_it_is_chosen(
    contents: Shown, tmp_path: Path
) -> None:
    cloud = tmp_path / "Dropbox"
    (cloud / ".dropbox.cache").mkdir(parents=True)

    contents.dialog.take_folder(str(cloud))

    assert "Dropbox" in contents.frame.contents_step.folder_problem.text()


class Gate:
    """Lets the job behind a step run no further than its first progress."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened = threading.Event()
        self.reached = threading.Event()
        monkeypatch.setattr(dialog_module, "restore", self._slow(restore))
        monkeypatch.setattr(RestoreSource, "looking", self._slow(RestoreSource.looking))

    def _slow(self, work: Callable[..., Generator[Any, None, Any]]) -> Callable[..., Any]:
        def slow(*arguments: object, **named: object) -> Generator[Any, None, Any]:
            steps = work(*arguments, **named)
            try:
                yield next(steps)
                self.reached.set()
                assert self.opened.wait(20)
                return (yield from steps)
            finally:
                steps.close()

        return slow


def left_in(folder: Path) -> list[str]:
    return sorted(
        each.name for each in folder.iterdir() if "restoring" in each.name or "-2" in each.name
    )


@pytest.mark.parametrize("how", ["button", "escape"])
def test_stopping_while_it_is_put_back_leaves_nothing_and_the_dialog_open(
    contents: Shown, own_vault: OwnVault, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    gate = Gate(monkeypatch)
    contents.go_on(Step.RESTORING)
    contents.qtbot.waitUntil(gate.reached.is_set)
    if how == "button":
        contents.frame.cancel_button.click()
    else:
        QTest.keyClick(contents.frame, Qt.Key.Key_Escape)
    gate.opened.set()
    contents.wait_for(Step.CONTENTS)

    assert contents.told == "Gestopt. Er is niets teruggezet."
    assert contents.frame.isVisible()
    assert left_in(own_vault.folder.parent) == []


def test_stopping_while_it_is_looked_into_leaves_nothing_and_keeps_what_was_typed(
    show: Show, outside: RestoreSource, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.give_password(PASSWORD)
    shown.go_on(Step.LOOKING)
    shown.qtbot.waitUntil(gate.reached.is_set)
    shown.frame.cancel_button.click()
    gate.opened.set()
    shown.wait_for(Step.SECRET)

    assert shown.frame.secret_step.password_edit.text() == PASSWORD


def test_closing_it_drops_every_secret(show: Show, outside: RestoreSource, backup: Path) -> None:
    shown = show(outside)
    shown.dialog.take_file(backup)
    shown.give_password(PASSWORD)
    shown.go_on(Step.CONTENTS)
    password_edit = shown.frame.secret_step.password_edit
    shown.frame.cancel_button.click()

    assert password_edit.text() == ""
    shown = None  # type: ignore[assignment]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert not [
        each for each in gc.get_objects() if isinstance(each, RestoreDialog) and each._secret
    ]


def test_every_part_that_takes_the_keyboard_has_a_name(contents: Shown) -> None:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    unnamed = [
        each
        for each in contents.frame.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert [type(each).__name__ for each in unnamed if type(each).__name__ != "QScrollArea"] == []
