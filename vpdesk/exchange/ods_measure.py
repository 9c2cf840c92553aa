"""Measures how many cells and characters the XML of an .ods file stands for."""

import re
from typing import Final

from vpdesk.domain.registers import RegisterUnreadable
from vpdesk.exchange.sheet_measures import Sums

_REPEATED: Final = re.compile(r"[0-9]{1,9}")
_CARRIED: Final = frozenset(
    (
        "office:value-type",
        "office:value",
        "office:string-value",
        "office:boolean-value",
        "office:date-value",
        "office:time-value",
        "table:formula",
    )
)
"""Attributes that make something of a cell without text."""


class OdsMeasure:
    """Takes the events of `content.xml` of an .ods file, where cells and rows may be repeated.

    Raises RegisterTooLarge or RegisterUnreadable from any of its methods.
    """

    __slots__ = ("_cell", "_in_table", "_row", "_sums", "_table")

    def __init__(self) -> None:
        self._sums = Sums()
        self._in_table = False
        self._table = _Extent()
        self._row = _Extent()
        self._cell = _Extent()

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        self._sums.count_element()
        match tag:
            case "table:table":
                if self._in_table:
                    raise RegisterUnreadable
                self._in_table = True
                self._table = _Extent()
            case "table:table-row":
                self._row = _Extent(_times(attributes.get("table:number-rows-repeated")))
            case "table:table-cell" | "table:covered-table-cell":
                self._cell = _Extent(_times(attributes.get("table:number-columns-repeated")))
                carried = _CARRIED & attributes.keys()
                if carried:
                    self._cell.filled = 1
                    self._cell.characters = sum(len(attributes[name]) for name in carried)
            case "text:s":
                self._cell.characters += _times(attributes.get("text:c"))

    def closed(self, tag: str) -> None:
        """Take the end of an element."""
        match tag:
            case "table:table-cell" | "table:covered-table-cell":
                self._row.take(self._cell)
            case "table:table-row":
                self._table.widest = max(self._table.widest, self._row.filled)
                self._table.take(self._row)
                self._sums.add_characters(self._table.characters)
                self._table.characters = 0
            case "table:table":
                self._in_table = False
                self._sums.add_cells(self._table.filled * self._table.widest)

    def written(self, text: str) -> None:
        """Take a run of text."""
        self._cell.characters += len(text)
        if not text.isspace():
            self._cell.filled = 1


class _Extent:
    """How far a table, a row or a cell reaches: its last filled place and its characters."""

    __slots__ = ("characters", "filled", "length", "times", "widest")

    def __init__(self, times: int = 1) -> None:
        self.times = times
        self.length = self.filled = self.widest = self.characters = 0

    def take(self, part: "_Extent") -> None:
        self.length += part.times
        if part.filled:
            self.filled = self.length
            self.characters += part.characters * part.times


def _times(repeated: str | None) -> int:
    if repeated is None:
        return 1
    if not _REPEATED.fullmatch(repeated):
        raise RegisterUnreadable
    return int(repeated)
