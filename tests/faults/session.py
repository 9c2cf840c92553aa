"""One sitting at the desk as another process runs it, telling through memory how far it came."""

import json
import mmap
import os
import struct
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import event

from tests.faults.newer_saves import save_newer
from tests.faults.practice import described, fingerprint, in_words, read_practice, save
from tests.faults.reports import issue
from tests.fixtures import proof_of
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.storage import sqlcipher

_BYTES = 65_536
_LISTENS_FOR = event.listens_for
_NUMBERS = struct.Struct("<III")
UNPROTECTED: dict[str, dict[str, str]] = {
    "": {},
    "never synced": {"synchronous": "OFF", "fullfsync": "OFF"},
    "no journal": {"journal_mode": "OFF"},
}
"""What a control does without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What is to be done: the saves of these numbers in ``folder``, a copy of a practice.

    ``expected`` are the digests after each number of saves. Without ``told_after_commit`` a
    save is acknowledged when it begins. ``burn`` makes a system call a number of times first.
    """

    place: str
    folder: str
    told: str
    saves: int
    expected: list[str] = field(default_factory=list)
    without: str = ""
    told_after_commit: bool = True
    errors_told: bool = True
    burn: str = ""
    burns: int = 0
    marks: str = ""
    newer: bool = False
    """Whether the saves are those of the second series."""
    issues: bool = False
    """Whether reports are issued instead."""
    in_pieces: bool = False
    """Whether every statement is kept at once, without a unit of work."""
    keys_changed: bool = False
    """Whether the recovery code and the key of the database are replaced at the end."""


class Told:
    """How far a sitting came; it outlives the process that writes it."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(_BYTES))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), _BYTES)

    def numbers(self) -> tuple[int, int]:
        """Return how many saves were begun and how many acknowledged."""
        begun, acknowledged, _ = _NUMBERS.unpack_from(self._memory, 0)
        return begun, acknowledged

    def tell(self, *, begun: int, acknowledged: int) -> None:
        _NUMBERS.pack_into(self._memory, 0, begun, acknowledged, 0)

    def finish(self, said: dict[str, Any]) -> None:
        """Say what came of it; nothing said means that the process did not get to the end."""
        content = json.dumps(said).encode()
        self._memory[_NUMBERS.size : _NUMBERS.size + len(content)] = content
        begun, acknowledged = self.numbers()
        _NUMBERS.pack_into(self._memory, 0, begun, acknowledged, len(content))

    def said(self) -> dict[str, Any] | None:
        length = _NUMBERS.unpack_from(self._memory, 0)[2]
        if not length:
            return None
        found: dict[str, Any] = json.loads(self._memory[_NUMBERS.size : _NUMBERS.size + length])
        return found

    def close(self) -> None:
        self._memory.close()


def sit(sitting: Sitting) -> None:
    """Open, save, close; whatever fails is said and not raised."""
    told = Told(Path(sitting.told))
    _burn(sitting.burn, sitting.burns)
    errors: list[str] = []
    problems: list[str] = []
    with ExitStack() as without:
        without.enter_context(patch.dict(sqlcipher.PRAGMAS, UNPROTECTED[sitting.without]))
        if not sitting.errors_told:
            without.enter_context(patch("vpdesk.storage.faults.situation", lambda _error: None))
            without.enter_context(patch("vpdesk.storage.engine.situation", lambda _error: None))
        if sitting.in_pieces:
            without.enter_context(patch.object(event, "listens_for", _without_begin))
        try:
            desk = read_practice(Path(sitting.place)).unlock(Path(sitting.folder))
            try:
                if sitting.issues:
                    _issue_all(desk, sitting, told)
                else:
                    _save_all(desk, sitting, told, errors, problems)
                if sitting.keys_changed:
                    code = desk.access.new_recovery_code()
                    desk.access.replace_recovery_code(code, code, proof=proof_of(desk))
                    finish(desk.access.rotate_database_key())
            finally:
                desk.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is to be told
            errors.append(described(error))
            if not in_words(error):
                problems.append(f"without words: {described(error)}")
    told.finish({"errors": errors, "problems": problems})


def _save_all(
    desk: Desk, sitting: Sitting, told: Told, errors: list[str], problems: list[str]
) -> None:
    marks = os.open(sitting.marks, os.O_WRONLY | os.O_CREAT, 0o600) if sitting.marks else None
    act = save_newer if sitting.newer else save
    tries = number = 0
    while number < sitting.saves and tries < 3:
        early = number if sitting.told_after_commit else number + 1
        told.tell(begun=number + 1, acknowledged=early)
        try:
            act(desk, number)
        except Exception as error:  # noqa: BLE001 - as above
            tries += 1
            errors.append(described(error))
            if not in_words(error):
                problems.append(f"without words: {described(error)}")
            number = _after_failure(desk, sitting, number, problems)
        else:
            tries = 0
            number += 1
        told.tell(begun=number, acknowledged=number)
        if marks is not None:
            os.write(marks, f"acknowledged {number}".encode())


def _issue_all(desk: Desk, sitting: Sitting, told: Told) -> None:
    """Issue reports; one is begun when it is about to be kept."""
    for number in range(sitting.saves):
        issue(
            desk,
            number,
            keeping=partial(told.tell, begun=number + 1, acknowledged=number),
        )
        told.tell(begun=number + 1, acknowledged=number + 1)


def _without_begin(target: Any, name: str, **options: Any) -> Any:
    """Listen to all but the beginning of a unit of work."""
    return (lambda act: act) if name == "begin" else _LISTENS_FOR(target, name, **options)


def _after_failure(desk: Desk, sitting: Sitting, number: int, problems: list[str]) -> int:
    """Return how many saves the open vault holds after one that was told to have failed."""
    try:
        held = fingerprint(desk)
    except Exception:  # noqa: BLE001 - an unusable desk is no loss: it is opened anew
        return number
    if sitting.expected and held not in sitting.expected[number : number + 2]:
        problems.append("half a change is in the open vault")
    return number + 1 if held == sitting.expected[number + 1] else number


def _burn(call: str, times: int) -> None:
    """Make a system call so often that the one to fail is this many further."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    missing = Path("/nonexistent")
    calls: dict[str, Callable[[], object]] = {
        "": lambda: None,
        "write": lambda: os.write(nowhere, b"."),
        "pwrite64": lambda: os.pwrite(nowhere, b".", 0),
        "fsync": lambda: os.fsync(nowhere),
        "fdatasync": lambda: os.fdatasync(nowhere),
        "ftruncate": lambda: os.ftruncate(nowhere, 0),
        "rename": lambda: missing.rename(missing),
        "unlink": missing.unlink,
        "openat": lambda: os.open(missing, os.O_RDONLY),
        "fallocate": lambda: os.posix_fallocate(nowhere, 0, 1),
    }
    for _ in range(times):
        with suppress(OSError):
            calls[call]()
    os.close(nowhere)
