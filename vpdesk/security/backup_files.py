"""A backup as a file: written once, read whole, and never trusted before its last byte."""

import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from vpdesk.security.backup_errors import BackupDamaged, BackupFault, BackupOfAnotherKey
from vpdesk.security.backup_header import BackupHeader, read_header, with_key
from vpdesk.security.chunked import KEY_BYTES, ChunkWriter, read_chunks
from vpdesk.security.durable_files import sync_file
from vpdesk.security.keys import MasterKey, backup_key
from vpdesk.security.strict_json import (
    Document,
    Malformed,
    canonical,
    mapping,
    octets,
    read_canonical,
    text,
    whole,
)

_NONCE_BYTES = 12
_READ_BYTES = 1024 * 1024
_LENGTH_BYTES = 4
_LONGEST_MANIFEST = 65_536
_MOST_TABLES = 256
_READ_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_WRITE_FLAGS = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup tells to who has a key: its database, and the rest of the vault's header.

    ``line`` is changed by each restore: of two backups with different ones neither replaces the
    other. ``vault_header`` has no slots.
    """

    bytes: int
    sha256: str
    row_counts: Mapping[str, int]
    commits: int
    line: str
    vault_header: Document = field(repr=False)


def write_backup(
    path: Path,
    database: Path,
    *,
    open_part: Document,
    manifest: Manifest,
    master: MasterKey,
    vault: str,
) -> Iterator[int]:
    """Write a backup of an encrypted database file to a new file, flushed to the disk at the end.

    Yields how many bytes of the database are in it. Raises OSError; what was written stays.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key, nonce = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(_NONCE_BYTES)
    wrapping = AESGCM(backup_key(master, vault=vault))
    wrap = wrapping.encrypt(nonce, key, _associated(vault, str(open_part["id"])))
    header = with_key(open_part, nonce=nonce, wrap=wrap)
    sealed = canonical(_manifest_document(manifest))
    with os.fdopen(os.open(path, _WRITE_FLAGS, 0o600), "wb", buffering=_READ_BYTES) as file:
        file.write(header.prefix)
        chunks = ChunkWriter(file, key=key, context=_context(header))
        chunks.write(len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed)
        done = 0
        with database.open("rb") as source:
            while block := source.read(_READ_BYTES):
                chunks.write(block)
                done += len(block)
                yield done
        chunks.finish()
        file.flush()
        sync_file(file.fileno())
        _forget_in_memory(file.fileno())


def header_of_backup(path: Path) -> BackupHeader:
    """Return the open part of a file; raise BackupDamaged or VaultTooNew."""
    with _reading(path) as file:
        return read_header(file)


def manifest_of_backup(path: Path, header: BackupHeader, master: MasterKey) -> Manifest:
    """Return the sealed manifest of a file whose end was not looked at.

    Raises BackupOfAnotherKey or BackupDamaged.
    """
    content = _content(path, header, master)
    try:
        return _split(content)[0]
    finally:
        content.close()


def read_backup(
    path: Path,
    header: BackupHeader,
    master: MasterKey,
    *,
    take: Callable[[bytes], object] = lambda _: None,
) -> Iterator[tuple[int, Manifest]]:
    """Read a whole file and give the bytes of its database to ``take``, each chunk proved first.

    Yields how many bytes were read, with the manifest. Only when the iterator ends is the backup
    as it was written. Raises BackupOfAnotherKey or BackupDamaged, and what ``take`` raises.
    """
    content = _content(path, header, master)
    try:
        manifest, block = _split(content)
        digest, done = hashlib.sha256(), 0
        while True:
            digest.update(block)
            done += len(block)
            take(block)
            yield done, manifest
            following = next(content, None)
            if following is None:
                break
            block = following
    finally:
        content.close()
    if done != manifest.bytes or digest.hexdigest() != manifest.sha256:
        raise BackupDamaged(fault=BackupFault.CONTENT)


def opens(header: BackupHeader, master: MasterKey) -> bool:
    """Tell whether the key of the file was wrapped under this master key."""
    try:
        _file_key(header, master)
    except BackupOfAnotherKey:
        return False
    return True


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hex; raise OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _content(path: Path, header: BackupHeader, master: MasterKey) -> Generator[bytes, None, None]:
    key = _file_key(header, master)
    with _reading(path) as file:
        if read_header(file).prefix != header.prefix:
            raise BackupDamaged(fault=BackupFault.CHANGED)
        yield from read_chunks(file, key=key, context=_context(header))


def _file_key(header: BackupHeader, master: MasterKey) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = AESGCM(backup_key(master, vault=header.vault))
    bound_to = _associated(header.vault, header.backup_id)
    try:
        return wrapping.decrypt(header.nonce, header.wrap, bound_to)
    except InvalidTag:
        raise BackupOfAnotherKey from None


def _split(content: Iterator[bytes]) -> tuple[Manifest, bytes]:
    """Return the manifest and what follows it in the chunk in which it ends."""
    found = bytearray(next(content))
    size = int.from_bytes(found[:_LENGTH_BYTES], "big")
    if len(found) < _LENGTH_BYTES or size > _LONGEST_MANIFEST:
        raise BackupDamaged(fault=BackupFault.CONTENT)
    end = _LENGTH_BYTES + size
    while len(found) < end:
        block = next(content, None)
        if block is None:
            raise BackupDamaged(fault=BackupFault.CONTENT)
        found += block
    try:
        manifest = _manifest_of(read_canonical(bytes(found[_LENGTH_BYTES:end])))
    except Malformed:
        raise BackupDamaged(fault=BackupFault.CONTENT) from None
    return manifest, bytes(found[end:])


def _manifest_document(manifest: Manifest) -> Document:
    return {
        "bytes": manifest.bytes,
        "sha256": manifest.sha256,
        "rows": dict(manifest.row_counts),
        "commits": manifest.commits,
        "line": manifest.line,
        "header": manifest.vault_header,
    }


def _manifest_of(document: Document) -> Manifest:
    rows = mapping(document, "rows")
    if len(rows) > _MOST_TABLES:
        raise Malformed
    return Manifest(
        bytes=whole(document, "bytes", least=0),
        sha256=octets(document, "sha256", length=32).hex(),
        row_counts={name: whole(rows, name, least=0) for name in rows},
        commits=whole(document, "commits", least=0),
        line=text(document, "line", longest=32),
        vault_header=mapping(document, "header"),
    )


def _forget_in_memory(descriptor: int) -> None:
    """Have what is read back come from the disk, where the system knows how."""
    if hasattr(os, "posix_fadvise"):  # pragma: no branch - not on macOS and Windows
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file; what the disk refuses is a fault of the backup."""
    try:
        descriptor = os.open(path, _READ_FLAGS)
        with os.fdopen(descriptor, "rb", buffering=_READ_BYTES) as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise BackupDamaged(fault=BackupFault.UNREADABLE)
            yield file
    except (FileNotFoundError, NotADirectoryError):
        raise BackupDamaged(fault=BackupFault.MISSING) from None
    except OSError:
        raise BackupDamaged(fault=BackupFault.UNREADABLE) from None


def _associated(vault: str, backup_id: str) -> bytes:
    return f"vpdesk/1/backup-key/{vault}/{backup_id}".encode("ascii")


def _context(header: BackupHeader) -> bytes:
    return b"vpdesk/1/backup/" + hashlib.sha256(header.prefix).digest()
