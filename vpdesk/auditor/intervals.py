"""What a reader can derive of a count: the least and the most that it can be."""

from dataclasses import dataclass

from vpdesk.auditor.cells import terms_of
from vpdesk.auditor.model import Model, Predicate
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import BUDGET, Question, Space, find, pieces_of, recount, space_of


class Contradictory(Exception):
    """There is no world in which all that is told is true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The count is at least ``lo`` and at most ``hi``, None for any number.

    Both ends occur in a possible world if this is ``proven``. Otherwise the search gave up, and a
    reader may know more.
    """

    lo: int
    hi: int | None
    proven: bool


def interval(
    model: Model, predicate: Predicate, *, budget: int = BUDGET, deadline: float | None = None
) -> Interval:
    """Return what the statements of ``model`` allow the count of ``predicate`` to be.

    ``budget`` is the number of nodes that each search may cost, ``deadline`` the moment of
    ``time.monotonic`` at which all of them end. Raises Contradictory, Inexpressible,
    and Miscounted for an error of the solver.
    """
    atoms = frozenset().union(*(p for p in pieces_of(model) if p & predicate.atoms))
    space = space_of(model, atoms, [predicate])
    try:
        n = _counted(space, Question(predicate=predicate), budget, deadline)
    except GaveUp:
        return Interval(lo=0, hi=None, proven=False)
    if n is None:
        raise Contradictory
    lo, lo_proven = _least(space, predicate, n, budget, deadline)
    hi, hi_proven = _most(space, predicate, n, budget, deadline)
    return Interval(lo=lo, hi=hi, proven=lo_proven and hi_proven)


def _counted(space: Space, question: Question, budget: int, deadline: float | None) -> int | None:
    """Return how many meet the predicate in a world that answers ``question``, None without one.

    Raises GaveUp.
    """
    found = find(space, question, Effort(budget, deadline))
    if found is None:
        return None
    recount(space, question, found.world)
    return terms_of(question.predicate, space.cells).of(found.world)


def _least(
    space: Space, predicate: Predicate, seen: int, budget: int, deadline: float | None
) -> tuple[int, bool]:
    """Return the least count, known to be at most ``seen``, by halving what is open."""
    low, high = 0, seen
    while low < high:
        middle = (low + high) // 2
        try:
            n = _counted(space, Question(predicate=predicate, hi=middle), budget, deadline)
        except GaveUp:
            return low, False
        if n is None:
            low = middle + 1
        else:
            high = n
    return low, True


def _most(
    space: Space, predicate: Predicate, seen: int, budget: int, deadline: float | None
) -> tuple[int | None, bool]:
    """Return the largest count, known to be at least ``seen``.

    If it has an end, every person who counts is of a kind that a statement with an upper end
    counts: otherwise one could add more of the kind. So no end is larger than the sum of these
    upper ends.
    """
    end = sum(s.hi for s in space.statements if s.hi is not None)
    low, high = seen, end + 1
    while low < high:
        middle = high if low == seen and high == end + 1 else (low + high + 1) // 2
        try:
            n = _counted(space, Question(predicate=predicate, lo=middle), budget, deadline)
        except GaveUp:
            return None, False
        if n is None:
            high = middle - 1
        else:
            low = n
    return (None, True) if low > end else (low, True)
