"""The content of files, kept in pieces inside the database."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete, exists, insert, select

CHUNK_BYTES = 256 * 1024


class ChunkStore:
    """The pieces of the files of one table; a file that was ``removed`` there is not shown."""

    def __init__(self, connection: Connection, files: Table, chunks: Table, link: str) -> None:
        """Keep in ``chunks`` the content of ``files``; ``link`` is the column that tells whose."""
        self._connection = connection
        self._files = files
        self._chunks = chunks
        self._link = link

    def add_chunks(self, file_id: int, first: int, chunks: Sequence[bytes]) -> None:
        """Keep the next pieces, the first of them with the number ``first``."""
        self._connection.execute(
            insert(self._chunks),
            [
                {self._link: file_id, "number": number, "content": chunk}
                for number, chunk in enumerate(chunks, first)
            ],
        )

    def chunks(self, file_id: int, first: int, count: int) -> Sequence[bytes]:
        """Return ``count`` pieces from the number ``first`` on; fewer at the end."""
        table = self._chunks
        rows = select(table.c.content).where(table.c[self._link] == file_id)
        wanted = rows.where(table.c.number >= first, table.c.number < first + count)
        return self._connection.scalars(wanted.order_by(table.c.number)).all()

    def removed_files(self) -> Sequence[int]:
        """Return the files that are not shown."""
        table = self._files
        return self._connection.scalars(select(table.c.id).where(table.c.removed)).all()

    def discard(self, file_id: int, most: int) -> bool:
        """Delete up to ``most`` pieces of a removed file; tells whether anything is left of it."""
        if file_id not in self.removed_files():
            return False
        table = self._chunks
        this = table.c[self._link] == file_id
        last = select(table.c.number).where(this).order_by(table.c.number.desc()).limit(most)
        self._connection.execute(delete(table).where(this, table.c.number.in_(last)))
        if self._connection.scalar(select(exists().where(this))):
            return True
        self._connection.execute(delete(self._files).where(self._files.c.id == file_id))
        return False
