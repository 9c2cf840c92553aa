"""What of the figures of a period each kind of document prints."""

from dataclasses import replace

from vpdesk.domain.disclosure import at_least, less_than
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.report_columns import ReportColumns

WITHOUT_FIGURES = frozenset({EditionKind.HOURS})
"""Documents that print no number of reporters."""


def told_figures(kind: EditionKind, columns: ReportColumns) -> ReportColumns:
    """Return the figures as a document of ``kind`` tells them.

    A notice says of the total alone whether it is below the threshold; ``columns`` are those of
    a report.
    """
    if kind is not EditionKind.INTERIM:
        return columns
    k = columns.k
    total = less_than(k) if columns.own_total < k else at_least(k)
    return replace(columns, printed_total=total, tables=(), block=False)
