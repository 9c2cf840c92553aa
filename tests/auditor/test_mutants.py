"""Prints that tell too much: the auditor flags every one of them, whatever the data."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.auditor.comparison import fresh_seed
from tests.auditor.reports import POLICY, judge, persons, printed, within
from tests.disclosure.policies import single
from vpdesk.domain.disclosure import (
    UNKNOWN,
    Branch,
    CountedPerson,
    Policy,
    ProtectedTable,
    ProtectedView,
    Row,
    SingleTable,
    Token,
    Tree,
    at_least,
    exactly,
    leaves_of,
    less_than,
)

K = 5
TRIES = [15, pytest.param(500, marks=pytest.mark.faults)]
EVERYBODY = frozenset({0})
People = list[CountedPerson]
TokenMutant = Callable[[Row, int, int], Token | None]
"""Another token for a row, given its count and that of the table; None where it is as it was."""


def counted(people: People, table: ProtectedTable, keys: tuple[str, ...]) -> int:
    if table.multi:
        return sum(keys[0] in person.multi[table.variable] for person in people)
    return sum(person.single[table.variable] in keys for person in people)


def prints_small_counts(row: Row, n: int, _total: int) -> Token | None:
    return exactly(n) if row.token == less_than(K) else None


def prints_zero(row: Row, n: int, _total: int) -> Token | None:
    return exactly(0) if row.token == less_than(K) and not n else None


def tells_that_somebody_came(row: Row, n: int, _total: int) -> Token | None:
    return Token(lo=1, hi=K - 1) if row.token == less_than(K) and n else None


def has_no_top_code(row: Row, n: int, total: int) -> Token | None:
    return exactly(n) if row.token.hi == total and not row.token.exact else None


def prints_whole_percentages(row: Row, n: int, total: int) -> Token | None:
    if row.token != less_than(K):
        return None
    share = round(100 * n / total)
    alike = [m for m in range(total + 1) if round(100 * m / total) == share]
    return Token(lo=alike[0], hi=alike[-1])


TOKEN_MUTANTS = [
    prints_small_counts,
    prints_zero,
    tells_that_somebody_came,
    has_no_top_code,
    prints_whole_percentages,
]


def one_row_changed(
    view: ProtectedView, people: People, mutant: TokenMutant
) -> Iterator[ProtectedView]:
    for at, table in enumerate(view.tables):
        for place, row in enumerate(table.rows):
            token = mutant(row, counted(people, table, row.keys), len(people))
            if token is not None:
                rows = list(table.rows)
                rows[place] = replace(row, token=token)
                tables = list(view.tables)
                tables[at] = replace(table, rows=tuple(rows))
                yield replace(view, tables=tuple(tables))


@pytest.mark.parametrize("tries", TRIES)
@pytest.mark.parametrize("mutant", TOKEN_MUTANTS)
def test_a_token_that_tells_too_much_is_flagged(mutant: TokenMutant, tries: int) -> None:
    seed = fresh_seed()
    draw = random.Random(seed)
    tried = 0
    while tried < tries:
        people = persons(draw, draw.randint(10, 25))
        for view in one_row_changed(printed(people), people, mutant):
            tried += 1
            assert not judge(within(0, people), (view, EVERYBODY)).safe, seed


def split_too_soon(view: ProtectedView, people: People) -> Iterator[ProtectedView]:
    """Split one printed group of fewer than 2k - 1 persons in the protector's way."""
    for at, table in enumerate(view.tables):
        policy = next(t for t in POLICY.tables if t.variable == table.variable)
        for row in table.rows:
            node = _node(policy, row.keys)
            if isinstance(node, Branch) and row.token.exact and row.token.lo <= 2 * K - 2:
                added = []
                for child in (node.left, node.right):
                    keys = tuple(leaf.key for leaf in leaves_of(child))
                    n = counted(people, table, keys)
                    token = less_than(K) if n < K else at_least(K)
                    added.append(Row(label="", depth=row.depth + 1, keys=keys, token=token))
                tables = list(view.tables)
                tables[at] = replace(table, rows=(*table.rows, *added))
                yield replace(view, tables=tuple(tables))


def _node(table: object, keys: tuple[str, ...]) -> Tree | None:
    waiting = [table.tree] if isinstance(table, SingleTable) else []
    while waiting:
        node = waiting.pop()
        if tuple(leaf.key for leaf in leaves_of(node)) == keys:
            return node
        if isinstance(node, Branch):
            waiting += [node.left, node.right]
    return None


@pytest.mark.parametrize("tries", TRIES)
def test_a_group_below_twice_the_threshold_that_is_split_is_flagged(tries: int) -> None:
    seed = fresh_seed()
    draw = random.Random(seed)
    tried = 0
    while tried < tries:
        people = persons(draw, draw.randint(10, 25))
        for view in split_too_soon(printed(people), people):
            tried += 1
            assert not judge(within(0, people), (view, EVERYBODY)).safe, seed


def test_a_second_tree_for_the_same_table_is_flagged() -> None:
    """Either is safe by itself; a + b = 10 and a + c = 8 say that b is two more than c."""
    counts = {"a": 7, "b": 3, "c": 1, UNKNOWN: 9}
    people = [CountedPerson(single={"v": key}) for key, n in counts.items() for _ in range(n)]
    first, second = (
        printed(people, Policy(tables=(single(shape),)))
        for shape in ((("a", "b"), ("c", UNKNOWN)), (("a", "c"), ("b", UNKNOWN)))
    )

    assert judge(within(0, people), (first, EVERYBODY)).safe
    assert judge(within(0, people), (second, EVERYBODY)).safe
    assert not judge(within(0, people), (first, EVERYBODY), (second, EVERYBODY)).safe


def test_a_policy_that_is_kept_is_not_flagged() -> None:
    people = persons(random.Random(1), 30)
    assert judge(within(0, people), (printed(people), EVERYBODY)).safe
