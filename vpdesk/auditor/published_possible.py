"""Whether there is a world at all in which a count lies where it is asked for."""

from vpdesk.auditor.model import Model
from vpdesk.auditor.solver import GaveUp
from vpdesk.auditor.space import Question, pieces_of, space_of
from vpdesk.auditor.worlds import Worlds


def is_possible(model: Model, question: Question, deadline: float) -> bool | None:
    """Return whether some world answers ``question``; None when the search gave up.

    ``deadline`` is a moment of ``time.monotonic``. Raises Miscounted for an error of the solver.
    """
    predicate = question.predicate
    atoms = frozenset().union(*(each for each in pieces_of(model) if each & predicate.atoms))
    try:
        return Worlds(space_of(model, atoms, [predicate]), deadline=deadline).can(question)
    except GaveUp:
        return None
