"""The machine-readable twin of a document: the labels and tokens it prints, nothing else."""

import json
from collections.abc import Iterable, Sequence

from vpdesk.domain.annual_report import AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import ProtectedTable, ProtectedView, Token
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.periods import Period
from vpdesk.domain.time_statement import HoursClass, QuarterHours, TimeStatement
from vpdesk.reports.comparison import same_table
from vpdesk.reports.fonts import one_line
from vpdesk.reports.headings import Document
from vpdesk.reports.story import EARLIER_PERIODS


def twin(document: Document) -> bytes:
    """Return the twin of ``document`` as JSON, the same bytes for the same printed content.

    A token is its interval: a number, or ``[lo, hi]`` in which ``hi`` is null without upper end.
    ``earlier`` holds what is printed of other periods. A total of null tells nothing. Figures of
    other reporters, from an older report, are left out: a twin is about the same ones throughout.
    ``recommendations`` and ``earlier_recommendations`` are the lines of a report, word by word.
    ``hours`` are those of a time statement, quarter by quarter. ``invented`` stands in it where
    every page says so.
    """
    invented = {"invented": True} if document.invented else {}
    content = {"organisation": document.organisation, **invented, **_content(document)}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def hours_told(quarters: Iterable[QuarterHours]) -> list[dict[str, object]]:
    """Return the hours of each quarter as they stand in the twin of a time statement."""
    return [
        {
            "period": [each.period.start.isoformat(), each.period.end.isoformat()],
            **{of.value: each.hours.get(of, 0) for of in HoursClass},
        }
        for each in quarters
    ]


def advice_told(report: AnnualReport) -> dict[str, list[str]]:
    """Return what ``report`` recommends, and what it says of before, as it stands in its twin."""
    given = {
        "recommendations": report.recommendations,
        "earlier_recommendations": report.earlier_recommendations,
    }
    printed = {name: [one_line(each) for each in lines] for name, lines in given.items()}
    return {name: [*filter(None, lines)] for name, lines in printed.items() if any(lines)}


def _content(document: Document) -> dict[str, object]:
    if isinstance(document, InterimNotice):
        return _told(document.period, document.k, document.total, ())
    if isinstance(document, TimeStatement):
        cases = document.case_hours
        told = _told(document.period, document.k, cases.total if cases else None, ())
        return {**told, "hours": hours_told(document.quarters)}
    if isinstance(document, MultiYearTable):
        newest, *before = _same_reporters(document.periods) or document.periods
        own, tables = newest.period, newest.view.tables
        others = [_earlier(each, each.view.tables) for each in before]
        return _with_earlier(_view(own, newest.view, tables), others)
    return _report(document)


def _report(report: AnnualReport) -> dict[str, object]:
    own = _view(Period(report.start, report.end), report.view, report.view.tables)
    printed = [table for table in report.view.tables if table.rows]
    others = []
    for each in _same_reporters(report.earlier[:EARLIER_PERIODS]):
        beside = (same_table(table, each.view) for table in printed)
        others.append(_earlier(each, [table for table in beside if table]))
    others += [_earlier(year, ()) for year in _same_reporters(report.years)]
    return {**_with_earlier(own, others), **advice_told(report)}


def _same_reporters(periods: Iterable[EarlierPeriod]) -> list[EarlierPeriod]:
    return [each for each in periods if not each.apart]


def _with_earlier(own: dict[str, object], others: Sequence[dict[str, object]]) -> dict[str, object]:
    return {**own, "earlier": list(others)} if others else own


def _earlier(period: EarlierPeriod, tables: Iterable[ProtectedTable]) -> dict[str, object]:
    return _view(period.period, period.view, tables)


def _view(
    period: Period, view: ProtectedView, tables: Iterable[ProtectedTable]
) -> dict[str, object]:
    return _told(period, view.k, view.total, tables)


def _told(
    period: Period, k: int, total: Token | None, tables: Iterable[ProtectedTable]
) -> dict[str, object]:
    return {
        "period": [period.start.isoformat(), period.end.isoformat()],
        "k": k,
        "total": None if total is None else _interval(total),
        "tables": [_table(table) for table in tables if table.rows],
    }


def _table(table: ProtectedTable) -> dict[str, object]:
    column = "" if table.column is None else f": {table.column}"
    told: dict[str, object] = {
        "variable": table.variable + column,
        "multi": table.multi,
        "residual": table.residual is not None,
        "rows": [
            {"label": row.label, "depth": row.depth, "count": _interval(row.token)}
            for row in table.rows
        ],
    }
    return {**told, "overridden": True} if table.overridden else told


def _interval(token: Token) -> int | list[int | None]:
    return token.lo if token.exact else [token.lo, token.hi]
