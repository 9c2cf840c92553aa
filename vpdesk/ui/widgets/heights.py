"""Heights of rows that are costly to measure."""

from collections.abc import Callable, Hashable
from typing import Any


class HeightCache:
    """Heights of rows that are costly to measure, kept per row and width."""

    def __init__(self, measure: Callable[[Any, int], int], most: int = 4000) -> None:
        self._measure = measure
        self._most = most
        self._known: dict[tuple[Hashable, int], int] = {}

    def height(self, row: Hashable, width: int) -> int:
        known = self._known.get((row, width))
        if known is None:
            if len(self._known) >= self._most:
                self._known.clear()
            known = self._known[row, width] = self._measure(row, width)
        return known

    def clear(self) -> None:
        self._known.clear()
