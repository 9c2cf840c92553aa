"""The sums of cells that are told and asked about, and how larger ones are made of smaller ones.

A row of a table over a year is the sum of that row over its quarters, and of the smaller rows
below it. When every such sum is a number of its own, bound to its parts in each of these ways,
narrowing one of them narrows all others: what is printed of a whole and of its other parts reaches
a part at once. With nothing but the cells the search would have to deal every sum out to see it.

Atoms that nothing tells apart are one *unit*, of which the first atom stands for all; in the same
way the first key stands for a class of keys.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from vpdesk.auditor.cells import Cells, Group
from vpdesk.auditor.model import Variable
from vpdesk.auditor.solver import NO_END, Row

PERSONS = ""
"""Stands for no variable."""

Part = TypeVar("Part")
Classes = dict[str, tuple[frozenset[str], ...]]


class Sum(NamedTuple):
    """The persons in atoms and groups, of a variable those with ``keys`` or ``lacking`` them."""

    atoms: frozenset[int]
    groups: frozenset[Group]
    variable: str = PERSONS
    keys: frozenset[str] = frozenset()
    lacking: bool = False


class Sums:
    """Numbers for the cells, and after these for all sums that were placed.

    ``rows`` are what binds them, by the variable they are about. ``units`` are the sets of atoms
    and ``classes`` the sets of keys that nothing tells apart.
    """

    def __init__(self, cells: Cells, units: Sequence[frozenset[int]], classes: Classes) -> None:
        self.cells = cells
        self.nobody = cells.size
        """The sum of nothing."""
        self.size = cells.size + 1
        self.rows: dict[str, list[Row]] = {name: [] for name in (PERSONS, *classes)}
        self._units = units
        self._classes = classes
        self._variables = {variable.name: variable for variable in cells.counted}
        self._everybody = frozenset(cells.groups)
        self._places: dict[Sum, int] = {}
        self._spread: set[Sum] = set()
        self._atoms: dict[frozenset[int], None] = {}
        self._groups: dict[frozenset[Group], None] = {}
        self._keys: dict[str, dict[frozenset[str], None]] = {name: {} for name in classes}

    def know(self, told: Iterable[Sum]) -> None:
        """Let sums be made of the atoms, groups and keys that are ``told`` about."""
        for each in told:
            self._atoms[each.atoms] = None
            self._groups[each.groups] = None
            if each.variable != PERSONS:
                self._keys[each.variable][each.keys] = None

    def lay_out(self) -> None:
        """Bind the cells of every unit."""
        for unit in self._units:
            for variable in self.cells.counted:
                for group in self.cells.groups_of(variable):
                    groups = self._everybody if group == () else frozenset({group})
                    self._spread_out(variable, unit, groups)

    def asking(self, asked: Iterable[Sum]) -> "Sums":
        """Return these sums with room for those ``asked``, and these as parts of larger ones."""
        other = Sums(self.cells, self._units, self._classes)
        other.size = self.size
        other.rows = {name: list(rows) for name, rows in self.rows.items()}
        other._places = dict(self._places)
        other._spread = set(self._spread)
        other._atoms = dict(self._atoms)
        other._groups = dict(self._groups)
        other._keys = {name: dict(keys) for name, keys in self._keys.items()}
        for each in asked:
            other.place(each)
            other._join(each)
        return other

    def place(self, asked: Sum) -> int:
        """Return the number of a sum, which is made of whole units and classes."""
        found = self._places.get(asked)
        if found is None:
            found = self._placed(asked)
            self._places[asked] = found
        return found

    def places_of_persons(self) -> Iterator[int]:
        """Yield the numbers of all sums of persons, whatever their values."""
        return (place for each, place in self._places.items() if each.variable == PERSONS)

    def counted_in(self, world: Sequence[int]) -> list[int]:
        """Return every sum in ``world``, one that its cells lie in whole."""
        found = [0] * self.size
        for each, place in self._places.items():
            found[place] = self._count(each, world)
        return found

    def _count(self, each: Sum, world: Sequence[int]) -> int:
        cells = self.cells
        crossed = each.variable in cells.crossed
        persons = sum([world[cells.persons[a, g]] for a in each.atoms for g in each.groups])
        if each.variable == PERSONS:
            return persons
        groups = each.groups if crossed else ((),)
        having = sum(
            [
                world[cells.values[each.variable, a, g, key]]
                for a in each.atoms
                for g in groups
                for key in each.keys
            ]
        )
        return persons - having if each.lacking else having

    def _placed(self, asked: Sum) -> int:
        if not asked.atoms or not asked.groups:
            return self.nobody
        variable = self._variables.get(asked.variable)
        if variable is not None:
            if not asked.keys:
                return self.nobody
            if not variable.multi and asked.keys >= frozenset(variable.keys):
                return self.place(Sum(asked.atoms, asked.groups))
        found = self._cell(asked, variable)
        return self._new(asked, variable) if found is None else found

    def _cell(self, asked: Sum, variable: Variable | None) -> int | None:
        """Return the number of the cell that a sum is, if it is one."""
        if asked.lacking or not any(asked.atoms == unit for unit in self._units):
            return None
        atom = min(asked.atoms)
        if variable is None or variable.name in self.cells.crossed:
            (group, *others) = asked.groups
            if others:
                return None
        else:
            group = ()
        if variable is None:
            return self.cells.persons[atom, group]
        if asked.keys not in self._classes[variable.name]:
            return None
        key = next(key for key in variable.keys if key in asked.keys)
        return self.cells.values[variable.name, atom, group, key]

    def _new(self, asked: Sum, variable: Variable | None) -> int:
        number = self.size
        self.size += 1
        self._places[asked] = number
        for parts in self._divisions(asked, variable):
            places = tuple(map(self.place, parts))
            self._bind(asked, (number,), places)
        if variable is not None and variable.multi:
            persons = self.place(Sum(asked.atoms, asked.groups))
            if asked.lacking:
                having = self.place(asked._replace(lacking=False))
                self._bind(asked, (persons,), (having, number))
            else:
                self._bind(asked, (persons,), (number,), most=NO_END)
        elif variable is not None:
            self._spread_out(variable, asked.atoms, asked.groups)
        return number

    def _bind(
        self, about: Sum, plus: tuple[int, ...], minus: tuple[int, ...], *, most: int = 0
    ) -> None:
        self.rows[about.variable].append(Row(plus, minus, 0, most))

    def _spread_out(
        self, variable: Variable, atoms: frozenset[int], groups: frozenset[Group]
    ) -> None:
        """Bind all persons in ``atoms`` and ``groups`` to their keys."""
        whole = Sum(atoms, groups, variable.name)
        if whole in self._spread:
            return
        self._spread.add(whole)
        persons = self.place(Sum(atoms, groups))
        if variable.multi:
            having = [whole._replace(keys=keys) for keys in self._classes[variable.name]]
            places = tuple(map(self.place, having))
            self._bind(whole, places, (persons,), most=NO_END)
            for place in places:
                self._bind(whole, (persons,), (place,), most=NO_END)
            return
        every = frozenset(variable.keys)
        for keys in self._key_divisions(variable.name, every):
            parts = tuple(self.place(whole._replace(keys=part)) for part in keys)
            self._bind(whole, (persons,), parts)
        cell = self._cell(whole._replace(keys=every), variable)
        if cell is not None:
            self._bind(whole, (persons,), (cell,))

    def _divisions(self, asked: Sum, variable: Variable | None) -> Iterator[list[Sum]]:
        for atoms in divisions(asked.atoms, self._atoms, self._units):
            yield [asked._replace(atoms=part) for part in atoms]
        if variable is None or variable.name in self.cells.crossed:
            single = [frozenset({group}) for group in self.cells.groups]
            for groups in divisions(asked.groups, self._groups, single):
                yield [asked._replace(groups=part) for part in groups]
        if variable is not None and not variable.multi:
            for keys in self._key_divisions(variable.name, asked.keys):
                yield [asked._replace(keys=part) for part in keys]

    def _key_divisions(self, name: str, keys: frozenset[str]) -> Iterator[list[frozenset[str]]]:
        return divisions(keys, self._keys[name], self._classes[name])

    def _join(self, asked: Sum) -> None:
        """Bind a sum to the least known sums that it is a part of."""
        variable = self._variables.get(asked.variable)
        for atoms, rest in _around(asked.atoms, self._atoms, self._units):
            whole = [asked._replace(atoms=part) for part in (atoms, asked.atoms, *rest)]
            self._bind_parts(whole)
        if variable is not None and not variable.multi:
            classes, known = self._classes[asked.variable], self._keys[asked.variable]
            every = {**known, frozenset(variable.keys): None}
            for keys, others in _around(asked.keys, every, classes):
                whole = [asked._replace(keys=part) for part in (keys, asked.keys, *others)]
                self._bind_parts(whole)

    def _bind_parts(self, whole: Sequence[Sum]) -> None:
        number, *parts = map(self.place, whole)
        self._bind(whole[0], (number,), tuple(parts))


def divisions(
    whole: frozenset[Part], known: Iterable[frozenset[Part]], least: Sequence[frozenset[Part]]
) -> Iterator[list[frozenset[Part]]]:
    """Yield ways to divide ``whole`` into ``known`` sets and, for the rest, the ``least`` ones.

    One for every largest known set in it, without repeating one; none if it cannot be divided.
    """
    inside = sorted((each for each in known if each and each < whole), key=len, reverse=True)
    largest = [each for each in inside if not any(each < other for other in inside)]
    seen: set[frozenset[frozenset[Part]]] = set()
    for first in largest or [frozenset()]:
        parts = _filled(whole, [first] if first else [], inside, least)
        if len(parts) > 1 and frozenset(parts) not in seen:
            seen.add(frozenset(parts))
            yield parts


def _filled(
    whole: frozenset[Part],
    parts: list[frozenset[Part]],
    inside: Iterable[frozenset[Part]],
    least: Iterable[frozenset[Part]],
) -> list[frozenset[Part]]:
    left = whole.difference(*parts)
    for each in (*inside, *least):
        if each and each <= left:
            parts.append(each)
            left -= each
    return parts


def _around(
    part: frozenset[Part], known: Iterable[frozenset[Part]], least: Sequence[frozenset[Part]]
) -> Iterator[tuple[frozenset[Part], list[frozenset[Part]]]]:
    """Yield the least ``known`` sets around ``part``, and what they have besides."""
    wider = [each for each in known if part and part < each]
    for whole in wider:
        if not any(other < whole for other in wider):
            rest = whole - part
            inside = sorted((each for each in known if each <= rest), key=len, reverse=True)
            yield whole, _filled(rest, [], inside, least)
