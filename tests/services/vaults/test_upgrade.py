"""A vault of an older program is kept as it was before a newer one takes it over."""

import shutil
from pathlib import Path

import pytest

from tests.data.vaults.make_sample import DAY, FOLDER, PASSWORD
from vpdesk import __version__
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.settings import SAMPLE_PRACTICE
from vpdesk.security import unlocking
from vpdesk.security.backup_files import header_of_backup
from vpdesk.services.backups import reading
from vpdesk.services.backups.before_upgrade import BackupBeforeUpgrade
from vpdesk.services.backups.secrets import WithPassword
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.errors import (
    BackupNotMade,
    BackupProblem,
    MigrationFailed,
    NoRoomToMigrate,
    UpgradeNotBackedUp,
    VaultInUse,
)
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.storage import migration
from vpdesk.storage.engine import engine_over
from vpdesk.storage.errors import DiskFull
from vpdesk.storage.settings import SettingRepository
from vpdesk.storage.sqlcipher import open_file

OLDER = FOLDER / "schema-0015"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(OLDER, tmp_path / "vault"))


def opened(folder: Path) -> Desk:
    return vaults.unlock_with_password(folder, PASSWORD, today=lambda: DAY)


def backups_of(folder: Path) -> list[Path]:
    return sorted(folder.with_name(f"{folder.name}-backups").glob("*.vpbak*"))


def setting_of(folder: Path, key: str, value: str) -> None:
    """Put a setting into a vault as its own program would have."""
    keys = unlocking.unlock_with_typed_password(folder, PASSWORD)
    connection = open_file(keys.database_path, key=keys.database_key)
    with engine_over(connection).begin() as bound:
        SettingRepository(bound).put(key, value)
    connection.close()
    (folder / "anchor").unlink()


def state_of(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and path.name != "instance.lock"
    }


def test_the_upgrade_is_told_and_what_was_is_in_a_proven_backup(folder: Path) -> None:
    before = (folder / "data-0001.db").read_bytes()

    with_notice = opened(folder)

    assert Notice.UPGRADED in with_notice.notices
    acts = [each.act for each in with_notice.log.entries(limit=2)]
    assert acts == [LoggedAct.VAULT_UPGRADED, LoggedAct.BACKUP_MADE]
    (file,) = backups_of(folder)
    (noted,) = [each for each in with_notice.backups.list() if each.file == file]
    assert noted.proven_at is not None
    with_notice.close()
    assert header_of_backup(file).schema == "0015_time_by_day"
    secret = WithPassword(password=PASSWORD)
    unlocked = reading.unlock(file, secret)
    kept = folder.with_name("kept.db")
    finish(reading.extract(unlocked, kept))
    assert (folder / "data-0001.db").read_bytes() != before
    assert kept.stat().st_size == len(before)


def test_a_vault_of_this_version_is_opened_without_a_word(folder: Path) -> None:
    opened(folder).close()
    again = opened(folder)
    assert Notice.UPGRADED not in again.notices
    assert len(backups_of(folder)) == 1
    again.close()


def test_the_backup_of_before_outlives_the_later_ones_of_its_day(folder: Path) -> None:
    desk = opened(folder)
    (before,) = backups_of(folder)
    for _ in range(2):
        finish(desk.backups.make())
    left = backups_of(folder)
    assert before in left
    assert len(left) == 2
    desk.close()


@pytest.mark.parametrize("problem", [BackupProblem.PLACE_FULL, BackupProblem.VAULT_DISK_FULL])
def test_without_a_backup_the_vault_stays_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch, problem: BackupProblem
) -> None:
    before = state_of(folder)

    def refuse(*_: object, **__: object) -> None:
        raise BackupNotMade(problem=problem, place="backups")

    with monkeypatch.context() as patch:
        patch.setattr("vpdesk.services.backups.before_upgrade.make_backup", refuse)
        with pytest.raises(UpgradeNotBackedUp) as refused:
            opened(folder)

    assert refused.value.problem is problem
    assert state_of(folder).items() >= {**before, "anchor": state_of(folder)["anchor"]}.items()
    opened(folder).close()


def test_a_stick_that_is_away_does_not_keep_the_vault_shut(folder: Path, tmp_path: Path) -> None:
    setting_of(folder, "backup.places", f'["{tmp_path / "stick"}"]')

    opened(folder).close()

    assert len(backups_of(folder)) == 1


def test_a_chosen_place_comes_before_the_one_that_needs_no_asking(
    folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    setting_of(folder, "backup.places", f'["{stick}"]')

    opened(folder).close()

    assert backups_of(folder) == []
    assert len(list(stick.iterdir())) == 1


def test_a_backup_of_before_that_nobody_noted_is_found_when_something_was_destroyed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting_of(folder, "backup.places", f'["{tmp_path / "stick"}"]')
    with monkeypatch.context() as patch:
        patch.setattr(BackupBeforeUpgrade, "note", lambda *_: None)  # as if it was killed before
        opened(folder).close()
    desk = opened(folder)
    assert desk.backups.list() == ()
    finish(desk.backups.rewrite())
    assert [each.file for each in desk.backups.list()] == backups_of(folder)
    desk.close()


def test_what_is_invented_needs_no_backup(folder: Path) -> None:
    setting_of(folder, SAMPLE_PRACTICE, "2025-11-21")

    desk = opened(folder)

    assert Notice.UPGRADED not in desk.notices, "it tells of a backup"
    desk.close()
    assert backups_of(folder) == []


@pytest.mark.parametrize("invented", [False, True])
def test_an_upgrade_for_which_there_is_no_room_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, invented: bool
) -> None:
    if invented:
        setting_of(folder, SAMPLE_PRACTICE, "2025-11-21")
    before = state_of(folder)

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(migration, "copy_pages", full)
        with pytest.raises(NoRoomToMigrate):
            opened(folder)

    assert backups_of(folder) == []
    assert state_of(folder)["data-0001.db"] == before["data-0001.db"]
    opened(folder).close()


def test_an_upgrade_that_fails_can_be_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state_of(folder)

    with monkeypatch.context() as patch:
        patch.setattr("vpdesk.storage.migration.upgrade", None)
        for _ in range(2):
            with pytest.raises(MigrationFailed):
                opened(folder)

    assert backups_of(folder) == [], "each try would leave another one"
    assert state_of(folder)["data-0001.db"] == before["data-0001.db"]
    desk = opened(folder)
    assert [each.code_name for each in desk.cases.list(CaseFilter())] == ["Wilde eend"]
    desk.close()


def test_what_a_newer_program_left_of_a_broken_off_upgrade_goes_with_the_next_opening(
    tmp_path: Path,
) -> None:
    folder = Path(shutil.copytree(FOLDER / __version__, tmp_path / "vault"))
    left = [folder / f"data-0001.db.migrating{end}" for end in ("", "-journal")]
    for each in left:
        each.write_bytes(b"a copy of all cases")

    opened(folder).close()

    assert [each.name for each in left if each.exists()] == []


def test_a_vault_that_another_copy_of_the_program_has_open_is_not_taken_over(folder: Path) -> None:
    desk = opened(folder)
    before = (folder / "data-0001.db").read_bytes()
    with pytest.raises(VaultInUse):
        opened(folder)
    assert (folder / "data-0001.db").read_bytes() == before
    desk.close()


def test_a_vault_folder_that_takes_no_copy_is_told_as_that(folder: Path) -> None:
    (folder / "scratch").write_text("in the way", encoding="utf-8")

    with pytest.raises(UpgradeNotBackedUp) as refused:
        opened(folder)

    assert refused.value.problem is BackupProblem.VAULT_UNREADABLE


def test_a_backup_with_pages_of_what_was_destroyed_is_to_be_rewritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vpdesk.services.backups.before_upgrade.is_due", lambda _tx: True)
    desk = opened(folder)
    (noted,) = desk.backups.list()
    assert (noted.commits, noted.cleared_to) == (0, 0)
    desk.close()
