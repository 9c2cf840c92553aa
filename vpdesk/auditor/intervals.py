"""What a reader can derive of a count: the least and the most that it can be."""

from dataclasses import dataclass

from vpdesk.auditor.cells import terms_of
from vpdesk.auditor.model import Model, Predicate
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import BUDGET, Question, Space, find, pieces_of, space_of


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
    ``time.monotonic`` at which all of them end. Raises Contradictory, Inexpressible.
    """
    atoms = frozenset().union(*(p for p in pieces_of(model) if p & predicate.atoms))
    space = space_of(model, atoms, [predicate])
    effort = Effort(budget, deadline)
    try:
        start = find(space, Question(predicate=predicate), effort)
    except GaveUp:
        return Interval(lo=0, hi=None, proven=False)
    if start is None:
        raise Contradictory
    n = terms_of(predicate, space.cells).of(start)
    lo, lo_proven = _least(space, predicate, n, budget, deadline)
    hi, hi_proven = _most(space, predicate, n, budget, deadline)
    return Interval(lo=lo, hi=hi, proven=lo_proven and hi_proven)


def _least(
    space: Space, predicate: Predicate, seen: int, budget: int, deadline: float | None
) -> tuple[int, bool]:
    """Return the least count, known to be at most ``seen``, by halving what is open."""
    low, high = 0, seen
    while low < high:
        middle = (low + high) // 2
        question = Question(predicate=predicate, hi=middle)
        try:
            world = find(space, question, Effort(budget, deadline))
        except GaveUp:
            return low, False
        if world is None:
            low = middle + 1
        else:
            high = terms_of(predicate, space.cells).of(world)
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
        question = Question(predicate=predicate, lo=middle)
        try:
            world = find(space, question, Effort(budget, deadline))
        except GaveUp:
            return None, False
        if world is None:
            high = middle - 1
        else:
            low = terms_of(predicate, space.cells).of(world)
    return (None, True) if low > end else (low, True)
