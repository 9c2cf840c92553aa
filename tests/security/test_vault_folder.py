"""The vault's folder is private, its database recognised, its bad files kept."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from vpdesk.security import vault_folder
from vpdesk.security.errors import DatabaseProblem, DatabaseRefused, FolderNotUsable
from vpdesk.security.vault_folder import (
    check_database_file,
    holds_vault_files,
    make_vault_folder,
    quarantine,
    tighten_modes,
)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_folder_is_made_private(tmp_path: Path) -> None:
    make_vault_folder(tmp_path / "a" / "b")
    assert mode(tmp_path / "a" / "b") == 0o700
    (tmp_path / "open").mkdir(mode=0o755)
    make_vault_folder(tmp_path / "open")
    assert mode(tmp_path / "open") == 0o700


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderNotUsable):
        make_vault_folder(tmp_path / "file")


def test_open_modes_of_the_vaults_own_files_are_closed_and_named(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    (folder / "quarantine").mkdir(parents=True)
    names = ("vault.hdr", "data-0001.db", "data-0001.db.migrating", "quarantine/vault.hdr.1")
    for name in (*names, "not-ours"):
        (folder / name).write_bytes(b"")
        (folder / name).chmod(0o644)
    (folder / "vault.hdr2").symlink_to(folder / "not-ours")
    (folder / "vault.hdr").chmod(0o600)
    (folder / "quarantine").chmod(0o770)
    folder.chmod(0o755)
    closed = (".", "data-0001.db", "data-0001.db.migrating", "quarantine", "quarantine/vault.hdr.1")
    assert tighten_modes(folder) == closed
    assert mode(folder) == mode(folder / "quarantine") == 0o700
    assert mode(folder / "data-0001.db") == 0o600
    assert mode(folder / "not-ours") == 0o644
    assert tighten_modes(folder) == ()


def test_new_folders_outlive_a_power_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(vault_folder, "sync_folder", synced.append)

    make_vault_folder(tmp_path / "a" / "b")
    make_vault_folder(tmp_path / "a" / "b")

    assert synced == [tmp_path / "a", tmp_path]


def test_what_stays_open_is_not_said_to_be_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FAT keeps the modes it was mounted with and reports no error."""
    tmp_path.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", lambda *_: None)

    assert tighten_modes(tmp_path) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_or_file_called_quarantine_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "page.html").touch(mode=0o644)
    (tmp_path / "link").mkdir(mode=0o700)
    (tmp_path / "link" / "quarantine").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "file").mkdir(mode=0o700)
    (tmp_path / "file" / "quarantine").touch(mode=0o600)

    assert tighten_modes(tmp_path / "link") == tighten_modes(tmp_path / "file") == ()

    assert mode(tmp_path / "elsewhere" / "page.html") == 0o644


def test_a_folder_that_cannot_be_read_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for look in (holds_vault_files, tighten_modes):
        with pytest.raises(FolderNotUsable):
            look(tmp_path / "file")


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr2", "data-0001.db", "data-9999.db"])
def test_files_of_a_vault_are_recognised(tmp_path: Path, name: str) -> None:
    assert not holds_vault_files(tmp_path / "nowhere")
    (tmp_path / "data-1.db").write_bytes(b"")
    assert not holds_vault_files(tmp_path)
    (tmp_path / name).symlink_to("nowhere")
    assert holds_vault_files(tmp_path)


@pytest.mark.parametrize(
    ("content", "least", "problem"),
    [
        (b"", 0, DatabaseProblem.TOO_SMALL),
        (b"e" * 4095, 4096, DatabaseProblem.TOO_SMALL),
        (b"SQLite format 3\0" + b"p" * 8000, 4096, DatabaseProblem.PLAIN),
        (None, 4096, DatabaseProblem.MISSING),
    ],
)
def test_a_wrong_database_is_refused_and_left(
    tmp_path: Path, content: bytes | None, least: int, problem: DatabaseProblem
) -> None:
    path = tmp_path / "data-0001.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DatabaseRefused) as refused:
        check_database_file(path, least_bytes=least)
    assert refused.value.problem is problem
    assert refused.value.found_bytes == len(content or b"")
    assert refused.value.least_bytes == least
    assert path.exists() is (content is not None)


def test_a_database_of_the_right_size_passes(tmp_path: Path) -> None:
    (tmp_path / "data-0001.db").write_bytes(b"e" * 4096)
    check_database_file(tmp_path / "data-0001.db", least_bytes=4096)


def test_a_linked_or_unreadable_database_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").write_bytes(b"e" * 4096)
    (tmp_path / "link").symlink_to("data")
    with pytest.raises(DatabaseRefused) as refused:
        check_database_file(tmp_path / "link", least_bytes=1)
    assert refused.value.problem is DatabaseProblem.NOT_A_FILE

    def fail(path: Path, *, at_most: int) -> bytes:
        raise PermissionError(13, f"{path} {at_most}")

    monkeypatch.setattr(vault_folder, "read_regular", fail)
    with pytest.raises(DatabaseRefused) as unreadable:
        check_database_file(tmp_path / "data", least_bytes=1)
    assert unreadable.value.problem is DatabaseProblem.UNREADABLE


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.skipif(sys.platform == "win32", reason="neither pipes nor links without rights")
@pytest.mark.parametrize(
    "make",
    [
        make_pipe,
        Path.mkdir,
        lambda journal: journal.symlink_to("elsewhere"),
    ],
    ids=["pipe", "folder", "link"],
)
def test_a_database_whose_journal_is_no_file_is_refused(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    (tmp_path / "data-0001.db").write_bytes(b"e" * 4096)
    make(tmp_path / "data-0001.db-journal")
    with pytest.raises(DatabaseRefused) as refused:
        check_database_file(tmp_path / "data-0001.db", least_bytes=4096)
    assert refused.value.problem is DatabaseProblem.NOT_A_FILE


def test_files_are_moved_aside_and_none_is_lost(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "anchor").write_bytes(content)
        moved = quarantine(tmp_path, "anchor")
        assert moved is not None
        assert moved.read_bytes() == content
    assert quarantine(tmp_path, "anchor") is None
    assert sorted(path.name for path in (tmp_path / "quarantine").iterdir()) == [
        "anchor.1",
        "anchor.2",
    ]
    assert mode(tmp_path / "quarantine") == 0o700
