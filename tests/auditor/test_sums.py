"""Every sum is made of its parts, in whatever way it was divided, and in any possible world."""

import random

import pytest

from tests.auditor.random_prints import larger_problem, problem
from tests.auditor.reports import BOTH, FIRST, SECOND, known, total_only
from vpdesk.auditor.cells import chosen_by, world_of
from vpdesk.auditor.layout import sum_of
from vpdesk.auditor.model import Condition, Model, Predicate, Statement, Variable
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.records import record_of
from vpdesk.auditor.searching import find
from vpdesk.auditor.solver import NO_END, Effort
from vpdesk.auditor.space import Question, recount, space_of
from vpdesk.auditor.sums import divisions
from vpdesk.domain.disclosure import exactly


@pytest.mark.parametrize("seed", range(60))
def test_what_binds_sums_is_true_of_every_data_set(seed: int) -> None:
    """A row that is not would hide possible worlds, and make intervals narrower than they are."""
    draw = random.Random(seed)
    drawn = (problem if seed % 2 else larger_problem)(draw)
    told = [Told(view=view, atoms=atoms) for view, atoms in drawn.told]
    model = model_of(told, drawn.universe.atoms)
    every = frozenset(range(model.atoms))
    space = space_of(model, every)
    layout = space.layout(every, 0)
    assert layout.box is not None
    records = [record_of(person, atom, model.variables) for atom, person in drawn.truth]
    world = world_of({record: records.count(record) for record in records}, space.cells)
    for statement in model.statements:
        asked = sum_of(chosen_by(statement.predicate, space.cells))
        sums = layout.sums.asking([asked])
        counted = sums.counted_in(world)
        n = counted[sums.place(asked)]
        assert statement.lo <= n <= (NO_END if statement.hi is None else statement.hi)
        if layout.merged or any(len(keys) > 1 for own in space.classes.values() for keys in own):
            continue
        for row in (row for rows in sums.rows.values() for row in rows):
            most = sum(counted[at] for at in row.plus) - sum(counted[at] for at in row.minus)
            assert row.lo <= most <= row.hi
        for low, n, high in zip(layout.box.lows, counted, layout.box.highs, strict=False):
            assert low <= n <= high


def test_a_whole_is_divided_along_each_of_the_largest_sets_in_it() -> None:
    known_sets = [frozenset("ab"), frozenset("bc"), frozenset("a"), frozenset("abcd")]
    least = [frozenset(each) for each in "abcd"]
    found = [
        {"".join(sorted(p)) for p in parts}
        for parts in divisions(frozenset("abc"), known_sets, least)
    ]
    assert found == [{"ab", "c"}, {"bc", "a"}]
    assert list(divisions(frozenset("a"), known_sets, least)) == []


def test_a_world_is_found_for_more_persons_than_there_is_room_for_at_first() -> None:
    model, _ = known((total_only(exactly(12)), FIRST))
    wider = Model(variables=model.variables, atoms=2, statements=model.statements)
    space = space_of(wider, BOTH)
    asked = Question(predicate=Predicate(atoms=SECOND), lo=5_000)
    found = find(space, asked, Effort(100))
    assert found is not None
    recount(space, asked, found.world)


V, W = (Variable(name=name, keys=("a", "b")) for name in "vw")


def two_parities(hi: int | None) -> Model:
    """Return a model in which one variable wants more persons in the first atom than the other."""

    def told(atoms: frozenset[int], name: str, key: str, n: int) -> Statement:
        having = Condition(variable=name, keys=frozenset({key}))
        return Statement(predicate=Predicate(atoms=atoms, conditions=(having,)), lo=n, hi=hi)

    return Model(
        variables=(V, W),
        atoms=2,
        statements=(
            Statement(predicate=Predicate(atoms=BOTH), lo=10, hi=10),
            told(FIRST, "v", "a", 2),
            told(FIRST, "w", "a", 5),
        ),
    )


def test_other_variables_may_ask_for_other_persons_than_the_one_asked_about() -> None:
    space = space_of(two_parities(None), BOTH)
    asked = Question(predicate=Predicate(atoms=FIRST), lo=3)
    found = find(space, asked, Effort(1_000))
    assert found is not None
    recount(space, asked, found.world)


def test_nobody_is_in_no_atom() -> None:
    space = space_of(two_parities(None), BOTH)
    nowhere = Predicate(atoms=frozenset())
    assert find(space, Question(predicate=nowhere, lo=1), Effort(100)) is None
    assert find(space, Question(predicate=nowhere, hi=0), Effort(100)) is not None


def test_what_only_another_variable_makes_impossible_is_found_out() -> None:
    """Of a and b there is one, of b and c, and of a and c: no bound tells that none fit."""
    pairs = (("a", "b"), ("b", "c"), ("a", "c"))
    told = [
        Statement(
            predicate=Predicate(
                atoms=FIRST, conditions=(Condition(variable="v", keys=frozenset(pair)),)
            ),
            lo=1,
            hi=1,
        )
        for pair in pairs
    ]
    everybody = Predicate(atoms=FIRST)
    model = Model(
        variables=(Variable(name="v", keys=("a", "b", "c", "d")),),
        atoms=1,
        statements=(Statement(predicate=everybody, lo=4, hi=9), *told),
    )
    assert find(space_of(model, FIRST), Question(predicate=everybody), Effort(100)) is None
