"""Brings the database file of an older program to the newest schema, or leaves it as it was."""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from vpdesk.renaming import replace_patiently
from vpdesk.storage.database_copy import (
    CopiedDatabase,
    clear_away,
    copy_database,
    copy_pages,
    sync_folder,
)
from vpdesk.storage.engine import engine_over
from vpdesk.storage.errors import DiskFull, MigrationFailed, NoRoomToMigrate
from vpdesk.storage.faults import file_situations, situations
from vpdesk.storage.integrity import check_fully, check_quickly
from vpdesk.storage.schema import Schema, stored_revision
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.settings import SettingRepository
from vpdesk.storage.sqlcipher import open_file
from vpdesk.storage.vault_state import count_commit


class OlderDatabase:
    """The database of an older program as it is before its migration; nothing in it is changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def setting(self, key: str) -> str | None:
        """Return a setting of the vault, which every schema keeps at the same place."""
        with situations(), engine_over(self._connection).connect() as bound:
            return SettingRepository(bound).get(key)

    def copy_to(self, path: Path, *, key: str) -> CopiedDatabase:
        """Copy it into a new file, proved from the disk; raises what ``copy_database`` raises."""
        return copy_database(self._connection, path, key=key)


BeforeMigration = Callable[[OlderDatabase], None]


def migrate(
    connection: dbapi2.Connection, path: Path, *, key: str, schema: Schema
) -> dbapi2.Connection:
    """Return a connection to the migrated file at ``path``; ``connection`` is closed.

    All work is done on a verified copy, which takes the place of the file in one step when it
    is complete and sound. Raises ``MigrationFailed`` or ``NoRoomToMigrate``; then the file at
    ``path`` has not changed by one byte. Another ``StorageError`` comes after it was replaced.
    """
    copy = _copy_of(path)
    try:
        clear_away(copy)
        copy_pages(connection, copy, key=key)
        _upgrade_file(copy, key, schema)
        connection.close()
        replace_patiently(copy, path)
    except DiskFull:
        raise NoRoomToMigrate from None
    except Exception as error:
        raise MigrationFailed(schema.newest) from error
    finally:
        connection.close()
        clear_away(copy)
    with file_situations():
        sync_folder(path.parent)
    return open_file(path, key=key)


def clear_broken_off(path: Path) -> None:
    """Remove what a migration left that was broken off, also a newer program's: it holds all."""
    with suppress(OSError):
        clear_away(_copy_of(path))


def upgrade(connection: Connection, revisions: tuple[str, ...], package: str) -> None:
    """Carry out ``revisions`` within the transaction of ``connection``."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    with Operations.context(MigrationContext.configure(connection)):
        for revision in revisions:
            import_module(f"{package}.{revision}").upgrade()


def _copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.migrating")


def _upgrade_file(path: Path, key: str, schema: Schema) -> None:
    connection = open_file(path, key=key)
    try:
        check_quickly(connection)
        # Rebuilding a table drops the old one, which must not take the rows that refer to it.
        connection.execute("PRAGMA foreign_keys = OFF")
        with engine_over(connection).begin() as bound:
            upgrade(bound, schema.after(stored_revision(connection)), schema.package)
            SearchIndex(bound).rebuild()
            bound.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (schema.newest,))
            count_commit(bound)
        check_quickly(connection)
        check_fully(connection)
    finally:
        connection.close()
