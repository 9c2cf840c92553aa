"""A copy of an open database under a key of its own, proved to hold the same."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from vpdesk.storage.errors import Check, DatabaseAlreadyThere, DatabaseDamaged
from vpdesk.storage.faults import file_situations, situations
from vpdesk.storage.integrity import check_fully, check_quickly
from vpdesk.storage.schema import stored_revision
from vpdesk.storage.sqlcipher import make_file, open_file
from vpdesk.storage.vault_state import stored_state


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedDatabase:
    """What a copy holds: bytes on the disk, rows of every table by name, commits, and schema.

    ``row_counts`` includes the tables in which the search index keeps itself.
    """

    bytes: int
    row_counts: Mapping[str, int]
    commits: int
    revision: str


def copy_database(connection: dbapi2.Connection, path: Path, *, key: str) -> CopiedDatabase:
    """Copy a database into a new file at ``path`` and prove the copy from the disk.

    It is opened anew under ``key`` (64 lower-case hex digits), goes through both checks, and has
    the commits and the rows of the original; only then does this return. Raises
    ``DatabaseAlreadyThere`` with the file that is there untouched; whatever else fails raises
    ``StorageError`` and leaves no file.
    """
    try:
        copy_pages(connection, path, key=key)
        with situations():
            original = _contents(connection)
        copied = _proved(path, key)
        if copied != original:
            raise DatabaseDamaged(Check.READING)
        with file_situations():
            _sync(path)
            sync_folder(path.parent)
            size = path.stat().st_size
    except DatabaseAlreadyThere:
        raise
    except BaseException:
        clear_away(path)
        raise
    counts, commits, revision = copied
    return CopiedDatabase(bytes=size, row_counts=counts, commits=commits, revision=revision)


def proved(path: Path, *, key: str) -> CopiedDatabase:
    """Open a file, take it through both checks and return what it holds; raise StorageError."""
    counts, commits, revision = _proved(path, key)
    with file_situations():
        size = path.stat().st_size
    return CopiedDatabase(bytes=size, row_counts=counts, commits=commits, revision=revision)


def copy_pages(connection: dbapi2.Connection, path: Path, *, key: str) -> None:
    """Copy every page into a new file under ``key``, through SQLite's backup interface.

    Raises ``StorageError``; what was written by then stays.
    """
    with file_situations():
        target = make_file(path, key=key)
    try:
        with situations():
            connection.backup(target)
    finally:
        target.close()


def clear_away(copy: Path) -> None:
    """Remove an unfinished copy: it never was the vault."""
    copy.unlink(missing_ok=True)
    copy.with_name(f"{copy.name}-journal").unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make what was renamed or made in the folder outlive a power loss."""
    if os.name == "nt":  # pragma: no cover - Windows
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _proved(path: Path, key: str) -> tuple[dict[str, int], int, str]:
    connection = open_file(path, key=key)
    try:
        check_quickly(connection)
        check_fully(connection)
        with situations():
            return _contents(connection)
    finally:
        connection.close()


def _contents(connection: dbapi2.Connection) -> tuple[dict[str, int], int, str]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    counts = {
        str(name): int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 -- names of tables
        for (name,) in names
    }
    return counts, stored_state(connection).commits, stored_revision(connection)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
