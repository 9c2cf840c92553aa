import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from tests.fixtures import KEY, TODAY
from vpdesk.storage import database_copy, sqlcipher
from vpdesk.storage.database_copy import CopiedDatabase
from vpdesk.storage.errors import (
    DatabaseAlreadyThere,
    DatabaseDamaged,
    DatabaseNotWritable,
    DiskFull,
    KeyNotRaw,
    StorageFailed,
    VaultClosed,
)
from vpdesk.storage.tables import setting
from vpdesk.storage.vault_database import VaultDatabase, open_database

OTHER_KEY = "a7" * 32


@pytest.fixture
def database(new_database: Path, tmp_path: Path) -> Iterator[VaultDatabase]:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    database = open_database(path, key=KEY, today=TODAY)
    with database.writing() as tx:
        tx._connection.execute(insert(setting).values(key="a", value="kanarie"))
    yield database
    database.close()


def value_in(database: VaultDatabase) -> str | None:
    with database.reading() as tx:
        return tx._connection.scalar(select(setting.c.value).where(setting.c.key == "a"))


def test_a_copy_opens_with_its_own_key_alone_and_holds_the_same(
    database: VaultDatabase, tmp_path: Path
) -> None:
    path = tmp_path / "data-0002.db"

    copied = database.copy_to(path, key=OTHER_KEY)

    assert copied.bytes == path.stat().st_size
    assert copied.commits == database.commits()
    assert copied.row_counts["setting"] == 1
    assert "search_index_data" in copied.row_counts
    assert path.stat().st_mode & 0o077 == 0
    assert value_in(database) == "kanarie"
    assert b"kanarie" not in path.read_bytes()
    with pytest.raises(DatabaseDamaged):
        open_database(path, key=KEY, today=TODAY)
    other = open_database(path, key=OTHER_KEY, today=TODAY)
    assert value_in(other) == "kanarie"
    other.close()


def test_a_moved_database_is_closed_and_its_copy_is_complete(
    database: VaultDatabase, tmp_path: Path
) -> None:
    path = tmp_path / "data-0002.db"
    before = database.commits()

    assert database.move_to(path, key=OTHER_KEY).commits == before

    assert database.closed
    with pytest.raises(VaultClosed), database.writing():
        pass


def test_a_file_in_the_way_of_a_copy_is_left_alone(database: VaultDatabase, tmp_path: Path) -> None:
    path = tmp_path / "data-0002.db"
    path.write_bytes(b"van een ander")

    with pytest.raises(DatabaseAlreadyThere):
        database.move_to(path, key=OTHER_KEY)

    assert path.read_bytes() == b"van een ander"
    assert not database.closed


def test_a_passphrase_is_refused_before_a_file_is_made(
    database: VaultDatabase, tmp_path: Path
) -> None:
    with pytest.raises(KeyNotRaw):
        database.copy_to(tmp_path / "data-0002.db", key="wachtwoord")

    assert not (tmp_path / "data-0002.db").exists()


def test_a_disk_too_full_for_a_copy_leaves_none(
    database: VaultDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlcipher.PRAGMAS, "max_page_count", "4")

    with pytest.raises(DiskFull):
        database.move_to(tmp_path / "data-0002.db", key=OTHER_KEY)

    assert not list(tmp_path.glob("data-0002*"))
    assert not database.closed
    assert value_in(database) == "kanarie"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, DatabaseNotWritable),
        (errno.EIO, StorageFailed),
    ],
)
@pytest.mark.parametrize("call", ["open", "fsync"])
def test_a_disk_that_refuses_is_told_and_leaves_no_copy(
    database: VaultDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    number: int,
    expected: type[Exception],
) -> None:
    def refuse(*_: Any, **__: Any) -> int:
        raise OSError(number, "")

    with monkeypatch.context() as broken:
        broken.setattr(os, call, refuse)
        with pytest.raises(expected):
            database.copy_to(tmp_path / "data-0002.db", key=OTHER_KEY)

    assert not list(tmp_path.glob("data-0002*"))


def test_a_copy_that_does_not_hold_the_same_is_refused(
    database: VaultDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = database_copy._proved

    def another(path: Path, key: str) -> tuple[dict[str, int], int, str]:
        counts, commits, revision = real(path, key)
        return counts | {"setting": 0}, commits, revision

    monkeypatch.setattr(database_copy, "_proved", another)

    with pytest.raises(DatabaseDamaged):
        database.copy_to(tmp_path / "data-0002.db", key=OTHER_KEY)

    assert not list(tmp_path.glob("data-0002*"))


def test_what_was_copied_can_be_compared(database: VaultDatabase, tmp_path: Path) -> None:
    first = database.copy_to(tmp_path / "data-0002.db", key=OTHER_KEY)
    second = database.copy_to(tmp_path / "data-0003.db", key=KEY)

    assert isinstance(first, CopiedDatabase)
    assert first == second
