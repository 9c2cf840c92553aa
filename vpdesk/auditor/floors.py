"""How many persons what was told asks for in a group, by plain arithmetic and no search."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vpdesk.auditor.ceilings import ceiling, is_part
from vpdesk.auditor.model import Condition, Predicate, Statement, Variable


def floor(
    predicate: Predicate, statements: Sequence[Statement], variables: Iterable[Variable]
) -> int:
    """Return a number that ``predicate`` has in every possible world, perhaps not the largest.

    It is that told of a part of the group, or that of a larger group less what can be outside.
    """
    found = [0, *(s.lo for s in statements if is_part(s.predicate, predicate))]
    if predicate.conditions:
        last = predicate.conditions[-1]
        variable = next(v for v in variables if v.name == last.variable)
        found += _by_difference(predicate, variable, statements)
    return max(found)


def _by_difference(
    predicate: Predicate, variable: Variable, statements: Sequence[Statement]
) -> Iterator[int]:
    *columns, last = predicate.conditions
    within = replace(predicate, conditions=tuple(columns))
    for whole in statements:
        if is_part(whole.predicate, within):
            rest = _outside(whole.predicate, last, variable, statements)
            if rest is not None:
                yield whole.lo - rest


def _outside(
    whole: Predicate, last: Condition, variable: Variable, statements: Sequence[Statement]
) -> int | None:
    """Return the most that ``whole`` can have of persons who do not meet ``last``."""
    others = tuple(c for c in whole.conditions if c.variable != variable.name)
    if variable.multi:
        without = replace(last, negated=not last.negated)
        return ceiling(replace(whole, conditions=(*others, without)), statements)
    keys = frozenset(variable.keys)
    for condition in (c for c in whole.conditions if c.variable == variable.name):
        keys &= condition.keys
    keys -= last.keys
    if not keys:
        return 0

    def most(some: frozenset[str]) -> int | None:
        condition = Condition(variable=variable.name, keys=some)
        return ceiling(replace(whole, conditions=(*others, condition)), statements)

    together, apart = most(keys), [most(frozenset({key})) for key in keys]
    told = [n for n in apart if n is not None]
    summed = [sum(told)] if len(told) == len(apart) else []
    return min([*summed, *([] if together is None else [together])], default=None)
