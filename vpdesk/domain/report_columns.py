"""The annual report while it is made: what only the adviser sees beside what is printed."""

from dataclasses import dataclass

from vpdesk.domain.disclosure import THRESHOLD, Token

TABLES = (
    "kind",
    "category",
    "relation",
    "reporter_position",
    "gender",
    "channel",
    "steps",
    "referral_kind",
    "outcome",
    "unit",
)
"""The tables a report can have, in their order."""

MULTI_TABLES = frozenset({"category", "steps", "referral_kind"})
"""Those in which a reporter can have several values."""

USUAL_TABLES = frozenset({"kind", "category", "relation", "reporter_position", "steps", "outcome"})

MOST_EARLIER_PERIODS = 3

_ACCUSED_TOGETHER = frozenset({"relation", "unit"})


def is_never_crossed(column: str | None, variable: str) -> bool:
    """Tell whether the two tables together would point at the accused: the manager of a place."""
    return frozenset({column, variable}) == _ACCUSED_TOGETHER


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTexts:
    """What the adviser wrote for one report, and let stand of what became of earlier advice."""

    observations: str = ""
    recommendations: tuple[str, ...] = ()
    earlier_recommendations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Which tables are shown, and how many earlier periods beside them (0 to 3).

    ``earlier_periods`` is None as long as nothing was chosen: then two, as far as the
    organisation was served in them. It never depends on what the cases say.
    """

    tables: frozenset[str] = USUAL_TABLES
    earlier_periods: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One line in both columns: ``own`` persons for the adviser, ``printed`` for the reader.

    ``printed`` is None where the report says nothing about these ``keys``.
    """

    label: str
    depth: int
    keys: frozenset[str]
    own: int
    printed: Token | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """One variable in both columns, among ``own_total`` persons, with its own threshold ``k``.

    ``printed_total`` is what is printed of these persons; None when the table is not printed.
    ``column`` is the label of the group this table is about when tables are crossed with another
    variable, and ``column_key`` that group's value. An ``overridden`` table is printed in full by
    decision of the adviser.
    """

    variable: str
    title: str
    multi: bool
    rows: tuple[ReportRow, ...]
    own_total: int
    printed_total: Token | None = None
    k: int = THRESHOLD
    column: str | None = None
    column_key: str | None = None
    overridden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportColumns:
    """All figures of one report in both columns; counts are persons.

    ``block`` marks one year of an organisation that gets its tables over several years.
    ``crossed_with`` is the variable that tables with a column are crossed with.
    """

    k: int
    own_total: int
    printed_total: Token
    tables: tuple[ReportTable, ...]
    block: bool = False
    crossed_with: str | None = None
