"""Backups count only once they were read back and proved, and none is lost to another."""

import errno
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.services.backups.backup_vaults import (
    PASSWORD,
    Practice,
    add_case,
    backed_up,
    make_practice,
)
from vpdesk.domain.backups import BackupConcern, BackupDue, BackupPlaceProblem, BackupProblem
from vpdesk.domain.log import LoggedAct
from vpdesk.security import backup_files
from vpdesk.security.backup_files import (
    Manifest,
    digest_of,
    header_of_backup,
    manifest_of_backup,
    read_backup,
    write_backup,
)
from vpdesk.services.backups import making as backup_making
from vpdesk.services.backups.reading import verify, ways_in
from vpdesk.services.backups.secrets import WithPassword, WithRecoveryCode
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    BackupDamaged,
    BackupFault,
    BackupNotMade,
    BackupOfAnotherKey,
    BackupPlaceRefused,
    Check,
    DatabaseDamaged,
    DiskFull,
    VaultClosed,
    WrongSecret,
)
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.progress import Progress, finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayIn
from vpdesk.storage.vault_database import VaultDatabase


@pytest.fixture(scope="module")
def made_practice(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    return make_practice(tmp_path_factory.mktemp("practice") / "vault")


@pytest.fixture
def practice(made_practice: Practice, tmp_path: Path) -> Practice:
    folder = tmp_path / "vault"
    shutil.copytree(made_practice.folder, folder, ignore=shutil.ignore_patterns("ballast.bin"))
    return Practice(folder, made_practice.recovery_code)


@pytest.fixture
def desk(practice: Practice) -> Iterator[Desk]:
    with practice.desk() as opened:
        yield opened


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


class Clock:
    """The time for backups."""

    def __init__(self, desk: Desk) -> None:
        self.now = datetime.fromisoformat("2026-03-02T18:00")
        desk.backups._now = lambda: self.now
        desk.backups._shelf._now = lambda: self.now
        desk.backups._rewriting._now = lambda: self.now


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def scratch_of(practice: Practice) -> set[str]:
    return files_in(practice.folder / "scratch") - {"instance.lock"}


def test_backup_is_made_beside_the_vault_and_proved(practice: Practice, desk: Desk) -> None:
    before = desk.backups.state()
    assert before.due is BackupDue.RED
    assert desk.backups.needed()
    file = backed_up(desk.backups)
    assert file.parent == practice.folder.with_name("vault-backups")
    assert files_in(file.parent) == {file.name}
    assert scratch_of(practice) == set()
    (kept,) = desk.backups.list()
    assert kept.proven_at is not None
    state = desk.backups.state()
    assert (state.due, state.concerns) == (BackupDue.AMBER, (BackupConcern.SAME_DISK,))
    assert state.last_proven == kept.made_at
    assert not state.recovery_only
    assert desk.log.entries(limit=1)[0].act is LoggedAct.BACKUP_MADE


def test_backup_is_needed_only_after_a_change(practice: Practice, stick: Path) -> None:
    with practice.desk() as desk:
        backed_up(desk.backups)
        assert not desk.backups.needed()
        desk.backups.add_place(stick)
        assert desk.backups.needed()
        finish(desk.backups.make())
        assert not desk.backups.needed()
        desk.backups.warn_after(3)
        finish(desk.backups.verify(desk.backups.list()[0].file))
        assert not desk.backups.needed()
    with practice.desk() as desk:
        assert not desk.backups.needed(), "to open it is no change"
        add_case(desk, "Wulp")
        assert desk.backups.needed()
        finish(desk.backups.make())
        assert not desk.backups.needed()
        for backup in desk.backups.list():
            if backup.place == stick:
                backup.file.unlink()
        assert desk.backups.needed(), "the stick has none any more"


def test_change_during_a_backup_is_not_taken_for_saved(desk: Desk) -> None:
    job = desk.backups.make()
    next(job)
    add_case(desk, "Wulp")
    finish(job)
    assert desk.backups.needed()


def test_every_place_gets_one_and_a_stick_that_is_away_is_no_failure(
    desk: Desk, stick: Path
) -> None:
    desk.backups.add_place(stick)
    both = finish(desk.backups.make())
    assert [each.place.name for each in both if each.backup] == ["vault-backups", "STICK"]
    stick.rename(stick.with_name("away"))
    first, second = finish(desk.backups.make())
    assert first.backup
    assert second.failure
    assert second.failure.problem is BackupProblem.PLACE_MISSING
    state = desk.backups.state()
    assert state.failure is None
    assert BackupConcern.PLACE_MISSING in state.concerns
    assert not stick.exists(), "no folder is made where a stick should be"
    desk.backups.remove_place(stick)
    assert [place.path.name for place in desk.backups.places()] == ["vault-backups"]


@pytest.mark.parametrize("error", [errno.EACCES, errno.EIO])
def test_vault_opens_where_the_stick_of_its_backups_is_of_another_user_or_was_pulled_out(
    practice: Practice, stick: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    with practice.desk() as desk:
        desk.backups.add_place(stick)
        made = backed_up(desk.backups, stick)
    with monkeypatch.context() as patched:
        forbid(patched, stick, error)
        with practice.desk() as desk:
            beside, away = finish(desk.backups.make())
            assert beside.backup
            assert away.failure
            assert away.failure.problem is BackupProblem.PLACE_MISSING
            assert BackupConcern.PLACE_MISSING in desk.backups.state().concerns
    with practice.desk() as desk:
        assert made in {each.file for each in desk.backups.list()}, "it was only away"


def forbid(monkeypatch: pytest.MonkeyPatch, folder: Path, error: int) -> None:
    """Let the system answer everything about a folder with an error."""

    def refusing(real: Callable[..., Any]) -> Callable[..., Any]:
        def asked(path: Any, *options: Any, **named: Any) -> Any:
            if isinstance(path, str | os.PathLike) and Path(path).is_relative_to(folder):
                raise OSError(error, os.strerror(error), str(path))
            return real(path, *options, **named)

        return asked

    for name in ("stat", "lstat", "scandir", "listdir"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (errno.EROFS, BackupProblem.READ_ONLY),
        (errno.EACCES, BackupProblem.NO_ACCESS),
        (errno.ENOSPC, BackupProblem.PLACE_FULL),
        (errno.EEXIST, BackupProblem.PLACE_MISSING),
    ],
)
def test_why_the_folder_beside_the_vault_cannot_be_made_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: int, problem: BackupProblem
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    (beside,) = (each.path for each in desk.backups.places())
    with monkeypatch.context() as patched:
        patched.setattr(type(beside), "mkdir", refuse)
        with pytest.raises(BackupNotMade) as refused:
            finish(desk.backups.make())
    assert refused.value.problem is problem


def test_one_place_alone_that_is_away_is_a_failure(desk: Desk, stick: Path) -> None:
    missing = stick / "not there"
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(missing))
    assert (refused.value.problem, refused.value.place) == (
        BackupProblem.PLACE_MISSING,
        "not there",
    )
    state = desk.backups.state()
    assert state.failure is not None
    assert state.failure.problem is BackupProblem.PLACE_MISSING
    finish(desk.backups.make())
    assert desk.backups.state().failure is None


def test_no_place_at_all_is_told(desk: Desk) -> None:
    (place,) = desk.backups.places()
    desk.backups.remove_place(place.path)
    with pytest.raises(BackupNotMade):
        finish(desk.backups.make())
    assert desk.backups.state().due is BackupDue.RED


def test_place_that_cannot_hold_backups_is_refused(
    practice: Practice, desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problems = {
        practice.folder / "x": BackupPlaceProblem.INSIDE_VAULT,
        stick / "none": BackupPlaceProblem.NOT_A_FOLDER,
    }
    desk.backups.add_place(stick)
    problems[stick] = BackupPlaceProblem.ALREADY_THERE
    for folder, problem in problems.items():
        with pytest.raises(BackupPlaceRefused) as refused:
            desk.backups.add_place(folder)
        assert refused.value.problem is problem
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(BackupPlaceRefused) as refused:
        desk.backups.add_place(stick.parent)
    assert refused.value.problem is BackupPlaceProblem.NOT_WRITABLE
    with pytest.raises(BackupNotMade) as failed:
        finish(desk.backups.make(practice.folder))
    assert failed.value.problem is BackupProblem.INSIDE_VAULT


def test_synchronised_folder_may_hold_backups(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "backups"
    folder.mkdir(parents=True)
    desk.backups.add_place(folder)
    assert [place.synchronised for place in desk.backups.places()] == [False, True]
    assert all(each.backup for each in finish(desk.backups.make()))


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, BackupProblem.PLACE_FULL),
        (errno.EIO, BackupProblem.PLACE_LOST),
        (errno.EROFS, BackupProblem.READ_ONLY),
        (errno.EACCES, BackupProblem.NO_ACCESS),
        (errno.EFBIG, BackupProblem.FILE_TOO_LARGE),
        (errno.ENOENT, BackupProblem.PLACE_MISSING),
    ],
)
@pytest.mark.parametrize("call", ["sync_file", "replace_patiently"])
def test_disk_that_refuses_leaves_nothing_and_says_why(
    practice: Practice,
    desk: Desk,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    problem: BackupProblem,
    call: str,
) -> None:
    good = backed_up(desk.backups, stick)

    def refuse(*_: object) -> None:
        raise OSError(number, "")

    module = backup_files if call == "sync_file" else backup_making
    with monkeypatch.context() as broken:
        broken.setattr(module, call, refuse)
        with pytest.raises(BackupNotMade) as refused:
            finish(desk.backups.make(stick))
    assert refused.value.problem is problem
    assert files_in(stick) == {good.name}
    assert scratch_of(practice) == set()
    finish(desk.backups.verify(good))


def test_folder_that_cannot_be_flushed_is_taken_and_a_failing_one_is_not(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(number: int) -> None:
        def refuse(_: Path) -> None:
            raise OSError(number, "")

        monkeypatch.setattr(backup_making, "sync_folder", refuse)

    refusing(errno.EINVAL)
    backed_up(desk.backups, stick)
    refusing(errno.EIO)
    with pytest.raises(BackupNotMade):
        finish(desk.backups.make(stick))


@pytest.mark.parametrize(
    ("raised", "problem"),
    [
        (DiskFull(), BackupProblem.VAULT_DISK_FULL),
        (DatabaseDamaged(Check.PAGES), BackupProblem.VAULT_UNREADABLE),
    ],
)
def test_vault_that_cannot_be_copied_is_told(
    desk: Desk,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    raised: Exception,
    problem: BackupProblem,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(VaultDatabase, "copy_to", refuse)
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(stick))
    assert refused.value.problem is problem
    assert files_in(stick) == set()


def test_vault_locked_meanwhile_is_not_called_damaged(practice: Practice, stick: Path) -> None:
    with practice.desk() as desk:
        job = desk.backups.make(stick)
    with pytest.raises(VaultClosed):
        finish(job)
    assert files_in(stick) == set()


def test_what_reads_back_otherwise_is_no_backup(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(path: Path, *given: object, **named: object) -> Iterator[int]:
        yield from write_backup(path, *given, **named)  # type: ignore[arg-type]
        content = bytearray(path.read_bytes())
        content[-100] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(backup_making, "write_backup", spoilt)
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(stick))
    assert refused.value.problem is BackupProblem.NOT_PROVEN
    assert files_in(stick) == set()
    assert desk.backups.list() == ()


def test_stick_pulled_out_before_the_proof_is_told(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(path: Path, *given: object, **named: object) -> Iterator[int]:
        yield from write_backup(path, *given, **named)  # type: ignore[arg-type]
        path.unlink()

    monkeypatch.setattr(backup_making, "write_backup", pulled)
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(stick))
    assert refused.value.problem is BackupProblem.PLACE_LOST


def test_manifest_that_is_another_is_no_proof(
    desk: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    another = Manifest(bytes=0, sha256="", row_counts={}, commits=0, line="", vault_header={})
    monkeypatch.setattr(backup_making, "extract", lambda *_: nothing_but(another))
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(stick))
    assert refused.value.problem is BackupProblem.NOT_PROVEN


def nothing_but(value: Manifest) -> Generator[Progress, None, Manifest]:
    yield from ()
    return value


def test_closed_job_leaves_nothing_and_a_killed_one_is_cleared(
    practice: Practice, desk: Desk, stick: Path
) -> None:
    job = desk.backups.make(stick)
    next(job)
    assert [name for name in files_in(stick) if name.endswith(".vpbak.part")]
    job.close()
    assert files_in(stick) == set()
    assert scratch_of(practice) == set()
    whole = backed_up(desk.backups, stick).read_bytes()
    ours = {
        "vpdesk-2026-03-02 0812.vpbak.part": whole[:-50],
        "vpdesk-2026-03-02 0813.vpbak.part": whole[:100],
        "vpdesk-2026-03-02 0814.vpbak.part": b"",
    }
    theirs = {
        "vpdesk-2026-03-02 0815.vpbak.part": b"somebody else's",
        "vpdesk-2026-03-02 0816.vpbak.part": whole.replace(b'"min_reader":1', b'"min_reader":2'),
        "notes.part": b"",
    }
    for name, content in (ours | theirs).items():
        (stick / name).write_bytes(content)
    (practice.folder / "scratch" / "proof.db").write_bytes(b"x")
    (practice.folder / "scratch" / "mine.txt").write_bytes(b"x")
    made = backed_up(desk.backups, stick)
    assert {made.name, *theirs} <= files_in(stick)
    assert not ours.keys() & files_in(stick)
    assert scratch_of(practice) == {"mine.txt"}


def test_two_at_once_do_not_meet(desk: Desk, stick: Path) -> None:
    job = desk.backups.make(stick)
    next(job)
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make())
    assert refused.value.problem is BackupProblem.BUSY
    finish(job)


def test_two_in_one_minute_have_names_of_their_own(desk: Desk, stick: Path) -> None:
    Clock(desk)
    first, second = backed_up(desk.backups, stick), backed_up(desk.backups, stick)
    assert second.name == first.name.replace(".vpbak", "-2.vpbak")


def test_rotation_removes_only_what_is_proved_to_be_of_this_vault(
    practice: Practice, desk: Desk, stick: Path, tmp_path: Path
) -> None:
    clock = Clock(desk)
    strangers = {"vpdesk-2020-01-01 0000.vpbak": b"VPDKBAK\x01junk", "holiday.jpg": b"x"}
    for name, content in strangers.items():
        (stick / name).write_bytes(content)
    other = make_practice(tmp_path / "other")
    with other.desk() as others:
        others_clock = Clock(others)
        others_clock.now -= timedelta(days=900)
        foreign = backed_up(others.backups, stick)
    for _ in range(14):
        backed_up(desk.backups, stick)
        clock.now += timedelta(days=1)
    left = files_in(stick)
    assert {*strangers, foreign.name} <= left
    assert len(left - {*strangers, foreign.name}) < 14
    assert {each.name for each in desk.backups.list()} == left - {*strangers, foreign.name}


def test_backup_that_a_check_refused_is_kept_and_not_counted(desk: Desk, stick: Path) -> None:
    clock = Clock(desk)
    file = backed_up(desk.backups, stick)
    whole = file.read_bytes()
    file.write_bytes(whole[:-5])
    with pytest.raises(BackupDamaged):
        finish(desk.backups.verify(file))
    assert desk.backups.state().last_proven is None
    clock.now += timedelta(minutes=1)
    backed_up(desk.backups, stick)
    assert file.exists()
    file.write_bytes(whole)
    clock.now += timedelta(minutes=1)
    finish(desk.backups.verify(file))
    assert all(each.proven_at for each in desk.backups.list())
    assert desk.log.entries(limit=1)[0].act is LoggedAct.BACKUP_PROVEN


def test_backups_that_came_or_went_by_hand_are_noted(desk: Desk, stick: Path) -> None:
    clock = Clock(desk)
    file = backed_up(desk.backups, stick)
    renamed = file.rename(stick / "bewaren.vpbak")
    clock.now += timedelta(days=1)
    backed_up(desk.backups, stick)
    assert renamed in {each.file for each in desk.backups.list()}
    renamed.unlink()
    assert len(desk.backups.list()) == 1
    clock.now += timedelta(days=1)
    backed_up(desk.backups, stick)
    assert renamed not in {each.file for each in desk.backups.list()}


def test_look_inside_tells_what_one_gets_and_loses(
    practice: Practice, desk: Desk, tmp_path: Path
) -> None:
    file = backed_up(desk.backups)
    same = finish(desk.backups.look_inside(file))
    assert (same.changes_lost, same.cases_lost) == (0, 0)
    add_case(desk, "Wulp")
    inside = finish(desk.backups.look_inside(file))
    assert (inside.organisations, inside.cases, inside.entries) == (1, 2, 2)
    assert inside.last_entry_on is not None
    assert inside.cases_lost == 1
    assert inside.changes_lost
    assert scratch_of(practice) == set()
    elsewhere = verify(file, secret=WithPassword(password=PASSWORD))
    alone = finish(elsewhere)
    assert (alone.cases, alone.changes_lost) == (2, None)
    assert ways_in(file) == {WayIn.PASSWORD, WayIn.RECOVERY}
    with pytest.raises(WrongSecret):
        finish(verify(file, secret=WithPassword(password="not this one at all")))
    by_code = WithRecoveryCode(code=practice.recovery_code)
    assert finish(verify(file, secret=by_code)).cases == 2


def test_backup_of_another_vault_is_told_apart(desk: Desk, tmp_path: Path) -> None:
    with make_practice(tmp_path / "other").desk() as other:
        file = backed_up(other.backups)
    with pytest.raises(BackupOfAnotherKey):
        finish(desk.backups.verify(file))
    current = desk.keys.current
    master = replace(current.master, secret=b"x" * 32)
    mine = backed_up(desk.backups)
    desk.backups._keys = HeldKeys(replace(current, master=master))
    with pytest.raises(BackupOfAnotherKey):
        finish(desk.backups.verify(mine))


def test_vault_that_opens_with_the_keyring_alone_says_what_opens_its_backups(
    vault_folder: Path, memory_keyring: Keyring
) -> None:
    desk = vaults.unlock_with_keyring(vault_folder, keyring=memory_keyring)
    try:
        file = backed_up(desk.backups)
        assert desk.backups.state().recovery_only
        assert ways_in(file) == {WayIn.RECOVERY}
    finally:
        desk.close()


def test_scratch_that_cannot_be_made_is_told(practice: Practice, desk: Desk, stick: Path) -> None:
    (practice.folder / "scratch").write_bytes(b"in the way")
    with pytest.raises(BackupNotMade) as refused:
        finish(desk.backups.make(stick))
    assert refused.value.problem is BackupProblem.VAULT_UNREADABLE


@pytest.mark.parametrize("wrong", ["rows", "database"])
def test_backup_whose_database_is_not_the_one_it_tells_is_refused(
    desk: Desk, stick: Path, tmp_path: Path, wrong: str
) -> None:
    file = backed_up(desk.backups, stick)
    keys = desk.keys.current
    header = header_of_backup(file)
    manifest = manifest_of_backup(file, header, keys.master)
    database = tmp_path / "inside.db"
    with database.open("wb") as target:
        for _ in read_backup(file, header, keys.master, take=target.write):
            pass
    if wrong == "database":
        content = bytearray(database.read_bytes())
        content[20_000] ^= 1
        database.write_bytes(content)
        manifest = replace(manifest, sha256=digest_of(database))
    else:
        manifest = replace(manifest, row_counts={**manifest.row_counts, "case": 99})
    file.unlink()
    for _ in write_backup(
        file,
        database,
        open_part=header.document,
        manifest=manifest,
        master=keys.master,
        vault=keys.vault,
    ):
        pass
    with pytest.raises(BackupDamaged) as refused:
        finish(desk.backups.verify(file))
    assert refused.value.fault is BackupFault.CONTENT


def test_file_that_is_not_kept_here_can_be_checked(desk: Desk, stick: Path, tmp_path: Path) -> None:
    file = backed_up(desk.backups, stick)
    elsewhere = Path(shutil.copy(file, tmp_path / "copy.vpbak"))
    finish(desk.backups.verify(elsewhere))
    elsewhere.write_bytes(elsewhere.read_bytes()[:-1])
    with pytest.raises(BackupDamaged):
        finish(desk.backups.verify(elsewhere))
    assert all(each.proven_at for each in desk.backups.list())


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_link_in_place_of_the_scratch_folder_is_not_followed(
    practice: Practice, desk: Desk, stick: Path
) -> None:
    (practice.folder / "scratch").symlink_to(stick)
    with pytest.raises(BackupNotMade):
        finish(desk.backups.make())
    assert files_in(stick) == set()
