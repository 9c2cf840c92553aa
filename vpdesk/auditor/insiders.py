"""Readers who know some cases completely, and whether they can tell that there is another one.

The cases that are known are taken out of what was told, and what is left is a reader's world again
(section 6.7 of ``docs/anonymity.md``). The test is weak on purpose: a colleague who reported knows
of one person in a row, and must not be able to tell that there is a second.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from vpdesk.auditor.audit import Finding, Reason, records_in
from vpdesk.auditor.model import Model, Protected, Rule, Statement
from vpdesk.auditor.pool import TRUTH, Pool
from vpdesk.auditor.records import Census, Record, places_of, record_of
from vpdesk.auditor.solver import GaveUp
from vpdesk.auditor.space import BUDGET, Question, pieces_of, space_of
from vpdesk.domain.disclosure import CountedPerson

Truth = Sequence[tuple[int, CountedPerson]]


def coalitions(truth: Truth, model: Model, size: int) -> Iterator[tuple[int, ...]]:
    """Yield places in ``truth`` of ``size`` persons, once for each mixture of kinds of person."""
    kinds = [record_of(person, atom, model.variables) for atom, person in truth]
    seen: set[frozenset[tuple[Record, int]]] = set()
    for known in combinations(range(len(truth)), size):
        mixture = frozenset(Counter(kinds[place] for place in known).items())
        if mixture not in seen:
            seen.add(mixture)
            yield known


def known_to_insiders(
    model: Model,
    protected: Iterable[Protected],
    truth: Truth,
    known: Collection[int],
    *,
    deadline: float | None = None,
    budget: int = BUDGET,
) -> tuple[Finding, ...]:
    """Return the groups of R1 of which it is certain that they have somebody who is not known.

    ``known`` are the places in ``truth`` of the cases that the readers know together. They are
    protected against c of them if this is empty for every coalition of c; the threshold k is meant
    to allow for k - 2. ``count`` of a finding is that of the persons who are not known. Raises what
    ``audit`` raises.
    """
    records = records_in(truth, model)
    theirs = Counter(record_of(truth[at][1], truth[at][0], model.variables) for at in known)
    others = records - theirs
    places = places_of(model)
    everybody, insiders = Census(records, places), Census(theirs, places)
    left = replace(model, statements=tuple(_less(s, insiders) for s in model.statements))
    family = tuple(each for each in protected if each.rule is Rule.R1)
    found = []
    for piece in pieces_of(left, (each.predicate.atoms for each in family)):
        inside = [each for each in family if each.predicate.atoms <= piece]
        space = space_of(left, piece, (each.predicate for each in inside))
        pool = Pool(space, others, budget=budget, deadline=deadline)
        for each in inside:
            if everybody.count(each.predicate) >= each.k:
                continue
            reason = _certain(each, pool)
            if reason is not None:
                n = pool.count(each.predicate, TRUTH)
                found.append(Finding(protected=each, count=n, reason=reason))
    return tuple(found)


def _certain(protected: Protected, pool: Pool) -> Reason | None:
    try:
        nobody_else = pool.witness(Question(predicate=protected.predicate, hi=0))
    except GaveUp:
        return Reason.GAVE_UP
    return Reason.NOT_NOBODY if nobody_else is None else None


def _less(statement: Statement, insiders: Census) -> Statement:
    """Return what ``statement`` says of the persons who are not known."""
    n = insiders.count(statement.predicate)
    hi = None if statement.hi is None else statement.hi - n
    return replace(statement, lo=max(0, statement.lo - n), hi=hi)
