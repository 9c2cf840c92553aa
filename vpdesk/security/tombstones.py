"""The file that tells which cases were destroyed, readable without the database."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.tombstones import Tombstone
from vpdesk.security.backup_errors import TombstonesUnreadable
from vpdesk.security.durable_files import read_regular, replace_durably
from vpdesk.security.keys import MasterKey, tombstone_key
from vpdesk.security.strict_json import (
    Document,
    Malformed,
    canonical,
    read_canonical,
    text,
    whole,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

TOMBSTONES_NAME = "tombstones"
_MARK = b"VPDKTMB\x01"
_NONCE_BYTES = 12
_TAG_BYTES = 16
_LARGEST_FILE = 16 * 1024 * 1024
_MOST_PARTS = 256
_MOST_OF_OTHERS = 32


def tombstones_beside_backups(place: Path, vault: str) -> Path:
    """Return where the tombstones of a vault lie in a place that may hold backups of several."""
    return place / f"vpdesk-{vault}.{TOMBSTONES_NAME}"


def read_tombstones(
    path: Path, masters: Sequence[MasterKey], *, vault: str
) -> tuple[Tombstone, ...]:
    """Return what is told under any of these keys, in the order of the cases; () without a file.

    What was sealed under other keys, or is damaged, hides nothing of it. Raises
    TombstonesUnreadable when none of it can be read.
    """
    try:
        parts = _parts_of(path)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError):
        raise TombstonesUnreadable from None
    ciphers = [_cipher(master, vault) for master in masters]
    told = [told for part in parts for cipher in ciphers if (told := _told(part, cipher))]
    listed = [each.tombstones for each in told if each.tombstones is not None]
    if not listed:
        raise TombstonesUnreadable
    return union(*listed)


def tell_tombstones(
    path: Path, tombstones: Sequence[Tombstone], masters: Sequence[MasterKey], *, vault: str
) -> None:
    """Have a file tell of these cases under each of the keys, on the disk before this returns.

    What it tells under one of them stays under that one alone: who has an earlier key must not
    make a vault believe anything. What other keys seal is left as it is. Nothing is written where
    nothing lacks; raises OSError.
    """
    try:
        parts = _parts_of(path)
    except (OSError, ValueError):
        parts = []
    others, own, complete = parts, [], True
    for master in masters:
        cipher = _cipher(master, vault)
        told = {part: _told(part, cipher) for part in parts}
        known = [each.tombstones for each in told.values() if each and each.tombstones is not None]
        wanted = union(tombstones, *known)
        complete = complete and bool(known) and len(wanted) == len(union(*known))
        others = [part for part in others if told[part] is None]
        own.append(_sealed(wanted, cipher))
    if not complete:
        kept = (*own, *others[:_MOST_OF_OTHERS])
        replace_durably(path, b"".join(_MARK + part + _MARK for part in kept))


def union(*known: Sequence[Tombstone]) -> tuple[Tombstone, ...]:
    """Return every case that was destroyed once, in the order of the cases; the first counts."""
    found: dict[CaseId, Tombstone] = {}
    for tombstones in known:
        for tombstone in tombstones:
            found.setdefault(tombstone.case_id, tombstone)
    return tuple(found[case_id] for case_id in sorted(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What a part tells that a key opened; None when that is no list of tombstones."""

    tombstones: tuple[Tombstone, ...] | None


def _cipher(master: MasterKey, vault: str) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(tombstone_key(master, vault=vault))


def _parts_of(path: Path) -> list[bytes]:
    """Return what stands between marks; one that is damaged spoils the part beside it alone."""
    content = read_regular(path, at_most=_LARGEST_FILE)
    if len(content) > _LARGEST_FILE:
        raise Malformed
    least = _NONCE_BYTES + _TAG_BYTES
    parts = dict.fromkeys(part for part in content.split(_MARK) if len(part) >= least)
    return list(parts)[:_MOST_PARTS]


def _told(part: bytes, cipher: "AESGCM") -> _Told | None:
    from cryptography.exceptions import InvalidTag

    try:
        opened = cipher.decrypt(part[:_NONCE_BYTES], part[_NONCE_BYTES:], _MARK)
    except InvalidTag:
        return None
    try:
        return _Told(tombstones=_tombstones_of(read_canonical(opened)))
    except ValueError:
        return _Told(tombstones=None)


def _sealed(tombstones: Sequence[Tombstone], cipher: "AESGCM") -> bytes:
    document: Document = {"v": 1, "destroyed": [_document(each) for each in tombstones]}
    while True:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        part = nonce + cipher.encrypt(nonce, canonical(document), _MARK)
        if _MARK not in part:
            return part


def _document(tombstone: Tombstone) -> Document:
    return {
        "case": tombstone.case_id,
        "number": tombstone.number,
        "organisation": tombstone.organisation_id,
        "on": tombstone.destroyed_on.isoformat(),
        "reason": tombstone.reason.value,
    }


def _tombstones_of(document: Document) -> tuple[Tombstone, ...]:
    listed = document.get("destroyed")
    if not isinstance(listed, list):
        raise Malformed
    return tuple(_tombstone_of(each) for each in listed)


def _tombstone_of(document: Document) -> Tombstone:
    if not isinstance(document, dict):
        raise Malformed
    return Tombstone(
        case_id=CaseId(whole(document, "case", least=1)),
        number=text(document, "number", longest=32),
        organisation_id=OrganisationId(whole(document, "organisation", least=1)),
        destroyed_on=date.fromisoformat(text(document, "on", longest=10)),
        reason=DestructionReason(text(document, "reason", longest=32)),
    )
