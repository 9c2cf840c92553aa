"""What a reader can derive of a count: the least and the most that it can be."""

from dataclasses import dataclass

from vpdesk.auditor.model import Model, Predicate
from vpdesk.auditor.searching import bounds
from vpdesk.auditor.solver import GaveUp
from vpdesk.auditor.space import BUDGET, Question, pieces_of, space_of
from vpdesk.auditor.worlds import Worlds


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
    return interval_in(Worlds(space, budget=budget, deadline=deadline), predicate)


def interval_in(worlds: Worlds, predicate: Predicate) -> Interval:
    """Return what the count of ``predicate`` can be in the space of ``worlds``.

    Raises what ``interval`` raises.
    """
    try:
        if not worlds.can(Question(predicate=predicate)):
            raise Contradictory
    except GaveUp:
        return Interval(lo=0, hi=None, proven=False)
    least, most = bounds(worlds.space, predicate)
    lo, lo_proven = _least(worlds, predicate, least)
    hi, hi_proven = _most(worlds, predicate, most)
    return Interval(lo=lo, hi=hi, proven=lo_proven and hi_proven)


def _least(worlds: Worlds, predicate: Predicate, low: int) -> tuple[int, bool]:
    """Return the least count, known to be at least ``low``: that itself, or by halving the rest."""
    high, _ = worlds.seen(predicate)
    middle = low
    while low < high:
        try:
            n = worlds.count(Question(predicate=predicate, hi=middle))
        except GaveUp:
            return low, False
        if n is None:
            low = middle + 1
        else:
            high = n
        middle = (low + high) // 2
    return low, True


def _most(worlds: Worlds, predicate: Predicate, high: int) -> tuple[int | None, bool]:
    """Return the largest count, known to be at most ``high``.

    If it has an end, every person who counts is of a kind that a statement with an upper end
    counts: otherwise one could add more of the kind. So no end is larger than the sum of these
    upper ends.
    """
    end = sum(s.hi for s in worlds.space.statements if s.hi is not None)
    _, low = worlds.seen(predicate)
    high = middle = min(high, end + 1)
    while low < high:
        try:
            n = worlds.count(Question(predicate=predicate, lo=middle))
        except GaveUp:
            return None, False
        if n is None:
            high = middle - 1
        else:
            low = n
        middle = (low + high + 1) // 2
    return (None, True) if low > end else (low, True)
