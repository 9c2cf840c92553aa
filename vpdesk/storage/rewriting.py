"""Writes an open database anew, so that nothing that was removed is left in its pages."""

from pathlib import Path

from sqlcipher3 import dbapi2

from vpdesk.storage.authorizer import seal, seal_for_rewriting
from vpdesk.storage.faults import situations

_PAGE_BYTES = 4096
_BYTES_IN_PAGE = 4012
"""What a page holds of a long value, beside seal and links."""
_PAGES_AT_ONCE = 1000


def rewrite_pages(connection: dbapi2.Connection, path: Path) -> None:
    """Fill the pages with what is there and nothing else; the file gets no smaller.

    A removed row is overwritten where it lay last, not where it lay before its page was balanced
    with others: that stays in the room between the cells until the page is filled anew. And the
    search index keeps some parts of words to find its own pages by until it is built anew.

    Not inside a unit of work; each of the steps holds wholly or not at all. It takes the room of
    the file once in memory and once on the disk. Raises ``StorageError``.
    """
    with situations():
        before = path.stat().st_size
        connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        seal_for_rewriting(connection)
        try:
            connection.execute("VACUUM")
        finally:
            seal(connection)
        _grow(connection, before - path.stat().st_size)


def _grow(connection: dbapi2.Connection, size: int) -> None:
    """Add empty pages of ``size`` bytes: the header of a vault tells how long the file is."""
    if size <= 0:
        return
    pages = size // _PAGE_BYTES
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE room (content BLOB)")
        for start in range(0, pages, _PAGES_AT_ONCE):
            length = min(_PAGES_AT_ONCE, pages - start) * _BYTES_IN_PAGE
            connection.execute("INSERT INTO room VALUES (zeroblob(?))", (length,))
        connection.execute("DROP TABLE room")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
