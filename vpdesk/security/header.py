"""The header of a vault: its fields, its bytes and a reader that trusts neither."""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vpdesk.security.errors import (
    CopyFault,
    HeaderDamaged,
    HeaderFull,
    HeaderTampered,
    KdfRefused,
    VaultTooNew,
)
from vpdesk.security.keys import MasterKey, header_mac_key, mac
from vpdesk.security.slots import Slot, read_slot
from vpdesk.security.strict_json import (
    Document,
    Json,
    Malformed,
    canonical,
    mapping,
    octets,
    read_canonical,
    text,
    whole,
)

READER = 1
"""The newest header this program reads."""
HEADER_BYTES = 16_384
VAULT_ID_BYTES = 16
_MAGIC = b"VPDKHDR\x01"
_JSON_START = 12
_LONGEST_JSON = 12_288
_MAC_START = 16_320
_SUM_START = 16_352
_MOST_SLOTS = 16
DATABASE_NAME = re.compile(r"data-[0-9]{4}\.db", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a header says; `document` is all of it, with fields this version does not know.

    `slots` leaves out kinds this version does not know. `pending` is what was begun and not
    finished, empty when nothing is. `created` is a day, meant to be ISO. Sizes are in bytes.
    """

    document: Document = field(repr=False)
    seq: int
    vault: str
    created: str
    epoch: int
    database_file: str
    db_min_bytes: int
    pending: Document
    slots: tuple[Slot, ...]


def header_of(document: Document) -> Header:
    """Return the header a document describes; raise VaultTooNew, Malformed or KdfRefused."""
    min_reader = whole(document, "min_reader", least=1)
    if min_reader > READER:
        raise VaultTooNew(min_reader=min_reader)
    whole(document, "v", least=1)
    text(document, "app", longest=64)
    mapping(document, "policy")
    return Header(
        document=document,
        seq=whole(document, "seq", least=1),
        vault=octets(document, "vault", length=VAULT_ID_BYTES).hex(),
        created=text(document, "created", longest=10),
        epoch=whole(document, "epoch", least=1),
        database_file=_database_file(mapping(document, "db")),
        db_min_bytes=whole(document, "db_min_bytes", least=0),
        pending=mapping(document, "pending"),
        slots=read_slots(document.get("slots")),
    )


def header_bytes(header: Header, master: MasterKey) -> bytes:
    """Return the 16,384 bytes of a header, authenticated; raise HeaderFull if it is too long."""
    content = canonical(header.document)
    if len(content) > _LONGEST_JSON:
        raise HeaderFull
    body = (_MAGIC + len(content).to_bytes(4, "big") + content).ljust(_MAC_START, b"\0")
    body += mac(header_mac_key(master, vault=header.vault), body)
    return body + hashlib.sha256(body).digest()


def parse_header(content: bytes) -> Header:
    """Return the header in the bytes, whose author is not known before `check_author`.

    Raises HeaderDamaged or VaultTooNew and nothing else, whatever the bytes are.
    """
    try:
        return header_of(read_canonical(_json_part(content)))
    except KdfRefused:
        raise HeaderDamaged(faults=(CopyFault.KDF_REFUSED,)) from None
    except Malformed:
        raise HeaderDamaged(faults=(CopyFault.CONTENT,)) from None


def check_author(content: bytes, master: MasterKey, *, vault: str) -> None:
    """Raise HeaderTampered unless the bytes were written with this master key."""
    expected = mac(header_mac_key(master, vault=vault), content[:_MAC_START])
    if not hmac.compare_digest(expected, content[_MAC_START:_SUM_START]):
        raise HeaderTampered


def successor(header: Header, **changes: Json) -> Header:
    """Return the next header in sequence with some fields of its document changed.

    Raises HeaderFull for more slots than a header holds.
    """
    slots = changes.get("slots")
    if isinstance(slots, Sequence) and len(slots) > _MOST_SLOTS:
        raise HeaderFull
    return header_of({**header.document, **changes, "seq": header.seq + 1})


def _json_part(content: bytes) -> bytes:
    if len(content) != HEADER_BYTES:
        raise HeaderDamaged(faults=(CopyFault.LENGTH,))
    if not content.startswith(_MAGIC):
        raise HeaderDamaged(faults=(CopyFault.MAGIC,))
    if hashlib.sha256(content[:_SUM_START]).digest() != content[_SUM_START:]:
        raise HeaderDamaged(faults=(CopyFault.CHECKSUM,))
    length = int.from_bytes(content[len(_MAGIC) : _JSON_START], "big")
    end = _JSON_START + length
    if length > _LONGEST_JSON or any(content[end:_MAC_START]):
        raise Malformed
    return content[_JSON_START:end]


def _database_file(database: Document) -> str:
    whole(database, "page", least=512, most=65_536)
    text(database, "cipher", longest=32)
    name = text(database, "file", longest=12)
    if not DATABASE_NAME.fullmatch(name):
        raise Malformed
    return name


def read_slots(documents: Json) -> tuple[Slot, ...]:
    """Return the slots of kinds this version knows; raise Malformed or KdfRefused."""
    if not isinstance(documents, list | tuple) or not 1 <= len(documents) <= _MOST_SLOTS:
        raise Malformed
    found = []
    for document in documents:
        if not isinstance(document, Mapping):
            raise Malformed
        slot = read_slot(document)
        if slot is not None:
            found.append(slot)
    if len({slot.slot_id for slot in found}) != len(found):
        raise Malformed
    return tuple(found)
