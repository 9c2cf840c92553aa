"""The agreement on what an organisation's reports tell, fixed before a period starts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from vpdesk.domain.disclosure import THRESHOLD
from vpdesk.domain.periods import Period, months_later
from vpdesk.domain.report_columns import TABLES, USUAL_TABLES

KeyTree: TypeAlias = str | tuple["KeyTree", "KeyTree"]
"""The splits of a table by the keys of its values; a value it does not name joins the others."""

BLOCK_YEARS = 3
LOWEST_K = 3
HIGHEST_K = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class TableAgreement:
    """One table: its own threshold if it is higher, and its splits if they are not the usual."""

    variable: str
    k: int | None = None
    tree: KeyTree | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAgreement:
    """What may be told of an organisation from ``valid_from`` on (None: from the beginning).

    ``k`` is LOWEST_K to HIGHEST_K; below THRESHOLD it needs a ``reason``. ``year_starts`` is the
    month in which the reporting year begins. ``block_from`` is the first day of the first block
    of BLOCK_YEARS reporting years, None when every year has tables of its own. ``column`` names
    the table the others are crossed with. ``made_on`` is None where nothing was agreed yet.
    """

    version: int = 1
    valid_from: date | None = None
    made_on: date | None = None
    k: int = THRESHOLD
    reason: str = ""
    year_starts: int = 1
    block_from: date | None = None
    column: str | None = None
    tables: tuple[TableAgreement, ...] = tuple(TableAgreement(variable=name) for name in TABLES)

    def table(self, variable: str) -> TableAgreement | None:
        """Return what was agreed about one table; None when it is not told."""
        return next((each for each in self.tables if each.variable == variable), None)

    @property
    def told(self) -> frozenset[str]:
        """The tables a report may have."""
        return frozenset(table.variable for table in self.tables)

    @property
    def usual(self) -> frozenset[str]:
        """The tables of a report for which nothing else was chosen."""
        return self.told if self.made_on else self.told & USUAL_TABLES


def usual_choice() -> ReportAgreement:
    """Return what to begin with where nothing was agreed: the usual tables alone."""
    tables = tuple(TableAgreement(variable=name) for name in TABLES if name in USUAL_TABLES)
    return ReportAgreement(tables=tables)


def in_force(versions: Sequence[ReportAgreement], start: date) -> ReportAgreement:
    """Return the newest of ``versions`` that holds for a period from ``start`` on.

    Without any it is the usual agreement, which is version 1.
    """
    holding = [each for each in versions if each.valid_from is None or each.valid_from <= start]
    return max(holding, key=lambda each: each.version, default=ReportAgreement())


def in_force_during(versions: Sequence[ReportAgreement], period: Period) -> ReportAgreement:
    """Return what holds for ``period``: what is in force on its first day.

    Where other versions begin within it, it tells no more than each of them would: the tables
    and columns of all, the highest threshold, and blocks if one of them has any.
    """
    own = in_force(versions, period.start)
    starts = {each.valid_from for each in versions if each.valid_from is not None}
    within = [in_force(versions, day) for day in sorted(starts) if period.start < day <= period.end]
    for other in within:
        own = _stricter(own, other)
    return own


def _stricter(one: ReportAgreement, other: ReportAgreement) -> ReportAgreement:
    k = max(one.k, other.k)
    found = []
    for table in one.tables:
        same = other.table(table.variable)
        if same is not None:
            found.append(replace(table, k=_higher(k, table.k, same.k)))
    return replace(
        one,
        k=k,
        column=one.column if one.column == other.column else None,
        block_from=one.block_from or other.block_from,
        tables=tuple(found),
    )


def _higher(k: int, *own: int | None) -> int | None:
    highest = max(k, *(each or k for each in own))
    return None if highest == k else highest


def keys_of(splits: KeyTree) -> Iterator[str]:
    """Yield the keys that ``splits`` names, left to right."""
    if isinstance(splits, str):
        yield splits
    else:
        yield from keys_of(splits[0])
        yield from keys_of(splits[1])


def block_around(agreement: ReportAgreement, day: date) -> Period | None:
    """Return the block of years that ``day`` lies in; None before the first and without blocks."""
    start = agreement.block_from
    if start is None or day < start:
        return None
    length = 12 * BLOCK_YEARS
    months = 12 * (day.year - start.year) + day.month - start.month
    first = months_later(start, months // length * length)
    return Period(first, months_later(first, length) - timedelta(days=1))


def is_told_in_blocks(agreement: ReportAgreement, period: Period) -> bool:
    """Tell whether ``period`` touches a block without being one: its tables wait for the block."""
    return (
        agreement.block_from is not None
        and period.end >= agreement.block_from
        and period != block_around(agreement, period.start)
    )
