"""Answers questions at once for which what was told of a larger group leaves no room."""

from collections.abc import Iterable

from vpdesk.auditor.model import Condition, Predicate, Statement


def ceiling(predicate: Predicate, statements: Iterable[Statement]) -> int | None:
    """Return the least upper end told of any group that all of ``predicate`` are in, if any.

    No possible world has more: a part cannot exceed the whole.
    """
    told = (s.hi for s in statements if s.hi is not None and is_part(predicate, s.predicate))
    return min(told, default=None)


def is_part(part: Predicate, whole: Predicate) -> bool:
    """Tell whether everybody in ``part`` is in ``whole``, as far as their wording shows it."""
    return part.atoms <= whole.atoms and all(
        any(_implies(own, condition) for own in part.conditions) for condition in whole.conditions
    )


def _implies(own: Condition, other: Condition) -> bool:
    if own.variable != other.variable or own.negated is not other.negated:
        return False
    return own.keys >= other.keys if own.negated else own.keys <= other.keys
