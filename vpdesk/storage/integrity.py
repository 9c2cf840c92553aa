"""Checks that a database file still holds what was written to it."""

from sqlcipher3 import dbapi2

from vpdesk.storage.errors import Check, DatabaseDamaged
from vpdesk.storage.faults import situations


def check_quickly(connection: dbapi2.Connection) -> None:
    """Check the seal of every page and the order of the tables; some 5 ms per MB.

    Raises ``DatabaseDamaged``.
    """
    _expect(connection, "cipher_integrity_check", Check.PAGES, [])
    _expect(connection, "quick_check", Check.STRUCTURE, [("ok",)])


def check_fully(connection: dbapi2.Connection) -> None:
    """Check also every index, every reference and the search index.

    Raises ``DatabaseDamaged``.
    """
    _expect(connection, "integrity_check", Check.STRUCTURE, [("ok",)])
    _expect(connection, "foreign_key_check", Check.STRUCTURE, [])
    connection.execute("BEGIN IMMEDIATE")
    try:
        with situations():
            connection.execute("INSERT INTO search_index(search_index) VALUES ('integrity-check')")
    except DatabaseDamaged as error:
        raise DatabaseDamaged(Check.SEARCH_INDEX) from error
    finally:
        connection.execute("ROLLBACK")


def _expect(
    connection: dbapi2.Connection, pragma: str, check: Check, sound: list[tuple[str]]
) -> None:
    try:
        with situations():
            found = connection.execute(f"PRAGMA {pragma}").fetchall()
    except DatabaseDamaged as error:
        raise DatabaseDamaged(check) from error
    if found != sound:
        raise DatabaseDamaged(check)
