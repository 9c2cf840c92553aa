"""The open part of a backup: what a reader needs before it has a key, and no more."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from vpdesk.security.backup_errors import BackupDamaged, BackupFault
from vpdesk.security.errors import KdfRefused, VaultTooNew
from vpdesk.security.header import READER, VAULT_ID_BYTES, Header, read_slots
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import Slot
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

ID_BYTES = 16
_MAGIC = b"VPDKBAK\x01"
_LONGEST_JSON = 12_288
_NONCE_BYTES = 12
_WRAP_BYTES = 48
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_TIME_TEXT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupHeader:
    """What a backup tells without a key; nothing in it is proved before its content is read.

    ``created`` is in UTC, without zone. ``prefix`` is everything of the file before its content.
    """

    document: Document = field(repr=False)
    prefix: bytes = field(repr=False)
    backup_id: str
    vault: str
    epoch: int
    created: datetime
    app: str
    schema: str
    slots: tuple[Slot, ...]
    nonce: bytes = field(repr=False)
    wrap: bytes = field(repr=False)


def new_backup_id() -> str:
    return secrets.token_hex(ID_BYTES)


def open_part(
    header: Header, *, backup_id: str, created: datetime, app: str, schema: str
) -> Document:
    """Return the document of a new backup of a vault, still without its key.

    Slots of the keyring alone stay out: what they need never leaves the computer.
    """
    return {
        "v": READER,
        "min_reader": READER,
        "id": backup_id,
        "vault": header.vault,
        "epoch": header.epoch,
        "created": created.strftime(_TIME),
        "app": app,
        "schema": schema,
        "slots": travelling(header),
    }


def travelling(header: Header) -> list[Document]:
    """Return the documents of the slots that work on another computer, or once did."""
    slots: Sequence[Document] = header.document["slots"]  # type: ignore[assignment]
    return [slot for slot in slots if slot["type"] != SlotType.KEYRING.value]


def without_slots(header: Header) -> Document:
    """Return what a backup seals of the header of its vault."""
    return {name: value for name, value in header.document.items() if name != "slots"}


def with_key(document: Document, *, nonce: bytes, wrap: bytes) -> BackupHeader:
    """Return a header with the key of its file in it, wrapped."""
    return _header_of({**document, "key": {"nonce": nonce.hex(), "wrap": wrap.hex()}})


def read_header(file: BinaryIO) -> BackupHeader:
    """Read the open part from the beginning of a file.

    Raises BackupDamaged or VaultTooNew, whatever the bytes are; and OSError.
    """
    if file.read(len(_MAGIC)) != _MAGIC:
        raise BackupDamaged(fault=BackupFault.NO_BACKUP)
    length = file.read(4)
    size = int.from_bytes(length, "big")
    if size > _LONGEST_JSON:
        raise BackupDamaged(fault=BackupFault.HEADER)
    content = file.read(size)
    if len(length) != 4 or len(content) != size:
        raise BackupDamaged(fault=BackupFault.CUT_OFF)
    try:
        return _header_of(read_canonical(content))
    except KdfRefused:
        raise BackupDamaged(fault=BackupFault.KDF_REFUSED) from None
    except Malformed:
        raise BackupDamaged(fault=BackupFault.HEADER) from None


def _header_of(document: Document) -> BackupHeader:
    min_reader = whole(document, "min_reader", least=1)
    if min_reader > READER:
        raise VaultTooNew(min_reader=min_reader)
    whole(document, "v", least=1)
    key = mapping(document, "key")
    content = canonical(document)
    return BackupHeader(
        document=document,
        prefix=_MAGIC + len(content).to_bytes(4, "big") + content,
        backup_id=octets(document, "id", length=ID_BYTES).hex(),
        vault=octets(document, "vault", length=VAULT_ID_BYTES).hex(),
        epoch=whole(document, "epoch", least=1),
        created=_time(text(document, "created", longest=20)),
        app=text(document, "app", longest=64),
        schema=text(document, "schema", longest=64),
        slots=read_slots(document.get("slots")),
        nonce=octets(key, "nonce", length=_NONCE_BYTES),
        wrap=octets(key, "wrap", length=_WRAP_BYTES),
    )


def _time(value: str) -> datetime:
    if not _TIME_TEXT.fullmatch(value):
        raise Malformed
    try:
        return datetime.strptime(value, _TIME)  # noqa: DTZ007 -- kept in UTC, without zone
    except ValueError:
        raise Malformed from None
