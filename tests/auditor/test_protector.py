"""What the protector prints is safe, and every witness of that prints the same."""

import random

import pytest

from tests.auditor.comparison import fresh_seed
from tests.auditor.reports import (
    POLICY,
    judge,
    known,
    people_of,
    persons,
    printed,
    random_policy,
    within,
)
from tests.disclosure.policies import multi, single
from vpdesk.auditor.audit import audit
from vpdesk.auditor.certificate import verify
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson, Policy


def prints_safely(seed: str) -> None:
    draw = random.Random(seed)
    policy = random_policy(draw)
    largest = 45 if policy.column is None else 80
    people = persons(draw, draw.randint(0, largest), policy)
    view = printed(people, policy)
    model, protected = known((view, frozenset({0})))
    verdict = audit(model, protected, within(0, people))
    assert verdict.findings == (), seed
    assert verdict.certificate is not None
    verify(verdict.certificate, model=model, protected=protected, truth=within(0, people))
    for witness in verdict.certificate.witnesses:
        assert printed(people_of(witness, model), policy) == view, seed


def test_random_reports_are_safe_and_so_is_knowing_the_program() -> None:
    start = fresh_seed()
    for turn in range(25):
        prints_safely(f"{start}-{turn}")


@pytest.mark.faults
def test_thousands_of_random_reports_are_safe() -> None:
    start = fresh_seed()
    for turn in range(3_000):
        prints_safely(f"{start}-{turn}")


def test_crossed_tables_are_safe() -> None:
    tables = (
        single(("f", UNKNOWN), "gender"),
        single((("a", "b"), UNKNOWN)),
        multi("p", "q"),
    )
    policy = Policy(tables=tables, column="gender")
    draw = random.Random(5)
    people = persons(draw, 60, policy)
    view = printed(people, policy)
    assert {table.column_key for table in view.tables} == {None, "f", UNKNOWN}

    verdict = judge(within(0, people), (view, frozenset({0})))

    assert verdict.findings == ()
    assert verdict.certificate is not None
    model, _ = known((view, frozenset({0})))
    assert {v.name for v in model.variables if v.crossed} == {"v", "m"}
    prints = [printed(people_of(w, model), policy) for w in verdict.certificate.witnesses]
    assert set(map(repr, prints)) == {repr(view)}


def test_closed_years_that_do_not_overlap_stay_safe_side_by_side() -> None:
    draw = random.Random(3)
    years = [persons(draw, n) for n in (12, 27, 4, 18, 40, 0)]
    told = [(printed(people), frozenset({atom})) for atom, people in enumerate(years)]
    truth = [one for atom, people in enumerate(years) for one in within(atom, people)]

    verdict = judge(truth, *told)

    assert verdict.findings == ()
    assert verdict.certificate is not None
    assert {witness.atoms for witness in verdict.certificate.witnesses} == {
        frozenset({atom}) for atom in range(6)
    }


def test_the_same_report_for_four_persons_and_for_nobody_is_safe() -> None:
    for n in (0, 4):
        people = [CountedPerson()] * n
        assert judge(within(0, people), (printed(people, POLICY), frozenset({0}))).safe
