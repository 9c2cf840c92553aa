"""Completes the truth where nobody was counted: only what was told is known there.

A report from elsewhere tells of persons whom nobody can count any more. The truth is completed
with persons whom everything that was told allows; which ones decides nothing (see ``asked``).
"""

from collections import Counter
from dataclasses import replace

from vpdesk.auditor.cells import records_of
from vpdesk.auditor.model import Model, Predicate, Statement
from vpdesk.auditor.records import Census, Record, places_of
from vpdesk.auditor.searching import find
from vpdesk.auditor.solver import Effort
from vpdesk.auditor.space import Question, pieces_of, space_of


class NobodyFits(Exception):
    """However many persons there were in the ``atoms``, what was told of them is not true."""

    def __init__(self, atoms: frozenset[int]) -> None:
        super().__init__()
        self.atoms = atoms


def completed(
    known: Counter[Record], model: Model, unknown: frozenset[int], effort: Effort
) -> Counter[Record]:
    """Return ``known`` with persons in ``unknown`` atoms, so that what is told of these is true.

    Raises NobodyFits, GaveUp, Inexpressible.
    """
    census = Census(known, places_of(model))
    left: list[Statement] = []
    for statement in model.statements:
        atoms = statement.predicate.atoms & unknown
        n = census.count(statement.predicate)
        if atoms and statement.hi is not None and n > statement.hi:
            raise NobodyFits(atoms)
        if atoms:
            left.append(
                Statement(
                    predicate=replace(statement.predicate, atoms=atoms),
                    lo=max(0, statement.lo - n),
                    hi=None if statement.hi is None else statement.hi - n,
                )
            )
    rest = replace(model, statements=tuple(dict.fromkeys(left)))
    found = Counter(known)
    for piece in pieces_of(rest):
        if piece <= unknown:
            space = space_of(rest, piece)
            fitting = find(space, Question(predicate=Predicate(atoms=piece)), effort)
            if fitting is None:
                raise NobodyFits(piece)
            found.update(records_of(fitting.world, space.cells))
    return found
