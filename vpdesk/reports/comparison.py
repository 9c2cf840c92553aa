"""The same table over several periods, side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vpdesk.domain.disclosure import ProtectedTable, ProtectedView, Token


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One line with what each period told about it, newest first; None where it told nothing."""

    label: str
    depth: int
    tokens: tuple[Token | None, ...]


def compared(table: ProtectedTable, earlier: Sequence[ProtectedView]) -> tuple[ComparedRow, ...]:
    """Return the rows of ``table`` and of the same table in ``earlier`` views, in policy order."""
    return aligned([table, *(same_table(table, view) for view in earlier)])


def aligned(tables: Sequence[ProtectedTable | None]) -> tuple[ComparedRow, ...]:
    """Return the rows of the same table in several periods, in policy order."""
    columns = [table.rows if table else () for table in tables]
    order = _merged([[(row.label, row.depth) for row in rows] for rows in columns])
    found = [{(row.label, row.depth): row.token for row in rows} for rows in columns]
    return tuple(
        ComparedRow(label=label, depth=depth, tokens=tuple(f.get((label, depth)) for f in found))
        for label, depth in order
    )


def same_table(table: ProtectedTable, view: ProtectedView) -> ProtectedTable | None:
    """Return what ``view`` tells of the same variable among the same group of persons."""
    for other in view.tables:
        if (other.variable, other.column) == (table.variable, table.column):
            return other
    return None


def _merged(columns: Iterable[Sequence[tuple[str, int]]]) -> list[tuple[str, int]]:
    """Return every row once; one that only a later column has follows its neighbour there."""
    merged: list[tuple[str, int]] = []
    for rows in columns:
        place = 0
        for row in rows:
            if row in merged:
                place = merged.index(row) + 1
            else:
                merged.insert(place, row)
                place += 1
    return merged
