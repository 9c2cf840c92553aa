import errno
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from tests.fixtures import KEY, TODAY
from vpdesk.storage import migration, sqlcipher
from vpdesk.storage.errors import DiskFull, MigrationFailed, StorageFailed
from vpdesk.storage.schema import SCHEMA, Schema
from vpdesk.storage.tables import setting
from vpdesk.storage.vault_database import VaultDatabase, create, open_database

PACKAGE = "tests.storage.revisions"
AHEAD = Schema(revisions=(*SCHEMA.revisions, "0002_ahead"), package=PACKAGE)
DANGLING = Schema(revisions=(*AHEAD.revisions, "0003_dangling"), package=PACKAGE)
STATEMENTS = 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a database of the first schema with something in it."""
    path = tmp_path / "data-0001.db"
    database = create(path, key=KEY)
    with database.writing() as tx:
        tx._connection.execute(insert(setting).values(key="a", value="kanarie"))
    database.close()
    open_database(path, key=KEY, today=TODAY).close()
    return path


def migrate(path: Path, schema: Schema = AHEAD) -> VaultDatabase:
    return open_database(path, key=KEY, today=TODAY, schema=schema)


def files_in(path: Path) -> set[str]:
    return {found.name for found in path.parent.iterdir()}


def test_an_older_database_is_brought_to_the_newest_schema(path: Path) -> None:
    before = files_in(path)
    database = migrate(path)

    with database.reading() as tx:
        rows = tx._connection.execute(text("SELECT key, value, note FROM setting")).all()
        ahead = tx._connection.execute(text("SELECT id FROM ahead")).all()
    assert [tuple(row) for row in rows] == [("a", "kanarie", "")]
    assert [tuple(row) for row in ahead] == [(1,)]
    assert database.commits() == 4
    database.close()
    assert files_in(path) == before
    migrate(path).close()


def break_at(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module(f"{PACKAGE}.0002_ahead"), "break_at", number)


@pytest.mark.parametrize("number", range(STATEMENTS + 1))
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    before, files = path.read_bytes(), files_in(path)
    break_at(number, monkeypatch)

    with pytest.raises(MigrationFailed) as caught:
        migrate(path)

    assert caught.value.revision == "0002_ahead"
    assert path.read_bytes() == before
    assert files_in(path) == files


def test_a_migration_that_breaks_references_is_not_taken(path: Path) -> None:
    before, files = path.read_bytes(), files_in(path)

    with pytest.raises(MigrationFailed):
        migrate(path, DANGLING)

    assert path.read_bytes() == before
    assert files_in(path) == files


def test_a_disk_too_full_to_migrate_is_told_as_that(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, files = path.read_bytes(), files_in(path)
    pages = len(before) // 4096
    monkeypatch.setitem(sqlcipher.PRAGMAS, "max_page_count", str(pages))

    with pytest.raises(DiskFull):
        migrate(path)

    assert path.read_bytes() == before
    assert files_in(path) == files


def test_a_copy_that_another_program_looks_into_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []

    def replace(source: Path, target: Path) -> None:
        tries.append(source)
        if len(tries) < 3:
            refusal = PermissionError()
            refusal.winerror = 32  # type: ignore[attr-defined]
            raise refusal
        os.rename(source, target)  # noqa: PTH104

    monkeypatch.setattr(os, "replace", replace)
    migrate(path).close()

    assert len(tries) == 3


def test_a_disk_that_fails_when_all_is_done_is_not_told_as_nothing_changed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path) -> None:
        raise OSError(errno.EIO, "")

    with monkeypatch.context() as patch:
        patch.setattr(migration, "sync_folder", fail)
        with pytest.raises(StorageFailed):
            migrate(path)

    migrate(path).close()


def test_what_an_earlier_attempt_left_is_written_over(path: Path) -> None:
    before = files_in(path)
    path.with_name("data-0001.db.migrating").write_bytes(b"half")
    path.with_name("data-0001.db.migrating-journal").write_bytes(b"half")

    migrate(path).close()

    assert files_in(path) == before


def test_alembic_is_loaded_only_for_a_migration(path: Path) -> None:
    program = f"""
import sys
from datetime import date
from pathlib import Path
from vpdesk.storage.vault_database import open_database
open_database(Path(sys.argv[1]), key={KEY!r}, today=date(2025, 11, 21)).close()
print("alembic" in sys.modules)
"""

    said = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, check=True, text=True
    )

    assert said.stdout.strip() == "False"
