"""The header damaged, in one copy or both, or forged to make the program take too much memory."""

import hashlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import Practice, described, in_words, make_practice, scratch
from tests.faults.workshop import ROOT
from vpdesk.security.header import HEADER_BYTES
from vpdesk.security.unlocking import unlock_with_keyring

_NAMES = ("vault.hdr", "vault.hdr2")


def damage_one_copy(*, every: int, control: int) -> Outcome:
    """Flip each byte of one copy, or one in ``every``; the control keeps only that copy."""
    with scratch() as place:
        practice = make_practice(place)
        folder = practice.copy(place / "vault")
        sound = (folder / _NAMES[0]).read_bytes()
        tally, without = Tally(), Tally()
        for position in range(0, HEADER_BYTES, every):
            name = _NAMES[position // every % 2]
            (folder / name).write_bytes(_flipped(sound, position))
            tally.add(_not_put_right(practice, folder, sound))
        for position in range(0, HEADER_BYTES, HEADER_BYTES // control):
            for name in _NAMES:
                (folder / name).write_bytes(_flipped(sound, position))
            without.add(_not_put_right(practice, folder, sound))
            for name in _NAMES:
                (folder / name).write_bytes(sound)
    return Outcome(
        what="header: every byte of one copy flipped, the vault opened and both written anew",
        tried=tally.tried,
        lost=tally.lost,
        control="no second copy",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def damage_both_copies(flips: int, *, seed: int, control: int) -> Outcome:
    """Flip bytes in both copies; the control does not look at checksums and MACs."""
    chance = random.Random(seed)
    with scratch() as place:
        practice = make_practice(place)
        folder = practice.copy(place / "vault")
        sound = (folder / _NAMES[0]).read_bytes()
        tally, without = Tally(), Tally()
        for _ in range(flips):
            tally.add(_not_told(practice, folder, sound, chance))
        nothing = patch("vpdesk.security.header_files.check_author")
        checksum = patch("vpdesk.security.header.hashlib.sha256", _AnySum)
        for _ in range(control):
            with nothing, checksum:
                without.add(_not_told(practice, folder, sound, chance))
    return Outcome(
        what="header: bytes of both copies flipped, recovered or refused in words",
        tried=tally.tried,
        lost=tally.lost,
        control="no checksum and no MAC",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def forge_costs() -> Outcome:
    """Let a header ask for more than 2 GiB of memory, in a process that has no more to give."""
    tally, without = Tally(), Tally()
    for cost in _forged_costs():
        tally.add(_memory_taken(cost, limits=True))
    for cost in list(_forged_costs())[:2]:
        without.add(_memory_taken(cost, limits=False))
    return Outcome(
        what="header: forged cost of the password, no more than 2 GiB taken",
        tried=tally.tried,
        lost=tally.lost,
        control="no limits to the cost",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


class _AnySum:
    """A checksum that everything has."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def digest(self) -> "_Anything":
        return _Anything(hashlib.blake2s(self._content).digest())


class _Anything(bytes):
    def __eq__(self, other: object) -> bool:
        return isinstance(other, bytes)

    def __ne__(self, other: object) -> bool:
        return not isinstance(other, bytes)

    __hash__ = bytes.__hash__


def _flipped(content: bytes, position: int, bits: int = 0xFF) -> bytes:
    changed = bytearray(content)
    changed[position] ^= bits
    return bytes(changed)


def _not_put_right(practice: Practice, folder: Path, sound: bytes) -> str | None:
    try:
        unlock_with_keyring(folder, keyring=practice.keyring)
    except Exception as error:  # noqa: BLE001 - whatever it is, the vault did not open
        return described(error)
    both = all((folder / name).read_bytes() == sound for name in _NAMES)
    _clear_quarantine(folder)
    return None if both else "a bad copy stayed"


def _not_told(practice: Practice, folder: Path, sound: bytes, chance: random.Random) -> str | None:
    longest = HEADER_BYTES if chance.random() < 0.5 else 1200
    for name in _NAMES:
        bits = 1 << chance.randrange(8)
        (folder / name).write_bytes(_flipped(sound, chance.randrange(longest), bits))
    before = {name: (folder / name).read_bytes() for name in _NAMES}
    try:
        unlock_with_keyring(folder, keyring=practice.keyring)
    except Exception as error:  # noqa: BLE001 - whatever it is, it has to be in words
        if not in_words(error):
            return described(error)
        kept = {name: (folder / name).read_bytes() for name in _NAMES}
        return None if kept == before else "a refused header was written to"
    return "a damaged header was taken"


def _clear_quarantine(folder: Path) -> None:
    """Keep the folder small: the program looks for a free name there each time."""
    aside = folder / "quarantine"
    for path in aside.iterdir() if aside.is_dir() else ():
        path.unlink()


def _forged_costs() -> Iterator[dict[str, int]]:
    for memory in (2 * 1024 * 1024 + 1, 4 * 1024 * 1024, 2**31, 2**32 - 1, 2**40, 2**53 - 1):
        yield {"m": memory, "t": 1, "p": 4}
    for lanes in (9, 2**24, 2**53 - 1):
        yield {"m": 64 * 1024, "t": 1, "p": lanes}
    for iterations in (17, 2**32 - 1, 2**53 - 1):
        yield {"m": 64 * 1024, "t": iterations, "p": 4}


_FORGED = """
import json, resource, sys
from pathlib import Path
from tests.faults.damaged_header import try_forged
cost, limits = json.loads(sys.argv[1])
here = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (here + 2 * 1024**3,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
print(try_forged(cost, limits=limits))
"""


def try_forged(cost: dict[str, int], *, limits: bool) -> str:
    """Open a vault whose header asks for ``cost``; return what was raised."""
    from tests.fixtures import CHEAPEST
    from vpdesk.security import argon2
    from vpdesk.services.vaults import vaults
    from vpdesk.services.vaults.vaults import WayToOpen

    password = "drie linden en een sluis"
    with scratch() as place:
        folder = place / "vault"
        prepared = vaults.prepare(
            folder, way=WayToOpen.PASSWORD, password=password, argon2=CHEAPEST
        )
        vaults.create(prepared, typed_code=prepared.recovery_code).close()
        content = (folder / "vault.hdr").read_bytes()
        length = int.from_bytes(content[8:12], "big")
        document = json.loads(content[12 : 12 + length])
        for slot in document["slots"]:
            if "kdf" in slot:
                slot["kdf"] |= cost
        forged = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
        body = (content[:8] + len(forged).to_bytes(4, "big") + forged).ljust(16_320, b"\0")
        body += content[16_320:16_352]
        for name in _NAMES:
            (folder / name).write_bytes(body + hashlib.sha256(body).digest())
        if not limits:
            # What the header asks for is then asked of the computer.
            argon2._MEMORY_KIB = argon2._ITERATIONS = argon2._LANES = _All()  # type: ignore[assignment]
        try:
            vaults.unlock_with_password(folder, password)
        except Exception as error:  # noqa: BLE001 - what it is, is the question
            return f"{type(error).__name__} {in_words(error)}"
    return "opened"


class _All:
    def __contains__(self, _item: object) -> bool:
        return True


def _memory_taken(cost: dict[str, int], *, limits: bool) -> str | None:
    tried = subprocess.run(
        [sys.executable, "-c", _FORGED, json.dumps([cost, limits])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = tried.stdout.strip()
    said = tried.stderr.strip().rpartition("\n")[2]
    return None if found == "HeaderDamaged True" else found or f"ended by {tried.returncode} {said}"
