"""Backups are found beside a vault that may be gone, and in the places one names."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from vpdesk.services.backups.finding import find_backups
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish


def made(desk: Desk, place: Path) -> Path:
    (outcome,) = finish(desk.backups.make(place))
    assert outcome.backup is not None
    return outcome.backup.file


def test_the_newest_comes_first_with_its_moment_and_size(
    desk: Desk, vault_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    finish(desk.backups.make())
    older = desk.backups.list()[0]
    later = older.made_at + timedelta(hours=1)
    monkeypatch.setattr(desk.backups, "_now", lambda: later)
    newer = made(desk, stick)

    found = find_backups(vault_folder, [stick])

    assert [each.file for each in found] == [newer, older.file]
    assert found[1].made_at == older.made_at
    assert found[1].bytes == older.file.stat().st_size


def test_the_vault_need_not_be_there(desk: Desk, vault_folder: Path) -> None:
    finish(desk.backups.make())
    desk.close()
    shutil.rmtree(vault_folder)

    assert len(find_backups(vault_folder)) == 1


def test_those_of_the_vault_that_this_one_came_out_of_are_found(
    desk: Desk, vault_folder: Path
) -> None:
    finish(desk.backups.make())

    assert len(find_backups(vault_folder.with_name("vault-2"))) == 1


def test_what_is_no_backup_or_cannot_be_read_is_passed_over(
    desk: Desk, vault_folder: Path, tmp_path: Path
) -> None:
    finish(desk.backups.make())
    (backup,) = desk.backups.list()
    (backup.place / "brief.vpbak").write_text("Geachte heer, mevrouw,")
    (backup.place / "map.vpbak").mkdir()
    (backup.place / "lijst.txt").write_text("melk")
    newer = bytearray(backup.file.read_bytes())
    newer[:8] = b"VPDKBAK\x63"
    (backup.place / "later.vpbak").write_bytes(newer)

    found = find_backups(vault_folder, [tmp_path / "gone"])

    assert [each.file for each in found] == [backup.file]


def test_where_nothing_lies_nothing_is_found(tmp_path: Path) -> None:
    assert find_backups(tmp_path / "nowhere" / "vault") == ()
