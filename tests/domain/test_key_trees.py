"""Splits are changed one step at a time, and no value is ever lost."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.disclosure import Branch, Leaf
from vpdesk.domain.key_trees import Place, exchanged, keys_along, moved_over, split_earlier
from vpdesk.domain.report_policies import KeyTree, keys_of

Change = Callable[[KeyTree, Place], tuple[KeyTree, Place]]

CHANGES: tuple[Change, ...] = (exchanged, split_earlier, moved_over)
FOUR = (("a", "b"), ("c", "d"))


def places(splits: KeyTree, at: Place = ()) -> list[Place]:
    if isinstance(splits, str):
        return [at]
    return [at, *places(splits[0], (*at, 0)), *places(splits[1], (*at, 1))]


def part(splits: KeyTree, place: Place) -> KeyTree:
    for half in place:
        splits = splits[half]
    return splits


def test_part_changes_places_with_the_other_half() -> None:
    assert exchanged(FOUR, (0,)) == ((("c", "d"), ("a", "b")), (1,))
    assert exchanged(FOUR, (1, 0)) == ((("a", "b"), ("d", "c")), (1, 1))


def test_part_is_told_apart_one_split_earlier() -> None:
    assert split_earlier(FOUR, (0, 1)) == (("b", ("a", ("c", "d"))), (0,))
    assert split_earlier(FOUR, (1, 0)) == (("c", (("a", "b"), "d")), (0,))


def test_part_moves_into_the_other_half() -> None:
    assert moved_over(FOUR, (0, 0)) == (("b", (("c", "d"), "a")), (1, 1))
    assert moved_over(FOUR, (1, 1)) == (((("a", "b"), "d"), "c"), (0, 1))


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_no_split_above_it_stays(change: Change) -> None:
    for place in [()] if change is exchanged else [(), (0,), (1,)]:
        assert change(FOUR, place) == (FOUR, place)


def test_place_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(IndexError):
        exchanged(FOUR, (0, 0, 0))


@given(st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 6)), max_size=12))
def test_no_value_is_lost_and_the_part_is_where_it_is_said_to_be(
    steps: list[tuple[Change, int]],
) -> None:
    splits: KeyTree = FOUR
    for change, number in steps:
        place = places(splits)[number]
        moved = part(splits, place)
        splits, place = change(splits, place)
        assert part(splits, place) == moved
        assert sorted(keys_of(splits)) == ["a", "b", "c", "d"]


def test_every_tree_can_be_made_from_every_other() -> None:
    seen: set[KeyTree] = {FOUR}
    waiting: list[KeyTree] = [FOUR]
    while waiting:
        splits = waiting.pop()
        for change in CHANGES:
            for place in places(splits):
                made, _ = change(splits, place)
                if made not in seen:
                    seen.add(made)
                    waiting.append(made)
    assert len(seen) == 15 * 2**3


def test_words_are_left_out() -> None:
    tree = Branch(label="", left=Leaf(key="a", label="A"), right=Leaf(key="b", label="B"))
    assert keys_along(tree) == ("a", "b")
