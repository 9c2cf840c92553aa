"""The possible worlds of one space that were found so far, and what they show of counts."""

from typing import NamedTuple

from vpdesk.auditor.cells import World, chosen_by
from vpdesk.auditor.model import Predicate
from vpdesk.auditor.records import Census
from vpdesk.auditor.searching import find
from vpdesk.auditor.solver import Effort
from vpdesk.auditor.space import BUDGET, Question, Space, recount


class _Found(NamedTuple):
    world: World
    census: Census


class Worlds:
    """Worlds in ``space``, each of them recounted; searches for more begin near one of them.

    They are kept by the variable that was asked about: those found for others have nothing new of
    it. ``budget`` is the number of nodes that each search may cost, ``deadline`` the moment of
    ``time.monotonic`` at which all of them end.
    """

    def __init__(
        self, space: Space, *, budget: int = BUDGET, deadline: float | None = None
    ) -> None:
        self.space = space
        self._budget = budget
        self._deadline = deadline
        self._first: _Found | None = None
        self._about: dict[str | None, list[_Found]] = {}

    def seen(self, predicate: Predicate) -> tuple[int, int]:
        """Return the least and the most that meet ``predicate`` in the worlds found so far.

        There has to be one.
        """
        counts = [each.census.count(predicate) for each in self._found_about(predicate)]
        return min(counts), max(counts)

    def can(self, question: Question) -> bool:
        """Return whether some world answers ``question``.

        Raises GaveUp, Inexpressible, and Miscounted for an error of the solver.
        """
        return self.count(question) is not None

    def count(self, question: Question) -> int | None:
        """Return how many meet the predicate in a world that answers ``question``, None without.

        Raises what ``can`` raises.
        """
        predicate, hi = question.predicate, question.hi
        known = self._found_about(predicate)
        nearest: tuple[int, World | None] = 0, None
        for place, each in enumerate(known):
            n = each.census.count(predicate)
            if n >= question.lo and (hi is None or n <= hi):
                # What answered last often answers next.
                known.insert(0, known.pop(place))
                return n
            away = question.lo - n if n < question.lo else n - (hi or 0)
            if nearest[1] is None or away < nearest[0]:
                nearest = away, each.world
        effort = Effort(self._budget, self._deadline)
        found = find(self.space, question, effort, nearest[1])
        if found is None:
            return None
        kept = _Found(found.world, recount(self.space, question, found.world))
        known.insert(0, kept)
        self._first = self._first or kept
        return kept.census.count(predicate)

    def _found_about(self, predicate: Predicate) -> list[_Found]:
        variable = chosen_by(predicate, self.space.cells).variable
        first = [] if self._first is None else [self._first]
        return self._about.setdefault(variable.name if variable else None, first)
