"""How long the next try waits."""

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.unlock.conftest import Clock
from vpdesk.ui.waiting import FREE_TRIES, LONGEST_WAIT, Waiting, seconds_to_wait


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


def test_a_wrong_password_does_not_keep_the_recovery_code_waiting() -> None:
    waiting = Waiting(Clock())

    for _ in range(6):
        waiting.wrong_password()

    assert waiting.for_password() == 10
    assert waiting.for_code() == 0


def test_a_wrong_code_counts_too_and_keeps_both_waiting() -> None:
    waiting = Waiting(Clock())
    for _ in range(4):
        waiting.wrong_password()

    waiting.wrong_code()

    assert (waiting.for_password(), waiting.for_code()) == (5, 5)


def test_seconds_are_counted_up_so_that_no_try_comes_early() -> None:
    clock = Clock()
    waiting = Waiting(clock)
    for _ in range(5):
        waiting.wrong_password()

    left = []
    for passed in (0.0, 0.5, 0.5, 3.9, 0.1, 1_000):
        clock.seconds += passed
        left.append(waiting.for_password())

    assert left == [5, 5, 4, 1, 0, 0]


def test_after_the_vault_opened_counting_starts_anew() -> None:
    waiting = Waiting(Clock())
    for _ in range(9):
        waiting.wrong_code()

    waiting.forget()
    waiting.wrong_password()

    assert (waiting.for_password(), waiting.for_code()) == (0, 0)
