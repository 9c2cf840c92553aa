"""A solver that errs is found out: every world is counted again as records."""

import random
from collections import Counter

import pytest

from tests.auditor.reports import FIRST, known, persons, printed, within
from vpdesk.auditor import searching, space
from vpdesk.auditor.audit import audit
from vpdesk.auditor.cells import cells_of, records_of, world_of
from vpdesk.auditor.intervals import interval
from vpdesk.auditor.model import Condition, Predicate
from vpdesk.auditor.records import Census, Record, first_broken, places_of, record_of
from vpdesk.auditor.solver import Box, Effort, System, solve
from vpdesk.auditor.space import Miscounted

LEAF = Predicate(atoms=FIRST, conditions=(Condition(variable="v", keys=frozenset({"c"})),))


def break_solver(monkeypatch: pytest.MonkeyPatch, *, by: int) -> None:
    """Have it add persons to the first count it finds, that of everybody."""

    def wrong(system: System, box: Box, effort: Effort) -> list[int] | None:
        found = solve(system, box, effort)
        if found is not None:
            found[0] += by
        return found

    monkeypatch.setattr(searching, "solve", wrong)


def test_an_audit_with_a_wrong_witness_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    people = persons(random.Random(3), 25)
    model, protected = known((printed(people), FIRST))
    break_solver(monkeypatch, by=3)
    with pytest.raises(Miscounted):
        audit(model, protected, within(0, people))


@pytest.mark.parametrize("by", [3, -3])
def test_an_interval_with_a_wrong_witness_is_an_error(
    monkeypatch: pytest.MonkeyPatch, by: int
) -> None:
    model, _ = known((printed(persons(random.Random(3), 25)), FIRST))
    break_solver(monkeypatch, by=by)
    with pytest.raises(Miscounted):
        interval(model, Predicate(atoms=FIRST))


def test_a_world_that_does_not_answer_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    model, _ = known((printed(persons(random.Random(3), 25)), FIRST))
    worlds = space.space_of(model, FIRST, [LEAF])
    found = searching.find(worlds, space.Question(predicate=LEAF, hi=0), Effort(1_000))
    assert found is not None
    for question in (space.Question(predicate=LEAF, lo=1), space.Question(predicate=LEAF, hi=-1)):
        with pytest.raises(Miscounted):
            space.recount(worlds, question, found.world)


def test_counts_are_dealt_out_to_persons_with_these_counts() -> None:
    draw = random.Random(7)
    for n in (0, 1, 13, 40):
        people = persons(draw, n)
        model, protected = known((printed(people), FIRST))
        places = places_of(model)
        truth: Counter[Record] = Counter()
        for person in people:
            truth[record_of(person, 0, model.variables)] += 1
        cells = cells_of(model, FIRST)
        world = world_of(truth, cells)
        dealt = records_of(world, cells)
        assert world_of(dealt, cells) == world
        assert first_broken(dealt, model.statements, places) is None
        again, counted = Census(dealt, places), Census(truth, places)
        for each in protected:
            assert again.count(each.predicate) == counted.count(each.predicate)


def test_persons_are_counted_as_one_would_count_them_by_hand() -> None:
    draw = random.Random(8)
    people = persons(draw, 60)
    model, protected = known((printed(people), FIRST))
    records = Counter(record_of(person, 0, model.variables) for person in people)
    places = places_of(model)
    census = Census(records, places)
    for each in protected:
        conditions = each.predicate.conditions
        by_hand = sum(
            n
            for record, n in records.items()
            if all(
                bool(record.values[places[c.variable]] & c.keys) != c.negated for c in conditions
            )
        )
        assert census.count(each.predicate) == by_hand
