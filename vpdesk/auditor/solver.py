"""An exact solver for small systems of integer inequalities: bounds propagation and search.

Every inequality says that a sum of variables, less a sum of others, lies between two integers.
Propagation narrows the interval of each variable to what the intervals of the others leave room
for, until nothing changes. What is then still open is split, and each part searched, depth first.
Once the variables that everything hangs on are fixed, what is left falls apart into components
that share no inequality; each of them is searched on its own.

Nothing has to trust this module: a solution that is found is recounted by whoever asked, and to
have found nothing only ever makes the auditor refuse.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from operator import gt
from typing import NamedTuple

NO_END = 1 << 60
"""Stands for no upper end; larger than any count."""


class GaveUp(Exception):
    """The budget or the time was used up before there was an answer."""


class Row(NamedTuple):
    """That the sum over ``plus`` less that over ``minus`` is at least ``lo``, at most ``hi``."""

    plus: tuple[int, ...]
    minus: tuple[int, ...]
    lo: int
    hi: int


class Effort:
    """What a search may cost: nodes, and a moment of ``time.monotonic`` by which it ends."""

    def __init__(self, nodes: int, deadline: float | None = None) -> None:
        self._nodes = nodes
        self._deadline = deadline

    def spend(self) -> None:
        """Count a node. Raises GaveUp."""
        self._nodes -= 1
        if self._nodes < 0:
            raise GaveUp
        if self._deadline is not None and time.monotonic() > self._deadline:
            raise GaveUp


class Box(NamedTuple):
    """An interval per variable: both ends included."""

    lows: list[int]
    highs: list[int]


class System:
    """``rows`` over variables, those of ``first`` to be branched on before the others.

    ``hint`` is a value per variable that is tried before others; it need not be a solution.
    """

    def __init__(self, rows: Sequence[Row], first: Sequence[int], hint: Sequence[int]) -> None:
        self.rows = rows
        self.hint = hint
        touching: dict[int, list[int]] = {}
        for index, row in enumerate(rows):
            for variable in (*row.plus, *row.minus):
                touching.setdefault(variable, []).append(index)
        self.touching = touching
        self.first = [variable for variable in first if variable in touching]


def narrowed(system: System, box: Box, changed: Iterable[int]) -> Box | None:
    """Return the part of ``box`` that the ``changed`` rows and what follows leave, if any."""
    found = Box(list(box.lows), list(box.highs))
    return None if _is_empty(box) or not _narrow(system, found, changed) else found


def solve(system: System, box: Box, effort: Effort) -> list[int] | None:
    """Return a solution of ``system`` within ``box``, or None if there is none.

    Variables in no row get the lower end of their interval. Raises GaveUp.
    """

    def fixed_first(found: Box) -> list[int] | None:
        solution = found
        for component in _components(system, found):
            within = Box(list(solution.lows), list(solution.highs))
            part = _search(system, within, component, (), effort, lambda done: done.lows)
            if part is None:
                return None
            for variable in component:
                solution.lows[variable] = solution.highs[variable] = part[variable]
        return solution.lows

    if _is_empty(box):
        return None
    start = Box(list(box.lows), list(box.highs))
    return _search(system, start, system.first, range(len(system.rows)), effort, fixed_first)


def _is_empty(box: Box) -> bool:
    return any(map(gt, box.lows, box.highs))


def _search(
    system: System,
    box: Box,
    variables: Sequence[int],
    changed: Iterable[int],
    effort: Effort,
    finish: Callable[[Box], list[int] | None],
) -> list[int] | None:
    """Fix ``variables``, the one with the fewest values left first, and ``finish`` the rest."""
    stack = [(box, changed)]
    while stack:
        box, changed = stack.pop()
        effort.spend()
        if not _narrow(system, box, changed):
            continue
        lows, highs = box
        open_ones = [v for v in variables if lows[v] < highs[v]]
        if not open_ones:
            solution = finish(box)
            if solution is not None:
                return solution
            continue
        variable = min(open_ones, key=lambda v: highs[v] - lows[v])
        for low, high in reversed(_split(lows[variable], highs[variable], system.hint[variable])):
            part = Box(list(lows), list(highs))
            part.lows[variable], part.highs[variable] = low, high
            stack.append((part, system.touching[variable]))
    return None


def _split(low: int, high: int, hint: int) -> list[tuple[int, int]]:
    """Cut an interval in parts: the hint by itself if it is within, else the nearer half first."""
    if low <= hint <= high:
        parts = [(hint, hint), (hint + 1, high), (low, hint - 1)]
        return [part for part in parts if part[0] <= part[1]]
    middle = (low + high) // 2
    halves = [(low, middle), (middle + 1, high)]
    return halves if hint < low else halves[::-1]


def _narrow(system: System, box: Box, changed: Iterable[int]) -> bool:
    """Narrow ``box`` in place by the ``changed`` rows and what follows; False if it is empty."""
    rows, touching = system.rows, system.touching
    lows, highs = box
    waiting = list(changed)
    queued = set(waiting)
    while waiting:
        index = waiting.pop()
        queued.discard(index)
        plus, minus, lo, hi = rows[index]
        least = sum([lows[v] for v in plus]) - sum([highs[v] for v in minus])
        most = sum([highs[v] for v in plus]) - sum([lows[v] for v in minus])
        if least > hi or most < lo:
            return False
        if least >= lo and most <= hi:
            continue
        narrowed = [
            *_room(plus, hi - least, most - lo, lows, highs),
            *_room(minus, most - lo, hi - least, lows, highs),
        ]
        for other in [other for v in narrowed for other in touching[v]]:
            if other not in queued:
                queued.add(other)
                waiting.append(other)
    return True


def _room(
    side: tuple[int, ...], up: int, down: int, lows: list[int], highs: list[int]
) -> list[int]:
    """Keep each variable within ``up`` of its low end and ``down`` of its high end."""
    narrowed = []
    for v in side:
        low, high = lows[v], highs[v]
        width = high - low
        if width > up:
            highs[v] = low + up
        if width > down:
            lows[v] = high - down
        if width > up or width > down:
            narrowed.append(v)
    return narrowed


def _components(system: System, box: Box) -> list[list[int]]:
    """Return the variables that are still open, those that share a row with each other together."""
    lows, highs = box
    seen: set[int] = set()
    found = []
    for start in system.touching:
        if start in seen or lows[start] == highs[start]:
            continue
        seen.add(start)
        component = [start]
        for variable in component:
            for index in system.touching[variable]:
                row = system.rows[index]
                for other in (*row.plus, *row.minus):
                    if other not in seen and lows[other] < highs[other]:
                        seen.add(other)
                        component.append(other)
        found.append(component)
    return found
