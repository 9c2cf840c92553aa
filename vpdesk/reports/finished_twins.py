"""Checks a finished twin by reading it again: it holds figures that are printed, nothing else."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from vpdesk.domain.annual_report import AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import ProtectedTable, Token
from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.periods import Period
from vpdesk.domain.time_statement import TimeStatement
from vpdesk.reports.headings import Document
from vpdesk.reports.story import EARLIER_PERIODS
from vpdesk.reports.twin import advice_told, hours_told

_TOLD = {"period", "k", "total", "tables"}
_ADVICE = {"recommendations", "earlier_recommendations"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printed:
    """What a document prints of one period."""

    period: Period
    k: int
    total: Token | None
    tables: tuple[ProtectedTable, ...] = ()


def check_twin(twin: bytes, document: Document) -> None:
    """Raise FinishedFileRefused unless ``twin`` tells nothing but what ``document`` prints."""
    told = _read(twin)
    organisation, earlier = told.pop("organisation", None), told.pop("earlier", [])
    if organisation != document.organisation or not isinstance(earlier, list):
        raise FinishedFileRefused(FileFault.FIGURES)
    if told.pop("invented", False) is not document.invented:
        raise FinishedFileRefused(FileFault.FIGURES)
    hours = hours_told(document.quarters) if isinstance(document, TimeStatement) else None
    if _one_form(told.pop("hours", None)) != _one_form(hours):
        raise FinishedFileRefused(FileFault.FIGURES)
    advice = advice_told(document) if isinstance(document, AnnualReport) else {}
    if {name: told.pop(name) for name in _ADVICE & told.keys()} != advice:
        raise FinishedFileRefused(FileFault.FIGURES)
    printed = list(_printed(document))
    for each in (told, *earlier):
        if not any(_tells_only(each, period) for period in printed):
            raise FinishedFileRefused(FileFault.FIGURES)


def _read(twin: bytes) -> dict[str, Any]:
    try:
        told = json.loads(twin.decode(), object_pairs_hook=_without_doubles)
    except (ValueError, RecursionError):
        raise FinishedFileRefused(FileFault.UNREADABLE) from None
    if not isinstance(told, dict):
        raise FinishedFileRefused(FileFault.UNREADABLE)
    return told


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _tells_only(told: Any, printed: _Printed) -> bool:
    if not isinstance(told, dict) or set(told) != _TOLD or not isinstance(told["tables"], list):
        return False
    period = printed.period
    head = {
        "period": [period.start.isoformat(), period.end.isoformat()],
        "k": printed.k,
        "total": None if printed.total is None else _interval(printed.total),
    }
    rows = {_one_form(_head(table)): _rows(table) for table in printed.tables}
    return _one_form({name: told[name] for name in head}) == _one_form(head) and all(
        _is_printed(table, rows) for table in told["tables"]
    )


def _is_printed(table: Any, printed: dict[str, frozenset[str]]) -> bool:
    if not isinstance(table, dict) or not isinstance(table.get("rows"), list):
        return False
    head = {name: value for name, value in table.items() if name != "rows"}
    return {_one_form(row) for row in table["rows"]} <= printed.get(_one_form(head), frozenset())


def _printed(document: Document) -> Iterator[_Printed]:
    if isinstance(document, InterimNotice):
        yield _Printed(period=document.period, k=document.k, total=document.total)
    elif isinstance(document, TimeStatement):
        total = document.case_hours.total if document.case_hours else None
        yield _Printed(period=document.period, k=document.k, total=total)
    elif isinstance(document, MultiYearTable):
        yield from (_of(period, period.view.tables) for period in document.periods)
    else:
        yield from _of_report(document)


def _of_report(report: AnnualReport) -> Iterator[_Printed]:
    shown = {(table.variable, table.column) for table in report.view.tables if table.rows}
    own = EarlierPeriod(
        title=report.title, period=Period(report.start, report.end), view=report.view
    )
    for period in (own, *report.earlier[:EARLIER_PERIODS]):
        tables = [each for each in period.view.tables if (each.variable, each.column) in shown]
        yield _of(period, tables)
    yield from (_of(year, ()) for year in report.years)


def _of(period: EarlierPeriod, tables: Iterable[ProtectedTable]) -> _Printed:
    view = period.view
    return _Printed(period=period.period, k=view.k, total=view.total, tables=tuple(tables))


def _head(table: ProtectedTable) -> dict[str, object]:
    column = "" if table.column is None else f": {table.column}"
    head: dict[str, object] = {
        "variable": table.variable + column,
        "multi": table.multi,
        "residual": table.residual is not None,
    }
    return {**head, "overridden": True} if table.overridden else head


def _rows(table: ProtectedTable) -> frozenset[str]:
    return frozenset(
        _one_form({"label": row.label, "depth": row.depth, "count": _interval(row.token)})
        for row in table.rows
    )


def _interval(token: Token) -> int | list[int | None]:
    return token.lo if token.exact else [token.lo, token.hi]


def _one_form(value: object) -> str:
    """Return ``value`` as text, in which true is not 1 and 5.0 is not 5."""
    return json.dumps(value, sort_keys=True)
