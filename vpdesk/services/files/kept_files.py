"""Takes files into the vault piece by piece, and brings them out again as they were."""

import hashlib
from collections.abc import Callable, Generator
from contextlib import suppress
from itertools import chain
from pathlib import Path

from vpdesk.domain.attachment_errors import AttachmentDamaged, InsideVault
from vpdesk.domain.attachments import Media, media_of
from vpdesk.services.errors import Gone, StorageError
from vpdesk.services.files.attached_files import CHUNKS_AT_ONCE, SourceFile
from vpdesk.services.files.held_content import scrub
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.progress import Progress
from vpdesk.storage.kept_files import ChunkStore
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class KeptFiles:
    """Large files go in and out in short units of work, so that nothing else has to wait."""

    def __init__(
        self, database: VaultDatabase, store: Callable[[Transaction], ChunkStore], folder: Path
    ) -> None:
        """Work on one ``store`` of a vault in ``folder``, where no file may come out of it."""
        self._database = database
        self._store = store
        self._folder = folder

    def take_in(
        self,
        source: SourceFile,
        begin: Callable[[Transaction, Media], int],
        complete: Callable[[Transaction, int, int, str], None],
    ) -> Generator[Progress, None, int]:
        """Keep a file, counting bytes, and return its number; a job.

        ``begin`` makes room for it and gives that number, ``complete`` shows it, with its size
        and its SHA-256. What is closed before that leaves nothing. Raises ``Gone`` when what it
        belongs to goes meanwhile.
        """
        pieces = source.pieces()
        first = next(pieces)
        with self._database.writing() as tx:
            file_id = begin(tx, media_of(first[0]))
        digest, number, size = hashlib.sha256(), 0, 0
        try:
            for piece in chain([first], pieces):
                with self._database.writing() as tx:
                    store = self._store(tx)
                    if file_id not in store.removed_files():
                        raise Gone
                    store.add_chunks(file_id, number, piece)
                for chunk in piece:
                    digest.update(chunk)
                number, size = number + len(piece), size + sum(map(len, piece))
                yield Progress(size, source.size)
            with self._database.writing() as tx:
                complete(tx, file_id, size, digest.hexdigest())
        except BaseException:
            with suppress(StorageError):
                self._discard(file_id)
            raise
        return file_id

    def content(
        self, file_id: int, *, size: int, sha256: str
    ) -> Generator[Progress, None, bytearray]:
        """Return what a file holds, counting bytes; a job. Raises ``AttachmentDamaged``."""
        content, done, number = bytearray(size), 0, 0
        while done < size:
            with self._database.reading() as tx:
                chunks = self._store(tx).chunks(file_id, number, CHUNKS_AT_ONCE)
            piece = b"".join(chunks)
            if not piece:
                raise AttachmentDamaged
            content[done : done + len(piece)] = piece
            number, done = number + len(chunks), done + len(piece)
            yield Progress(done, size)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise AttachmentDamaged
        return content

    def refuse_place(self, path: Path) -> None:
        """Refuse a place inside a vault; raises ``InsideVault`` or ``OSError``."""
        if path.resolve().is_relative_to(self._folder.resolve()):
            raise InsideVault
        refuse_vaults(path)

    def put_out(
        self, path: Path, content: bytearray, note: Callable[[], None], *, replace: bool
    ) -> None:
        """Write content outside the vault after ``note`` has logged it, and forget it.

        Raises ``FileExistsError`` or another ``OSError``.
        """
        try:
            put_outside(path, content, replace=replace, before=note)
        finally:
            scrub(content)

    def discard_removed(self) -> None:
        """Delete for good what was removed, and what never came in whole.

        Raises ``StorageError``.
        """
        with self._database.reading(everywhere=True) as tx:
            removed = self._store(tx).removed_files()
        for file_id in removed:
            self._discard(file_id)

    def _discard(self, file_id: int) -> None:
        left = True
        while left:
            with self._database.writing(everywhere=True) as tx:
                left = self._store(tx).discard(file_id, CHUNKS_AT_ONCE)
