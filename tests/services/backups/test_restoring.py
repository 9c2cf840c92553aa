"""What comes out of a backup is everything that went in, and never over a vault."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures import CHEAPEST, MemoryBackend, proof_of
from tests.services.backups.backup_vaults import (
    NEW_PASSWORD,
    PASSWORD,
    Practice,
    add_case,
    backed_up,
    make_practice,
    rows,
)
from vpdesk.domain.backups import BackupConcern
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.paths import current_vault, default_vault, vault_location
from vpdesk.security.errors import PlaceProblem
from vpdesk.services.backups import restored_slots, restoring
from vpdesk.services.backups.restoring import Restored, has_unfinished, restore
from vpdesk.services.backups.secrets import WithPassword, WithRecoveryCode
from vpdesk.services.desk import Notice
from vpdesk.services.errors import (
    BackupDamaged,
    BackupFault,
    DiskFull,
    FolderNotUsable,
    HeaderNotWritten,
    KeyringFailed,
    PasswordTooShort,
    PlaceRefused,
    RestoreProblem,
    RestoreRefused,
    WayNeeded,
    WrongSecret,
)
from vpdesk.services.progress import finish
from vpdesk.services.vaults import location, vaults
from vpdesk.services.vaults.vaults import Keyring, WayIn, WayToOpen


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Practice, Path]:
    """Make a vault and a backup of it; nobody writes to either."""
    practice = make_practice(tmp_path_factory.mktemp("made") / "vault")
    with practice.desk() as desk:
        return practice, backed_up(desk.backups)


@pytest.fixture
def file(made: tuple[Practice, Path], tmp_path: Path) -> Path:
    """Give the backup on another computer: nothing else of the vault is there."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return Path(shutil.copy(made[1], folder))


@pytest.fixture
def code(made: tuple[Practice, Path]) -> str:
    return made[0].recovery_code


def with_password(file: Path, folder: Path) -> Restored:
    return finish(restore(file, folder, secret=WithPassword(password=PASSWORD)))


def with_code(file: Path, folder: Path, code: str, **chosen: object) -> Restored:
    options = {"way": WayToOpen.PASSWORD, "password": NEW_PASSWORD, "argon2": CHEAPEST} | chosen
    secret = WithRecoveryCode(code=code)
    return finish(restore(file, folder, secret=secret, **options))  # type: ignore[arg-type]


def nothing_left(folder: Path) -> bool:
    return {path.name for path in folder.parent.iterdir()} == {"stick"}


def test_new_computer_has_everything_from_backup_and_paper_alone(
    made: tuple[Practice, Path], file: Path, tmp_path: Path, code: str
) -> None:
    with made[0].desk() as desk:
        before = rows(desk)
    restored = with_code(file, tmp_path / "vault", code.lower())
    assert restored.contents.cases == 2
    with Practice(restored.folder, code).desk(NEW_PASSWORD) as desk:
        assert rows(desk) == before
        assert not desk.notices & {Notice.COUNTER_MISSING, Notice.HEADER_REPAIRED}
        assert desk.log.entries(limit=2)[1].act is LoggedAct.RESTORED
    assert vaults.ways_in(restored.folder) == {WayIn.PASSWORD, WayIn.RECOVERY}
    vaults.unlock_with_recovery_code(restored.folder, code).close()
    with pytest.raises(WrongSecret):
        vaults.unlock_with_password(restored.folder, PASSWORD)
    assert {path.name for path in tmp_path.iterdir()} == {"stick", "vault"}


def test_password_of_then_opens_the_restored_vault(file: Path, tmp_path: Path, code: str) -> None:
    folder = tmp_path / "deep" / "vault"
    with_password(file, folder)
    with Practice(folder, code).desk() as desk:
        state = desk.backups.state()
        assert BackupConcern.NEVER_MADE not in state.concerns
        assert desk.backups.list()[0].file == file
        assert desk.backups.needed()
        backed_up(desk.backups)
    vaults.unlock_with_recovery_code(folder, code).close()
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}


def test_keyring_alone_or_with_a_password_can_be_chosen(
    file: Path, tmp_path: Path, code: str
) -> None:
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    alone, both = tmp_path / "alone", tmp_path / "both"
    with_code(file, alone, code, way=WayToOpen.KEYRING, keyring=keyring)
    vaults.unlock_with_keyring(alone, keyring=keyring).close()
    with_code(file, both, code, way=WayToOpen.BOUND, keyring=keyring)
    with Practice(both, code).desk(NEW_PASSWORD, keyring=keyring) as desk:
        bound = backed_up(desk.backups)
    secret = WithPassword(password=NEW_PASSWORD, keyring=keyring)
    finish(restore(bound, tmp_path / "again", secret=secret))
    backend.items.clear()
    with pytest.raises(KeyringFailed):
        finish(restore(bound, tmp_path / "lost", secret=secret))
    assert not (tmp_path / "lost").exists()


def test_open_vault_restores_with_the_ways_it_has_now(
    made: tuple[Practice, Path], file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(made[0].folder, folder)
    with Practice(folder, "").desk() as desk:
        old = backed_up(desk.backups)
        desk.access.change_way(
            WayToOpen.PASSWORD, NEW_PASSWORD, proof=proof_of(desk), argon2=CHEAPEST
        )
        restored = finish(restore(old, tmp_path / "new", secret=desk.backups.own_keys()))
    with Practice(restored.folder, "").desk(NEW_PASSWORD) as desk:
        assert len(desk.cases.list(CaseFilter(), limit=9)) == 2
    assert folder.exists()


def test_code_needs_another_way_beside_it(file: Path, tmp_path: Path, code: str) -> None:
    folder = tmp_path / "vault"
    with pytest.raises(WayNeeded):
        finish(restore(file, folder, secret=WithRecoveryCode(code=code)))
    with pytest.raises(PasswordTooShort):
        with_code(file, folder, code, password="kort")
    assert nothing_left(folder)


def test_restore_with_one_way_only_is_refused(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restored_slots, "_RECOVERY", "none")
    with pytest.raises(RestoreRefused) as refused:
        with_password(file, tmp_path / "vault")
    assert refused.value.problem is RestoreProblem.ONLY_ONE_WAY


@pytest.mark.parametrize("what", ["file", "filled", "link"])
def test_nothing_is_restored_over_anything(file: Path, tmp_path: Path, what: str) -> None:
    folder = tmp_path / "vault"
    if what == "file":
        folder.write_bytes(b"x")
    elif what == "link":
        folder.symlink_to(tmp_path / "nowhere")
    else:
        folder.mkdir()
        (folder / "keep").write_bytes(b"x")
    with pytest.raises(RestoreRefused) as refused:
        with_password(file, folder)
    assert refused.value.problem is RestoreProblem.FOLDER_NOT_EMPTY
    assert not (tmp_path / "vault.restoring").exists()


def test_empty_folder_is_filled_and_a_synchronised_one_refused(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    with_password(file, folder)
    assert (folder / "vault.hdr").exists()
    with pytest.raises(PlaceRefused) as refused:
        with_password(file, tmp_path / "Dropbox" / "vault")
    assert refused.value.problem is PlaceProblem.DROPBOX


@pytest.mark.parametrize("cut", [1, 17, 20_000])
def test_damaged_backup_puts_not_one_byte_in_place(
    file: Path, tmp_path: Path, cut: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The damage is at the very end: all chunks before it are good."""
    whole = file.read_bytes()
    file.write_bytes(whole[:-cut])
    opened: list[object] = []
    real = os.open

    def watch(path: Any, *rest: Any, **named: Any) -> int:
        opened.append(path)
        return real(path, *rest, **named)

    monkeypatch.setattr(os, "open", watch)
    with pytest.raises(BackupDamaged):
        with_password(file, tmp_path / "vault")
    assert not [path for path in opened if str(path).endswith("data-0001.db")]
    assert nothing_left(tmp_path / "vault")


def test_restore_broken_off_is_recognised_and_run_again(file: Path, tmp_path: Path) -> None:
    folder, room = tmp_path / "vault", tmp_path / "vault.restoring"
    job = restore(file, folder, secret=WithPassword(password=PASSWORD))
    while not (room / "data-0001.db").exists():
        next(job)
    assert has_unfinished(folder)
    with pytest.raises(RestoreRefused) as refused:
        with_password(file, folder)
    assert refused.value.problem is RestoreProblem.BUSY
    killed = tmp_path / "stick" / "killed"
    shutil.copytree(room, killed)
    job.close()
    assert not room.exists()
    shutil.copytree(killed, room)
    shutil.rmtree(killed)
    with_password(file, folder)
    assert not has_unfinished(folder)
    assert not room.exists()
    assert not (folder / "restore.unfinished").exists()


@pytest.mark.parametrize("names", [["photo.jpg"], ["data-0001.db"], None])
def test_folder_of_somebody_else_is_not_cleared(
    file: Path, tmp_path: Path, names: list[str] | None
) -> None:
    room = tmp_path / "vault.restoring"
    if names is None:
        room.write_bytes(b"x")
    else:
        room.mkdir()
        for name in names:
            (room / name).write_bytes(b"x")
    with pytest.raises(RestoreRefused) as refused:
        with_password(file, tmp_path / "vault")
    assert refused.value.problem is RestoreProblem.UNKNOWN_LEFTOVERS
    assert room.exists()


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (OSError(errno.ENOSPC, ""), RestoreRefused),
        (DiskFull(), RestoreRefused),
        (OSError(errno.EIO, ""), FolderNotUsable),
        (HeaderNotWritten(error_number=5), HeaderNotWritten),
    ],
)
def test_disk_that_refuses_leaves_nothing_and_no_keyring_item(
    file: Path,
    tmp_path: Path,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
    raised: Exception,
    told: type[Exception],
) -> None:
    backend = MemoryBackend()

    def refuse(*_: object) -> None:
        assert backend.items
        raise raised

    monkeypatch.setattr(restoring, "write_keys", refuse)
    keyring = Keyring(make_backend=lambda: backend)
    with pytest.raises(told):
        with_code(file, tmp_path / "vault", code, way=WayToOpen.KEYRING, keyring=keyring)
    assert backend.items == {}
    assert nothing_left(tmp_path / "vault")


def test_chosen_password_needs_nothing_taken_back(
    file: Path, tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise HeaderNotWritten(error_number=5)

    monkeypatch.setattr(restoring, "write_keys", refuse)
    with pytest.raises(HeaderNotWritten):
        with_code(file, tmp_path / "vault", code)
    assert nothing_left(tmp_path / "vault")


def test_folder_that_cannot_be_moved_in_place_leaves_nothing(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EBUSY, "")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FolderNotUsable):
        with_password(file, tmp_path / "vault")
    assert nothing_left(tmp_path / "vault")


def test_header_inside_that_makes_no_sense_is_refused(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = restored_slots.RestoredVault

    def senseless(**facts: object) -> object:
        return real(**{**facts, "vault_header": {"seq": 1}})  # type: ignore[arg-type]

    monkeypatch.setattr(restoring, "RestoredVault", senseless)
    with pytest.raises(BackupDamaged) as refused:
        with_password(file, tmp_path / "vault")
    assert refused.value.fault is BackupFault.CONTENT
    assert nothing_left(tmp_path / "vault")


def test_two_restores_of_one_backup_give_their_new_cases_different_ids(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = []
    for number, name in enumerate(("one", "two")):
        monkeypatch.setattr("secrets.randbelow", lambda _, number=number: number)
        with_password(file, tmp_path / name)
        with Practice(tmp_path / name, "").desk() as desk:
            ids.append(add_case(desk, "Wulp"))
    assert ids[1] - ids[0] == 1000
    assert ids[0] > 1000


def test_restore_pushes_no_backup_of_the_abandoned_line_out(
    made: tuple[Practice, Path], file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(made[0].folder, folder)
    with Practice(folder, "").desk() as desk:
        add_case(desk, "Wulp")
        newer = backed_up(desk.backups, folder.parent)
    with_password(file, tmp_path / "new")
    with Practice(tmp_path / "new", "").desk() as desk:
        for _ in range(3):
            backed_up(desk.backups, newer.parent)
        assert newer.exists()
        assert newer in {each.file for each in desk.backups.list()}


def test_vault_to_work_in_is_remembered(tmp_path: Path, home: Path) -> None:
    assert current_vault() == default_vault()
    location.work_in(tmp_path / "new")
    assert current_vault() == tmp_path / "new"
    location.work_in(default_vault())
    assert current_vault() == default_vault()
    vault_location().write_bytes(b"\xff\xfe")
    assert current_vault() == default_vault()
    vault_location().unlink()
    vault_location().mkdir()
    with pytest.raises(FolderNotUsable):
        location.work_in(tmp_path / "new")
