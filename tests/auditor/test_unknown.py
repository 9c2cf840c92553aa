"""Atoms of which nobody was counted: what is proven there holds for whoever may have been there."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest

from tests.auditor.oracle import Kinds, keeps
from tests.auditor.random_prints import Problem, problem
from vpdesk.auditor.audit import Verdict, audit
from vpdesk.auditor.certificate import Certificate, CertificateRefused, verify
from vpdesk.auditor.certificate_json import Stamp, from_json, to_json
from vpdesk.auditor.floors import floor
from vpdesk.auditor.model import Condition, Model, Predicate, Protected, Statement, Variable
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.protection import protected_of
from vpdesk.auditor.solver import GaveUp
from vpdesk.auditor.unknown import NobodyFits
from vpdesk.domain.disclosure import (
    NOT_TOLD,
    UNKNOWN,
    CountedPerson,
    ProtectedTable,
    ProtectedView,
    Row,
    Token,
    at_least,
    exactly,
    less_than,
)

ELSEWHERE = frozenset({0})
"""The atom of which nobody was counted."""


BOTH = frozenset({0, 1})
HERE = frozenset({1})


@dataclass(frozen=True)
class Judged:
    """A problem, judged as if nobody of the first atom were known."""

    problem: Problem
    model: Model
    protected: tuple[Protected, ...]
    known: list[tuple[int, CountedPerson]]
    verdict: Verdict


def judged(found: Problem) -> Judged:
    told = [Told(view=view, atoms=atoms) for view, atoms in found.told]
    model = model_of(told, found.universe.atoms)
    protected = protected_of(told, model)
    known = [(atom, person) for atom, person in found.truth if atom not in ELSEWHERE]
    verdict = audit(model, protected, known, unknown=ELSEWHERE)
    return Judged(found, model, protected, known, verdict)


def completions(found: Problem) -> Iterator[tuple[int, ...]]:
    """Yield every world with the known persons, and anybody in the first atom."""
    kinds = found.universe.kinds
    said = list(dict.fromkeys(found.oracle.said()))
    free = [i for i, (atom, _) in enumerate(kinds) if atom in ELSEWHERE]
    world = [0 if i in free else n for i, n in enumerate(found.persons)]

    def go(at: int, left: int) -> Iterator[tuple[int, ...]]:
        if at == len(free):
            counts = ((sum(world[i] for i in group), lo, hi) for group, lo, hi in said)
            if all(n >= lo and (hi is None or n <= hi) for n, lo, hi in counts):
                yield tuple(world)
            return
        for n in range(left + 1):
            world[free[at]] = n
            yield from go(at + 1, left - n)
        world[free[at]] = 0

    yield from go(0, found.largest - sum(world))


def derived(found: Problem) -> dict[tuple[str, Kinds], set[int]]:
    oracle = found.oracle
    asked = [("R1", group) for group in set(oracle.rule_1())]
    asked += [("R2", group) for group in set(oracle.rule_2())]
    counts = oracle.derivable([group for _, group in asked], found.largest)
    return dict(zip(asked, counts, strict=True))


def compare(draw: random.Random) -> str:
    """Judge a random problem, and hold it against all worlds; return what came of it."""
    found = problem(draw)
    if found.universe.atoms == 1 and draw.random() < 0.5:
        return "skipped"
    outcome = judged(found)
    known = derived(found)
    broken = {key: not keeps(key[0], counts, found.k) for key, counts in known.items()}
    unsafe = 0
    for world in completions(found):
        unsafe += any(
            bad and sum(world[kind] for kind in group) < found.k
            for (_, group), bad in broken.items()
        )
    if outcome.verdict.safe:
        assert not unsafe
        certificate = outcome.verdict.certificate
        assert certificate is not None
        verify(
            certificate,
            model=outcome.model,
            protected=outcome.protected,
            truth=outcome.known,
            unknown=ELSEWHERE,
        )
        return "safe"
    if unsafe:
        return "unsafe"
    # Certainly somebody, and no proof in the words of what was told that they are k.
    assert any(rule == "R1" and min(counts) > 0 for (rule, _), counts in known.items())
    return "cautious"


def run(count: int, seed: int) -> Counter[str]:
    draw = random.Random(seed)
    return Counter(compare(draw) for _ in range(count))


def test_what_is_proven_holds_for_whoever_may_have_been_there() -> None:
    found = run(400, random.randrange(10**9))
    assert found["safe"] > 5
    assert found["unsafe"] > 40
    assert found["cautious"] < 10


@pytest.mark.faults
def test_what_is_proven_holds_in_many_more() -> None:
    for _ in range(20):
        run(1_000, random.randrange(10**9))


def view(total: Token, *rows: tuple[str, Token], multi: bool = False) -> ProtectedView:
    """Return a print in which somebody can be unknown, or have another value."""
    if not multi and UNKNOWN not in dict(rows):
        rows = (*rows, (UNKNOWN, NOT_TOLD))
    table = ProtectedTable(
        variable="gender",
        title="Geslacht",
        multi=multi,
        k=5,
        total=total,
        rows=tuple(Row(label=key, depth=0, keys=(key,), token=said) for key, said in rows),
        residual="anders" if multi else None,
    )
    return ProtectedView(
        k=5, version=1, block=False, total=total, tables=(table,) if len(rows) > 1 else ()
    )


def verdict_of(
    *told: tuple[ProtectedView, frozenset[int]], here: int = 0, budget: int = 30_000
) -> Verdict:
    """Judge what was told; of the first atom nobody is known, of the second so many women."""
    known = [Told(view=view, atoms=atoms) for view, atoms in told]
    model = model_of(known, 2)
    women = [(1, CountedPerson(single={"gender": "female"})) for _ in range(here)]
    family = protected_of(known, model)
    return audit(model, family, women, unknown=ELSEWHERE, budget=budget)


def certificate_of(verdict: Verdict) -> Certificate:
    assert verdict.certificate is not None
    return verdict.certificate


def test_who_was_told_of_before_is_completed_beside_who_is_known() -> None:
    older = view(exactly(17), ("female", exactly(11)), (UNKNOWN, exactly(6)))
    certificate = certificate_of(verdict_of((older, BOTH), (view(exactly(8)), HERE), here=8))
    persons = Counter[int]()
    for record, n in certificate.witnesses[0].records:
        persons[record.atom] += n
    assert persons == {0: 9, 1: 8}


def test_few_who_are_left_of_an_older_report_are_found() -> None:
    older, year = view(exactly(17)), view(exactly(14))
    verdict = verdict_of((older, BOTH), (year, HERE), here=14)
    (finding,) = verdict.findings
    assert finding.protected.predicate == Predicate(atoms=ELSEWHERE)


def test_row_that_may_be_small_is_judged_also_if_it_need_not_be() -> None:
    few_or_many = view(exactly(17), ("female", Token(lo=1, hi=17)))
    assert not verdict_of((few_or_many, ELSEWHERE)).safe
    assert verdict_of((view(exactly(17), ("female", at_least(5))), ELSEWHERE)).safe
    assert verdict_of((view(exactly(17), ("female", less_than(5))), ELSEWHERE)).safe


def test_complement_that_has_to_be_large_is_in_order() -> None:
    rows = (("bullying", less_than(5)), ("insult", exactly(12)))
    assert verdict_of((view(exactly(17), *rows, multi=True), ELSEWHERE)).safe


@pytest.mark.parametrize(
    "told",
    [
        [(view(exactly(9)), BOTH)],
        [(view(exactly(20)), BOTH), (view(exactly(7)), ELSEWHERE)],
    ],
)
def test_nobody_fits_what_contradicts_who_is_known(
    told: list[tuple[ProtectedView, frozenset[int]]],
) -> None:
    with pytest.raises(NobodyFits) as refused:
        verdict_of(*told, here=12)
    assert refused.value.atoms == ELSEWHERE


def test_nobody_found_in_time_is_no_verdict() -> None:
    with pytest.raises(GaveUp):
        verdict_of((view(exactly(17)), ELSEWHERE), budget=0)


def test_certificate_says_of_whom_nothing_is_known() -> None:
    older = view(exactly(17), ("female", exactly(11)))
    certificate = certificate_of(verdict_of((older, BOTH), (view(exactly(8)), HERE), here=8))
    stamp = Stamp(program="1", made_on=date(2025, 1, 1))
    assert from_json(to_json([certificate], stamp)) == ((certificate,), stamp)
    verify(certificate, unknown=ELSEWHERE)
    for wrong in (frozenset[int](), BOTH):
        with pytest.raises(CertificateRefused):
            verify(certificate, unknown=wrong)
    with pytest.raises(CertificateRefused):
        verify(replace(certificate, unknown=frozenset({2})))


def test_truth_beside_the_unknown_has_to_be_that_of_the_vault() -> None:
    told = [(view(exactly(17)), BOTH), (view(exactly(8)), HERE)]
    certificate = certificate_of(verdict_of(*told, here=8))
    men = [(1, CountedPerson(single={"gender": "male"})) for _ in range(7)]
    with pytest.raises(CertificateRefused):
        verify(certificate, truth=men, unknown=ELSEWHERE)


GENDER = Variable(name="gender", keys=("female", "male", UNKNOWN))
NATURE = Variable(name="category", keys=("bullying", "insult"), multi=True)


def having(*keys: str, variable: str = "gender", negated: bool = False) -> Predicate:
    condition = Condition(variable=variable, keys=frozenset(keys), negated=negated)
    return Predicate(atoms=ELSEWHERE, conditions=(condition,))


@pytest.mark.parametrize(
    ("group", "told", "least"),
    [
        (having("female"), [], 0),
        (Predicate(atoms=BOTH), [(Predicate(atoms=HERE), 7, 7)], 7),
        (having("female", "male"), [(having("male"), 6, None)], 6),
        (having("female"), [(Predicate(atoms=ELSEWHERE), 17, 17)], 0),
        (having("female"), [(Predicate(atoms=ELSEWHERE), 17, None)], 0),
        (
            having("female"),
            [(Predicate(atoms=ELSEWHERE), 17, 17), (having("male", UNKNOWN), 0, 4)],
            13,
        ),
        (
            having("female"),
            [
                (Predicate(atoms=ELSEWHERE), 17, 17),
                (having("male"), 3, 3),
                (having(UNKNOWN), 4, 4),
            ],
            10,
        ),
        (having("female"), [(having("female", "male"), 9, 9), (having("male"), 0, 4)], 5),
        (
            having("bullying", variable="category", negated=True),
            [(Predicate(atoms=ELSEWHERE), 17, 17), (having("bullying", variable="category"), 0, 4)],
            13,
        ),
        (having("female"), [(Predicate(atoms=BOTH), 17, 17), (having("male", UNKNOWN), 0, 4)], 0),
    ],
)
def test_least_that_was_told_of_a_group(
    group: Predicate, told: list[tuple[Predicate, int, int | None]], least: int
) -> None:
    statements = [Statement(predicate=each, lo=lo, hi=hi) for each, lo, hi in told]
    assert floor(group, statements, (GENDER, NATURE)) == least
