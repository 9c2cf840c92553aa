"""Reads a file that is to be attached, piece by piece, and refuses what is no plain file."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from vpdesk.domain.attachment_errors import (
    AttachmentChanged,
    AttachmentEmpty,
    AttachmentRefused,
    AttachmentTooLarge,
    FileProblem,
)
from vpdesk.domain.attachments import MOST_BYTES
from vpdesk.storage.kept_files import CHUNK_BYTES

CHUNKS_AT_ONCE = 8
"""How many pieces of a file go in or out in one unit of work: 2 MiB."""

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_MIB = 1024 * 1024


class SourceFile:
    """An open file of ``size`` bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._before = os.fstat(file.fileno())
        self.size = self._before.st_size
        self._read = 0

    def pieces(self) -> Iterator[Sequence[bytes]]:
        """Yield the content, some chunks at a time.

        Raises ``AttachmentChanged`` at the end when the file was written to meanwhile, and
        ``AttachmentTooLarge`` as soon as it has grown beyond the limit.
        """
        while piece := self._piece():
            yield piece
        after = os.fstat(self._file.fileno())
        same = (after.st_size, after.st_mtime_ns) == (self.size, self._before.st_mtime_ns)
        if not same or self._read != self.size:
            raise AttachmentChanged

    def _piece(self) -> Sequence[bytes]:
        chunks: list[bytes] = []
        while len(chunks) < CHUNKS_AT_ONCE and (chunk := self._file.read(CHUNK_BYTES)):
            chunks.append(chunk)
            self._read += len(chunk)
            _check_size(self._read)
        return chunks


@contextmanager
def source_file(path: Path) -> Iterator[SourceFile]:
    """Open a file that can be attached; it is not followed when it is a link.

    Raises ``AttachmentRefused``, ``AttachmentEmpty``, ``AttachmentTooLarge`` or ``OSError``.
    """
    _check_kind(path.lstat().st_mode)
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        found = os.fstat(file.fileno())
        _check_kind(found.st_mode)
        if found.st_size == 0:
            raise AttachmentEmpty
        _check_size(found.st_size)
        yield SourceFile(file)


def _check_kind(mode: int) -> None:
    if stat.S_ISLNK(mode):
        raise AttachmentRefused(FileProblem.LINK)
    if stat.S_ISDIR(mode):
        raise AttachmentRefused(FileProblem.FOLDER)
    if not stat.S_ISREG(mode):
        raise AttachmentRefused(FileProblem.DEVICE)


def _check_size(size: int) -> None:
    if size > MOST_BYTES:
        raise AttachmentTooLarge(MOST_BYTES // _MIB)
