"""Sums up what the sheets of a workbook would unpack into, each sum within its limit."""

from typing import Final

from vpdesk.domain.registers import RegisterLimit, RegisterTooLarge
from vpdesk.exchange.limits import MAX_CELLS, MAX_CHARACTERS

_MAX_ELEMENTS: Final = 4 * MAX_CELLS


class Sums:
    """Cells, characters and XML elements over all sheets; adding past a limit raises."""

    __slots__ = ("cells", "characters", "elements")

    def __init__(self) -> None:
        self.cells = self.characters = self.elements = 0

    def count_element(self) -> None:
        self.elements += 1
        if self.elements > _MAX_ELEMENTS:
            raise RegisterTooLarge(RegisterLimit.CELLS, MAX_CELLS)

    def add_cells(self, cells: int) -> None:
        self.cells += cells
        if self.cells > MAX_CELLS:
            raise RegisterTooLarge(RegisterLimit.CELLS, MAX_CELLS)

    def add_characters(self, characters: int) -> None:
        self.characters += characters
        if self.characters > MAX_CHARACTERS:
            raise RegisterTooLarge(RegisterLimit.CHARACTERS, MAX_CHARACTERS)
