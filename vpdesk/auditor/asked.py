"""Which protected groups a rule is asked of, also where nobody was counted.

A rule is asked of groups that have fewer than k persons. In *unknown* atoms nobody was counted, and
the truth is completed there by some persons whom all that was told allows. What is asked is still
the same for every completion, so whatever is proven holds for the real persons too:

- R2 is broken only for groups that have 1 to k - 1 persons in every possible world, or nobody in
  any. A completion with k or more of them is a possible world itself, so that R2 holds.
- R1 is asked of a group that reaches into these atoms unless the known persons in it are k already,
  or what was told asks for k. Otherwise some completion may have fewer.
"""

from collections.abc import Callable
from dataclasses import replace

from vpdesk.auditor.floors import floor
from vpdesk.auditor.model import Model, Predicate, Protected, Rule


def is_asked(
    protected: Protected,
    count: Callable[[Predicate], int],
    model: Model,
    unknown: frozenset[int],
) -> bool:
    """Tell whether a rule is asked of a group, because it may have fewer than k persons.

    ``count`` is that of the truth, completed in ``unknown`` atoms.
    """
    predicate, k = protected.predicate, protected.k
    if count(predicate) < k:
        return True
    if protected.rule is Rule.R2 or predicate.atoms.isdisjoint(unknown):
        return False
    if count(replace(predicate, atoms=predicate.atoms - unknown)) >= k:
        return False
    return floor(predicate, model.statements, model.variables) < k
