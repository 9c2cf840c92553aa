"""The power lost at a random moment: recorded sittings replayed on a disk that forgets."""

import os
import random
import shutil
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.faults.model_disk import ModelDisk
from tests.faults.outcome import Outcome, Tally, not_tried
from tests.faults.practice import (
    Practice,
    fingerprints,
    loss_in,
    make_practice,
    put_ballast,
    scratch,
)
from tests.faults.recorded_calls import Acknowledge, Step, options, steps_in
from tests.faults.session import Sitting, Told
from tests.faults.workshop import Workshop, traced, why_not_traced, workshop
from vpdesk.storage import ballast

_SAVING = "power lost while saving: writes dropped, reordered, torn at 512 bytes"
_REKEYING = "power lost while the recovery code and the database key are replaced"
_LONGEST_OPENING = 0.04


@dataclass(frozen=True, slots=True, kw_only=True)
class _Recording:
    """What lay in a folder before a sitting, and what the sitting did to it."""

    start: Path
    steps: list[Step]
    expected: list[str]


def lose_power(states: int, *, seed: int, control: int, saves: int = 20) -> Outcome:
    """Open ``states`` states of the disk; the control records sittings that never sync."""
    return _lose_power(_SAVING, states, seed=seed, control=control, saves=saves)


def lose_power_at_new_keys(states: int, *, seed: int, control: int) -> Outcome:
    """Do the same while the recovery code and the key of the database are replaced."""
    return _lose_power(_REKEYING, states, seed=seed, control=control, saves=2)


def _lose_power(what: str, states: int, *, seed: int, control: int, saves: int) -> Outcome:
    if reason := why_not_traced():
        return not_tried(what, reason)
    chance = random.Random(seed)
    keys_changed = what == _REKEYING
    with scratch() as place:
        practice = make_practice(place)
        expected = fingerprints(practice, place, saves)
        with workshop(place) as shop:
            recorded = _record(practice, place, shop, expected, keys_changed=keys_changed)
            unsynced = _record(
                practice, place, shop, expected, keys_changed=keys_changed, without="never synced"
            )
            tally = _replay(practice, place, shop, recorded, states, chance)
            without = _replay(practice, place, shop, unsynced, control, chance)
    return Outcome(
        what=what,
        tried=tally.tried,
        lost=tally.lost,
        control="synchronous = OFF",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _record(
    practice: Practice,
    place: Path,
    shop: Workshop,
    expected: list[str],
    *,
    keys_changed: bool,
    without: str = "",
) -> _Recording:
    folder, start = place / "recorded", place / f"start {without}"
    practice.copy(folder)
    # One bad copy of the header, so that its repair is in the record as well.
    (folder / "vault.hdr2").write_bytes(b"damaged")
    shutil.copytree(folder, start, ignore=shutil.ignore_patterns(ballast.NAME))
    marks, log = str(place / "marks"), place / "log"
    told = place / f"told {without}"
    sitting = Sitting(
        place=str(place),
        folder=str(folder),
        told=str(told),
        saves=len(expected) - 1,
        without=without,
        marks=marks,
        keys_changed=keys_changed,
    )
    with traced(shop, *options(), log=log):
        shop.run(sitting)
    said = Told(told).said()
    shutil.rmtree(folder)
    shutil.copytree(start, folder)
    steps = steps_in(log, folder, marks=marks)
    shutil.rmtree(folder)
    acknowledged = [step.saves for step in steps if isinstance(step, Acknowledge)]
    if said != {"errors": [], "problems": []} or acknowledged != list(range(1, len(expected))):
        raise RuntimeError(said, acknowledged)
    return _Recording(start=start, steps=steps, expected=expected)


def _replay(
    practice: Practice,
    place: Path,
    shop: Workshop,
    recording: _Recording,
    states: int,
    chance: random.Random,
) -> Tally:
    """Open states of the disk; one in four is first opened by a program that is killed."""
    tally = Tally()
    moments = sorted(chance.randrange(len(recording.steps) + 1) for _ in range(states))
    disk = ModelDisk(recording.start)
    done = 0
    folder = place / "after"
    for moment in moments:
        for step in recording.steps[done:moment]:
            disk.take(step)
        done = moment
        _write_out(disk.after_power_loss(chance), folder)
        if chance.randrange(4) == 0:
            _die_while_opening(place, shop, folder, chance)
        tally.add(
            loss_in(
                practice,
                folder,
                recording.expected,
                acknowledged=disk.acknowledged,
                begun=disk.acknowledged + 1,
            )
        )
        shutil.rmtree(folder)
    return tally


def _die_while_opening(place: Path, shop: Workshop, folder: Path, chance: random.Random) -> None:
    told = str(place / "told by the killed")
    process = shop.begin(Sitting(place=str(place), folder=str(folder), told=told, saves=0))
    time.sleep(chance.uniform(0, _LONGEST_OPENING))
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    shop.wait()


def _write_out(files: dict[str, bytes], folder: Path) -> None:
    folder.mkdir(mode=0o700)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
    put_ballast(folder)
