"""Reads a register kept in a workbook: .xlsx or .ods."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from python_calamine import (
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from vpdesk.domain.registers import (
    RegisterEmpty,
    RegisterError,
    RegisterSource,
    RegisterTable,
    RegisterUnreadable,
    SheetMissing,
)
from vpdesk.exchange.cell_texts import text_of
from vpdesk.exchange.headings import Headings
from vpdesk.exchange.register_columns import REGISTER_HEADINGS
from vpdesk.exchange.register_tables import (
    NumberedRow,
    has_header,
    rows_within_limits,
    table_of,
)
from vpdesk.exchange.workbook_guard import vetted_workbook

_SHEETS_LOOKED_AT: Final = 10


def read_workbook_register(
    data: bytes, sheet: str | None = None, headings: Headings[Any] = REGISTER_HEADINGS
) -> RegisterTable:
    """Read one sheet: the one named, or the first with a recognised header, or else with rows.

    Formulas give their last calculated values. A sheet that is hidden is read only by its name.
    Raises any RegisterError; SheetMissing for a name the workbook does not have.
    """
    vetted = vetted_workbook(data)
    with _told_as_unreadable():
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(vetted))
        names = tuple(_sheet_names(workbook.sheets_metadata))
        if sheet is not None and sheet not in workbook.sheet_names:
            raise SheetMissing(sheet, names)
        name, rows = _chosen_sheet(workbook, names if sheet is None else (sheet,), headings)
    return table_of(rows, RegisterSource(sheet=name, sheets=names), headings)


def _sheet_names(sheets: list[SheetMetadata]) -> Iterator[str]:
    for sheet in sheets:
        if (sheet.typ, sheet.visible) == (SheetTypeEnum.WorkSheet, SheetVisibleEnum.Visible):
            yield sheet.name


def _chosen_sheet(
    workbook: CalamineWorkbook, names: tuple[str, ...], headings: Headings[Any]
) -> tuple[str, list[NumberedRow]]:
    fallback = None
    for name in names[:_SHEETS_LOOKED_AT]:
        rows = rows_within_limits(_rows(workbook, name))
        if has_header(rows, headings):
            return name, rows
        if fallback is None and rows:
            fallback = name, rows
    if fallback is None:
        raise RegisterEmpty
    return fallback


def _rows(workbook: CalamineWorkbook, name: str) -> Iterator[NumberedRow]:
    for number, row in enumerate(workbook.get_sheet_by_name(name).iter_rows(), start=1):
        yield number, tuple(map(text_of, row))


@contextmanager
def _told_as_unreadable() -> Iterator[None]:
    """Tell whatever the reader of workbooks stumbles over as RegisterUnreadable.

    A panic of the reader is no Exception and has no type that can be imported.
    """
    try:
        yield
    except RegisterError:
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise RegisterUnreadable from None
        raise
