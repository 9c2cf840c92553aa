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


def meets(record: Record, predicate: Predicate, places: Mapping[str, int]) -> bool:
    """Return whether ``record`` counts; ``places`` are those of the variables in a record."""
    return record.atom in predicate.atoms and all(
        record.values[places[condition.variable]].isdisjoint(condition.keys) is condition.negated
        for condition in predicate.conditions
    )


def places_of(model: Model) -> dict[str, int]:
    """Return the place of each variable in a record."""
    return {variable.name: place for place, variable in enumerate(model.variables)}


def count(records: Records, predicate: Predicate, places: Mapping[str, int]) -> int:
    """Return how many persons of ``records`` meet ``predicate``."""
    return sum(n for record, n in records.items() if meets(record, predicate, places))


def first_broken(
    records: Records, statements: Iterable[Statement], places: Mapping[str, int]
) -> Statement | None:
    """Return the first statement that ``records`` does not satisfy."""
    for statement in statements:
        n = count(records, statement.predicate, places)
        if n < statement.lo or (statement.hi is not None and n > statement.hi):
            return statement
    return None
