"""A database file that is not what was written: damaged, cut, mixed, or of an older day."""

import random
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from sqlcipher3 import dbapi2

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import (
    DATABASE,
    Practice,
    described,
    fingerprint,
    in_words,
    make_practice,
    save,
    scratch,
)
from vpdesk.security.anchor import AnchorCheck, AnchorVerdict

PAGE = 4096
_SAVES = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class _Used:
    """A vault as its last session left it, that session's digest, and the days before."""

    practice: Practice
    folder: Path
    sound: bytes
    digest: str
    older: tuple[bytes, ...]


def damage_database(flips: int, *, seed: int, control: int, every: int = 1) -> Outcome:
    """Flip bits, cut at every page border, append, swap; the control checks nothing at opening.

    Of cuts and swaps only one in ``every`` is made.
    """
    chance = random.Random(seed)
    with scratch() as place:
        used = _used_vault(place)
        tally = Tally()
        for content in _flipped(used.sound, flips, chance):
            tally.add(_undetected(used, content))
        for content in _reshaped(used.sound, chance, every):
            tally.add(_undetected(used, content))
        without = Tally()
        for content in _flipped(used.sound, control, chance):
            with (
                patch("vpdesk.storage.integrity._expect"),
                patch("vpdesk.services.vaults.opening._digest_of_closed", return_value=None),
            ):
                without.add(_undetected(used, content))
    return Outcome(
        what="database: bits flipped, cut at 0, 1 and page borders, appended, pages swapped",
        tried=tally.tried,
        lost=tally.lost,
        control="no check of the file at opening",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def put_back_older(pages: int, *, seed: int) -> Outcome:
    """Put older files and up to ``pages`` older pages back; the control knows no anchor."""
    chance = random.Random(seed)
    with scratch() as place:
        used = _used_vault(place)
        contents = [*used.older, *_with_older_pages(used, pages, chance)]
        tally = Tally()
        for content in contents:
            tally.add(_undetected(used, content))
        without = Tally()
        for content in contents:
            with _no_anchor():
                without.add(_undetected(used, content))
    return Outcome(
        what="older database files and pages put back",
        tried=tally.tried,
        lost=tally.lost,
        control="no anchor beside the database",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _no_anchor() -> AbstractContextManager[object]:
    matches = AnchorCheck(verdict=AnchorVerdict.MATCHES)
    return patch("vpdesk.services.vaults.opening.check_counter", return_value=matches)


def _used_vault(place: Path) -> _Used:
    practice = make_practice(place)
    folder = practice.copy(place / "used")
    older = []
    digest = ""
    for session in range(3):
        desk = practice.unlock(folder)
        for number in range(session * _SAVES, (session + 1) * _SAVES):
            save(desk, number)
        digest = fingerprint(desk)
        desk.close()
        older.append((folder / DATABASE).read_bytes())
    sound = older.pop()
    return _Used(practice=practice, folder=folder, sound=sound, digest=digest, older=tuple(older))


def _undetected(used: _Used, content: bytes) -> str | None:
    """Open the vault with this database; None when it is refused in words and left alone.

    A page that holds nothing may also be put right, when everything else is there.
    """
    path = used.folder / DATABASE
    path.write_bytes(content)
    before = _files(used.folder)
    try:
        desk = used.practice.unlock(used.folder)
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be in words
        if not in_words(error):
            return described(error)
        return None if _files(used.folder) == before else "a refused file was written to"
    try:
        whole = fingerprint(desk) == used.digest
    except dbapi2.Error:
        whole = False
    desk.close()
    for name, kept in before.items():
        (used.folder / name).write_bytes(kept)
    return "opened, and nothing is missing" if whole else "opened as if nothing were wrong"


def _files(folder: Path) -> dict[str, bytes]:
    names = (DATABASE, f"{DATABASE}-journal", "anchor", "vault.hdr", "vault.hdr2")
    return {name: (folder / name).read_bytes() for name in names}


def _flipped(sound: bytes, flips: int, chance: random.Random) -> Iterator[bytes]:
    for _ in range(flips):
        content = bytearray(sound)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        yield bytes(content)


def _reshaped(sound: bytes, chance: random.Random, every: int) -> Iterator[bytes]:
    pages = len(sound) // PAGE
    for size in (0, 1, *range(PAGE, len(sound), PAGE * every)):
        yield sound[:size]
    last = sound[-PAGE:]
    for more in (b"\0", b"1" * 15, bytes(PAGE - 1), bytes(PAGE), last, chance.randbytes(2 * PAGE)):
        yield sound + more
    for first in range(0, pages - 1, every):
        yield _with_page(_with_page(sound, first, _page(sound, first + 1)), first + 1,
                         _page(sound, first))  # fmt: skip


def _with_older_pages(used: _Used, most: int, chance: random.Random) -> list[bytes]:
    """Return the file with one or more pages as they were on an older day."""
    choices: list[tuple[bytes, int]] = []
    for old in used.older:
        pages = min(len(old), len(used.sound)) // PAGE
        choices.extend((old, n) for n in range(pages) if _page(old, n) != _page(used.sound, n))
    chance.shuffle(choices)
    return [_with_page(used.sound, number, _page(old, number)) for old, number in choices[:most]]


def _page(content: bytes, number: int) -> bytes:
    return content[number * PAGE : (number + 1) * PAGE]


def _with_page(content: bytes, number: int, page: bytes) -> bytes:
    return content[: number * PAGE] + page + content[(number + 1) * PAGE :]
