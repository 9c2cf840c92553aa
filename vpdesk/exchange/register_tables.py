"""Turns numbered rows of texts into a table with a header."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, TypeAlias

from vpdesk.domain.registers import (
    RegisterEmpty,
    RegisterLimit,
    RegisterSource,
    RegisterTable,
    RegisterTooLarge,
)
from vpdesk.exchange.headings import Headings
from vpdesk.exchange.limits import MAX_CELLS, MAX_CHARACTERS, MAX_COLUMNS, MAX_ROWS

HEADER_WITHIN: Final = 30
"""A header is looked for in this many rows from the top, blank rows not counted."""
_RECOGNISED: Final = 2

NumberedRow: TypeAlias = tuple[int, tuple[str, ...]]


def rows_within_limits(rows: Iterable[NumberedRow]) -> list[NumberedRow]:
    """Return the rows that hold anything, without the blank cells beyond the last column allowed.

    Raises RegisterTooLarge as soon as a limit is passed.
    """
    kept: list[NumberedRow] = []
    cells = characters = 0
    for number, row in rows:
        width = _filled_width(row)
        if width == 0:
            continue
        cells += width
        characters += sum(map(len, row))
        for limit, found, allowed in (
            (RegisterLimit.ROWS, len(kept), MAX_ROWS),
            (RegisterLimit.COLUMNS, width, MAX_COLUMNS),
            (RegisterLimit.CELLS, cells, MAX_CELLS),
            (RegisterLimit.CHARACTERS, characters, MAX_CHARACTERS),
        ):
            if found > allowed:
                raise RegisterTooLarge(limit, allowed)
        kept.append((number, row[:MAX_COLUMNS]))
    return kept


def header_score(rows: Sequence[NumberedRow], headings: Headings[Any]) -> int:
    """Return how many columns of the likeliest header are recognised."""
    return max((_recognised(row, headings) for _number, row in rows[:HEADER_WITHIN]), default=0)


def has_header(rows: Sequence[NumberedRow], headings: Headings[Any]) -> bool:
    """Tell whether a row looks like the header of what is looked for."""
    return header_score(rows, headings) >= _RECOGNISED


def table_of(
    rows: Sequence[NumberedRow], source: RegisterSource, headings: Headings[Any]
) -> RegisterTable:
    """Return the rows below the header as a table.

    The header is the row with the most columns recognised or, when none is, the first row that is
    at least half as wide as the widest near the top. Raises RegisterEmpty without a row below it.
    """
    at = _header_index(rows, headings)
    header, below = rows[at][1], rows[at + 1 :]
    if not below:
        raise RegisterEmpty
    widest = max(_filled_width(row) for _number, row in below)
    room = MAX_COLUMNS if source.delimiter is None else len(header)
    width = max(_filled_width(header), min(widest, room))
    named = *header[:width], *("" for _ in range(width - len(header)))
    used = [
        i for i, name in enumerate(named) if name or any(row[i : i + 1] > ("",) for _, row in below)
    ]
    return RegisterTable(
        headers=tuple(" ".join(named[i].split()) for i in used),
        rows=tuple(_cells(row, used, width) for _number, row in below),
        numbers=tuple(number for number, _row in below),
        source=source,
    )


def _cells(row: tuple[str, ...], used: Sequence[int], width: int) -> tuple[str, ...]:
    """Return the cells in the used columns, and whatever stands to the right of the header."""
    kept = (*(row[i] for i in used if i < len(row)), *row[width:])
    return kept[: _filled_width(kept)]


def _header_index(rows: Sequence[NumberedRow], headings: Headings[Any]) -> int:
    if not rows:
        raise RegisterEmpty
    top = [row for _number, row in rows[:HEADER_WITHIN]]
    scores = [_recognised(row, headings) for row in top]
    if max(scores) > 0:
        return scores.index(max(scores))
    filled = [sum(map(bool, row)) for row in top]
    return next(i for i, count in enumerate(filled) if count * 2 >= max(filled))


def _recognised(row: Sequence[str], headings: Headings[Any]) -> int:
    return headings.recognised(row[:MAX_COLUMNS])


def _filled_width(row: Sequence[str]) -> int:
    width = len(row)
    while width and not row[width - 1]:
        width -= 1
    return width
