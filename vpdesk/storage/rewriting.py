"""Writes an open database anew, so that nothing that was removed is left in its pages."""

from pathlib import Path

from sqlcipher3 import dbapi2

from vpdesk.storage.authorizer import seal, seal_for_rewriting
from vpdesk.storage.faults import situations

_ROOM_BYTES = 1024 * 1024
"""Above what a new vault holds; the header of a vault tells how long its file was then."""


def rewrite_pages(connection: dbapi2.Connection, path: Path) -> None:
    """Fill the pages with what is there and nothing else; a larger file gets smaller.

    A removed row is overwritten where it lay last, not where it lay before its page was balanced
    with others: that stays in the room between the cells until the page is filled anew. And the
    search index keeps some parts of words to find its own pages by until it is built anew.

    At no moment is the file shorter than it was, or than 1 MiB: a shorter one would be refused at
    the next opening. Not inside a unit of work; each of the steps holds wholly or not at all. It
    takes the room of the file once in memory and once on the disk. Raises ``StorageError``.
    """
    with situations():
        connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        _make_room(connection, min(path.stat().st_size, _ROOM_BYTES))
        seal_for_rewriting(connection)
        try:
            connection.execute("VACUUM")
        finally:
            seal(connection)
        connection.execute("DROP TABLE room")


def _make_room(connection: dbapi2.Connection, size: int) -> None:
    """Put a table of ``size`` bytes into the file; as empty pages it stays when it is dropped."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # What was broken off may have left it.
        connection.execute("DROP TABLE IF EXISTS room")
        connection.execute("CREATE TABLE room (content BLOB)")
        connection.execute("INSERT INTO room VALUES (zeroblob(?))", (size,))
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
