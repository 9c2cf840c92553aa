"""The text of a report, for those who hear the preview instead of seeing it."""

from collections.abc import Iterable, Iterator

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import NOT_TOLD, ProtectedView
from vpdesk.ui.token_words import token_words


def spoken_report(report: AnnualReport) -> str:
    """Return what the report says, as far as its figures and texts go."""
    parts = [
        spoken_views(f"{report.title}, {report.organisation}", [report.view]),
        report.observations,
        *report.recommendations,
        *report.earlier_recommendations,
    ]
    return "\n".join(part for part in parts if part)


def spoken_views(title: str, views: Iterable[ProtectedView]) -> str:
    """Return what a document called ``title`` tells about the reporters of each period.

    What a report from elsewhere prints no count of is left out.
    """
    lines: list[str] = []
    for view in views:
        lines += [] if view.total == NOT_TOLD else [token_words(view.total, view.total)]
        lines += _tables(view)
    return ": ".join(filter(None, (title, "\n".join(lines))))


def _tables(view: ProtectedView) -> Iterator[str]:
    for table in view.tables:
        title = f"{table.title}, {table.column}" if table.column else table.title
        rows = [
            f"{row.label}: {token_words(row.token, table.total)}"
            for row in table.rows
            if row.token != NOT_TOLD
        ]
        if rows:
            yield f"{title}: {', '.join(rows)}"
