from pathlib import Path

import apsw
from sqlalchemy import text

from tests.fixtures import KEY, TODAY
from vpdesk.storage.vault_database import open_database


def test_another_library_reads_and_writes_the_same_file(new_database: Path, tmp_path: Path) -> None:
    path = tmp_path / "data-0001.db"
    path.write_bytes(new_database.read_bytes())
    other = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.execute(f"PRAGMA key = \"x'{KEY}'\"")

    assert other.pragma("integrity_check") == "ok"
    other.execute("INSERT INTO setting (key, value) VALUES ('a', 'van elders')")
    other.close()

    database = open_database(path, key=KEY, today=TODAY)
    with database.reading() as tx:
        found = tx._connection.execute(text("SELECT value FROM setting WHERE key = 'a'")).scalar()
    database.close()
    assert found == "van elders"
