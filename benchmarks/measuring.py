"""Measures work as CPU time, side by side with the least that would do."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Prepared = TypeVar("Prepared")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What a figure may be at most; one is set, or none. ``seconds`` are of CPU time."""

    seconds: float | None = None
    ratio: float | None = None
    megabytes: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The median of a row, beside the ``floor`` measured in the same run.

    Both are in seconds of CPU time, unless ``unit`` is ``MB`` or ``rows/s``. What counts as the
    floor is told by ``beside``.
    """

    name: str
    what: str
    median: float
    runs: int
    floor: float | None = None
    beside: str = ""
    limit: Limit | None = None
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        """How many times the floor; for a rate, how many times slower."""
        if not self.floor or not self.median:
            return None
        return self.floor / self.median if self.unit == "rows/s" else self.median / self.floor

    @property
    def within(self) -> bool | None:
        """Whether the limit is kept; None when there is none."""
        if self.limit is None or self.limit == Limit():
            return None
        if self.limit.ratio is not None:
            return self.ratio is not None and self.ratio <= self.limit.ratio
        most = self.limit.megabytes if self.limit.seconds is None else self.limit.seconds
        return most is not None and self.median <= most


def nothing() -> None:
    """Prepare nothing."""


def cpu_time(action: Callable[[Prepared], object], prepared: Prepared) -> float:
    """Return the CPU time of one run of ``action``, on all threads, in seconds."""
    gc.collect()
    started = time.process_time()
    action(prepared)
    return time.process_time() - started


def side_by_side(
    action: Callable[[], object], floor: Callable[[], object], runs: int
) -> tuple[float, float]:
    """Return the medians of ``action`` and ``floor``, run in turns after one of each to warm up.

    In turns, because another program that slows one of them down then slows both.
    """
    action()
    floor()
    actions, floors = [], []
    for _ in range(runs):
        actions.append(cpu_time(lambda _: action(), None))
        floors.append(cpu_time(lambda _: floor(), None))
    return statistics.median(actions), statistics.median(floors)


def median_of(
    prepare: Callable[[], Prepared], action: Callable[[Prepared], object], runs: int
) -> float:
    """Return the median of ``action``, each time on something prepared anew and not counted."""
    return statistics.median(cpu_time(action, prepare()) for _ in range(runs))


def medians(samples: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Return the median of each column of ``samples``."""
    return tuple(statistics.median(column) for column in zip(*samples, strict=True))
