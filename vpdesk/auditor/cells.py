"""The integer model of what is known: counts per atom, and what binds them together.

Per atom ``a`` and group ``z``, a combination of values of the column variables, there are
``N[a,z]`` persons. Of a single-valued variable ``x[a,z,leaf]`` persons have each leaf, and these
sum to ``N``. Of a several-valued variable each ``x`` is at most ``N`` and their sum at least
``N``, because everybody has a leaf. A variable that is not told within columns is counted per atom
alone. This model is exact (section 6.1 of ``docs/anonymity.md``): any such integers are the counts
of a data set. Single values are dealt out in any order. Several values are dealt cyclically: ``m``
neighbours get the first leaf, the next ones the second, and so on around the circle; as ``m <= N``
nobody gets a leaf twice, and as the sum is at least ``N`` everybody gets one.

A cell is one such integer; a world, here, is a list of them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple, TypeAlias

from vpdesk.auditor.model import Condition, Inexpressible, Model, Predicate, Variable
from vpdesk.auditor.records import Record, Records

Group: TypeAlias = tuple[str, ...]
"""A value per column variable; empty where nothing is told within columns."""

World: TypeAlias = list[int]


class Terms(NamedTuple):
    """A count as a sum of cells less a sum of cells."""

    plus: tuple[int, ...]
    minus: tuple[int, ...]

    def of(self, world: Sequence[int]) -> int:
        """Return the count in ``world``."""
        n = sum([world[cell] for cell in self.plus])
        return n - sum([world[cell] for cell in self.minus]) if self.minus else n


class Chosen(NamedTuple):
    """The persons in ``atoms`` and ``groups`` with, or ``lacking``, one of ``keys``."""

    atoms: tuple[int, ...]
    groups: tuple[Group, ...]
    variable: Variable | None = None
    keys: tuple[str, ...] = ()
    lacking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Where the counts of ``model`` over some of its ``atoms`` stand in a world.

    ``columns`` are the column variables that these atoms are told within, ``groups`` their
    combinations of values. ``crossed`` names the variables that are counted per group.
    """

    model: Model
    atoms: tuple[int, ...]
    columns: tuple[Variable, ...]
    groups: tuple[Group, ...]
    crossed: frozenset[str]
    counted: tuple[Variable, ...]
    size: int
    persons: dict[tuple[int, Group], int] = field(repr=False)
    values: dict[tuple[str, int, Group, str], int] = field(repr=False)

    def groups_of(self, variable: Variable) -> tuple[Group, ...]:
        """Return the groups that ``variable`` is counted in."""
        return self.groups if variable.name in self.crossed else ((),)

    def persons_in(self, atom: int, group: Group) -> tuple[int, ...]:
        """Return the cells for the persons of a group of ``groups_of``."""
        groups = self.groups if group == () else (group,)
        return tuple(self.persons[atom, each] for each in groups)


def cells_of(model: Model, atoms: Iterable[int], asked: Iterable[Predicate] = ()) -> Cells:
    """Lay out the cells of ``atoms`` for the statements of ``model`` there and what is ``asked``.

    Raises Inexpressible.
    """
    chosen = tuple(sorted(atoms))
    predicates = [s.predicate for s in model.statements if not s.predicate.atoms.isdisjoint(chosen)]
    columns_used: set[str] = set()
    crossed: set[str] = set()
    for predicate in (*predicates, *asked):
        names = {condition.variable for condition in predicate.conditions}
        counted = names - set(model.column)
        if len(counted) > 1:
            raise Inexpressible(min(counted))
        within = names & set(model.column)
        if counted and within:
            crossed |= counted
        if (counted and within) or len(within) > 1:
            columns_used |= within
    columns = tuple(v for v in model.variables if v.name in columns_used)
    groups = tuple(product(*(variable.keys for variable in columns)))
    others = tuple(v for v in model.variables if v.name not in columns_used)
    for variable in model.variables:
        if (variable.name in crossed and not variable.crossed) or (
            variable.name in columns_used and variable.multi
        ):
            raise Inexpressible(variable.name)
    persons = {key: index for index, key in enumerate(product(chosen, groups))}
    names_of_values = (
        (variable.name, atom, group, key)
        for variable in others
        for atom in chosen
        for group in (groups if variable.name in crossed else ((),))
        for key in variable.keys
    )
    values = {name: index for index, name in enumerate(names_of_values, start=len(persons))}
    return Cells(
        model=model,
        atoms=chosen,
        columns=columns,
        groups=groups,
        crossed=frozenset(crossed),
        counted=others,
        size=len(persons) + len(values),
        persons=persons,
        values=values,
    )


def chosen_by(predicate: Predicate, cells: Cells) -> Chosen:
    """Return what ``predicate`` chooses among ``cells``. Raises Inexpressible."""
    groups, last = cells.groups, None
    places = {variable.name: place for place, variable in enumerate(cells.columns)}
    for condition in predicate.conditions:
        place = places.get(condition.variable)
        if place is not None:
            groups = tuple(g for g in groups if (g[place] in condition.keys) != condition.negated)
        elif last is None:
            last = condition
        else:
            raise Inexpressible(condition.variable)
    atoms = tuple(atom for atom in cells.atoms if atom in predicate.atoms)
    if last is None:
        return Chosen(atoms, groups)
    variable = next((v for v in cells.counted if v.name == last.variable), None)
    if variable is None or not last.keys <= frozenset(variable.keys):
        raise Inexpressible(last.variable)
    if variable.name not in cells.crossed and groups != cells.groups:
        raise Inexpressible(variable.name)
    lacking = variable.multi and last.negated
    return Chosen(atoms, groups, variable, _keys(last, variable), lacking)


def terms_of(predicate: Predicate, cells: Cells) -> Terms:
    """Return the count of ``predicate`` over the atoms of ``cells``. Raises Inexpressible."""
    chosen = chosen_by(predicate, cells)
    everybody = tuple(cells.persons[a, group] for a in chosen.atoms for group in chosen.groups)
    if chosen.variable is None:
        return Terms(everybody, ())
    name = chosen.variable.name
    groups = chosen.groups if name in cells.crossed else ((),)
    having = tuple(
        cells.values[name, atom, group, key]
        for atom in chosen.atoms
        for group in groups
        for key in chosen.keys
    )
    return Terms(everybody, having) if chosen.lacking else Terms(having, ())


def _keys(condition: Condition, variable: Variable) -> tuple[str, ...]:
    if variable.multi:
        if len(condition.keys) != 1:
            raise Inexpressible(variable.name)
        return tuple(condition.keys)
    return tuple(key for key in variable.keys if (key in condition.keys) != condition.negated)


def world_of(records: Records, cells: Cells) -> World:
    """Count ``records``, which all lie in the atoms of ``cells``."""
    world = [0] * cells.size
    places = {variable.name: place for place, variable in enumerate(cells.model.variables)}
    for record, n in records.items():
        group = tuple(next(iter(record.values[places[v.name]])) for v in cells.columns)
        world[cells.persons[record.atom, group]] += n
        for variable in cells.counted:
            where = group if variable.name in cells.crossed else ()
            for key in record.values[places[variable.name]]:
                world[cells.values[variable.name, record.atom, where, key]] += n
    return world


def records_of(world: Sequence[int], cells: Cells) -> dict[Record, int]:
    """Return persons who are counted as ``world`` says: the proof that there is such a data set."""
    found: Counter[Record] = Counter()
    for atom in cells.atoms:
        groups = [g for g in cells.groups for _ in range(world[cells.persons[atom, g]])]
        dealt: dict[str, list[frozenset[str]]] = {
            variable.name: [frozenset({group[place]}) for group in groups]
            for place, variable in enumerate(cells.columns)
        }
        for variable in cells.counted:
            hands: list[frozenset[str]] = []
            for group in cells.groups_of(variable):
                n = sum(world[cell] for cell in cells.persons_in(atom, group))
                counts = {
                    key: world[cells.values[variable.name, atom, group, key]]
                    for key in variable.keys
                }
                hands += _deal(counts, n)
            dealt[variable.name] = hands
        for person in range(len(groups)):
            values = tuple(dealt[variable.name][person] for variable in cells.model.variables)
            found[Record(atom, values)] += 1
    return dict(found)


def _deal(counts: dict[str, int], n: int) -> list[frozenset[str]]:
    """Deal each leaf to as many of ``n`` persons as ``counts`` says, going around the circle."""
    hands: list[set[str]] = [set() for _ in range(n)]
    at = 0
    for key, m in counts.items():
        for step in range(m):
            hands[(at + step) % n].add(key)
        at = (at + m) % n if n else 0
    return [frozenset(hand) for hand in hands]
