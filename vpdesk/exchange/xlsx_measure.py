"""Measures how many cells and characters the XML of an .xlsx file stands for."""

import re
from typing import Final

from vpdesk.domain.registers import RegisterUnreadable
from vpdesk.exchange.sheet_measures import Sums

_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_DIGITS: Final = re.compile(r"[0-9]{1,7}")
_SHEET_ROWS: Final = 1_048_576
_SHEET_COLUMNS: Final = 16_384


class XlsxMeasure:
    """Takes the events of the parts of an .xlsx file, the shared strings first.

    Raises RegisterTooLarge or RegisterUnreadable from any of its methods.
    """

    __slots__ = ("_at", "_counted", "_first", "_last", "_shared", "_strings", "_sums", "_taken")

    def __init__(self) -> None:
        self._sums = Sums()
        self._strings: list[int] = []
        self.begin()

    def begin(self) -> None:
        """Start a new part."""
        self._counted = (0, 0)
        self._at = (0, 0)
        self._first: tuple[int, int] | None = None
        self._last = (0, 0)
        self._shared = False
        self._taken: list[str] | None = None

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        self._sums.count_element()
        match tag.rpartition(":")[2]:
            case "row":
                row = attributes.get("r")
                if row is not None and not _DIGITS.fullmatch(row):
                    raise RegisterUnreadable
                self._counted = (int(row) - 1 if row else self._counted[0], 0)
            case "c":
                self._at = self._place(attributes.get("r"))
                self._shared = attributes.get("t") == "s"
            case "v" | "is":
                self._fill()
                self._taken = []
            case "si":
                self._taken = []

    def closed(self, tag: str) -> None:
        """Take the end of an element."""
        match tag.rpartition(":")[2]:
            case "row":
                self._counted = (self._counted[0] + 1, 0)
            case "si":
                self._strings.append(len("".join(self._taken or ())))
                self._taken = None
            case "v" if self._shared:
                self._sums.add_characters(self._shared_length("".join(self._taken or ())))
                self._taken = None
            case "sheetData" if self._first is not None:
                rows, columns = (
                    last - first + 1 for first, last in zip(self._first, self._last, strict=True)
                )
                self._sums.add_cells(rows * columns)

    def written(self, text: str) -> None:
        """Take a run of text."""
        if self._taken is not None:
            self._taken.append(text)

    def _place(self, reference: str | None) -> tuple[int, int]:
        row, column = self._counted
        if reference is not None:
            found = _REFERENCE.fullmatch(reference)
            if found is None:
                raise RegisterUnreadable
            row, column = int(found[2]) - 1, _column(found[1])
        self._counted = (self._counted[0], column + 1)
        return row, column

    def _fill(self) -> None:
        row, column = self._at
        if row < self._last[0] or row >= _SHEET_ROWS or column >= _SHEET_COLUMNS:
            raise RegisterUnreadable
        first = self._first or self._at
        self._first = (first[0], min(first[1], column))
        self._last = (row, max(self._last[1], column))

    def _shared_length(self, index: str) -> int:
        if not _DIGITS.fullmatch(index) or int(index) >= len(self._strings):
            raise RegisterUnreadable
        return self._strings[int(index)]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
