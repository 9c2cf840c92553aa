import io
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.exchange.written import archive, ods, ods_row, parsed, parts_of, saved, xlsx
from vpdesk.domain.registers import (
    NotARegister,
    RegisterEmpty,
    RegisterLimit,
    RegisterTooLarge,
    RegisterUnreadable,
    SheetMissing,
)
from vpdesk.exchange.cell_texts import text_of
from vpdesk.exchange.limits import MAX_COLUMNS
from vpdesk.exchange.register_workbooks import _told_as_unreadable, read_workbook_register

HEADER = ["Datum melding", "Aard", "Uren"]
ROW = [date(2024, 3, 3), "pesten", 1.5]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2024, 3, 1), "01-03-2024"),
        (datetime(2024, 3, 1), "01-03-2024"),  # noqa: DTZ001
        (datetime(2024, 3, 1, 9, 5), "01-03-2024 09:05"),  # noqa: DTZ001
        (date(99, 3, 1), "01-03-0099"),
        (time(1, 30), "1:30"),
        (time(1, 30, 5), "1:30:05"),
        (timedelta(hours=30), "30:00"),
        (timedelta(minutes=-90), "-1:30"),
        (True, "ja"),
        (False, "nee"),
        (3.0, "3"),
        (7, "7"),
        (1.25, "1,25"),
        (1e300, "1e+300"),
        (float("inf"), "inf"),
        (" a\r\nb\rc\u2028d\t", "a\nb\nc\nd"),
    ],
)
def test_a_value_becomes_the_text_a_dutch_spreadsheet_shows(value: object, text: str) -> None:
    assert text_of(value) == text


def test_a_workbook_gives_a_table_of_texts() -> None:
    table = read_workbook_register(xlsx([HEADER, ROW, [date(2024, 3, 4), "overig", 2]]))
    assert table.headers == tuple(HEADER)
    assert table.rows == (("03-03-2024", "pesten", "1,5"), ("04-03-2024", "overig", "2"))
    assert table.numbers == (2, 3)
    assert (table.source.sheet, table.source.sheets) == ("Blad1", ("Blad1",))
    assert (table.source.encoding, table.source.delimiter) == (None, None)


def test_dates_come_as_cells_serials_and_texts() -> None:
    days = [date(2024, 3, 3), datetime(2024, 3, 3, 9, 30), 45354, "3 mrt 2024"]  # noqa: DTZ001
    register = parsed(read_workbook_register(xlsx([HEADER, *([day] for day in days)])))
    assert {row.registered_on for row in register.rows} == {date(2024, 3, 3)}
    assert len(register.rows) == 4


def test_durations_come_as_times_and_numbers() -> None:
    spent = [time(1, 30), timedelta(hours=26), 1.25, "90 min"]
    rows = [[date(2024, 3, 3), "x", value] for value in spent]
    register = parsed(read_workbook_register(xlsx([HEADER, *rows])))
    assert [row.minutes for row in register.rows] == [90, 1560, 75, 90]


def test_titles_blank_rows_and_blank_columns_are_passed_over() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["B2"] = "Register meldingen"
    for column, header in zip("BDE", HEADER, strict=True):
        sheet[f"{column}4"] = header
    sheet["B6"], sheet["D6"], sheet["E6"] = date(2024, 3, 3), "pesten", 1.5
    sheet["F6"] = "zonder kop"
    sheet["B9"] = date(2024, 3, 4)
    table = read_workbook_register(saved(book))
    assert table.headers == (*HEADER, "")
    assert table.rows == (("03-03-2024", "pesten", "1,5", "zonder kop"), ("04-03-2024",))
    assert table.numbers == (6, 9)
    assert len(parsed(table).rows) == 2


def test_merged_cells_count_once() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Register"], HEADER, ROW, ROW):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("B3:B4")
    table = read_workbook_register(saved(book))
    assert [row[1] for row in table.rows] == ["pesten", ""]


def test_formulas_errors_and_booleans_do_no_harm() -> None:
    cells = [date(2024, 3, 3), "=1+1", "#N/A"], [date(2024, 3, 4), True, False]
    table = read_workbook_register(xlsx([HEADER, *cells]))
    assert table.rows[1] == ("04-03-2024", "ja", "nee")


def test_dates_of_an_old_mac_are_read() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    for row in (HEADER, ROW):
        book.worksheets[0].append(row)
    assert parsed(read_workbook_register(saved(book))).rows[0].registered_on == date(2024, 3, 3)


def test_the_first_sheet_with_a_known_header_is_read() -> None:
    data = xlsx([["Toelichting", "x"], ["a", "b"]], [], [HEADER, ROW], [HEADER, ROW, ROW])
    table = read_workbook_register(data)
    assert table.source.sheet == "Blad3"
    assert table.source.sheets == ("Blad1", "Blad2", "Blad3", "Blad4")


def test_without_a_known_header_the_first_sheet_with_rows_is_read() -> None:
    table = read_workbook_register(xlsx([], [["x", "y"], ["1", "2"]], [["z"], ["1"]]))
    assert table.source.sheet == "Blad2"
    assert table.headers == ("x", "y")


def test_a_sheet_can_be_asked_for() -> None:
    table = read_workbook_register(xlsx([HEADER, ROW], [HEADER, ROW, ROW]), "Blad2")
    assert len(table.rows) == 2


def test_a_hidden_sheet_is_read_only_by_its_name() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx([HEADER, ROW], [HEADER, ROW, ROW])))
    book.worksheets[0].sheet_state = "hidden"
    data = saved(book)
    assert read_workbook_register(data).source.sheets == ("Blad2",)
    assert read_workbook_register(data, "Blad1").source.sheet == "Blad1"


def test_a_sheet_that_is_not_there_is_told() -> None:
    with pytest.raises(SheetMissing) as told:
        read_workbook_register(xlsx([HEADER, ROW]), "2024")
    assert (told.value.sheet, told.value.sheets) == ("2024", ("Blad1",))


@pytest.mark.parametrize("sheets", [[[]], [[HEADER]], [[], []], [[[" "], [""]]]])
def test_a_workbook_without_rows_is_told(sheets: list[list[list[str]]]) -> None:
    with pytest.raises(RegisterEmpty):
        read_workbook_register(xlsx(*sheets))


def test_too_many_columns_are_told() -> None:
    with pytest.raises(RegisterTooLarge) as told:
        read_workbook_register(xlsx([HEADER, ["x"] * (MAX_COLUMNS + 1)]))
    assert told.value.limit is RegisterLimit.COLUMNS


def test_an_opendocument_workbook_is_read() -> None:
    date_cell = (
        '<table:table-row><table:table-cell office:value-type="date" '
        'office:date-value="2024-03-03">'
        "<text:p>3 mrt</text:p></table:table-cell>"
        '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p>'
        "<text:p>c</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>'
    )
    tail = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    table = read_workbook_register(ods(ods_row(*HEADER) + date_cell + tail))
    assert table.headers == tuple(HEADER)
    assert table.rows == (("03-03-2024", "a  b\nc", "1,5"),)


def test_rows_repeated_in_an_opendocument_workbook_are_all_read() -> None:
    gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    rows = ods_row(*HEADER) + gap + ods_row("3-3-2024", "pesten", repeated=2)
    table = read_workbook_register(ods(rows))
    assert table.numbers == (5, 6)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_workbook_with_a_broken_part_is_told(part: str) -> None:
    parts = parts_of(xlsx([HEADER, ROW]))
    with pytest.raises(RegisterUnreadable):
        read_workbook_register(archive(parts | {part: parts[part][:-20]}))


def test_a_workbook_without_its_sheet_is_told() -> None:
    parts = parts_of(xlsx([HEADER, ROW]))
    del parts["xl/worksheets/sheet1.xml"]
    with pytest.raises(RegisterUnreadable):
        read_workbook_register(archive(parts))


def test_an_archive_of_something_else_is_no_register() -> None:
    with pytest.raises(NotARegister):
        read_workbook_register(archive({"[Content_Types].xml": b"", "word/document.xml": b""}))


VISIBLE = st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=20)


DAYS = st.dates(date(1970, 1, 1), date(2026, 1, 1))


@given(st.lists(st.tuples(DAYS, VISIBLE, st.integers(0, 500)), min_size=1, max_size=10))
def test_a_register_written_to_excel_gives_the_same_values(
    rows: list[tuple[date, str, int]],
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Datum", "Opmerking", "Uren"])
    for number, (day, note, quarters) in enumerate(rows, start=2):
        sheet.cell(number, 1, day)
        sheet.cell(number, 2, note).data_type = "s"
        sheet.cell(number, 3, quarters / 4)
    register = parsed(read_workbook_register(saved(book)))
    assert [(r.registered_on, r.note, r.minutes) for r in register.rows] == [
        (day, note, quarters * 15) for day, note, quarters in rows
    ]


def test_a_panic_of_the_reader_is_told_and_an_interrupt_is_not() -> None:
    panic = type("PanicException", (BaseException,), {})
    with pytest.raises(RegisterUnreadable), _told_as_unreadable():
        raise panic
    with pytest.raises(KeyboardInterrupt), _told_as_unreadable():
        raise KeyboardInterrupt
