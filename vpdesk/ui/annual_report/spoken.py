"""The text of a report, for those who hear the preview instead of seeing it."""

from collections.abc import Iterator

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.ui.token_words import token_words


def spoken_report(report: AnnualReport) -> str:
    """Return what the report says, as far as its figures and texts go."""
    parts = [
        f"{report.title}, {report.organisation}: {token_words(report.view.total)}",
        *_tables(report),
        report.observations,
        *report.recommendations,
    ]
    return "\n".join(part for part in parts if part)


def _tables(report: AnnualReport) -> Iterator[str]:
    for table in report.view.tables:
        rows = (f"{row.label}: {token_words(row.token)}" for row in table.rows)
        yield f"{table.title}: {', '.join(rows)}"
