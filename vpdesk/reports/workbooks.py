"""Writes workbooks (.xlsx): cells, simple formulas, and nothing of the machine or its user."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from io import BytesIO
from typing import Any

import xlsxwriter

MOST_LETTERS = 32_767
"""As many as a cell takes; longer texts go on in the next cell."""

_OLDEST = date(1900, 3, 1)
"""Earlier days have other numbers in some programs, and are written as text."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MADE_AT = datetime(1980, 1, 1, tzinfo=UTC)
_TITLE_LIMIT = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_OPTIONS = {
    # Else each sheet would be written unencrypted into a temporary file first.
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in cents."""

    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A formula without `=`, and what comes of it for programs that do not calculate."""

    of: str
    result: int | Decimal | Money


Value = str | int | Decimal | date | Money | Formula | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Strong:
    """A cell that stands out."""

    value: Value


Cell = Value | Strong


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet with a line of ``head`` over its ``rows``; widths are in letters.

    With ``lead`` some lines stand above the head. Titles get the length and letters they may have.
    """

    title: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    widths: tuple[int, ...] = ()
    lead: tuple[tuple[Cell, ...], ...] = ()


class _Look(Enum):
    """How a kind of value is shown."""

    NUMBER = "General"
    TEXT = "@"
    DATE = "dd\\-mm\\-yyyy"
    MONEY = "#,##0.00"


class _Writer:
    """Writes the cells of one workbook."""

    def __init__(self, workbook: Any) -> None:
        # The prefix keeps a text a text, also when somebody goes into its cell.
        self._formats = {
            (look, strong): workbook.add_format(
                {"num_format": look.value, "bold": strong, "quote_prefix": look is _Look.TEXT}
            )
            for look in _Look
            for strong in (False, True)
        }

    def write(self, sheet: Any, row: int, column: int, cell: Cell) -> None:
        strong = isinstance(cell, Strong)
        value = cell.value if isinstance(cell, Strong) else cell
        if value is None or value == "":
            return
        if isinstance(value, date) and value < _OLDEST:
            value = value.isoformat()
        shown = value.result if isinstance(value, Formula) else value
        look = self._formats[_look(shown), strong]
        if isinstance(value, Formula):
            sheet.write_formula(row, column, f"={value.of}", look, _number(value.result))
        elif isinstance(value, str):
            sheet.write_string(row, column, _plain(value), look)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, look)
        else:
            sheet.write_number(row, column, _number(value), look)


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Return the file; the same sheets give the same bytes."""
    file = BytesIO()
    with xlsxwriter.Workbook(file, _OPTIONS) as workbook:
        workbook.set_properties({"created": _MADE_AT})
        writer = _Writer(workbook)
        for sheet, title in zip(sheets, _titles(sheets), strict=True):
            _fill(workbook.add_worksheet(title), sheet, writer)
    return file.getvalue()


def _fill(written: Any, sheet: Sheet, writer: _Writer) -> None:
    written.freeze_panes(len(sheet.lead) + 1, 0)
    for column, width in enumerate(sheet.widths):
        written.set_column(column, column, width)
    head = tuple(Strong(value=each) for each in sheet.head)
    for row, cells in enumerate((*sheet.lead, head, *sheet.rows)):
        for column, cell in enumerate(_spread(cells)):
            writer.write(written, row, column, cell)


def _titles(sheets: Sequence[Sheet]) -> list[str]:
    titles: list[str] = []
    for sheet in sheets:
        wanted = title = _NOT_IN_TITLES.sub(" ", sheet.title).strip("' ")[:_TITLE_LIMIT] or "-"
        number = 2
        while title.casefold() in {each.casefold() for each in titles}:
            title = f"{wanted[: _TITLE_LIMIT - 4]} {number}"
            number += 1
        titles.append(title)
    return titles


def _spread(row: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells of a row, a text that is too long for one in several at its end."""
    rest: list[str] = []
    for cell in row:
        if isinstance(cell, str) and len(cell) > MOST_LETTERS:
            pieces = range(MOST_LETTERS, len(cell), MOST_LETTERS)
            rest += [cell[start : start + MOST_LETTERS] for start in pieces]
            yield cell[:MOST_LETTERS]
        else:
            yield cell
    yield from rest


def _look(value: Value) -> _Look:
    match value:
        case str():
            return _Look.TEXT
        case Money():
            return _Look.MONEY
        case date():
            return _Look.DATE
        case _:
            return _Look.NUMBER


def _number(value: int | Decimal | Money) -> int | Decimal:
    return Decimal(value.cents) / 100 if isinstance(value, Money) else value


def _plain(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
