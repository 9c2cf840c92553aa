"""The solver finds a solution exactly when there is one."""

import time
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vpdesk.auditor.solver import NO_END, Box, Effort, GaveUp, Row, System, narrowed, solve

VARIABLES = 4
LARGEST = 3


@st.composite
def rows(draw: st.DrawFn) -> Row:
    plus = draw(st.sets(st.integers(0, VARIABLES - 1), max_size=3))
    minus = draw(st.sets(st.integers(0, VARIABLES - 1), max_size=2)) - plus
    lo = draw(st.integers(-3, 6))
    hi = draw(st.one_of(st.just(NO_END), st.integers(lo, lo + 3)))
    return Row(tuple(sorted(plus)), tuple(sorted(minus)), lo, hi)


def holds(row: Row, solution: tuple[int, ...]) -> bool:
    n = sum(solution[v] for v in row.plus) - sum(solution[v] for v in row.minus)
    return row.lo <= n <= row.hi


@settings(max_examples=200, deadline=None)
@given(
    st.lists(rows(), max_size=5),
    st.sets(st.integers(0, VARIABLES - 1)),
    st.lists(st.integers(0, 5), min_size=VARIABLES, max_size=VARIABLES),
)
def test_what_is_found_is_a_solution_and_nothing_is_missed(
    some: list[Row], first: set[int], hint: list[int]
) -> None:
    box = Box([0] * VARIABLES, [LARGEST] * VARIABLES)
    found = solve(System(some, tuple(first), hint), box, Effort(10_000))
    exists = any(
        all(holds(row, values) for row in some)
        for values in product(range(LARGEST + 1), repeat=VARIABLES)
    )
    assert (found is not None) is exists
    assert found is None or all(holds(row, tuple(found)) for row in some)
    assert box == Box([0] * VARIABLES, [LARGEST] * VARIABLES)


def test_parts_without_a_solution_are_found_when_what_they_hang_on_is_fixed() -> None:
    """x + y + z is even and odd: no bound tells, only trying does."""
    pairs = ((1, 2), (2, 3), (1, 3))
    odd = [Row(pair, (), 1, 1) for pair in pairs]
    system = System([*odd, Row((0,), (), 0, 1)], (0,), [0] * 4)
    assert solve(system, Box([0] * 4, [1] * 4), Effort(1_000)) is None


def test_the_hint_is_taken_where_it_fits() -> None:
    system = System([Row((0, 1), (), 5, 9)], (), [4, 3])
    assert solve(system, Box([0, 0], [9, 9]), Effort(100)) == [4, 3]
    far = System([Row((0, 1), (), 5, 9)], (), [40, 0])
    found = solve(far, Box([0, 0], [9, 9]), Effort(100))
    assert found == [9, 0]


def test_a_search_ends_when_its_budget_or_its_time_is_used_up() -> None:
    system = System([Row((0, 1), (), 5, 9)], (), [4, 3])
    box = Box([0, 0], [9, 9])
    with pytest.raises(GaveUp):
        solve(system, box, Effort(1))
    with pytest.raises(GaveUp):
        solve(system, box, Effort(100, time.monotonic() - 1))
    assert solve(system, box, Effort(100, time.monotonic() + 60)) is not None


def test_nothing_is_found_where_an_interval_is_empty() -> None:
    system = System([Row((0, 1), (), 0, 9)], (), [0, 0])
    empty = Box([3, 0], [2, 9])
    assert solve(system, empty, Effort(100)) is None
    assert narrowed(system, empty, [0]) is None


def test_narrowing_leaves_every_solution_and_its_own_box_alone() -> None:
    system = System([Row((0,), (1, 2), 0, 0)], (), [0] * 3)
    box = Box([0, 2, 0], [5, 9, 9])
    assert narrowed(system, box, [0]) == Box([2, 2, 0], [5, 5, 3])
    assert box == Box([0, 2, 0], [5, 9, 9])
    assert narrowed(system, Box([0, 2, 4], [5, 9, 9]), [0]) is None
