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
    """Check also every index, the search index and every reference.

    Raises ``DatabaseDamaged``.
    """
    _expect(connection, "integrity_check", Check.STRUCTURE, [("ok",)])
    _expect(connection, "foreign_key_check", Check.STRUCTURE, [])


def _expect(
    connection: dbapi2.Connection, pragma: str, check: Check, sound: list[tuple[str]]
) -> None:
    with situations():
        found = connection.execute(f"PRAGMA {pragma}").fetchall()
    if found != sound:
        raise DatabaseDamaged(check)
