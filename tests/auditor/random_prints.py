"""Small data sets and prints of them, drawn at random: some safe, many not."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.auditor.oracle import Oracle, Print, Universe
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    ProtectedTable,
    ProtectedView,
    Row,
    Token,
    at_least,
    exactly,
    less_than,
)

Counted = Callable[[CountedPerson], bool]


@dataclass(frozen=True)
class Problem:
    """Data, and prints of it. Nobody can be in a world of more than ``largest`` persons."""

    universe: Universe
    persons: tuple[int, ...]
    """How many there are of each kind of record."""
    told: tuple[Print, ...]
    k: int
    largest: int

    @property
    def oracle(self) -> Oracle:
        return Oracle(self.universe, self.told)

    @property
    def truth(self) -> list[tuple[int, CountedPerson]]:
        kinds = zip(self.universe.kinds, self.persons, strict=True)
        return [kind for kind, n in kinds for _ in range(n)]


UNIVERSES: dict[str, Callable[[int], Universe]] = {
    "single": lambda atoms: Universe(atoms, {"v": ("a", "b", UNKNOWN)}, {}),
    "two": lambda atoms: Universe(atoms, {"v": ("a", UNKNOWN), "w": ("b", UNKNOWN)}, {}),
    "multi": lambda atoms: Universe(atoms, {}, {"m": ("p", "q")}),
    "mixed": lambda atoms: Universe(atoms, {"v": ("a", UNKNOWN)}, {"m": ("p",)}),
    "crossed": lambda atoms: Universe(atoms, {"c": ("x", UNKNOWN), "v": ("a", UNKNOWN)}, {}),
    "crossed multi": lambda atoms: Universe(atoms, {"c": ("x", UNKNOWN)}, {"m": ("p",)}),
}


LARGER: dict[str, Callable[[int], Universe]] = {
    "single": lambda atoms: Universe(atoms, {"v": (*"abcde", UNKNOWN), "w": ("d", UNKNOWN)}, {}),
    "mixed": lambda atoms: Universe(atoms, {"v": ("a", "b", UNKNOWN)}, {"m": ("p", "q", "r")}),
    "crossed": lambda atoms: Universe(
        atoms, {"c": ("x", "y", UNKNOWN), "v": ("a", "b", UNKNOWN)}, {"m": ("p", "q")}
    ),
}


def problem(draw: random.Random) -> Problem:
    """Return a problem, small enough to try every world, in which every atom has an upper end."""
    return _problem(draw, UNIVERSES, k=draw.choice((2, 3)), n=draw.randint(0, 5))


def larger_problem(draw: random.Random) -> Problem:
    """Return a problem with as many persons as a small report has."""
    return _problem(draw, LARGER, k=5, n=draw.randint(0, 40))


def _problem(
    draw: random.Random, universes: Mapping[str, Callable[[int], Universe]], *, k: int, n: int
) -> Problem:
    name = draw.choice(list(universes))
    atoms = draw.choice((1, 1, 2))
    universe = universes[name](atoms)
    kinds = len(universe.kinds)
    chosen = draw.choices(range(kinds), weights=[draw.random() ** 2 for _ in range(kinds)], k=n)
    persons = tuple(chosen.count(kind) for kind in range(kinds))
    data = [kind for kind, m in zip(universe.kinds, persons, strict=True) for _ in range(m)]
    over: list[frozenset[int]] = [frozenset(range(atoms))]
    if atoms == 2:
        over = draw.choice(
            [over, [*over, frozenset({0})], [frozenset({0}), frozenset({1})], [*over, *over]]
        )
    told = tuple(
        (
            _view(draw, universe, [p for a, p in data if a in some], k, crossed="crossed" in name),
            some,
        )
        for some in over
    )
    tops = [view.total.hi or 0 for view, some in told if len(some) == atoms]
    largest = min(tops) if tops else sum(view.total.hi or 0 for view, _ in told)
    return Problem(universe, persons, told, k, largest)


def token(draw: random.Random, n: int, k: int, *, end: bool = False) -> Token:
    """Return a token that is true of ``n``, with an upper ``end`` if that is asked for."""
    said = [exactly(n), exactly(n), Token(lo=max(0, n - draw.randint(0, 2)), hi=n + 1)]
    said.append(less_than(k) if n < k else Token(lo=k, hi=n + 1))
    if not end:
        said += [at_least(k) if n >= k else less_than(k), Token(lo=0, hi=None)]
    return draw.choice(said)


def _view(
    draw: random.Random, universe: Universe, people: list[CountedPerson], k: int, *, crossed: bool
) -> ProtectedView:
    column = "c" if crossed and draw.random() < 0.7 else None
    tables: list[ProtectedTable] = []
    for name in (*universe.single, *universe.multi):
        if draw.random() < 0.15:
            continue
        if column is None or name == column:
            tables.append(_table(draw, universe, name, people, k))
            continue
        for key in universe.single[column]:
            inside = [person for person in people if person.single[column] == key]
            tables.append(_table(draw, universe, name, inside, k, key))
    total = token(draw, len(people), k, end=True)
    return ProtectedView(
        k=k, version=1, block=False, total=total, tables=tuple(tables), column=column
    )


def _table(
    draw: random.Random,
    universe: Universe,
    name: str,
    people: Sequence[CountedPerson],
    k: int,
    column: str | None = None,
) -> ProtectedTable:
    multi = name in universe.multi
    rows: list[Row] = []
    for keys in _rows(draw, universe, name):
        if multi:
            n = sum(keys[0] in person.multi[name] for person in people)
        else:
            n = sum(person.single[name] in keys for person in people)
        rows.append(Row(label="/".join(keys), depth=0, keys=keys, token=token(draw, n, k)))
    total = token(draw, len(people), k)
    return ProtectedTable(
        variable=name,
        title=name,
        multi=multi,
        k=k,
        total=total,
        rows=tuple(rows),
        residual="overig" if multi else None,
        column=column,
        column_key=column,
    )


def _rows(draw: random.Random, universe: Universe, name: str) -> list[tuple[str, ...]]:
    """Return rows that have every key, some of them perhaps together."""
    if name in universe.multi:
        return [(key,) for key in universe.multi[name]]
    keys = universe.single[name]
    if len(keys) < 3 or draw.random() < 0.5:
        return [(key,) for key in keys]
    cuts = [0, *sorted(draw.sample(range(1, len(keys)), draw.randint(1, 2))), len(keys)]
    rows = [keys[low:high] for low, high in pairwise(cuts)]
    return rows + [(key,) for row in rows if len(row) > 1 and draw.random() < 0.4 for key in row]
