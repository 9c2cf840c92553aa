"""Checks that a database file still holds what was written to it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from vpdesk.storage.errors import Check, DatabaseDamaged
from vpdesk.storage.faults import situations

_PAGE_BYTES = 4096
_PAGES_AT_ONCE = 1000
_KIB_FOR_READING_ONCE = 2000
# A virtual table has no pages of its own; those that hold its rows are here.
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"


def check_quickly(connection: dbapi2.Connection) -> None:
    """Check the seal of every page and the order of every table; some 5 ms per MB.

    Asked for all at once, SQLite would also read every text again to compare it with the search
    index, which costs five times as much. Hardly any of what is read stays in memory. Raises
    ``DatabaseDamaged``.
    """
    with _reading_once(connection):
        _expect(connection, "cipher_integrity_check", Check.PAGES, [])
        with situations():
            tables = connection.execute(_TABLES).fetchall()
        for (name,) in tables:
            _expect(connection, f'quick_check("{name}")', Check.STRUCTURE, [("ok",)])


def only_free_pages_torn(connection: dbapi2.Connection) -> bool:
    """Tell whether the seal is wrong of pages alone that hold nothing; False when all are right.

    A page that was free before a change is not in the journal: a power cut in the midst of the
    change may leave it half written. Raises ``DatabaseDamaged`` for any other page.
    """
    try:
        check_quickly(connection)
    except DatabaseDamaged as damage:
        # The full check reads every page that holds something, and knows all others to be free.
        if damage.check is Check.PAGES and _ends_with_its_last_page(connection):
            with suppress(DatabaseDamaged):
                check_fully(connection)
                return True
        raise
    return False


def write_free_pages(connection: dbapi2.Connection) -> None:
    """Fill every free page and free it again, so that each has a seal that is right.

    Raises ``DatabaseDamaged`` when that did not help.
    """
    with situations():
        (pages,) = connection.execute("PRAGMA freelist_count").fetchone()
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("CREATE TABLE free_pages (content BLOB)")
            for start in range(0, pages, _PAGES_AT_ONCE):
                size = min(_PAGES_AT_ONCE, pages - start) * _PAGE_BYTES
                connection.execute("INSERT INTO free_pages VALUES (zeroblob(?))", (size,))
            connection.execute("DROP TABLE free_pages")
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()
            raise
    check_quickly(connection)


def check_fully(connection: dbapi2.Connection) -> None:
    """Check also every index, the search index and every reference.

    Raises ``DatabaseDamaged``.
    """
    _expect(connection, "integrity_check", Check.STRUCTURE, [("ok",)])
    _expect(connection, "foreign_key_check", Check.STRUCTURE, [])


@contextmanager
def _reading_once(connection: dbapi2.Connection) -> Iterator[None]:
    """Keep few pages meanwhile: without this the whole file would stay in memory, decrypted."""
    with situations():
        (usual,) = connection.execute("PRAGMA cache_size").fetchone()
        connection.execute(f"PRAGMA cache_size = -{_KIB_FOR_READING_ONCE}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")


def _ends_with_its_last_page(connection: dbapi2.Connection) -> bool:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    _, _, path = connection.execute("PRAGMA database_list").fetchone()
    return bool(Path(path).stat().st_size == pages * _PAGE_BYTES)


def _expect(
    connection: dbapi2.Connection, pragma: str, check: Check, sound: list[tuple[str]]
) -> None:
    with situations():
        found = connection.execute(f"PRAGMA {pragma}").fetchall()
    if found != sound:
        raise DatabaseDamaged(check)
