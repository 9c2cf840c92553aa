"""How long to wait after wrong passwords."""

FREE_TRIES = 4
FIRST_WAIT = 5
LONGEST_WAIT = 300


def seconds_to_wait(failures: int) -> int:
    """Return the wait after so many failures in a row: from the fifth 5, 10, 20 … 300 seconds."""
    if failures <= FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT * 2 ** (failures - FREE_TRIES - 1), LONGEST_WAIT))
