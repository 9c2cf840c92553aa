from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.fixtures import KEY
from vpdesk.storage.authorizer import seal
from vpdesk.storage.sqlcipher import open_file


@pytest.fixture
def sealed(new_database: Path, tmp_path: Path) -> Iterator[dbapi2.Connection]:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    connection = open_file(path, key=KEY)
    seal(connection)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'plain.db' AS plain KEY ''",
        "DETACH main",
        "VACUUM INTO 'plain.db'",
        "SELECT sqlcipher_export('main')",
        "SELECT SQLCIPHER_EXPORT('main')",
        "SELECT load_extension('evil')",
        "PRAGMA key = 'another'",
        "PRAGMA Key = 'another'",
        "PRAGMA main.rekey = 'another'",
        "PRAGMA hexkey = '00'",
        "PRAGMA hexrekey = '00'",
        "PRAGMA cipher_version",
        "PRAGMA cipher_page_size = 1024",
        "PRAGMA CIPHER_plaintext_header_size = 32",
        "PRAGMA cipher_log = 'log.txt'",
        "PRAGMA temp_store = FILE",
        "PRAGMA journal_mode = WAL",
        "PRAGMA journal_mode(OFF)",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA locking_mode = NORMAL",
        "PRAGMA writable_schema = ON",
        "DELETE FROM log_entry",
        "DELETE FROM Log_Entry WHERE id = 1",
        "UPDATE log_entry SET act = 'printed'",
        "DELETE FROM edition",
        "UPDATE edition SET audience = ''",
        "UPDATE edition_file SET content = x''",
        "DELETE FROM snapshot",
        "UPDATE snapshot_case SET case_id = 1",
        "DROP TABLE log_entry",
        "ALTER TABLE log_entry RENAME TO another",
    ],
)
def test_what_could_destroy_or_reveal_the_vault_is_denied(
    sealed: dbapi2.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(dbapi2.DatabaseError, match=r"not authorized|authorization denied"):
        sealed.execute(statement)

    assert {path.name for path in tmp_path.iterdir()} <= {"data-0001.db", "data-0001.db-journal"}


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT count(*), upper(dutch) FROM term",
        "INSERT INTO setting (key, value) VALUES ('a', 'b')",
        "DELETE FROM setting",
        "INSERT INTO log_entry (at, act, way) VALUES ('2025-01-01', 'printed', '')",
        "INSERT INTO search_index (title) VALUES ('woord')",
        "SELECT * FROM search_index WHERE search_index MATCH 'woord'",
        "PRAGMA query_only = OFF",
        "PRAGMA integrity_check",
    ],
)
def test_ordinary_work_is_allowed(sealed: dbapi2.Connection, statement: str) -> None:
    sealed.execute(statement).fetchall()
