"""The annual report while it is made: what only the adviser sees beside what is printed."""

from dataclasses import dataclass

from vpdesk.domain.disclosure import Token

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
    """What the adviser wrote for one report."""

    observations: str = ""
    recommendations: tuple[str, ...] = ()


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
    """One variable in both columns."""

    variable: str
    title: str
    multi: bool
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportColumns:
    """All figures of one report in both columns; counts are persons."""

    k: int
    own_total: int
    printed_total: Token
    tables: tuple[ReportTable, ...]
