import random

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.code_names import propose_code_name
from vpdesk.services.cases.code_names import names, proposed

NAMES = ("Kievit", "Wilg", "Zonnedauw")


@given(
    taken=st.sets(st.sampled_from([*NAMES, "KIEVIT", "Kievit Wilg", "Eigen naam"])),
    seed=st.integers(),
)
def test_a_proposed_name_is_never_taken(taken: set[str], seed: int) -> None:
    name = propose_code_name(NAMES, taken, random.Random(seed))
    assert name.casefold() not in {each.casefold() for each in taken}


@given(seed=st.integers())
def test_a_free_single_name_comes_before_pairs(seed: int) -> None:
    assert propose_code_name(NAMES, {"wilg"}, random.Random(seed)) in {"Kievit", "Zonnedauw"}


@given(seed=st.integers())
def test_pairs_follow_when_all_are_taken(seed: int) -> None:
    first, second = propose_code_name(NAMES, NAMES, random.Random(seed)).split()
    assert {first, second} < set(NAMES)
    assert first != second


def test_numbers_follow_when_pairs_are_taken_too() -> None:
    pairs = {f"{a} {b}" for a in NAMES for b in NAMES}
    taken = {*NAMES, *pairs, "Kievit 2"}
    assert propose_code_name(NAMES, taken, random.Random(1)) == "Kievit 3"


def test_there_are_hundreds_of_names() -> None:
    assert len({name.casefold() for name in names()}) == len(names()) >= 400
    assert proposed(names()[1:]) == names()[0]
