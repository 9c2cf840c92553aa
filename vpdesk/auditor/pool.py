"""The worlds that were found so far in one piece, the first of which is the truth."""

import time
from collections.abc import Sequence

from vpdesk.auditor.ceilings import ceiling
from vpdesk.auditor.cells import Terms, World, records_of, terms_of, world_of
from vpdesk.auditor.certificate import Witness
from vpdesk.auditor.model import Model, Predicate, Variable
from vpdesk.auditor.records import Records
from vpdesk.auditor.searching import find
from vpdesk.auditor.solver import Effort
from vpdesk.auditor.space import Found, Question, Space

TRUTH = 0
"""The place of the truth among the witnesses of a piece."""


class Pool:
    """Looks for witnesses in ``space``, among those found before it searches for another.

    ``budget`` is the number of nodes that one search may cost, ``deadline`` a moment of
    ``time.monotonic``.
    """

    def __init__(
        self, space: Space, truth: Records, *, budget: int, deadline: float | None
    ) -> None:
        self.model: Model = space.cells.model
        self.variables: tuple[Variable, ...] = space.cells.model.variables
        self._space = space
        self._truth = {r: n for r, n in truth.items() if r.atom in space.cells.atoms}
        self._worlds: list[World] = [world_of(self._truth, space.cells)]
        self._own: list[set[str] | None] = [None]
        """Per world the variables by which it differs from the truth; None for any."""
        self._cells: dict[str, list[int]] = {v.name: [] for v in self.variables}
        for (name, *_), cell in space.cells.values.items():
            self._cells[name].append(cell)
        self._budget = budget
        self._deadline = deadline
        self._terms: dict[Predicate, Terms] = {}

    @property
    def out_of_time(self) -> bool:
        """Whether the deadline is over."""
        return self._deadline is not None and time.monotonic() > self._deadline

    def count(self, predicate: Predicate, place: int) -> int:
        """Return how many persons meet ``predicate`` in the world at ``place``."""
        if predicate not in self._terms:
            self._terms[predicate] = terms_of(predicate, self._space.cells)
        return self._terms[predicate].of(self._worlds[place])

    def witness(self, question: Question) -> int | None:
        """Return the place of a world that answers ``question``, None if there is none.

        Raises GaveUp.
        """
        hi = question.hi
        most = ceiling(question.predicate, self._space.statements)
        if most is not None and question.lo > most:
            return None
        for place in range(len(self._worlds)):
            n = self.count(question.predicate, place)
            if n >= question.lo and (hi is None or n <= hi):
                return place
        effort = Effort(self._budget, self._deadline)
        found = find(self._space, question, effort, self._worlds[TRUTH])
        return None if found is None else self._kept(found)

    def _kept(self, found: Found) -> int:
        """Keep a world; return its place.

        One that differs from the truth by one variable is joined with one that differs by others.
        No claim can depend on what these counts were there: the truth, which is looked at first,
        had the same.
        """
        name = found.beside
        if name is not None:
            for place, own in enumerate(self._own):
                if own is not None and name not in own:
                    own.add(name)
                    for cell in self._cells[name]:
                        self._worlds[place][cell] = found.world[cell]
                    return place
        self._worlds.append(found.world)
        self._own.append(None if name is None else {name})
        return len(self._worlds) - 1

    def emptiest(self, predicate: Predicate, parts: Sequence[Predicate]) -> int | None:
        """Return the place of a world in which nobody meets ``predicate``, None if there is none.

        Of the worlds found before it is the first in which most of ``parts`` are nobody as well.
        Raises GaveUp.
        """
        places = [at for at in range(len(self._worlds)) if not self.count(predicate, at)]
        if not places:
            return self.witness(Question(predicate=predicate, hi=0))
        return max(places, key=lambda at: sum(not self.count(part, at) for part in parts))

    def witnesses(self) -> tuple[Witness, ...]:
        """Return all worlds as records."""
        cells = self._space.cells
        atoms = frozenset(cells.atoms)
        others = (records_of(world, cells) for world in self._worlds[TRUTH + 1 :])
        return tuple(
            Witness(atoms=atoms, records=tuple(records.items()))
            for records in (self._truth, *others)
        )
