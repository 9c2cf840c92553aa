"""Narrows what is asked by what is told of parts and of wholes, before anything is searched.

The search would find the same, but only after it had tried every way to deal a sum out: it looks
at one inequality at a time, and never sees that two of them are about the same cells.
"""

from collections.abc import Iterable, Sequence

from vpdesk.auditor.solver import NO_END, Row


def turned(asked: Iterable[Row], told: Iterable[Row]) -> list[Row]:
    """Return what is ``asked`` of those who lack a value as something about those who have it.

    For that their number together has to be among what is ``told``.
    """
    totals = [row for row in told if not row.minus]
    return [
        Row(row.minus, (), max(0, total.lo - row.hi), min(NO_END, total.hi - row.lo))
        for row in asked
        for total in totals
        if row.minus and total.plus == row.plus
    ]


def between(row: Row, told: Sequence[Row]) -> Row:
    """Return ``row`` within the ends that rows about some of its cells, or about more, leave it.

    Its lower end is above its upper one if nothing is left.
    """
    if row.minus:
        return row
    cells = frozenset(row.plus)
    sums = [other for other in told if not other.minus]
    parts = [other.lo for other in sums if cells.issuperset(other.plus)]
    wholes = [other.hi for other in sums if cells.issubset(other.plus)]
    return row._replace(lo=max([row.lo, *parts]), hi=min([row.hi, *wholes]))
