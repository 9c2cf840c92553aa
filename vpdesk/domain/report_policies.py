"""The agreement on what an organisation's reports tell, fixed before a period starts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from vpdesk.domain.disclosure import THRESHOLD
from vpdesk.domain.report_columns import TABLES

KeyTree: TypeAlias = "str | tuple[KeyTree, KeyTree]"
"""The splits of a table by the keys of its values; a value it does not name joins the others."""

BLOCK_YEARS = 3
LOWEST_K = 3
HIGHEST_K = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class TableAgreement:
    """One table: its own threshold if it is higher, and its splits if they are not the usual."""

    variable: str
    k: int | None = None
    tree: "KeyTree | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAgreement:
    """What may be told of an organisation from ``valid_from`` on (None: from the beginning).

    ``k`` is LOWEST_K to HIGHEST_K; below THRESHOLD it needs a ``reason``. ``year_starts`` is the
    month in which the reporting year begins. ``block_from`` is the first day of the first block
    of BLOCK_YEARS reporting years, None when every year has tables of its own. ``column`` names
    the table the others are crossed with.
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


def in_force(versions: Sequence[ReportAgreement], start: date) -> ReportAgreement:
    """Return the newest of ``versions`` that holds for a period from ``start`` on.

    Without any it is the usual agreement, which is version 1.
    """
    holding = [each for each in versions if each.valid_from is None or each.valid_from <= start]
    return max(holding, key=lambda each: each.version, default=ReportAgreement())
