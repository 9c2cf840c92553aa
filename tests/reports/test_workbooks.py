"""Workbooks as another program reads them: texts stay texts, and nothing tells who made them."""

import re
import tempfile
import zipfile
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from vpdesk.reports.workbooks import (
    MOST_LETTERS,
    Cell,
    Formula,
    Money,
    Sheet,
    Strong,
    workbook_bytes,
)


def opened(*sheets: Sheet) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(workbook_bytes(sheets)))


def cells(*row: Cell) -> list[object]:
    book = opened(Sheet(title="Blad", head=("Kop",), rows=[row]))
    return [cell.value for cell in list(book["Blad"].iter_rows())[1]]


def test_every_kind_of_value_is_what_it_is() -> None:
    book = opened(
        Sheet(
            title="Blad",
            head=("Eén", "Twee"),
            rows=[(7, Decimal("1.5")), (Money(cents=1234), date(2025, 2, 3)), (None, "x")],
            widths=(12,),
            lead=((Strong(value="Boven"), Strong(value=Money(cents=5))),),
        )
    )
    sheet = book["Blad"]
    assert list(sheet.iter_rows(values_only=True)) == [
        ("Boven", 0.05),
        ("Eén", "Twee"),
        (7, 1.5),
        (12.34, datetime(2025, 2, 3)),  # noqa: DTZ001 -- as the reader gives it
        (None, "x"),
    ]
    assert sheet["A2"].font.b
    assert not sheet["A3"].font.b
    assert sheet["A4"].number_format == "#,##0.00"
    assert sheet["B4"].number_format == "dd\\-mm\\-yyyy"
    assert sheet.freeze_panes == "A3"


@given(
    start=some.sampled_from("=+-@\t|"), rest=some.text(some.characters(codec="utf-8"), max_size=9)
)
def test_no_text_becomes_a_formula(start: str, rest: str) -> None:
    book = opened(Sheet(title="Blad", head=("Kop",), rows=[(start + rest,)]))
    cell = book["Blad"]["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert str(cell.value).startswith(start)


def test_a_formula_has_its_result_beside_it() -> None:
    formula = Formula(of="SUM(A3:A4)", result=Money(cents=250))
    content = workbook_bytes([Sheet(title="Blad", head=("<&>",), rows=[(formula,)])])
    assert openpyxl.load_workbook(BytesIO(content))["Blad"]["A2"].value == "=SUM(A3:A4)"
    shown = openpyxl.load_workbook(BytesIO(content), data_only=True)["Blad"]
    assert (shown["A1"].value, shown["A2"].value) == ("<&>", 2.5)


def test_what_no_cell_can_hold_is_kept_as_far_as_can_be() -> None:
    long = "a" * MOST_LETTERS + "b" * 5
    assert cells(long, "c") == ["a" * MOST_LETTERS, "c", "b" * 5]
    assert cells("\x00\ud800\r\n") == ["\ufffd\ufffd\n"]
    assert cells(date(1899, 1, 1)) == ["1899-01-01"]
    assert "_x005F_x0041_" in _part(workbook_bytes([Sheet(title="b", head=("_x0041_",), rows=[])]))


def _part(content: bytes) -> str:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return file.read("xl/sharedStrings.xml").decode()


def test_titles_are_made_to_fit_and_told_apart() -> None:
    titles = ["A/B:[c]", "x" * 40, "X" * 40, "''", "x" * 31]
    book = opened(*(Sheet(title=title, head=("Kop",), rows=[]) for title in titles))
    assert len({name.casefold() for name in book.sheetnames}) == len(titles)
    assert all(0 < len(name) <= 31 for name in book.sheetnames)


def test_many_columns_are_named_as_programs_do() -> None:
    head = tuple(map(str, range(703)))
    sheet = opened(Sheet(title="Blad", head=head, rows=[]))["Blad"]
    assert [sheet[place].value for place in ("A1", "Z1", "AA1", "ZZ1", "AAA1")] == [
        "0", "25", "26", "701", "702",
    ]  # fmt: skip


def test_the_file_tells_nothing_of_who_made_it_and_when() -> None:
    sheets = [Sheet(title="Blad", head=("Kop",), rows=[("tekst",)])]
    content = workbook_bytes(sheets)
    assert content == workbook_bytes(sheets)
    with zipfile.ZipFile(BytesIO(content)) as file:
        assert {each.date_time for each in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        told = file.read("docProps/core.xml").decode()
    assert "<dc:creator></dc:creator>" in told
    assert set(re.findall(r">(\d{4}-[^<]+)<", told)) == {"1980-01-01T00:00:00Z"}


def test_nothing_of_it_goes_through_a_file_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    for name in ("mkstemp", "mkdtemp", "NamedTemporaryFile", "TemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    assert cells("geheim") == ["geheim"]
