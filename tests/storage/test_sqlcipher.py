import os
import re
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.fixtures import KEY
from vpdesk.storage import sqlcipher
from vpdesk.storage.errors import (
    Check,
    DatabaseAlreadyThere,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    KeyNotRaw,
    StorageFailed,
    WrongLibrary,
)
from vpdesk.storage.sqlcipher import interrupted, make_file, open_file, open_new_file

SETTINGS = {
    "locking_mode": "exclusive",
    "journal_mode": "truncate",
    "synchronous": 3,
    "fullfsync": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cache_size": -65536,
}


@pytest.fixture
def path(new_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "vault ü" / "data-0001.db"
    path.parent.mkdir()
    path.write_bytes(new_database.read_bytes())
    return path


def test_every_setting_is_in_force(path: Path) -> None:
    connection = open_file(path, key=KEY)

    found = {name: connection.execute(f"PRAGMA {name}").fetchall() for name in SETTINGS}

    assert found == {name: [(value,)] for name, value in SETTINGS.items()}
    assert SETTINGS.keys() == sqlcipher.PRAGMAS.keys()
    assert connection.execute("PRAGMA cipher_status").fetchall() == [("1",)]
    assert connection.execute("PRAGMA cipher_log_level").fetchall() == [("NONE",)]
    connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")
def test_only_the_owner_can_read_a_new_file_and_its_journal(tmp_path: Path) -> None:
    connection = make_file(tmp_path / "data-0001.db", key=KEY)
    connection.execute("CREATE TABLE a (b)")
    connection.close()

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}

    assert modes == {"data-0001.db": 0o600, "data-0001.db-journal": 0o600}


@pytest.mark.parametrize("key", ["", "wachtwoord", KEY[:-2], KEY[:-1], KEY + "00", KEY.upper()])
def test_what_is_not_a_raw_key_is_refused_before_anything_is_written(
    tmp_path: Path, path: Path, key: str
) -> None:
    with pytest.raises(KeyNotRaw):
        make_file(tmp_path / "new.db", key=key)
    with pytest.raises(KeyNotRaw):
        open_file(path, key=key)

    assert not (tmp_path / "new.db").exists()


def test_a_key_that_is_stretched_after_all_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = KEY[:-2]
    path = tmp_path / "data-0001.db"
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{short}'\"")
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    monkeypatch.setattr(sqlcipher, "RAW_KEY", re.compile(r"[0-9a-f]+"))

    with pytest.raises(KeyNotRaw):
        open_new_file(path, key=short)


def test_a_raw_key_opens_at_once(path: Path) -> None:
    open_new_file(path, key=KEY).close()


def test_plain_sqlite_is_refused_before_anything_is_written(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "dbapi2", sqlite3)
    before = path.read_bytes()

    with pytest.raises(WrongLibrary) as caught:
        make_file(tmp_path / "new.db", key=KEY)
    with pytest.raises(WrongLibrary):
        open_file(path, key=KEY)

    assert caught.value.found == ""
    assert not (tmp_path / "new.db").exists()
    assert path.read_bytes() == before


def test_a_library_that_does_not_encrypt_this_file_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "dbapi2", sqlite3)
    monkeypatch.setattr(sqlcipher, "_refuse_other_libraries", lambda: None)

    with pytest.raises(WrongLibrary):
        open_file(path, key=KEY)


def test_an_old_sqlcipher_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher, "OLDEST_CIPHER", (99, 0))

    with pytest.raises(WrongLibrary) as caught:
        make_file(tmp_path / "new.db", key=KEY)

    assert caught.value.found.startswith("4.")
    assert not (tmp_path / "new.db").exists()


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        open_file(tmp_path / "data-0001.db", key=KEY)
    with pytest.raises(DatabaseMissing):
        open_file(tmp_path, key=KEY)

    assert list(tmp_path.glob("data*")) == []


def test_making_never_replaces_a_file(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(DatabaseAlreadyThere):
        make_file(path, key=KEY)

    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name", ["a?mode=ro&vfs=none", "b#c", "d%41 e", "'f\";g\\h:i", os.fsdecode(b"\xff")]
)
def test_every_name_of_a_folder_is_a_place(new_database: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "data-0001.db"
    path.parent.mkdir()
    path.write_bytes(new_database.read_bytes())

    connection = open_file(path, key=KEY)

    connection.execute("CREATE TABLE written (x)")
    connection.close()
    assert path.read_bytes() != new_database.read_bytes()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_opening_a_file_asks_nothing_of_the_network(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "as_uri", None)

    open_file(path, key=KEY).close()


def test_another_key_looks_like_damage(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(DatabaseDamaged) as caught:
        open_file(path, key="00" * 32)

    assert caught.value.check is Check.OPENING
    assert path.read_bytes() == before


def test_a_file_in_use_is_busy(path: Path) -> None:
    first = open_file(path, key=KEY)
    first.execute("UPDATE vault_state SET commits = commits + 1")

    with pytest.raises(DatabaseBusy):
        open_file(path, key=KEY)

    first.close()


def test_a_folder_that_cannot_be_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Refusing:
        @staticmethod
        def connect(*place: str, **_options: object) -> dbapi2.Connection:
            if place == (":memory:",):
                return dbapi2.connect(*place)
            error = dbapi2.OperationalError()
            error.sqlite_errorcode = 10 | 3 << 8
            raise error

    monkeypatch.setattr(sqlcipher, "dbapi2", Refusing)

    with pytest.raises(StorageFailed) as caught:
        open_file(path, key=KEY)

    assert caught.value.code == 778


def test_a_journal_with_content_tells_of_an_interruption(path: Path) -> None:
    journal = path.with_name("data-0001.db-journal")

    assert not interrupted(path)
    journal.touch()
    assert not interrupted(path)
    journal.write_bytes(b"half")
    assert interrupted(path)
