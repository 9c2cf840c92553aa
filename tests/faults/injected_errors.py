"""The disk failing or full at one system call of a sitting, or from that call on."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.outcome import Outcome, Tally, not_tried
from tests.faults.practice import Practice, fingerprints, loss_in, make_practice, scratch
from tests.faults.recorded_calls import calls_in, options
from tests.faults.session import Sitting, Told
from tests.faults.workshop import CALLS, Workshop, traced, why_not_traced, workshop

_WHAT = "EIO and ENOSPC at a write, sync, truncate, rename, unlink or open"
_SAVES = 7
_FAILING_CALL = 600
"""Which call fails, counted with those that a sitting burns; more than any sitting makes."""
_MOST_AT_ONCE = 100
_TAKE_ROOM = frozenset({"write", "pwrite64", "fallocate"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Point:
    """The call to fail, counted from 1 in its kind; with ``lasting`` all after it fail, too."""

    call: str
    number: int
    error: str
    lasting: bool


def fail_calls(points: int, *, seed: int, control: int) -> Outcome:
    """Let ``points`` different calls fail; the control does not turn errors into ours."""
    if reason := why_not_traced():
        return not_tried(_WHAT, reason)
    chance = random.Random(seed)
    with scratch() as place:
        practice = make_practice(place)
        expected = fingerprints(practice, place, _SAVES)
        with workshop(place) as shop:
            failing = _Failing(practice, place, expected, shop)
            counts = failing.calls_of_one_sitting()
            tally = failing.at(_chosen(counts, points, chance), errors_told=True)
            on_disk = {call: counts[call] for call in counts if call == "pwrite64"}
            without = failing.at(_chosen(on_disk, control, chance), errors_told=False)
    return Outcome(
        what=_WHAT,
        tried=tally.tried,
        lost=tally.lost,
        control="errors of the database library not turned into ours",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _chosen(counts: dict[str, list[int]], points: int, chance: random.Random) -> list[_Point]:
    """Choose points, the same number of each kind of call as far as there are enough."""
    queues = []
    for call, numbers in counts.items():
        all_of_kind = [
            _Point(call=call, number=number, error=error, lasting=lasting)
            for number in numbers
            for error in ("EIO", "ENOSPC")
            for lasting in ((False, True) if call in _TAKE_ROOM else (False,))
        ]
        chance.shuffle(all_of_kind)
        queues.append(all_of_kind)
    chosen: list[_Point] = []
    while len(chosen) < points and any(queues):
        chosen.extend(queue.pop() for queue in queues if queue)
    return chosen[:points]


class _Failing:
    def __init__(
        self, practice: Practice, place: Path, expected: list[str], shop: Workshop
    ) -> None:
        self._practice = practice
        self._place = place
        self._expected = expected
        self._shop = shop

    def calls_of_one_sitting(self) -> dict[str, list[int]]:
        """Return which calls of each kind a sitting makes in its vault, counted from 1."""
        log, folder = self._place / "log", self._place / "failing"
        with traced(self._shop, *options(), log=log):
            process, told = self._sit(folder, errors_told=True, point=None)
        assert told == (_SAVES, _SAVES)
        shutil.rmtree(folder)
        inside = "".join(f"\\x{byte:02x}" for byte in bytes(folder))
        numbers: dict[str, int] = {}
        found: dict[str, list[int]] = {}
        for call, arguments, _ in calls_in(log, process=process):
            numbers[call] = numbers.get(call, 0) + 1
            if call in CALLS and (call != "openat" or inside in arguments):
                found.setdefault(call, []).append(numbers[call])
        return found

    def at(self, points: list[_Point], *, errors_told: bool) -> Tally:
        tally = Tally()
        for error, lasting in {(point.error, point.lasting): None for point in points}:
            when = f"{_FAILING_CALL}+" if lasting else str(_FAILING_CALL)
            injected = [
                option
                for call in CALLS
                for option in ("-e", f"inject=?{call}:error={error}:when={when}")
            ]
            alike = [p for p in points if (p.error, p.lasting) == (error, lasting)]
            for some in _in_parts(alike, _MOST_AT_ONCE):
                with traced(
                    self._shop, "-e", "trace=" + ",".join(f"?{call}" for call in CALLS), *injected
                ):
                    for point in some:
                        tally.add(self._once(point, errors_told=errors_told))
        return tally

    def _once(self, point: _Point, *, errors_told: bool) -> str | None:
        folder = self._place / "failing"
        _, (begun, acknowledged) = self._sit(folder, errors_told=errors_told, point=point)
        told = Told(self._place / "told")
        said = told.said()
        told.close()
        loss = loss_in(
            self._practice, folder, self._expected, acknowledged=acknowledged, begun=begun
        )
        shutil.rmtree(folder)
        at = f"{point.error} at {point.call}{' and on' if point.lasting else ''}"
        if said is None:
            return f"{at}: the program ended"
        for problem in said["problems"]:
            return f"{at}: {problem}"
        return f"{at}: {loss}" if loss else None

    def _sit(
        self, folder: Path, *, errors_told: bool, point: _Point | None
    ) -> tuple[int, tuple[int, int]]:
        self._practice.copy(folder)
        (folder / "vault.hdr2").write_bytes(b"damaged")
        told_in = self._place / "told"
        told_in.unlink(missing_ok=True)
        told = Told(told_in)
        process = self._shop.begin(
            Sitting(
                place=str(self._place),
                folder=str(folder),
                told=str(told_in),
                saves=_SAVES,
                expected=self._expected,
                errors_told=errors_told,
                burn=point.call if point else "",
                burns=_FAILING_CALL - point.number if point else 0,
            )
        )
        self._shop.wait()
        numbers = told.numbers()
        told.close()
        return process, numbers


def _in_parts(points: list[_Point], size: int) -> Iterator[list[_Point]]:
    for start in range(0, len(points), size):
        yield points[start : start + size]
