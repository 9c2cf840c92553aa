"""The auditor beside the oracle and beside a public solver, on problems with fresh seeds."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.auditor.glpk import extremes
from tests.auditor.oracle import Kinds
from tests.auditor.random_prints import Problem, larger_problem, problem
from vpdesk.auditor.audit import audit
from vpdesk.auditor.certificate import verify
from vpdesk.auditor.intervals import interval
from vpdesk.auditor.model import Condition, Model, Predicate
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.protection import protected_of


@dataclass
class Tally:
    """How many were compared, and the seeds of those that differ.

    An interval is ``unproven`` where the search gave up; it is then only too wide.
    """

    intervals: int = 0
    unproven: int = 0
    verdicts: int = 0
    unsafe: int = 0
    differing: tuple[str, ...] = ()


def compare(seed: str, tally: Tally) -> None:
    """Compare the intervals and the verdict of the problem of ``seed``."""
    draw = random.Random(seed)
    drawn = problem(draw)
    told = [Told(view=view, atoms=atoms) for view, atoms in drawn.told]
    model = model_of(told, drawn.universe.atoms)
    asked = _asked(draw, drawn, model)
    derived = drawn.oracle.derivable([kinds for _, kinds in asked], drawn.largest)
    for (predicate, _), counts in zip(asked, derived, strict=True):
        found = interval(model, predicate)
        tally.intervals += 1
        if not found.proven or (found.lo, found.hi) != (min(counts), max(counts)):
            tally.differing += (f"{seed}: {predicate} {found} {counts}",)
    protected = protected_of(told, model)
    verdict = audit(model, protected, drawn.truth)
    broken = drawn.oracle.unsafe(drawn.persons, drawn.k, drawn.largest)
    tally.verdicts += 1
    tally.unsafe += bool(broken)
    if verdict.safe is bool(broken):
        tally.differing += (f"{seed}: {verdict.findings} {broken}",)
    if verdict.certificate is not None:
        verify(verdict.certificate, model=model, protected=protected)


def _asked(draw: random.Random, drawn: Problem, model: Model) -> list[tuple[Predicate, Kinds]]:
    """Draw predicates, each with the kinds of record it is true for."""
    oracle = drawn.oracle
    found = []
    for _ in range(12):
        atoms = frozenset(draw.sample(range(model.atoms), draw.randint(1, model.atoms)))
        kinds = oracle.over(atoms)
        conditions = []
        column = next((v for v in model.variables if v.name in model.column), None)
        others = [v for v in model.variables if v.name not in model.column]
        variable = draw.choice(others) if others and draw.random() < 0.9 else None
        if column and (variable is None or variable.crossed) and draw.random() < 0.6:
            key = draw.choice(column.keys)
            conditions.append(Condition(variable=column.name, keys=frozenset({key})))
            kinds &= oracle.single(column.name, {key})
        if variable and variable.multi:
            key = draw.choice(drawn.universe.multi[variable.name])
            negated = draw.random() < 0.4
            condition = Condition(variable=variable.name, keys=frozenset({key}), negated=negated)
            conditions.append(condition)
            having = oracle.multi(variable.name, key)
            kinds = kinds - having if negated else kinds & having
        elif variable:
            keys = frozenset(draw.sample(variable.keys, draw.randint(1, len(variable.keys) - 1)))
            conditions.append(Condition(variable=variable.name, keys=keys))
            kinds &= oracle.single(variable.name, keys)
        found.append((Predicate(atoms=atoms, conditions=tuple(conditions)), kinds))
    return found


def ask_glpk(seed: str, tally: Tally) -> None:
    """Compare the intervals of a larger problem with those of a public solver."""
    draw = random.Random(seed)
    drawn = larger_problem(draw)
    told = [Told(view=view, atoms=atoms) for view, atoms in drawn.told]
    model = model_of(told, drawn.universe.atoms)
    for predicate, kinds in _asked(draw, drawn, model)[:4]:
        found = interval(model, predicate)
        tally.intervals += 1
        least, most = extremes(drawn.oracle, kinds)
        tally.unproven += not found.proven
        exact = (found.lo, found.hi) == (least, most)
        wide = found.lo <= least and (found.hi is None or found.hi >= most)
        if not (exact if found.proven else wide):
            tally.differing += (f"{seed}: {predicate} {found} {least}..{most}",)


def fresh_seed() -> int:
    """Return a seed that no run before had."""
    return random.SystemRandom().randrange(10**9)


def run(intervals: int, one: Callable[[str, Tally], None] = compare) -> Tally:
    """Compare at least so many intervals."""
    start = fresh_seed()
    tally = Tally()
    turn = 0
    while tally.intervals < intervals:
        one(f"{start}-{turn}", tally)
        turn += 1
    return tally
