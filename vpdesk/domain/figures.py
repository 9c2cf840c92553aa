"""The unprotected figures of one organisation over one period, for the adviser alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from vpdesk.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Counts with their unit: cases, issues, reporters and contacts.

    ``tables`` maps the name of a variable to counts per label. Categories are counted by issue,
    everything else by case; what is not known is not counted in a table.
    """

    organisation: str
    period: Period
    cases: int
    issues: int
    reporters: int
    contacts: int
    tables: Mapping[str, Mapping[str, int]]
