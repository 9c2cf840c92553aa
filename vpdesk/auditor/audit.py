"""The audit: whether what must stay hidden stays so from a reader who knows all that was told.

For each protected group of fewer than k persons possible worlds are looked for that show that a
reader cannot know what the rule forbids: among those found before, the first of which is the
truth; then near the truth; then anywhere. A search that gives up counts as unsafe. When all are
found, they are recounted with plain integers: an error in the search can only make it refuse.

Of persons whom nobody counted only what was told is known: see ``asked``.
"""

import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from vpdesk.auditor.asked import is_asked
from vpdesk.auditor.certificate import (
    Certificate,
    CertificateRefused,
    Claim,
    Name,
    Witness,
    name_of,
    verify,
)
from vpdesk.auditor.model import Model, Protected, Rule, Statement
from vpdesk.auditor.pool import TRUTH, Pool
from vpdesk.auditor.protection import is_everybody, parts_of, united
from vpdesk.auditor.records import Record, first_broken, places_of, record_of
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import BUDGET, Miscounted, Question, pieces_of, space_of
from vpdesk.auditor.unknown import completed
from vpdesk.domain.disclosure import CountedPerson


class TruthContradicts(Exception):
    """What ``statement`` tells is not true of the persons that are counted."""

    def __init__(self, statement: Statement) -> None:
        super().__init__()
        self.statement = statement


class Reason(StrEnum):
    """What a reader can know of a protected group, or that this was not found out."""

    NOT_NOBODY = "not_nobody"
    """R1: there is somebody."""
    NOT_MANY = "not_many"
    """R1: there are fewer than k - 1."""
    CERTAINLY_FEW = "certainly_few"
    """R2: there are 1 to k - 1."""
    CERTAINLY_NOBODY = "certainly_nobody"
    """R2: there is nobody."""
    GAVE_UP = "gave_up"
    """The budget or the time was used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A protected group of ``count`` persons that is not shown to be safe."""

    protected: Protected
    count: int
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether all is safe; if it is, the ``certificate`` by which anybody can recount that."""

    safe: bool
    findings: tuple[Finding, ...]
    certificate: Certificate | None


def audit(
    model: Model,
    protected: Iterable[Protected],
    truth: Sequence[tuple[int, CountedPerson]],
    *,
    waived: Iterable[Protected] = frozenset(),
    unknown: frozenset[int] = frozenset(),
    deadline: float | None = None,
    budget: int = BUDGET,
) -> Verdict:
    """Judge what readers can derive from ``model`` about the persons of ``truth``.

    ``truth`` has the atom of each person; in ``unknown`` atoms it has nobody, and the verdict is
    about whoever may be there. The groups of ``waived`` are listed, not judged, and neither are
    unions with them. ``deadline`` is a moment of ``time.monotonic``, ``budget`` the nodes that one
    search may cost. Raises TruthContradicts, TruthInexpressible, NobodyFits, Inexpressible, GaveUp
    where nobody was found for unknown atoms in time, and Miscounted for an error of the solver.
    """
    steps = audit_steps(
        model,
        protected,
        truth,
        waived=waived,
        unknown=unknown,
        deadline=deadline,
        budget=budget,
    )
    while True:
        try:
            next(steps)
        except StopIteration as done:
            verdict: Verdict = done.value
            return verdict


def audit_steps(
    model: Model,
    protected: Iterable[Protected],
    truth: Sequence[tuple[int, CountedPerson]],
    *,
    waived: Iterable[Protected] = frozenset(),
    unknown: frozenset[int] = frozenset(),
    deadline: float | None = None,
    budget: int = BUDGET,
) -> Generator[None, None, Verdict]:
    """Do what ``audit`` does, a protected group at a time."""
    family = tuple(protected)
    let_go = frozenset(name_of(each) for each in waived)
    records = completed(records_in(truth, model, unknown), model, unknown, Effort(budget, deadline))
    found = _Found(unknown=unknown)
    for piece in pieces_of(model, (each.predicate.atoms for each in family)):
        inside = [each for each in family if each.predicate.atoms <= piece]
        space = space_of(model, piece, (each.predicate for each in inside))
        pool = Pool(space, records, budget=budget, deadline=deadline)
        yield from _judge_piece(inside, pool, let_go, found)
        if found.findings and deadline is not None and time.monotonic() > deadline:
            break
    if found.findings:
        return Verdict(safe=False, findings=tuple(found.findings), certificate=None)
    certificate = Certificate(
        model=model,
        protected=family,
        witnesses=tuple(found.witnesses),
        claims=tuple(found.claims),
        waived=tuple(found.waived),
        unknown=unknown,
    )
    try:
        verify(certificate)
    except CertificateRefused as error:
        raise Miscounted from error
    return Verdict(safe=True, findings=(), certificate=certificate)


def records_in(
    truth: Iterable[tuple[int, CountedPerson]],
    model: Model,
    unknown: frozenset[int] = frozenset(),
) -> Counter[Record]:
    """Return the persons of ``truth`` as tables count them.

    What is told of ``unknown`` atoms is not looked at. Raises TruthContradicts, TruthInexpressible.
    """
    records = Counter(record_of(person, atom, model.variables) for atom, person in truth)
    told = [s for s in model.statements if s.predicate.atoms.isdisjoint(unknown)]
    broken = first_broken(records, told, places_of(model))
    if broken is not None:
        raise TruthContradicts(broken)
    return records


@dataclass(slots=True)
class _Found:
    """What was found so far, over all pieces."""

    unknown: frozenset[int]
    findings: list[Finding] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    waived: list[Protected] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)


def _judge_piece(
    inside: Sequence[Protected], pool: Pool, let_go: frozenset[Name], found: _Found
) -> Iterator[None]:
    waiting = list(reversed(inside))
    first = len(found.witnesses)
    while waiting:
        yield
        each = waiting.pop()
        if is_everybody(each.predicate, pool.variables) or not is_asked(
            each, lambda group: pool.count(group, TRUTH), pool.model, found.unknown
        ):
            continue
        n = pool.count(each.predicate, TRUTH)
        if name_of(each) in let_go:
            found.waived.append(replace(each, beyond=()))
            continue
        outcome = _judged(each, n, pool)
        if isinstance(outcome, Reason):
            lone = replace(each, beyond=())
            found.findings.append(Finding(protected=lone, count=n, reason=outcome))
            if outcome is Reason.GAVE_UP and pool.out_of_time:
                break
            continue
        found.claims.append(outcome.shifted(first))
        if outcome.nobody is not None and each.beyond:
            counts = [pool.count(part, outcome.nobody) for part in parts_of(each)]
            waiting += reversed(list(united(each, counts)))
    found.witnesses += pool.witnesses()


def _judged(protected: Protected, n: int, pool: Pool) -> Claim | Reason:
    try:
        if protected.rule is Rule.R1:
            return _by_rule_1(protected, n, pool)
        return _by_rule_2(protected, n, pool)
    except GaveUp:
        return Reason.GAVE_UP


def _by_rule_1(protected: Protected, n: int, pool: Pool) -> Claim | Reason:
    nobody = pool.witness(Question(predicate=protected.predicate, hi=0))
    if nobody is None:
        return Reason.NOT_NOBODY
    many = pool.witness(Question(predicate=protected.predicate, lo=protected.k - 1))
    if many is None:
        return Reason.NOT_MANY
    return Claim(protected=protected, count=n, nobody=nobody, many=many)


def _by_rule_2(protected: Protected, n: int, pool: Pool) -> Claim | Reason:
    predicate = protected.predicate
    many = pool.witness(Question(predicate=predicate, lo=protected.k))
    if many is not None:
        return Claim(protected=protected, count=n, many=many)
    somebody = pool.witness(Question(predicate=predicate, lo=1))
    if somebody is None:
        return Reason.CERTAINLY_NOBODY
    nobody = pool.emptiest(predicate, parts_of(protected))
    if nobody is None:
        return Reason.CERTAINLY_FEW
    return Claim(protected=protected, count=n, nobody=nobody, somebody=somebody)
