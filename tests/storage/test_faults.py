from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlcipher3 import dbapi2

from tests.fixtures import KEY, TODAY
from vpdesk.storage import ballast, sqlcipher
from vpdesk.storage.errors import (
    Check,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNotWritable,
    DiskFull,
    StorageError,
    StorageFailed,
)
from vpdesk.storage.faults import situation, situations
from vpdesk.storage.sqlcipher import open_file
from vpdesk.storage.tables import setting
from vpdesk.storage.vault_database import VaultDatabase, open_database


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (3, DatabaseNotWritable),
        (5, DatabaseBusy),
        (6, DatabaseBusy),
        (8, DatabaseNotWritable),
        (10, StorageFailed),
        (10 | 12 << 8, StorageFailed),
        (11, DatabaseDamaged),
        (11 | 1 << 8, DatabaseDamaged),
        (13, DiskFull),
        (14, DatabaseNotWritable),
        (26, DatabaseDamaged),
    ],
)
def test_each_result_code_has_its_situation(code: int, expected: type[StorageError]) -> None:
    error = dbapi2.DatabaseError()
    error.sqlite_errorcode = code

    assert type(situation(error)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("attempt to write a readonly database", DatabaseNotWritable),
        ("database disk image is malformed", DatabaseDamaged),
        ("database is locked", DatabaseBusy),
        ("database or disk is full", DiskFull),
        ("disk I/O error", StorageFailed),
        ("file is not a database", DatabaseDamaged),
        ("unable to open database file", DatabaseNotWritable),
    ],
)
def test_an_error_without_a_code_is_known_by_its_words(
    words: str, expected: type[StorageError]
) -> None:
    assert type(situation(dbapi2.OperationalError(words))) is expected
    assert situation(KeyError(words)) is None


def test_other_errors_stay_what_they_are() -> None:
    memory = dbapi2.connect(":memory:")

    with pytest.raises(dbapi2.OperationalError), situations():
        memory.execute("SELEC")

    assert situation(KeyError()) is None
    memory.close()


@pytest.fixture
def path(new_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    return path


def put(database: VaultDatabase, key: str, size: int) -> None:
    with database.writing() as tx:
        tx._connection.execute(insert(setting).values(key=key, value="x" * size))


def keys_in(database: VaultDatabase) -> list[str]:
    with database.reading() as tx:
        return list(tx._connection.scalars(select(setting.c.key).order_by(setting.c.key)))


@pytest.fixture
def nearly_full(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database grow by twenty pages and no more."""
    pages = path.stat().st_size // 4096
    monkeypatch.setitem(sqlcipher.PRAGMAS, "max_page_count", str(pages + 20))


@pytest.mark.usefixtures("nearly_full")
def test_a_full_disk_is_told_once_room_was_made(path: Path) -> None:
    database = open_database(path, key=KEY, today=TODAY)
    put(database, "kept", 20_000)

    with pytest.raises(DiskFull) as first:
        put(database, "too large", 200_000)
    with pytest.raises(DiskFull) as second:
        put(database, "too large", 200_000)

    assert first.value.room_made
    assert not second.value.room_made
    assert not (path.parent / ballast.NAME).exists()
    assert keys_in(database) == ["kept"]
    put(database, "small", 1)
    database.close()
    database = open_database(path, key=KEY, today=TODAY)
    assert keys_in(database) == ["kept", "small"]
    assert (path.parent / ballast.NAME).exists()
    database.close()


def test_a_disk_that_refuses_loses_nothing_that_was_kept(path: Path) -> None:
    database = open_database(path, key=KEY, today=TODAY)
    resource = pytest.importorskip("resource", reason="Windows does not limit a file's size")
    put(database, "kept", 20_000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        with pytest.raises(StorageFailed) as caught:
            put(database, "too large", 200_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert caught.value.code & 0xFF == 10
    assert keys_in(database) == ["kept"]
    put(database, "later", 200_000)
    database.close()
    database = open_database(path, key=KEY, today=TODAY)
    assert keys_in(database) == ["kept", "later"]
    database.close()


def test_damage_that_shows_while_reading_is_told(path: Path) -> None:
    database = open_database(path, key=KEY, today=TODAY)
    for number in range(20):
        put(database, f"{number}", 4000)
    database.close()
    connection = open_file(path, key=KEY)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'setting'"
    ).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 + 100] ^= 1
    path.write_bytes(content)

    with pytest.raises(DatabaseDamaged) as caught, situations():
        connection.execute("SELECT * FROM setting").fetchall()

    assert caught.value.check is Check.READING
    connection.close()
