"""The files of a stand-in, package and return: one sealed document each, of which none is trusted.

How they are laid out is told in docs/stand-in-format.md.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from typing import Any

from vpdesk.security.backup_errors import BackupDamaged
from vpdesk.security.chunked import KEY_BYTES, ChunkWriter, read_chunks
from vpdesk.security.stand_in_errors import StandInDamaged, StandInFault
from vpdesk.security.strict_json import (
    Document,
    Malformed,
    canonical,
    octets,
    read_canonical,
    text,
    whole,
)

READER = 1
ID_BYTES = 16
MOST_BYTES = 32 * 1024 * 1024
"""How large such a file may be; it holds text alone."""
_MAGIC = b"VPDKSTI\x01"
_LONGEST_JSON = 1024
_LENGTH_BYTES = 4
_BLOCK = 65_536
_FIELDS = frozenset({"v", "min_reader", "kind", "id", "package"})


class StandInKind(StrEnum):
    """What a file of a stand-in is."""

    PACKAGE = "package"
    RETURN = "return"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInFile:
    """The open part of such a file: all that a finder learns beside its size.

    ``package_id`` is the package that a return answers; in a package it is its own id. Nothing of
    it is proved before the content was read. ``prefix`` is everything before the content.
    """

    kind: StandInKind
    file_id: str
    package_id: str
    prefix: bytes = field(repr=False)


def new_file_id() -> str:
    """Return a new id: 32 hex digits."""
    return secrets.token_hex(ID_BYTES)


def new_return_key() -> str:
    """Return a new key for returns, in hex."""
    return secrets.token_hex(KEY_BYTES)


def sealed(
    content: Mapping[str, Any], *, kind: StandInKind, file_id: str, package_id: str, key: bytes
) -> bytes:
    """Return the bytes of a file that ``key`` opens.

    Its size tells that of the content in steps of 64 KiB only. Raises StandInDamaged for a content
    that is too large.
    """
    header = _file_of(
        {
            "v": READER,
            "min_reader": READER,
            "kind": kind.value,
            "id": file_id,
            "package": package_id,
        }
    )
    plain = canonical(content)
    plain = len(plain).to_bytes(_LENGTH_BYTES, "big") + plain
    plain += bytes(-len(plain) % _BLOCK)
    target = BytesIO(header.prefix)
    target.seek(0, 2)
    chunks = ChunkWriter(target, key=key, context=_context(header))
    chunks.write(plain)
    chunks.finish()
    made = target.getvalue()
    if len(made) > MOST_BYTES:
        raise StandInDamaged(fault=StandInFault.TOO_LARGE)
    return made


def open_part(data: bytes, kind: StandInKind) -> StandInFile:
    """Return the open part of a file of that kind; raises StandInDamaged, whatever the bytes."""
    if len(data) > MOST_BYTES:
        raise StandInDamaged(fault=StandInFault.TOO_LARGE)
    if not data.startswith(_MAGIC):
        raise StandInDamaged(fault=StandInFault.NOT_ONE)
    start = len(_MAGIC) + _LENGTH_BYTES
    size = int.from_bytes(data[len(_MAGIC) : start], "big")
    content = data[start : start + size]
    if size > _LONGEST_JSON or len(content) != size:
        raise StandInDamaged(fault=StandInFault.HEADER)
    try:
        found = _file_of(read_canonical(content))
    except (Malformed, ValueError):
        raise StandInDamaged(fault=StandInFault.HEADER) from None
    if found.kind is not kind:
        raise StandInDamaged(fault=StandInFault.OTHER_KIND)
    return found


def opened(data: bytes, found: StandInFile, key: bytes) -> Document:
    """Return the content of a file, all of it proved; raises StandInDamaged."""
    source = BytesIO(data)
    source.seek(len(found.prefix))
    try:
        plain = b"".join(read_chunks(source, key=key, context=_context(found)))
    except BackupDamaged:
        raise StandInDamaged(fault=StandInFault.CHANGED) from None
    size = int.from_bytes(plain[:_LENGTH_BYTES], "big")
    content = plain[_LENGTH_BYTES : _LENGTH_BYTES + size]
    if len(content) != size or any(plain[_LENGTH_BYTES + size :]):
        raise StandInDamaged(fault=StandInFault.CONTENT)
    try:
        return read_canonical(content)
    except Malformed:
        raise StandInDamaged(fault=StandInFault.CONTENT) from None


def _file_of(document: Document) -> StandInFile:
    if whole(document, "min_reader", least=1) > READER:
        raise StandInDamaged(fault=StandInFault.TOO_NEW)
    whole(document, "v", least=1)
    if document.keys() - _FIELDS:
        raise Malformed
    content = canonical(document)
    return StandInFile(
        kind=StandInKind(text(document, "kind", longest=16)),
        file_id=octets(document, "id", length=ID_BYTES).hex(),
        package_id=octets(document, "package", length=ID_BYTES).hex(),
        prefix=_MAGIC + len(content).to_bytes(_LENGTH_BYTES, "big") + content,
    )


def _context(found: StandInFile) -> bytes:
    return b"vpdesk/1/stand-in/" + hashlib.sha256(found.prefix).digest()
