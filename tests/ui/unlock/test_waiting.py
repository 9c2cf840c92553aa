"""How long the next try waits."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.ui.unlock.waiting import FREE_TRIES, LONGEST_WAIT, seconds_to_wait


def test_four_tries_are_free_then_the_wait_doubles() -> None:
    assert [seconds_to_wait(failures) for failures in range(1, 10)] == [
        *[0] * 4,
        5,
        10,
        20,
        40,
        80,
    ]


@given(st.integers(min_value=FREE_TRIES + 1, max_value=10_000))
def test_the_wait_never_shrinks_and_never_passes_five_minutes(failures: int) -> None:
    assert 0 < seconds_to_wait(failures) <= seconds_to_wait(failures + 1) <= LONGEST_WAIT
