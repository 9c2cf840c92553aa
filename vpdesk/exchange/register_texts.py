"""Reads a register kept as delimited text."""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter
from typing import Any, Final

from vpdesk.domain.registers import (
    NotARegister,
    RegisterEmpty,
    RegisterLimit,
    RegisterQuotesBroken,
    RegisterSource,
    RegisterTable,
    RegisterTooLarge,
)
from vpdesk.exchange.cell_texts import cleaned
from vpdesk.exchange.headings import Headings
from vpdesk.exchange.limits import MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_ROWS
from vpdesk.exchange.register_columns import REGISTER_HEADINGS
from vpdesk.exchange.register_tables import (
    NumberedRow,
    header_score,
    rows_within_limits,
    table_of,
)

_DELIMITERS: Final = (";", ",", "\t")
_LOOKED_AT: Final = 200
_ROWS_AT_LEAST: Final = 2
_SHEET_ROWS: Final = 1_048_576
_SHEET_COLUMNS: Final = 16_384
_BINARY_SHARE: Final = 0.02
_STRAY_CONTROLS: Final = 8
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read_text_register(data: bytes, headings: Headings[Any] = REGISTER_HEADINGS) -> RegisterTable:
    """Read delimited text; the encoding, the delimiter and the header are found by looking.

    Raises NotARegister, RegisterEmpty, RegisterTooLarge or RegisterQuotesBroken.
    """
    text, encoding = _decoded(data)
    text, told = _without_told_delimiter(text)
    delimiter = told or _likeliest_delimiter(text, headings)
    source = RegisterSource(encoding=encoding, delimiter=delimiter)
    try:
        return table_of(rows_within_limits(_rows(text, delimiter)), source, headings)
    except RegisterQuotesBroken:
        rows = rows_within_limits(_rows(text, delimiter, quoted=False))
        table = table_of(rows, source, headings)
    if any(len(row) > len(table.headers) for row in table.rows):
        raise RegisterQuotesBroken
    return table


def _decoded(data: bytes) -> tuple[str, str]:
    named = [encoding for bom, encoding in _BOMS if data.startswith(bom)]
    for encoding in named or ["utf-8", "cp1252"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _looks_binary(text):
            break
        return text, encoding
    raise NotARegister


def _looks_binary(text: str) -> bool:
    controls = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 13))
    return controls > max(_STRAY_CONTROLS, len(text) * _BINARY_SHARE)


def _without_told_delimiter(text: str) -> tuple[str, str | None]:
    """Take off the line `sep=;` that tells Excel the delimiter, which Excel does not show."""
    first, _end, rest = text.partition("\n")
    told = first.strip("\r\"' ")
    if len(told) == len("sep=;") and told.lower().startswith("sep=") and told[-1] in _DELIMITERS:
        return rest, told[-1]
    return text, None


def _likeliest_delimiter(text: str, headings: Headings[Any]) -> str:
    """Prefer the delimiter that gives a recognised header, then the most rows of one width.

    Raises NotARegister for text that shows neither, RegisterEmpty for no text.
    """
    if not text.strip():
        raise RegisterEmpty

    def fit(delimiter: str) -> tuple[int, int, bool]:
        rows, whole = _looked_at(text, delimiter)
        widths = [len(row) for _number, row in rows if len(row) > 1]
        even = max(map(widths.count, set(widths)), default=0)
        return header_score(rows, headings), even, whole

    (recognised, even, _whole), delimiter = max(
        ((fit(delimiter), delimiter) for delimiter in _DELIMITERS), key=itemgetter(0)
    )
    if recognised == 0 and even < _ROWS_AT_LEAST:
        raise NotARegister
    return delimiter


def _looked_at(text: str, delimiter: str) -> tuple[list[NumberedRow], bool]:
    """Return the first rows that hold anything, and whether their quotation marks matched."""
    rows: list[NumberedRow] = []
    try:
        for number, row in islice(_rows(text, delimiter), _LOOKED_AT):
            if any(row):
                rows.append((number, row))
    except (RegisterQuotesBroken, RegisterTooLarge):
        return rows, False
    return rows, True


def _rows(text: str, delimiter: str, *, quoted: bool = True) -> Iterator[NumberedRow]:
    """Yield rows numbered as a spreadsheet numbers them: a cell of several lines is in one row.

    Raises RegisterQuotesBroken, RegisterTooLarge.
    """
    lines = io.StringIO(text, newline="")
    reader = csv.reader(
        lines,
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        strict=True,
    )
    try:
        for number, row in enumerate(reader, start=1):
            if number > _SHEET_ROWS:
                raise RegisterTooLarge(RegisterLimit.ROWS, MAX_ROWS)
            if len(row) > _SHEET_COLUMNS:
                raise RegisterTooLarge(RegisterLimit.COLUMNS, MAX_COLUMNS)
            yield number, tuple(map(cleaned, row))
    except csv.Error:
        if quoted:
            raise RegisterQuotesBroken from None
        raise RegisterTooLarge(RegisterLimit.CELL_CHARACTERS, MAX_CELL_CHARACTERS) from None
