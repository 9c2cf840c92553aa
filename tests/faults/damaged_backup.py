"""A backup that is not what was written, being put back."""

import os
import random
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import Practice, described, in_words, make_practice, save, scratch
from tests.fixtures import TODAY
from vpdesk.security.backup_files import header_of_backup, read_backup
from vpdesk.security.chunked import CHUNK_BYTES
from vpdesk.services.backups import reading as backup_reading
from vpdesk.services.backups import restoring
from vpdesk.services.backups.secrets import WithRecoveryCode
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import WayToOpen

_BEFORE_CHUNKS = 56
"""Salt and key commitment."""
_SEALED = CHUNK_BYTES + 16


def damage_backup(flips: int, *, seed: int, control: int, every: int = 1) -> Outcome:
    """Flip bits, cut at every chunk border, append, mix; the control reads and writes at once.

    Of cuts and mixtures only one in ``every`` is made.
    """
    chance = random.Random(seed)
    with scratch() as place:
        putting_back = _PuttingBack(place)
        tally, without = Tally(), Tally()
        for content in putting_back.flipped(flips, chance):
            tally.add(putting_back.undetected(content))
        for content in putting_back.reshaped(chance, every):
            tally.add(putting_back.undetected(content))
        with (
            patch.object(backup_reading, "extract", _extract_at_once),
            patch.object(restoring, "extract", _extract_at_once),
        ):
            for content in putting_back.flipped(control, chance):
                without.add(putting_back.undetected(content))
    return Outcome(
        what="backup: bits flipped, cut at every chunk, appended, mixed; nothing of it written",
        tried=tally.tried,
        lost=tally.lost,
        control="written while it is read",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


class _PuttingBack:
    """Two backups of one vault, and a folder into which what became of one is to be put back."""

    def __init__(self, place: Path) -> None:
        self._practice = make_practice(place)
        self._file = place / "damaged.vpbak"
        self._target = place / "restored"
        made = []
        folder = self._practice.copy(place / "vault")
        desk = self._practice.unlock(folder)
        for number in range(10):
            save(desk, number)
            if number in {4, 9}:
                shelf = place / f"backups {number}"
                shelf.mkdir()
                finish(desk.backups.make(shelf))
                (file,) = shelf.glob("*.vpbak")
                made.append(file)
        desk.close()
        self._older, self._sound = (file.read_bytes() for file in made)
        self._start = len(header_of_backup(made[1]).prefix) + _BEFORE_CHUNKS
        self._older_start = len(header_of_backup(made[0]).prefix) + _BEFORE_CHUNKS
        if (reason := self.undetected(self._sound)) != "it was put back":
            raise RuntimeError(reason)

    def undetected(self, content: bytes) -> str | None:
        """Put it back; None when that is refused in words before anything is written."""
        self._file.write_bytes(content)
        made: list[str] = []
        try:
            with _noting_databases(made):
                restore(self._practice, self._file, self._target)
        except Exception as error:  # noqa: BLE001 - whatever it is, it has to be in words
            if not in_words(error):
                return described(error)
            left = list(self._target.parent.glob(f"{self._target.name}*"))
            if left:
                return "something was left behind"
            return "some of it was written" if made else None
        finally:
            shutil.rmtree(self._target, ignore_errors=True)
        return "it was put back"

    def flipped(self, flips: int, chance: random.Random) -> Iterator[bytes]:
        """One flip in four is in what comes before the content, which is short."""
        for _ in range(flips):
            content = bytearray(self._sound)
            end = self._start if chance.random() < 0.25 else len(content)
            content[chance.randrange(end)] ^= 1 << chance.randrange(8)
            yield bytes(content)

    def reshaped(self, chance: random.Random, every: int) -> Iterator[bytes]:
        sound = self._sound
        borders = range(self._start, len(sound), _SEALED * every)
        for size in (0, 1, 8, self._start - _BEFORE_CHUNKS, len(sound) - 1):
            yield sound[:size]
        for border in borders:
            yield sound[:border]
            yield sound[: border + 1]
            yield sound[: border + 15]
        last = sound[borders[-1] :]
        for more in (b"\0", b"1" * 16, bytes(_SEALED), last, chance.randbytes(_SEALED), sound):
            yield sound + more
        for number, border in enumerate(borders[:-1]):
            older = self._older_start + number * every * _SEALED
            yield sound[:border] + self._older[older : older + _SEALED] + sound[border + _SEALED :]
            yield sound[:border] + sound[border + _SEALED :]
            following = sound[border + _SEALED : border + 2 * _SEALED]
            yield (
                sound[:border]
                + following
                + sound[border : border + _SEALED]
                + sound[border + 2 * _SEALED :]
            )
        yield self._older[: self._older_start] + sound[self._start :]
        yield (
            self._older[: self._older_start - _BEFORE_CHUNKS]
            + sound[self._start - _BEFORE_CHUNKS :]
        )
        yield sound[: self._start] + self._older[self._older_start :]


def restore(practice: Practice, file: Path, target: Path) -> None:
    """Put a backup back as the program does, with the recovery code alone."""
    finish(
        restoring.restore(
            file,
            target,
            secret=WithRecoveryCode(code=practice.recovery_code),
            way=WayToOpen.KEYRING,
            keyring=practice.keyring,
            today=lambda: TODAY,
        )
    )


@contextmanager
def _noting_databases(made: list[str]) -> Iterator[None]:
    """Note the names of the databases that are made meanwhile."""
    really = os.open

    def noting(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if flags & os.O_CREAT and str(path).endswith(".db"):
            made.append(str(path))
        return really(path, flags, *more, **named)

    with patch.object(os, "open", noting):
        yield


def _extract_at_once(unlocked: Any, target: Path) -> Generator[Any, None, Any]:
    """Write a backup while it is read, as if it had to be sound."""
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as database:
        read = read_backup(unlocked.file, unlocked.header, unlocked.master, take=database.write)
        found = [manifest for _, manifest in read]
    yield from ()
    return found[-1]
