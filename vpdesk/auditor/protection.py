"""What must stay hidden: the family of protected groups (section 2.3 of ``docs/anonymity.md``).

R1 is asked of every leaf and printed row of a table over the period of that table, also within a
column, and of the complement of every row of a several-valued table. R2 is asked of everything
else that can be derived: over every union of atoms the total, every union of leaves of a
single-valued variable (also within a printed column), and every leaf of a several-valued one with
its complement, where R1 is not asked of these already.

Five reductions keep the family small. None of them leaves a rule out; each is implied.

1. *Atoms.* Only unions within one connected piece are listed. Let U and V be unions in different
   pieces; no statement is about both, so any world of the one goes with any world of the other. If
   fewer than k persons are in U and V together, so are in each. Either one of them can be k or
   more, and so can the sum; or both can be nobody and both somebody, and so can the sum.
2. *Leaves.* A class is a set of leaves that no statement tells apart, so the persons of a class
   can be dealt out over its leaves in any way. Let a union of leaves G have all leaves of the
   classes F and some of the classes P; in a world w it can be anything from w(F) to w(F + P). If
   F + P can be k or more, so can G. Otherwise neither can F, and R2 says that F can be nobody, so
   G can, and that F + P can be somebody, so G can. Hence R2 holds for all unions of leaves if it
   does for all unions of classes.
3. *Unions.* If a group can be k or more, every union with it can, by the same witness. The same
   goes for being somebody. If in one world a group G and the classes S are nobody, so is every
   union of G with some of S. So once it is shown that G can be somebody, and in which world it is
   nobody, what is left are unions with a class that is not in S. These are made one by one, each
   union once, and only while they cannot be k or more. That depends on the answers of the audit:
   ``Protected.beyond`` holds the classes that a group may be united with, and ``united`` makes the
   next unions. One with a group that is found unsafe, or waived, is not looked at.
4. *All leaves together* are the total, which is asked itself, with the threshold of the policy.
5. *The residual leaf* of a several-valued variable is printed in no row: everybody can have it,
   so it can be as many as the total, and if that can be nobody, so can it: R2 for the total is R2
   for it. R1 is not asked of it and cannot hold: if of ten persons two rows are below five each,
   two persons at least are in neither.

The threshold of a table is that of its rows. A table without rows tells nothing but its total and
has the threshold of its policy. Where editions with several thresholds meet in a union of atoms,
it is the lowest: what was told under a lower threshold cannot be held to a higher one afterwards.

A variable that was never broken down is not in the family: nothing is told of it but the total.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vpdesk.auditor.model import (
    RESIDUAL,
    Condition,
    Model,
    Predicate,
    Protected,
    Rule,
    Variable,
)
from vpdesk.auditor.printed import Told, keys_of_row, within_column
from vpdesk.auditor.space import classes_of, pieces_of
from vpdesk.auditor.unions import unions_of
from vpdesk.domain.disclosure import ProtectedTable, ProtectedView


def protected_of(told: Sequence[Told], model: Model) -> tuple[Protected, ...]:
    """Return what must stay hidden when ``told`` is known; ``model`` is ``model_of`` it."""
    found: dict[tuple[Rule, Predicate], Protected] = {}
    for each in (*_rows_and_leaves(told, model), *_derivable(told, model)):
        key = each.rule, each.predicate
        if key not in found or each.k < found[key].k:
            found[key] = each
    return tuple(
        each
        for (rule, predicate), each in found.items()
        if rule is Rule.R1 or each.beyond or (Rule.R1, predicate) not in found
    )


def parts_of(protected: Protected) -> tuple[Predicate, ...]:
    """Return the groups that a group may be united with, in the order of ``beyond``."""
    return tuple(_told_by(protected.predicate, keys) for keys in protected.beyond)


def united(protected: Protected, counts: Sequence[int]) -> Iterator[Protected]:
    """Yield the next unions of a group.

    ``counts`` are those of ``parts_of`` it in a world where the group is nobody. Unions with parts
    that are nobody there too are settled by that world, so each of the next has one that is not.
    """
    pairs = list(zip(protected.beyond, counts, strict=True))
    there = [keys for keys, n in pairs if n]
    empty = [keys for keys, n in pairs if not n]
    for place, keys in enumerate(there, start=1):
        own = protected.predicate.conditions[-1].keys
        predicate = _told_by(protected.predicate, own | keys)
        yield replace(protected, predicate=predicate, beyond=(*there[place:], *empty))


def is_everybody(predicate: Predicate, variables: Iterable[Variable]) -> bool:
    """Return whether a single-valued variable is asked about with all of its keys."""
    if not predicate.conditions:
        return False
    last = predicate.conditions[-1]
    return any(
        not v.multi and v.name == last.variable and last.keys >= frozenset(v.keys)
        for v in variables
    )


def concerning(
    protected: Iterable[Protected], overrides: Iterable[tuple[str, frozenset[int]]]
) -> frozenset[Protected]:
    """Return those that an override may break: about its variable and some of its atoms.

    An override of the total, with no name of a variable, may break any.
    """
    decided = tuple(overrides)
    return frozenset(
        each
        for each in protected
        if any(
            each.predicate.atoms & atoms
            and (not name or any(c.variable == name for c in each.predicate.conditions))
            for name, atoms in decided
        )
    )


def _told_by(predicate: Predicate, keys: frozenset[str]) -> Predicate:
    """Return ``predicate`` with other keys in its last condition."""
    *before, last = predicate.conditions
    return replace(predicate, conditions=(*before, replace(last, keys=keys)))


def _rows_and_leaves(told: Iterable[Told], model: Model) -> Iterator[Protected]:
    """Yield what R1 is asked of."""
    variables = {variable.name: variable for variable in model.variables}
    for each in told:
        for table in each.view.tables:
            variable = variables.get(table.variable)
            if variable is None:
                continue
            k = _threshold(each.view, table)
            for within in dict.fromkeys([(), within_column(each.view, table)]):
                for condition in _told_of(table, each.view, variable):
                    predicate = Predicate(atoms=each.atoms, conditions=(*within, condition))
                    yield Protected(rule=Rule.R1, predicate=predicate, k=k)


def _told_of(table: ProtectedTable, view: ProtectedView, variable: Variable) -> Iterator[Condition]:
    for row in table.rows:
        keys = keys_of_row(row.keys, table, view, variable)
        if variable.multi or keys < frozenset(variable.keys):
            yield Condition(variable=variable.name, keys=keys)
    yield from _leaves(variable)


def _leaves(variable: Variable) -> Iterator[Condition]:
    """Yield each leaf but the residual one, and the complement if there are several values."""
    for key in variable.keys:
        leaf = Condition(variable=variable.name, keys=frozenset({key}))
        if not variable.multi:
            yield leaf
        elif key != RESIDUAL:
            yield leaf
            yield replace(leaf, negated=True)


def _derivable(told: Sequence[Told], model: Model) -> Iterator[Protected]:
    """Yield what R2 is asked of."""
    for atoms in _unions(told, model):
        views = [each.view for each in told if each.atoms & atoms]
        total = Predicate(atoms=atoms)
        yield Protected(rule=Rule.R2, predicate=total, k=min(view.k for view in views))
        for variable in model.variables:
            k = min(_lowest(view, variable) for view in views)
            for within in _columns(views, variable):
                for condition, beyond in _groups(variable, model):
                    yield Protected(
                        rule=Rule.R2,
                        predicate=replace(total, conditions=(*within, condition)),
                        k=k,
                        beyond=beyond,
                    )


def _groups(
    variable: Variable, model: Model
) -> Iterator[tuple[Condition, tuple[frozenset[str], ...]]]:
    """Yield groups of persons by ``variable``, with the classes that they may be united with."""
    if variable.multi:
        yield from ((leaf, ()) for leaf in _leaves(variable))
        return
    classes = classes_of(variable, (s.predicate for s in model.statements))
    for place, keys in enumerate(classes):
        if keys < frozenset(variable.keys):
            yield Condition(variable=variable.name, keys=keys), classes[place + 1 :]


def _unions(told: Sequence[Told], model: Model) -> Iterator[frozenset[int]]:
    """Yield the unions of atoms, piece by piece, that counts can be derived over."""
    periods = tuple(dict.fromkeys(each.atoms for each in told))
    for piece in pieces_of(model, periods):
        printed = [atoms for atoms in periods if atoms <= piece]
        if not printed:
            continue
        yield from unions_of(piece, printed)


def _columns(views: Iterable[ProtectedView], variable: Variable) -> Iterable[tuple[Condition, ...]]:
    """Return no condition, and those of the columns that ``variable`` is told within."""
    tables = ((view, table) for view in views for table in view.tables)
    told = (within_column(view, table) for view, table in tables if table.variable == variable.name)
    return dict.fromkeys([(), *told])


def _lowest(view: ProtectedView, variable: Variable) -> int:
    """Return the threshold for ``variable`` in ``view``."""
    tables = (table for table in view.tables if table.variable == variable.name)
    return min((_threshold(view, table) for table in tables), default=view.k)


def _threshold(view: ProtectedView, table: ProtectedTable) -> int:
    return table.k if table.rows else view.k
