"""A disk that keeps for certain only what it was told to, as it is after the power went."""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from tests.faults.recorded_calls import (
    Acknowledge,
    Create,
    Rename,
    Step,
    Sync,
    SyncFolder,
    Truncate,
    Unlink,
    Write,
)

SECTOR = 512
_Change = TypeVar("_Change")


@dataclass(slots=True)
class _File:
    """What is on the platter for certain, and what was done since, in order."""

    kept: bytearray
    since: list[Write | Truncate] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.since:
            _apply(self.kept, change)
        self.since.clear()


class ModelDisk:
    """The files of one folder; ``acknowledged`` is what the program said it had kept by then."""

    def __init__(self, folder: Path) -> None:
        """Begin with all that lies in ``folder``, kept for certain."""
        found = [path for path in folder.rglob("*") if path.is_file()]
        self._now = {
            path.relative_to(folder).as_posix(): _File(bytearray(path.read_bytes()))
            for path in found
        }
        self._kept = dict(self._now)
        self._since: list[tuple[str, str | None, _File | None]] = []
        self.acknowledged = 0

    def take(self, step: Step) -> None:
        """Let the program do the next thing."""
        match step:
            case Acknowledge():
                self.acknowledged = step.saves
            case Create():
                self._now[step.name] = _File(bytearray())
                self._since.append((step.name, None, self._now[step.name]))
            case Write() | Truncate():
                self._now[step.name].since.append(step)
            case Sync():
                self._now[step.name].sync()
            case Rename():
                self._now[step.target] = self._now.pop(step.name)
                self._since.append((step.target, step.name, self._now[step.target]))
            case Unlink():
                del self._now[step.name]
                self._since.append((step.name, None, None))
            case SyncFolder():
                self._kept = dict(self._now)
                self._since.clear()

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        """Return what may be found when the power is back, one of many possibilities."""
        names = dict(self._kept)
        for target, source, file in _some(self._since, chance):
            if file is None:
                names.pop(target, None)
                continue
            names[target] = file
            if source is not None and names.get(source) is file:
                del names[source]
        return {name: _survivors(file, chance) for name, file in names.items()}


def _some(changes: "list[_Change]", chance: random.Random) -> "list[_Change]":
    """Return none, all, the first ones, or any of them."""
    match chance.randrange(4):
        case 0:
            return []
        case 1:
            return changes
        case 2:
            return changes[: chance.randrange(len(changes) + 1)]
        case _:
            return [change for change in changes if chance.random() < 0.5]


def _survivors(file: _File, chance: random.Random) -> bytes:
    content = bytearray(file.kept)
    if file.since and chance.random() < 0.5:
        _tear(content, file.since, chance)
    else:
        for change in _some(file.since, chance):
            _apply(content, change)
    return bytes(content)


def _tear(content: bytearray, since: list[Write | Truncate], chance: random.Random) -> None:
    """Let each sector be what it was at a time of its own, and the length as well."""
    whole = bytearray(content)
    sizes = [len(whole)]
    sectors: dict[int, list[bytes]] = {}
    for change in since:
        _apply(whole, change)
        sizes.append(len(whole))
        if isinstance(change, Write):
            last = change.start + len(change.content) - 1
            for number in range(change.start // SECTOR, last // SECTOR + 1):
                piece = bytes(whole[number * SECTOR : (number + 1) * SECTOR])
                sectors.setdefault(number, []).append(piece)
    size = chance.choice(sizes)
    content.extend(bytes(max(0, max(sizes) - len(content))))
    for number, pieces in sectors.items():
        taken = chance.randrange(len(pieces) + 1)
        if taken:
            piece = pieces[taken - 1]
            content[number * SECTOR : number * SECTOR + len(piece)] = piece
    del content[size:]


def _apply(content: bytearray, change: Write | Truncate) -> None:
    if isinstance(change, Truncate):
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
        return
    content.extend(bytes(max(0, change.start - len(content))))
    content[change.start : change.start + len(change.content)] = change.content
