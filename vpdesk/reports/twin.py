"""The machine-readable twin of a report: the labels and tokens it prints, nothing else."""

import json

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import ProtectedTable, Token


def twin(report: AnnualReport) -> bytes:
    """Return the twin of ``report`` as JSON, the same bytes for the same printed content.

    A token is its interval: a number, or ``[lo, hi]`` in which ``hi`` is null without upper end.
    """
    content = {
        "organisation": report.organisation,
        "period": [report.start.isoformat(), report.end.isoformat()],
        "k": report.view.k,
        "total": _interval(report.view.total),
        "tables": [_table(table) for table in report.view.tables if table.rows],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _table(table: ProtectedTable) -> dict[str, object]:
    column = "" if table.column is None else f": {table.column}"
    return {
        "variable": table.variable + column,
        "multi": table.multi,
        "residual": table.residual is not None,
        "rows": [
            {"label": row.label, "depth": row.depth, "count": _interval(row.token)}
            for row in table.rows
        ],
    }


def _interval(token: Token) -> int | list[int | None]:
    return token.lo if token.exact else [token.lo, token.hi]
