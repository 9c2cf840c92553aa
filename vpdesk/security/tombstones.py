"""The file that tells which cases were destroyed, readable without the database."""

import secrets
from collections.abc import Sequence
from datetime import date
from pathlib import Path

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

TOMBSTONES_NAME = "tombstones"
_MAGIC = b"VPDKTMB\x01"
_NONCE_BYTES = 12
_LARGEST_FILE = 16 * 1024 * 1024


def tombstones_beside_backups(place: Path, vault: str) -> Path:
    """Return where the tombstones of a vault lie in a place that may hold backups of several."""
    return place / f"vpdesk-{vault}.{TOMBSTONES_NAME}"


def read_tombstones(path: Path, master: MasterKey, *, vault: str) -> tuple[Tombstone, ...]:
    """Return what was destroyed, in the order of the cases; nothing when there is no file.

    Raises TombstonesUnreadable.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        content = read_regular(path, at_most=_LARGEST_FILE)
        start = len(_MAGIC) + _NONCE_BYTES
        if not content.startswith(_MAGIC) or len(content) > _LARGEST_FILE:
            raise TombstonesUnreadable
        cipher = AESGCM(tombstone_key(master, vault=vault))
        opened = cipher.decrypt(content[len(_MAGIC) : start], content[start:], _MAGIC)
        return _tombstones_of(read_canonical(opened))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, InvalidTag):
        raise TombstonesUnreadable from None


def write_tombstones(
    path: Path, tombstones: Sequence[Tombstone], master: MasterKey, *, vault: str
) -> None:
    """Put the tombstones in place of the file, on the disk before this returns; raise OSError.

    A file of no use is written over: what was destroyed is also in the database.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE_BYTES)
    document: Document = {"v": 1, "destroyed": [_document(each) for each in tombstones]}
    cipher = AESGCM(tombstone_key(master, vault=vault))
    replace_durably(path, _MAGIC + nonce + cipher.encrypt(nonce, canonical(document), _MAGIC))


def union(*known: Sequence[Tombstone]) -> tuple[Tombstone, ...]:
    """Return every case that was destroyed once, in the order of the cases; the first counts."""
    found: dict[CaseId, Tombstone] = {}
    for tombstones in known:
        for tombstone in tombstones:
            found.setdefault(tombstone.case_id, tombstone)
    return tuple(found[case_id] for case_id in sorted(found))


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
