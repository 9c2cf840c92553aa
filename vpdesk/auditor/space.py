"""The possible worlds over atoms that hang together, and what can be asked about them.

Leaves that no statement tells apart are one class: any data set stays possible when the persons
of a class are dealt out over its leaves anew. Hence the search has one integer per class, and puts
all its persons in the first leaf. What is asked for may cut classes in two. The least it can be is
what the whole classes in it can be, the most what all classes it has leaves of can be: afterwards
the persons are dealt out so that the question is answered. In the same way atoms that neither a
statement nor the question tells apart are one.

How many persons there can be at most needs no guess. If a possible world has ``t`` persons whom
the question is about, keep those, and for each statement as many persons as its lower end asks
for; without all others every statement still holds. So a question for at least ``t`` persons has
a world of at most ``t`` plus the sum of all lower ends if it has one at all, and a question for at
most ``t`` as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from vpdesk.auditor.cells import Cells, World, cells_of, chosen_by, records_of
from vpdesk.auditor.layout import Layout, lay_out
from vpdesk.auditor.model import Model, Predicate, Statement, Variable
from vpdesk.auditor.records import Census, places_of
from vpdesk.auditor.sums import Classes

BUDGET = 30_000
"""The nodes that one search may cost (section 6.4)."""


class Miscounted(Exception):
    """A world that was found does not satisfy the statements: an error in this program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """For a world in which ``predicate`` counts ``lo`` to ``hi`` persons."""

    predicate: Predicate
    lo: int = 0
    hi: int | None = None


class Found(NamedTuple):
    """A world, and the variable by which alone it differs from the one it was looked for near."""

    world: World
    beside: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """The worlds that satisfy the ``statements`` about the atoms of ``cells``."""

    cells: Cells
    statements: tuple[Statement, ...]
    least: int
    """The sum of all lower ends."""
    classes: Classes
    """Per counted variable the sets of keys that statements do not tell apart."""
    _layouts: dict[tuple[tuple[frozenset[int], ...], int], Layout] = field(
        default_factory=dict, repr=False
    )

    def room(self, asked: int) -> int:
        """Return a count that no world needs to have more of, whatever up to ``asked`` is asked."""
        ends = sum(s.hi for s in self.statements if s.hi is not None)
        room = 1000
        while room <= asked:
            room *= 2
        return self.least + ends + room

    def layout(self, atoms: Iterable[int], asked: int) -> Layout:
        """Return what was told; what is asked, at least ``asked``, may tell ``atoms`` apart."""
        units = _apart(
            self.cells.atoms, [frozenset(atoms), *(s.predicate.atoms for s in self.statements)]
        )
        key = units, self.room(asked)
        if key not in self._layouts:
            self._layouts[key] = lay_out(self.cells, self.statements, self.classes, *key)
        return self._layouts[key]


def space_of(model: Model, atoms: Iterable[int], asked: Iterable[Predicate] = ()) -> Space:
    """Return the space of worlds over ``atoms``, a union of ``pieces_of`` the model.

    Only what is ``asked`` here can be asked within columns. Raises Inexpressible.
    """
    cells = cells_of(model, atoms, asked)
    statements = tuple(s for s in model.statements if s.predicate.atoms & frozenset(cells.atoms))
    for statement in statements:
        chosen_by(statement.predicate, cells)
    return Space(
        cells=cells,
        statements=statements,
        least=sum(s.lo for s in statements),
        classes={v.name: classes_of(v, (s.predicate for s in statements)) for v in cells.counted},
    )


def pieces_of(model: Model, together: Iterable[frozenset[int]] = ()) -> tuple[frozenset[int], ...]:
    """Return the sets of atoms that no statement connects with each other, in order.

    The atoms of each set in ``together`` end up in one piece as well.
    """
    pieces = [frozenset({atom}) for atom in range(model.atoms)]
    for atoms in {*(s.predicate.atoms for s in model.statements), *together}:
        joined = [piece for piece in pieces if piece & atoms]
        if len(joined) > 1:
            pieces = [piece for piece in pieces if piece not in joined]
            pieces.append(frozenset().union(*joined))
    return tuple(sorted(pieces, key=min))


def classes_of(variable: Variable, predicates: Iterable[Predicate]) -> tuple[frozenset[str], ...]:
    """Return the finest sets of keys of ``variable`` that ``predicates`` tell apart, in order."""
    told = {
        condition.keys
        for predicate in predicates
        for condition in predicate.conditions
        if condition.variable == variable.name
    }
    classes: dict[tuple[bool, ...], list[str]] = {}
    for key in variable.keys:
        classes.setdefault(tuple(key in keys for keys in told), []).append(key)
    return tuple(map(frozenset, classes.values()))


def recount(space: Space, question: Question, world: World) -> Census:
    """Turn ``world`` into records and count them with nothing but these. Raises Miscounted."""
    census = Census(records_of(world, space.cells), places_of(space.cells.model))
    n = census.count(question.predicate)
    if n < question.lo or (question.hi is not None and n > question.hi):
        raise Miscounted
    if census.first_broken(space.statements) is not None:
        raise Miscounted
    return census


def _apart(atoms: Iterable[int], told: Iterable[frozenset[int]]) -> tuple[frozenset[int], ...]:
    """Return the sets of atoms that ``told`` does not tell apart."""
    every = tuple(told)
    units: dict[tuple[bool, ...], list[int]] = {}
    for atom in atoms:
        units.setdefault(tuple(atom in each for each in every), []).append(atom)
    return tuple(map(frozenset, units.values()))
