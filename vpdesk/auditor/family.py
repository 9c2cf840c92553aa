"""Compares what certificates were asked, in whatever order it is listed.

Keys, statements and groups have no order of their own: another version of this program may list
them otherwise. Of the classes that are united with each other any order makes the same unions, as
long as each is united with all that come after it; a group that stands alone last may be left out
where R1 is asked of it.
"""

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from dataclasses import replace

from vpdesk.auditor.model import Model, Protected, Rule


def same_variables(one: Model, other: Model) -> bool:
    """Return whether persons are described in the same way, in as many atoms."""
    return one.atoms == other.atoms and _variables(one) == _variables(other)


def same_statements(one: Model, other: Model) -> bool:
    """Return whether both tell the same, and of the same variables."""
    return (
        same_variables(one, other)
        and len(one.statements) == len(other.statements)
        and frozenset(one.statements) == frozenset(other.statements)
        and sorted(one.column) == sorted(other.column)
    )


def same_family(one: Collection[Protected], other: Collection[Protected]) -> bool:
    """Return whether the same rules are asked of the same groups, with all their unions."""
    asked = _asked(one)
    return asked is not None and asked == _asked(other)


def _variables(model: Model) -> Sequence[Hashable]:
    return sorted((v.name, tuple(sorted(v.keys)), v.multi, v.crossed) for v in model.variables)


def _asked(family: Collection[Protected]) -> frozenset[Hashable] | None:
    """Return the groups and the sets of classes that are united; None if unions are left out."""
    by_1 = {each.predicate for each in family if each.rule is Rule.R1}
    names = {(each.rule, each.predicate) for each in family}
    found: set[Hashable] = {
        (each.rule, each.predicate, each.k)
        for each in family
        if each.rule is Rule.R1 or each.predicate not in by_1
    }
    united: dict[Hashable, list[Protected]] = defaultdict(list)
    for each in family:
        if each.beyond:
            *within, last = each.predicate.conditions
            about = replace(last, keys=frozenset())
            united[each.rule, each.predicate.atoms, (*within, about), each.k].append(each)
    for kin, members in united.items():
        classes = _chained(sorted(members, key=lambda each: -len(each.beyond)))
        if classes is None:
            return None
        found.add((kin, classes))
    return frozenset(found) if len(names) == len(family) else None


def _chained(members: Sequence[Protected]) -> frozenset[frozenset[str]] | None:
    """Return the classes if each but the last is united with all that come after it."""
    every: frozenset[frozenset[str]] | None = None
    left: frozenset[frozenset[str]] | None = None
    for each in members:
        own = each.predicate.conditions[-1].keys
        here = frozenset({own, *each.beyond})
        if left is not None and here != left:
            return None
        every = every or here
        left = frozenset(each.beyond)
    return every if left is not None and len(left) == 1 else None
