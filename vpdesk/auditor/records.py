"""Counting persons with plain integers: all that a witness is judged by, and no solver."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from vpdesk.auditor.model import RESIDUAL, Model, Predicate, Statement, Variable
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson


class TruthInexpressible(Exception):
    """A person has a value of ``variable`` that no table has a place for."""

    def __init__(self, variable: str) -> None:
        super().__init__()
        self.variable = variable


@dataclass(frozen=True, slots=True)
class Record:
    """One person: the atom, and the keys per variable in the order of the model."""

    atom: int
    values: tuple[frozenset[str], ...]


Records: TypeAlias = Mapping[Record, int]
"""A world: how many persons there are of each kind."""


def record_of(person: CountedPerson, atom: int, variables: Sequence[Variable]) -> Record:
    """Return ``person`` as tables count it: what has no leaf is unknown, or residual.

    Raises TruthInexpressible.
    """
    return Record(atom, tuple(_values(person, variable) for variable in variables))


def _values(person: CountedPerson, variable: Variable) -> frozenset[str]:
    if variable.multi:
        keys = person.multi.get(variable.name, frozenset())
        told = keys & frozenset(variable.keys)
        if RESIDUAL in variable.keys and (not told or told < keys):
            told |= {RESIDUAL}
    else:
        key = person.single.get(variable.name, UNKNOWN)
        told = frozenset({key if key in variable.keys else UNKNOWN}) & frozenset(variable.keys)
    if not told:
        raise TruthInexpressible(variable.name)
    return told


class Census:
    """The persons of a world, each of them one bit of a plain integer.

    A set of persons is an integer then: those who meet a condition are the union of those with
    each of its keys, those who meet several the intersection, and their number the bits that are
    set. ``places`` are those of the variables in a record.
    """

    def __init__(self, records: Records, places: Mapping[str, int]) -> None:
        self._places = places
        self._within: dict[int, int] = {}
        self._having: dict[tuple[int, str], int] = {}
        self._everybody = 0
        size = 0
        for record, n in records.items():
            persons = ((1 << n) - 1) << size
            size += n
            self._within[record.atom] = self._within.get(record.atom, 0) | persons
            for place, keys in enumerate(record.values):
                for key in keys:
                    self._having[place, key] = self._having.get((place, key), 0) | persons
        self._everybody = (1 << size) - 1

    def count(self, predicate: Predicate) -> int:
        """Return how many persons meet ``predicate``."""
        persons = 0
        for atom in predicate.atoms:
            persons |= self._within.get(atom, 0)
        for condition in predicate.conditions:
            place = self._places[condition.variable]
            having = 0
            for key in condition.keys:
                having |= self._having.get((place, key), 0)
            persons &= self._everybody ^ having if condition.negated else having
        return persons.bit_count()

    def first_broken(self, statements: Iterable[Statement]) -> Statement | None:
        """Return the first statement that is not true of these persons."""
        for statement in statements:
            n = self.count(statement.predicate)
            if n < statement.lo or (statement.hi is not None and n > statement.hi):
                return statement
        return None


def places_of(model: Model) -> dict[str, int]:
    """Return the place of each variable in a record."""
    return {variable.name: place for place, variable in enumerate(model.variables)}


def first_broken(
    records: Records, statements: Iterable[Statement], places: Mapping[str, int]
) -> Statement | None:
    """Return the first statement that is not true of ``records``."""
    return Census(records, places).first_broken(statements)
