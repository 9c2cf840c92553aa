"""The anchor: how far the database had come, kept beside it under a MAC of its own."""

import hmac
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias

from vpdesk.security.durable_files import overwrite_durably, read_regular, replace_durably
from vpdesk.security.errors import AnchorNotWritten
from vpdesk.security.keys import mac
from vpdesk.security.vault_folder import ANCHOR_NAME, quarantine

HALF_BYTES = 512
_MAGIC = b"VPDKANC\x01"
_MAC_START = HALF_BYTES - 32
_NUMBER_BYTES = 8
_DIGEST_START = 40
NO_DIGEST = bytes(32)
"""Stands where the digest of the database is not known: it is open, or was left in a crash."""


Halves: TypeAlias = "tuple[Anchor | None, Anchor | None]"


class AnchorVerdict(Enum):
    """What the anchor says about the database and the header beside it."""

    MATCHES = auto()
    DATABASE_NEWER = auto()
    """Changes after the last anchor: what a crash leaves."""
    DATABASE_OLDER = auto()
    HEADER_OLDER = auto()
    BOTH_OLDER = auto()
    MISSING = auto()
    DAMAGED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorCheck:
    """The verdict, and by how many changes the database is newer or older."""

    verdict: AnchorVerdict
    changes: int = 0
    digest: bytes = NO_DIGEST
    """Of the database file as it was closed; only with MATCHES, and only when it was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What one half holds: its turn, and the epoch, header and commit counter at that time."""

    turn: int
    epoch: int
    header_seq: int
    counter: int
    digest: bytes = NO_DIGEST


def check_counter(
    folder: Path, key: bytes, *, counter: int, epoch: int, header_seq: int
) -> AnchorCheck:
    """Compare the database's commit counter and the header with the newest genuine anchor."""
    try:
        halves = _read(folder / ANCHOR_NAME, key)
    except FileNotFoundError:
        return AnchorCheck(verdict=AnchorVerdict.MISSING)
    except OSError:
        return AnchorCheck(verdict=AnchorVerdict.DAMAGED)
    anchor = _newest(halves)
    if anchor is None:
        return AnchorCheck(verdict=AnchorVerdict.DAMAGED)
    return _compared(anchor, counter, epoch, header_seq)


def write_anchor(
    folder: Path,
    key: bytes,
    *,
    counter: int,
    epoch: int,
    header_seq: int,
    digest: bytes = NO_DIGEST,
) -> None:
    """Record how far the database has come, over the older half; the newer half stays.

    ``digest`` is that of a database file which is closed. An anchor without a genuine half goes
    to quarantine first. Raises AnchorNotWritten.
    """
    path = folder / ANCHOR_NAME
    try:
        halves = _halves_or_none(path, key)
        newest = _newest(halves)
        turn = 1 if newest is None else newest.turn + 1
        anchor = Anchor(
            turn=turn, epoch=epoch, header_seq=header_seq, counter=counter, digest=digest
        )
        _put(path, _sealed(anchor, key), halves)
    except OSError as error:
        raise AnchorNotWritten(error_number=error.errno) from None


def forget_digest(folder: Path, key: bytes) -> None:
    """Keep no digest any longer, because the database may change from now on.

    Raises AnchorNotWritten.
    """
    path = folder / ANCHOR_NAME
    halves = _halves_or_none(path, key)
    newest = _newest(halves)
    if newest is None or newest.digest == NO_DIGEST:
        return
    try:
        _put(path, _sealed(replace(newest, turn=newest.turn + 1, digest=NO_DIGEST), key), halves)
    except OSError as error:
        raise AnchorNotWritten(error_number=error.errno) from None


def hand_over_anchor(
    folder: Path, key: bytes, new_key: bytes, *, counter: int, epoch: int, header_seq: int
) -> None:
    """Add a half under the key of the next master key; the newest under the old key stays.

    Whichever header wins afterwards finds a half of its own. Raises AnchorNotWritten.
    """
    path = folder / ANCHOR_NAME
    half = _sealed(Anchor(turn=1, epoch=epoch, header_seq=header_seq, counter=counter), new_key)
    try:
        _put(path, half, _halves_or_none(path, key))
    except OSError as error:
        raise AnchorNotWritten(error_number=error.errno) from None


def _compared(anchor: Anchor, counter: int, epoch: int, header_seq: int) -> AnchorCheck:
    header_older = (epoch, header_seq) < (anchor.epoch, anchor.header_seq)
    changes = counter - anchor.counter
    if changes < 0:
        older = AnchorVerdict.BOTH_OLDER if header_older else AnchorVerdict.DATABASE_OLDER
        return AnchorCheck(verdict=older, changes=-changes)
    if header_older:
        return AnchorCheck(verdict=AnchorVerdict.HEADER_OLDER)
    if changes > 0:
        return AnchorCheck(verdict=AnchorVerdict.DATABASE_NEWER, changes=changes)
    # A header that was switched since may name another file.
    of_this_file = (epoch, header_seq) == (anchor.epoch, anchor.header_seq)
    digest = anchor.digest if of_this_file else NO_DIGEST
    return AnchorCheck(verdict=AnchorVerdict.MATCHES, digest=digest)


def _put(path: Path, half: bytes, halves: Halves) -> None:
    newest = _newest(halves)
    if newest is None:
        quarantine(path.parent, path.name)
        replace_durably(path, half.ljust(2 * HALF_BYTES, b"\0"))
    else:
        overwrite_durably(path, half, start=0 if halves[1] == newest else HALF_BYTES)


def _halves_or_none(path: Path, key: bytes) -> Halves:
    try:
        return _read(path, key)
    except OSError:
        return None, None


def _read(path: Path, key: bytes) -> Halves:
    content = read_regular(path, at_most=2 * HALF_BYTES)
    if len(content) != 2 * HALF_BYTES:
        return None, None
    return _opened(content[:HALF_BYTES], key), _opened(content[HALF_BYTES:], key)


def _newest(halves: Halves) -> Anchor | None:
    genuine = [half for half in halves if half is not None]
    return max(genuine, key=lambda anchor: anchor.turn, default=None)


def _sealed(anchor: Anchor, key: bytes) -> bytes:
    numbers = (anchor.turn, anchor.epoch, anchor.header_seq, anchor.counter)
    body = _MAGIC + b"".join(number.to_bytes(_NUMBER_BYTES, "big") for number in numbers)
    body += anchor.digest
    body = body.ljust(_MAC_START, b"\0")
    return body + mac(key, body)


def _opened(half: bytes, key: bytes) -> Anchor | None:
    body = half[:_MAC_START]
    if not body.startswith(_MAGIC) or not hmac.compare_digest(mac(key, body), half[_MAC_START:]):
        return None
    turn, epoch, header_seq, counter = (
        int.from_bytes(body[start : start + _NUMBER_BYTES], "big")
        for start in range(len(_MAGIC), len(_MAGIC) + 4 * _NUMBER_BYTES, _NUMBER_BYTES)
    )
    digest = body[_DIGEST_START : _DIGEST_START + len(NO_DIGEST)]
    return Anchor(turn=turn, epoch=epoch, header_seq=header_seq, counter=counter, digest=digest)
