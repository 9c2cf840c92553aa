"""What a reader can derive from prints, found by trying every data set there could be.

This knows nothing of the auditor: it has its own reading of a print, its own list of what must
stay hidden, and no solver. A record is tried as a whole, not variable by variable.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from vpdesk.domain.disclosure import CountedPerson, ProtectedTable, ProtectedView

Kinds = frozenset[int]
"""A predicate: the kinds of record it is true for."""
Said = tuple[Kinds, int, int | None]
Print = tuple[ProtectedView, frozenset[int]]


@dataclass(frozen=True)
class Universe:
    """Every kind of record: an atom, a value per single variable, values per several-valued one.

    A several-valued variable has its rows and a residual value, and nobody is without a value.
    """

    atoms: int
    single: dict[str, tuple[str, ...]]
    multi: dict[str, tuple[str, ...]]

    @property
    def kinds(self) -> tuple[tuple[int, CountedPerson], ...]:
        values = [[(name, key) for key in keys] for name, keys in self.single.items()]
        sets = [
            [
                (name, frozenset(chosen))
                for size in range(1, len(rows) + 2)
                for chosen in combinations((*rows, "something else"), size)
            ]
            for name, rows in self.multi.items()
        ]
        return tuple(
            (atom, CountedPerson(single=dict(one), multi=dict(several)))
            for atom, one, several in product(range(self.atoms), product(*values), product(*sets))
        )


@dataclass(frozen=True)
class Oracle:
    """All worlds that fit what was ``told``."""

    universe: Universe
    told: tuple[Print, ...]

    def over(self, atoms: Iterable[int]) -> Kinds:
        wanted = set(atoms)
        return frozenset(i for i, (atom, _) in enumerate(self.universe.kinds) if atom in wanted)

    def single(self, variable: str, keys: Iterable[str]) -> Kinds:
        wanted = set(keys)
        kinds = enumerate(self.universe.kinds)
        return frozenset(i for i, (_, person) in kinds if person.single[variable] in wanted)

    def multi(self, variable: str, key: str) -> Kinds:
        kinds = enumerate(self.universe.kinds)
        return frozenset(i for i, (_, person) in kinds if key in person.multi[variable])

    def row(self, table: ProtectedTable, keys: Sequence[str]) -> Kinds:
        if table.multi:
            return self.multi(table.variable, keys[0])
        return self.single(table.variable, keys)

    def said(self) -> Iterator[Said]:
        for view, atoms in self.told:
            everybody = self.over(atoms)
            yield everybody, view.total.lo, view.total.hi
            for table in view.tables:
                persons = everybody
                if table.column_key is not None and view.column is not None:
                    persons = everybody & self.single(view.column, [table.column_key])
                yield persons, table.total.lo, table.total.hi
                for row in table.rows:
                    yield persons & self.row(table, row.keys), row.token.lo, row.token.hi

    def derivable(self, asked: Sequence[Kinds], largest: int) -> list[set[int]]:
        """Return every count that each of ``asked`` can have, among up to ``largest`` persons."""
        said = list(dict.fromkeys(self.said()))
        watched = [*(kinds for kinds, _, _ in said), *asked]
        tops = [largest if hi is None else hi for _, _, hi in said]
        counts = [0] * len(watched)
        found: list[set[int]] = [set() for _ in asked]
        touched = [
            [i for i, kinds in enumerate(watched) if kind in kinds]
            for kind in range(len(self.universe.kinds))
        ]

        def go(kind: int, left: int) -> None:
            if kind == len(touched):
                if all(counts[i] >= lo for i, (_, lo, _) in enumerate(said)):
                    for i, seen in enumerate(found, start=len(said)):
                        seen.add(counts[i])
                return
            go(kind + 1, left)
            added = 0
            while left > added:
                added += 1
                for i in touched[kind]:
                    counts[i] += 1
                if any(counts[i] > tops[i] for i in touched[kind] if i < len(tops)):
                    break
                go(kind + 1, left - added)
            for i in touched[kind]:
                counts[i] -= added

        go(0, largest)
        return found

    def rule_1(self) -> Iterator[Kinds]:
        """Yield what must be able to be nobody, and able to be k - 1."""
        for view, atoms in self.told:
            everybody = self.over(atoms)
            for table in view.tables:
                within = {everybody}
                if table.column_key is not None and view.column is not None:
                    within.add(everybody & self.single(view.column, [table.column_key]))
                rows = {row.keys for row in table.rows}
                if table.multi:
                    rows |= {(key,) for key in self.universe.multi[table.variable]}
                else:
                    rows |= {(key,) for key in self.universe.single[table.variable]}
                for keys, persons in product(rows, within):
                    yield persons & self.row(table, keys)
                    if table.multi:
                        yield persons - self.row(table, keys)

    def rule_2(self) -> Iterator[Kinds]:
        """Yield what must not be known to be few, nor to be nobody."""
        for size in range(1, self.universe.atoms + 1):
            for atoms in combinations(range(self.universe.atoms), size):
                everybody = self.over(atoms)
                yield everybody
                for variable, within in self._told_within(everybody):
                    yield from self._groups(variable, within)

    def _told_within(self, everybody: Kinds) -> Iterator[tuple[str, Kinds]]:
        for variable in self._told():
            yield variable, everybody
        for view, atoms in self.told:
            for table in view.tables:
                if table.column_key is not None and view.column and atoms & self._atoms(everybody):
                    column = self.single(view.column, [table.column_key])
                    yield table.variable, everybody & column

    def _atoms(self, kinds: Kinds) -> set[int]:
        return {atom for i, (atom, _) in enumerate(self.universe.kinds) if i in kinds}

    def _told(self) -> set[str]:
        tables = [(view, table) for view, _ in self.told for table in view.tables]
        columns = {view.column for view, table in tables if view.column and table.column_key}
        return {table.variable for _, table in tables if table.rows} | columns

    def _groups(self, variable: str, within: Kinds) -> Iterator[Kinds]:
        if variable in self.universe.multi:
            for key in self.universe.multi[variable]:
                yield within & self.multi(variable, key)
                yield within - self.multi(variable, key)
            return
        keys = self.universe.single[variable]
        unions = chain.from_iterable(combinations(keys, n) for n in range(1, len(keys)))
        yield from (within & self.single(variable, union) for union in unions)

    def unsafe(self, truth: Sequence[int], k: int, largest: int) -> set[tuple[str, Kinds]]:
        """Return what is broken for ``truth``, the number of persons of each kind."""
        asked = [("R1", g) for g in set(self.rule_1())] + [("R2", g) for g in set(self.rule_2())]
        small = [(rule, g) for rule, g in asked if sum(truth[kind] for kind in g) < k]
        derived = self.derivable([g for _, g in small], largest)
        return {
            (rule, g)
            for (rule, g), counts in zip(small, derived, strict=True)
            if not keeps(rule, counts, k)
        }


def keeps(rule: str, counts: set[int], k: int) -> bool:
    if rule == "R1":
        return 0 in counts and max(counts) >= k - 1
    return max(counts) >= k or (0 in counts and max(counts) >= 1)
