"""What an agreement on figures would tell, and what to think of before it is told."""

from dataclasses import dataclass

from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportColumns, ReportRow

FEWEST_ACCUSED = 3
"""The number of accused persons below which a printed number asks for a second thought."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementPreview:
    """The figures of ``period``, a year or a block of years, as they would be told."""

    period: Period
    columns: ReportColumns

    @property
    def numbers(self) -> int:
        """How many rows are printed as a number."""
        return sum(row.printed is not None and row.printed.exact for row in self._rows)

    @property
    def rows(self) -> int:
        """How many rows the adviser sees."""
        return len(self._rows)

    @property
    def _rows(self) -> list[ReportRow]:
        return [row for table in self.columns.tables for row in table.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccusedWarning:
    """A printed row that concerns ``accused`` persons, fewer than FEWEST_ACCUSED."""

    variable: str
    label: str
    column: str | None
    accused: int
