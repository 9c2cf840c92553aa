"""How often the auditor refuses a later report: table 4.4 of the specification, as statistics.

Seeds are fixed, so a rate is the same in every run. The suite tries a few employers of each kind,
which gives a coarse rate; ``pytest -m faults`` tries two hundred.
"""

from collections.abc import Callable
from random import Random

import pytest

from tests.auditor.employers import (
    POLICY,
    TOTAL_ONLY,
    People,
    coarse,
    is_refused,
    printed,
    reporters,
)
from vpdesk.domain.disclosure import ProtectedView

FEW, MANY = 8, 200
POINTS = {FEW: 0.20, MANY: 0.10}
SIZES = [FEW, pytest.param(MANY, marks=pytest.mark.faults)]
FIRST, BOTH = frozenset({0}), frozenset({0, 1})
ALL_YEARS = frozenset({0, 1, 2})

Earlier = Callable[[People], ProtectedView]


def full(nine_months: People) -> ProtectedView:
    return printed(POLICY, nine_months)


def total_only(nine_months: People) -> ProtectedView:
    return printed(TOTAL_ONLY, nine_months)


def interim_notice(nine_months: People) -> ProtectedView:
    return coarse(5, nine_months)


def block_year(year: People) -> ProtectedView:
    return coarse(10, year)


def after_nine_months(earlier: Earlier, sizes: range, seed: int) -> bool:
    """Tell of nine months, and then try the report of the year."""
    chance = Random(seed)
    people = reporters(chance, chance.choice(sizes))
    late = [chance.random() < 0.25 for _ in people]
    parts = [
        [person for person, is_late in zip(people, late, strict=True) if is_late is last]
        for last in (False, True)
    ]
    told = [(earlier(parts[0]), FIRST), (printed(POLICY, *parts), BOTH)]
    return is_refused(told, parts)


def three_years(earlier: Earlier, seed: int) -> bool:
    """Tell the totals of three years of a small employer, and then try their tables together."""
    chance = Random(seed)
    usual = chance.uniform(3, 6)
    years: list[People] = []
    while sum(map(len, years)) < 10:
        days = [chance.random() < usual / 365 for _ in range(3 * 365)]
        years = [reporters(chance, sum(days[start : start + 365])) for start in (0, 365, 730)]
    told = [(earlier(year), frozenset({number})) for number, year in enumerate(years)]
    return is_refused([*told, (printed(POLICY, *years), ALL_YEARS)], years)


def rate(attempt: Callable[[int], bool], seeds: int) -> float:
    return sum(map(attempt, range(seeds))) / seeds


SMALLER, LARGER = range(10, 20), range(20, 41)
NINE_MONTHS = [
    (full, SMALLER, 0.97),
    (full, LARGER, 1.0),
    (total_only, SMALLER, 0.67),
    (total_only, LARGER, 0.10),
    (interim_notice, SMALLER, 0.0),
    (interim_notice, LARGER, 0.0),
]


@pytest.mark.parametrize("seeds", SIZES)
@pytest.mark.parametrize(("earlier", "sizes", "expected"), NINE_MONTHS)
def test_what_nine_months_told_makes_the_year_unsafe(
    earlier: Earlier, sizes: range, expected: float, seeds: int
) -> None:
    refused = rate(lambda seed: after_nine_months(earlier, sizes, seed), seeds)
    assert refused == pytest.approx(expected, abs=POINTS[seeds] if expected else 0)


@pytest.mark.parametrize("seeds", SIZES)
@pytest.mark.parametrize(("earlier", "expected"), [(total_only, 0.86), (block_year, 0.0)])
def test_what_single_years_told_makes_three_years_unsafe(
    earlier: Earlier, expected: float, seeds: int
) -> None:
    refused = rate(lambda seed: three_years(earlier, seed), seeds)
    assert refused == pytest.approx(expected, abs=POINTS[seeds] if expected else 0)


def test_a_notice_stands_in_the_way_only_of_a_year_that_ends_at_the_threshold() -> None:
    refused = set()
    for n in range(15):
        for early in range(n + 1):
            people = reporters(Random(n), n)
            parts = [people[:early], people[early:]]
            told = [(interim_notice(parts[0]), FIRST), (printed(TOTAL_ONLY, *parts), BOTH)]
            if is_refused(told, parts):
                refused.add((n, early))
    assert refused == {(5, 5)}
