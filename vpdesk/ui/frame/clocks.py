"""The clocks of the idle timer: they go on while the computer sleeps, and tell that it did."""

import time


def seconds_with_sleep() -> float:
    """Return seconds since some moment, the time asleep included; never set by anybody."""
    with_sleep = getattr(time, "CLOCK_BOOTTIME", None)
    if with_sleep is None:
        return time.monotonic()
    return time.clock_gettime(with_sleep)


def seconds_asleep() -> float:
    """Return how long the computer has slept since some moment; always 0 where nobody tells."""
    with_sleep = getattr(time, "CLOCK_BOOTTIME", None)
    if with_sleep is not None:
        return time.clock_gettime(with_sleep) - time.clock_gettime(time.CLOCK_MONOTONIC)
    awake = getattr(time, "CLOCK_UPTIME_RAW", None)
    if awake is not None:  # pragma: no cover - macOS
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(awake)
    return 0.0  # pragma: no cover - Windows
