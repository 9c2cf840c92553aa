"""Whether there is a world at all in which a count lies where it is asked for."""

from vpdesk.auditor.model import Model
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import BUDGET, Question, find, pieces_of, recount, space_of


def is_possible(model: Model, question: Question, deadline: float) -> bool | None:
    """Return whether some world answers ``question``; None when the search gave up.

    ``deadline`` is a moment of ``time.monotonic``. Raises Miscounted for an error of the solver.
    """
    predicate = question.predicate
    atoms = frozenset().union(*(each for each in pieces_of(model) if each & predicate.atoms))
    space = space_of(model, atoms, [predicate])
    try:
        found = find(space, question, Effort(BUDGET, deadline))
    except GaveUp:
        return None
    if found is None:
        return False
    recount(space, question, found.world)
    return True
