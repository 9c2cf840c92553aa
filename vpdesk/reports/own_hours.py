"""The adviser's own hours as a workbook, with what was invoiced; never for an organisation."""

from decimal import Decimal

from vpdesk.domain.hours import HoursOf, HoursTable, SpentHours
from vpdesk.reports.texts import capital, words
from vpdesk.reports.workbooks import Cell, Sheet, Strong, workbook_bytes

_COLUMNS = (
    *("organisation", "in_cases", "on_activities", "worked", "travel"),
    *("invoiced", "not_invoiced", "agreed", "left", "share"),
)
_WIDTHS = (44, *(16 for _ in _COLUMNS[1:]))
_HOUR = 60
_NOT_IN_FILE_NAMES = '<>:"/\\|?*'


def own_hours_workbook(table: HoursTable, title: str, language: str) -> bytes:
    """Return the file; ``title`` words the period."""
    texts = words(language, "own_hours")
    sheet = Sheet(
        title=texts["sheet"],
        head=tuple(capital(texts[name]) for name in _COLUMNS),
        rows=[*map(_row, table.rows), (), _total(table, language), *_own(table, language)],
        widths=_WIDTHS,
        lead=((Strong(value=texts["lead"]),), (texts["period"], title), ()),
    )
    return workbook_bytes([sheet])


def own_hours_file_name(title: str, language: str) -> str:
    """Return a name that every system allows."""
    name = words(language, "own_hours")["file"].format(period=title)
    return "".join("-" if letter in _NOT_IN_FILE_NAMES else letter for letter in name) + ".xlsx"


def _row(of: HoursOf) -> tuple[Cell, ...]:
    agreed, left = of.agreed_minutes, of.left_minutes
    share = None if not agreed or left is None else round(100 * (agreed - left) / agreed)
    return (
        of.name,
        *_spent(of.spent),
        _hours(of.invoiced_minutes),
        _hours(of.not_invoiced_minutes),
        None if agreed is None else _hours(agreed),
        None if left is None else _hours(left),
        share,
    )


def _total(table: HoursTable, language: str) -> tuple[Cell, ...]:
    figures = (
        *_spent(table.spent),
        _hours(table.invoiced_minutes),
        _hours(table.not_invoiced_minutes),
    )
    label = Strong(value=words(language, "own_hours")["total"])
    return (label, *(Strong(value=figure) for figure in figures))


def _own(table: HoursTable, language: str) -> list[tuple[Cell, ...]]:
    if not table.own_minutes:
        return []
    return [(words(language, "own_hours")["own"], None, None, _hours(table.own_minutes))]


def _spent(spent: SpentHours) -> tuple[Decimal, ...]:
    minutes = (spent.case_minutes, spent.activity_minutes, spent.minutes, spent.travel_minutes)
    return tuple(map(_hours, minutes))


def _hours(minutes: int) -> Decimal:
    """Return hours to two decimals."""
    return (Decimal(minutes) / _HOUR).quantize(Decimal("0.01"))
