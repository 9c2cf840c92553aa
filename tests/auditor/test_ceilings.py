"""A part is never larger than what was told of a whole."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.auditor.ceilings import ceiling
from vpdesk.auditor.model import Condition, Predicate, Statement
from vpdesk.auditor.records import Census, Record

KEYS = ("a", "b", "c")
PLACES = {"v": 0, "w": 1}

keys = st.frozensets(st.sampled_from(KEYS), min_size=1)
atoms = st.frozensets(st.integers(0, 2), min_size=1)
conditions = st.builds(
    Condition, variable=st.sampled_from(("v", "w")), keys=keys, negated=st.booleans()
)
predicates = st.builds(
    Predicate, atoms=atoms, conditions=st.lists(conditions, max_size=2).map(tuple)
)
persons = st.builds(Record, st.integers(0, 2), st.tuples(keys, keys))
worlds = st.dictionaries(persons, st.integers(1, 4), max_size=6)


@given(predicates, st.lists(predicates, max_size=5), worlds)
def test_no_world_has_more_than_the_ceiling(
    asked: Predicate, told: list[Predicate], world: dict[Record, int]
) -> None:
    statements = [
        Statement(predicate=each, lo=0, hi=Census(world, PLACES).count(each)) for each in told
    ]
    most = ceiling(asked, statements)
    assert most is None or Census(world, PLACES).count(asked) <= most


def test_ceiling_is_the_least_that_was_told_of_a_larger_group() -> None:
    women = Condition(variable="v", keys=frozenset({"a"}))
    whole = Predicate(atoms=frozenset({0, 1}))
    part = Predicate(atoms=frozenset({0}), conditions=(women,))
    statements = (
        Statement(predicate=whole, lo=12, hi=12),
        Statement(predicate=Predicate(atoms=whole.atoms, conditions=(women,)), lo=0, hi=4),
        Statement(predicate=Predicate(atoms=frozenset({0})), lo=5, hi=None),
        Statement(predicate=Predicate(atoms=frozenset({1})), lo=0, hi=1),
    )
    assert ceiling(part, statements) == 4
    assert ceiling(Predicate(atoms=frozenset({0})), statements) == 12
    assert ceiling(Predicate(atoms=frozenset({0, 2})), statements) is None


def test_complement_lies_within_that_of_less() -> None:
    inside = Condition(variable="v", keys=frozenset({"a", "b"}), negated=True)
    around = Condition(variable="v", keys=frozenset({"a"}), negated=True)
    told = Statement(predicate=Predicate(atoms=frozenset({0}), conditions=(around,)), lo=0, hi=3)
    asked = Predicate(atoms=frozenset({0}), conditions=(inside,))
    assert ceiling(asked, [told]) == 3
    other = Predicate(atoms=frozenset({0}), conditions=(Condition(variable="v", keys=frozenset()),))
    assert ceiling(other, [told]) is None
