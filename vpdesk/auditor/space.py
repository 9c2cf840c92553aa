"""Looking for possible worlds: near a known one first, then anywhere.

Leaves that no statement tells apart are one class: any data set stays possible when the persons
of a class are dealt out over its leaves anew. Hence the search has one integer per class, and puts
all its persons in the first leaf. What is asked for may cut classes in two. In the same way atoms
that neither a statement nor the question tells apart are one.

How many persons there can be at most needs no guess. If a possible world has ``t`` persons whom
the question is about, keep those, and for each statement as many persons as its lower end asks
for; without all others every statement still holds. So a question for at least ``t`` persons has
a world of at most ``t`` plus the sum of all lower ends if it has one at all, and a question for at
most ``t`` as well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from vpdesk.auditor.bounds import between, turned
from vpdesk.auditor.cells import Cells, Terms, World, cells_of, records_of, terms_of
from vpdesk.auditor.model import Model, Predicate, Statement, Variable
from vpdesk.auditor.records import Census, places_of
from vpdesk.auditor.solver import NO_END, Box, Effort, Row, System, solve

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
    classes: dict[str, tuple[frozenset[str], ...]]
    """Per counted variable the sets of keys that statements do not tell apart."""
    rows: dict[str, list[Row]] = field(repr=False)
    """What binds the cells of each counted variable; under "" what binds persons alone."""


def space_of(model: Model, atoms: Iterable[int], asked: Iterable[Predicate] = ()) -> Space:
    """Return the space of worlds over ``atoms``, a union of ``pieces_of`` the model.

    Only what is ``asked`` here can be asked within columns. Raises Inexpressible.
    """
    cells = cells_of(model, atoms, asked)
    statements = tuple(s for s in model.statements if s.predicate.atoms & frozenset(cells.atoms))
    classes = {v.name: classes_of(v, (s.predicate for s in statements)) for v in cells.counted}
    rows = {
        variable.name: list(_binding(variable, classes[variable.name], statements, cells))
        for variable in cells.counted
    }
    rows[""] = [
        _row(terms_of(s.predicate, cells), s.lo, s.hi)
        for s in statements
        if _asked_of(s.predicate, cells) is None
    ]
    return Space(
        cells=cells,
        statements=statements,
        least=sum(s.lo for s in statements),
        classes=classes,
        rows=rows,
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


def find(
    space: Space, question: Question, effort: Effort, near: World | None = None
) -> Found | None:
    """Return a world that answers ``question``, or None if there is none at all.

    First those are tried in which only the variable asked about differs from ``near``, a possible
    world. Whoever uses the world has to ``recount`` it. Raises GaveUp, Inexpressible.
    """
    cells = space.cells
    rows = dict(space.rows)
    variable = _asked_of(question.predicate, cells)
    if variable is None:
        asked = [_row(terms_of(question.predicate, cells), question.lo, question.hi)]
    else:
        said = _said(question.predicate, question.lo, question.hi, variable, cells)
        told = (s.predicate for s in space.statements)
        classes = classes_of(variable, [question.predicate, *told])
        if len(classes) > len(space.classes[variable.name]):
            rows[variable.name] = list(_binding(variable, classes, space.statements, cells))
        merged = _merged(variable, classes, cells)
        asked = [_without(row, merged) for row in said]
        asked += turned(asked, rows[""])
    name = variable.name if variable else ""
    asked = [between(row, rows[name]) for row in asked]
    if any(row.lo > row.hi for row in asked):
        return None
    rows[name] = [*asked, *rows[name]]
    if variable is not None and near is not None:
        world = _solve_beside(near, variable, rows[name], cells, effort)
        if world is not None:
            return Found(world, name)
    twins = _twins(space, question)
    every = [_without(row, twins) for some in rows.values() for row in some]
    every = [row for row in every if row.plus or row.minus or not row.lo <= 0 <= row.hi]
    world = _solve_all(every, space.least + question.lo, near, cells, effort)
    return None if world is None else Found(world, None)


def recount(space: Space, question: Question, world: World) -> None:
    """Turn ``world`` into records and count them with nothing but these. Raises Miscounted."""
    census = Census(records_of(world, space.cells), places_of(space.cells.model))
    n = census.count(question.predicate)
    if n < question.lo or (question.hi is not None and n > question.hi):
        raise Miscounted
    if census.first_broken(space.statements) is not None:
        raise Miscounted


def _solve_beside(
    near: World, variable: Variable, rows: Sequence[Row], cells: Cells, effort: Effort
) -> World | None:
    lows, highs = list(near), list(near)
    persons = frozenset(cells.persons.values())
    most = sum(near[cell] for cell in persons)
    for (name, *_), cell in cells.values.items():
        if name == variable.name:
            lows[cell] = highs[cell] = 0
    for row in rows:
        for cell in (*row.plus, *row.minus):
            if cell not in persons:
                highs[cell] = most
    return solve(System(rows, (), near), Box(lows, highs), effort)


def _solve_all(
    rows: Sequence[Row], most: int, near: World | None, cells: Cells, effort: Effort
) -> World | None:
    highs = [0] * cells.size
    for row in rows:
        for cell in (*row.plus, *row.minus):
            highs[cell] = most
    lows = [0] * cells.size
    first = tuple(cells.persons.values())
    return solve(System(rows, first, near or lows), Box(lows, highs), effort)


def _twins(space: Space, question: Question) -> frozenset[int]:
    """Return the cells of atoms that stay empty, because an earlier one stands for them."""
    cells = space.cells
    asked = [question.predicate.atoms, *(s.predicate.atoms for s in space.statements)]
    first: dict[tuple[bool, ...], int] = {}
    for atom in cells.atoms:
        first.setdefault(tuple(atom in atoms for atoms in asked), atom)
    empty = frozenset(cells.atoms).difference(first.values())
    persons = (cell for (atom, _), cell in cells.persons.items() if atom in empty)
    values = (cell for (_, atom, *_), cell in cells.values.items() if atom in empty)
    return frozenset((*persons, *values))


def _binding(
    variable: Variable,
    classes: Iterable[frozenset[str]],
    statements: Iterable[Statement],
    cells: Cells,
) -> Iterator[Row]:
    """Yield how ``variable`` adds up to persons, and what is told of it."""
    classes = tuple(classes)
    merged = _merged(variable, classes, cells)
    for atom in cells.atoms:
        for group in cells.groups_of(variable):
            persons = cells.persons_in(atom, group)
            leaves = tuple(
                cell
                for key in variable.keys
                if (cell := cells.values[variable.name, atom, group, key]) not in merged
            )
            yield Row(leaves, persons, 0, NO_END if variable.multi else 0)
            if variable.multi:
                yield from (Row(persons, (leaf,), 0, NO_END) for leaf in leaves)
    for statement in statements:
        if _asked_of(statement.predicate, cells) == variable:
            for row in _said(statement.predicate, statement.lo, statement.hi, variable, cells):
                yield _without(row, merged)


def _said(
    predicate: Predicate, lo: int, hi: int | None, variable: Variable, cells: Cells
) -> Iterator[Row]:
    """Yield that a count is ``lo`` to ``hi``.

    That of a single-valued variable is also put as all persons less those with other keys, which
    says the same but narrows sooner.
    """
    yield _row(terms_of(predicate, cells), lo, hi)
    if not variable.multi:
        columns = [c for c in predicate.conditions if c.variable != variable.name]
        last = next(c for c in predicate.conditions if c.variable == variable.name)
        others = replace(last, negated=not last.negated)
        everybody = replace(predicate, conditions=tuple(columns))
        rest = replace(predicate, conditions=(*columns, others))
        terms = Terms(terms_of(everybody, cells).plus, terms_of(rest, cells).plus)
        yield _row(terms, lo, hi)


def _merged(variable: Variable, classes: Iterable[frozenset[str]], cells: Cells) -> frozenset[int]:
    """Return the cells that stay empty, because the first leaf of their class stands for it."""
    first = {next(key for key in variable.keys if key in keys) for keys in classes}
    return frozenset(
        cell
        for (name, _, _, key), cell in cells.values.items()
        if name == variable.name and key not in first
    )


def _row(terms: Terms, lo: int, hi: int | None) -> Row:
    return Row(terms.plus, terms.minus, lo, NO_END if hi is None else hi)


def _without(row: Row, merged: frozenset[int]) -> Row:
    plus = tuple(cell for cell in row.plus if cell not in merged)
    minus = tuple(cell for cell in row.minus if cell not in merged)
    return Row(plus, minus, row.lo, row.hi)


def _asked_of(predicate: Predicate, cells: Cells) -> Variable | None:
    """Return the variable with a condition, other than column variables."""
    names = {condition.variable for condition in predicate.conditions}
    return next((v for v in cells.counted if v.name in names), None)
