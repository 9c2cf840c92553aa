"""Intervals and verdicts are those that are found by trying every world, and those of GLPK.

The seeds are new in every run; those of problems that differ are in the failure.
``pytest -m faults tests/auditor`` repeats this many more times.
"""

import pytest

from tests.auditor.comparison import ask_glpk, compare, run


def test_intervals_and_verdicts_are_those_of_all_worlds() -> None:
    tally = run(5_000, compare)

    assert tally.differing == ()
    assert 0 < tally.unsafe < tally.verdicts


def test_intervals_of_larger_problems_are_those_of_a_public_solver() -> None:
    tally = run(60, ask_glpk)

    assert tally.differing == ()
    assert tally.unproven <= 4


@pytest.mark.faults
def test_tens_of_thousands_of_intervals_are_those_of_all_worlds() -> None:
    assert run(60_000, compare).differing == ()


@pytest.mark.faults
def test_a_thousand_larger_intervals_are_those_of_a_public_solver() -> None:
    tally = run(1_000, ask_glpk)

    assert tally.differing == ()
    assert tally.unproven <= 10
