"""Protectors that look reasonable and tell too much: the exhaustive check catches each of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.disclosure.exhaustive import (
    Setting,
    Statement,
    World,
    breaches,
    count,
    insider_breaches,
    statements_of,
)
from tests.disclosure.policies import multi, multi_kinds, single, single_kinds, tree
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import UNKNOWN, Branch, CountedPerson, Policy, Tree, leaves_of

K = 3
SHAPE = (("a", "b"), ("c", UNKNOWN))
SINGLE = Setting(Policy(tables=(single(SHAPE),), k=K), single_kinds(SHAPE), 9)
MULTI = Setting(Policy(tables=(multi("a", "b"),), k=K), multi_kinds("a", "b"), 7)

Change = Callable[[Setting, World, Statement], Statement]


def changed(change: Change) -> Callable[[Setting, World], tuple[Statement, ...]]:
    """Return the protector with ``change`` applied to each statement it makes."""

    def printed(setting: Setting, world: World) -> tuple[Statement, ...]:
        said = statements_of(protect(setting.people(world), setting.policy), setting)
        return tuple(change(setting, world, statement) for statement in said)

    return printed


def prints_small_counts(setting: Setting, world: World, said: Statement) -> Statement:
    predicate, lo, hi = said
    n = count(world, predicate)
    return (predicate, n, n) if hi == K - 1 else (predicate, lo, hi)


def prints_zero(setting: Setting, world: World, said: Statement) -> Statement:
    predicate, lo, hi = said
    return (predicate, 0, 0) if hi == K - 1 and not count(world, predicate) else (predicate, lo, hi)


def tells_that_somebody_came(setting: Setting, world: World, said: Statement) -> Statement:
    predicate, lo, hi = said
    return (predicate, 1, hi) if hi == K - 1 and count(world, predicate) else (predicate, lo, hi)


def has_no_top_code(setting: Setting, world: World, said: Statement) -> Statement:
    predicate, _, hi = said
    n = count(world, predicate)
    return (predicate, n, n) if hi == count(world, setting.everyone) else said


def prints_percentages_of_small_rows(setting: Setting, world: World, said: Statement) -> Statement:
    predicate, lo, hi = said
    n = count(world, setting.everyone)
    if hi != K - 1 or not n:
        return predicate, lo, hi
    share = round(100 * count(world, predicate) / n)
    rounded_so = [m for m in range(n + 1) if round(100 * m / n) == share]
    return predicate, rounded_so[0], rounded_so[-1]


@pytest.mark.parametrize(
    ("change", "setting"),
    [
        (prints_small_counts, SINGLE),
        (prints_small_counts, MULTI),
        (prints_zero, SINGLE),
        (prints_zero, MULTI),
        (tells_that_somebody_came, SINGLE),
        (tells_that_somebody_came, MULTI),
        (has_no_top_code, MULTI),
        (prints_percentages_of_small_rows, SINGLE),
        (prints_percentages_of_small_rows, MULTI),
    ],
)
def test_a_telling_token_is_flagged(change: Change, setting: Setting) -> None:
    found = breaches(setting, changed(change))
    assert found["R1"] + found["R2"]


def counts_loosely(setting: Setting, world: World, said: Statement) -> Statement:
    """Say of a row of k or more persons that it has one at least."""
    predicate, lo, hi = said
    return said if predicate == setting.everyone or lo < K else (predicate, 1, hi)


@pytest.mark.parametrize(
    ("change", "learned"),
    [
        (prints_small_counts, "another case is certain"),
        (tells_that_somebody_came, "another case is certain"),
        (counts_loosely, "fewer than two are unknown"),
    ],
)
def test_what_tells_insiders_of_somebody_else_is_flagged(change: Change, learned: str) -> None:
    assert insider_breaches(MULTI, changed(change))[learned]


def changes_nothing(setting: Setting, world: World, said: Statement) -> Statement:
    return said


@pytest.mark.parametrize("setting", [SINGLE, MULTI])
def test_the_unchanged_protector_is_not_flagged(setting: Setting) -> None:
    assert not breaches(setting, changed(changes_nothing))
    assert not insider_breaches(setting, changed(changes_nothing))


def drilled_from(lowest: int, shape: Tree) -> Callable[[Setting, World], tuple[Statement, ...]]:
    """Return a protector that splits from ``lowest`` persons on instead of from 2k."""

    def rows(setting: Setting, world: World, node: Tree) -> Iterator[Statement]:
        if not isinstance(node, Branch):
            return
        parts = [
            setting.single("v", [leaf.key for leaf in leaves_of(child)])
            for child in (node.left, node.right)
        ]
        if sum(count(world, part) for part in parts) < lowest:
            return
        exact = min(count(world, part) for part in parts) >= K
        for child, part in zip((node.left, node.right), parts, strict=True):
            n = count(world, part)
            token = (n, n) if exact else (0, K - 1) if n < K else (K, None)
            yield (part, *token)
            if exact:
                yield from rows(setting, world, child)

    def printed(setting: Setting, world: World) -> tuple[Statement, ...]:
        n = sum(world)
        everyone = setting.everyone
        if n < K:
            return ((everyone, 0, K - 1),)
        return ((everyone, n, n), *rows(setting, world, shape))

    return printed


def test_splitting_below_twice_the_threshold_is_flagged() -> None:
    assert not breaches(SINGLE, drilled_from(2 * K, tree(SHAPE)))
    for lowest in (K, 2 * K - 2):
        found = breaches(SINGLE, drilled_from(lowest, tree(SHAPE)))
        assert found["R1"] + found["R2"]


def test_a_second_tree_for_the_same_variable_is_flagged() -> None:
    first = drilled_from(2 * K, tree(SHAPE))
    second = drilled_from(2 * K, tree((("a", "c"), ("b", UNKNOWN))))
    found = breaches(SINGLE, lambda setting, world: first(setting, world) + second(setting, world))
    assert found["R1"] + found["R2"]


def test_columns_beside_the_table_they_split_are_flagged() -> None:
    """A row of the whole minus the same row of one column is that of the other."""
    kinds = tuple(
        CountedPerson(single={"v": a, "w": b}) for a in ("a", UNKNOWN) for b in ("b", UNKNOWN)
    )
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    setting = Setting(Policy(tables=tables, k=2, column="w"), kinds, 9)
    one_way = replace(setting, policy=replace(setting.policy, column=None))

    def prints_both(setting: Setting, world: World) -> tuple[Statement, ...]:
        crossed, whole = (
            statements_of(protect(each.people(world), each.policy), each)
            for each in (setting, one_way)
        )
        return crossed + whole

    found = breaches(setting, prints_both)
    assert found["R1"] + found["R2"]


def test_printing_rows_with_their_small_siblings_hidden_is_flagged() -> None:
    def hides_small(setting: Setting, world: World) -> tuple[Statement, ...]:
        n = sum(world)
        if n < K:
            return ((setting.everyone, 0, K - 1),)
        parts = [setting.single("v", [leaf.key]) for leaf in leaves_of(tree(SHAPE))]
        counts = [(part, count(world, part)) for part in parts]
        shown = tuple((part, m, m) for part, m in counts if m >= K)
        hidden = tuple((part, 0, K - 1) for part, m in counts if m < K)
        return ((setting.everyone, n, n), *shown, *hidden)

    found = breaches(SINGLE, hides_small)
    assert found["R1"]
    assert found["R2"]


def test_a_choice_of_rows_that_depends_on_hidden_counts_is_flagged() -> None:
    """Merging only when needed is safe row by row; to who knows the program it is not."""
    tops = (["a", "b"], ["c", UNKNOWN])

    def merges_when_unsafe(setting: Setting, world: World) -> tuple[Statement, ...]:
        n = sum(world)
        if n < 2 * K:
            return ((setting.everyone, n, n),) if n >= K else ((setting.everyone, 0, K - 1),)
        leaves = [setting.single("v", [key]) for keys in tops for key in keys]
        if any(count(world, leaf) >= K for leaf in leaves):
            rows = leaves
        else:
            rows = [setting.single("v", keys) for keys in tops]
        said = tuple((row, 0, K - 1) if count(world, row) < K else (row, K, None) for row in rows)
        return ((setting.everyone, n, n), *said)

    assert breaches(SINGLE, merges_when_unsafe)["prints differ"]
