import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written import TODAY, parsed
from vpdesk.domain.registers import (
    NotARegister,
    RegisterEmpty,
    RegisterLimit,
    RegisterQuotesBroken,
    RegisterTooLarge,
)
from vpdesk.exchange import limits
from vpdesk.exchange.register_texts import read_text_register

TEXT = "Datum;Aard;Uren\r\n3-3-2024;privé – pesten;1,5\r\n4-3-2024;overig;2\r\n"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
    ],
)
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_every_encoding_and_delimiter_is_found(
    encoding: str, told: str, delimiter: str, line_end: str
) -> None:
    text = TEXT.replace("1,5", '"1,5"').replace(";", delimiter).replace("\r\n", line_end)
    table = read_text_register(text.encode(encoding))
    assert table.source.encoding == told
    assert table.source.delimiter == delimiter
    assert table.headers == ("Datum", "Aard", "Uren")
    assert table.rows == (("3-3-2024", "privé – pesten", "1,5"), ("4-3-2024", "overig", "2"))
    assert table.numbers == (2, 3)


def test_utf_16_in_the_other_byte_order_is_read() -> None:
    table = read_text_register(b"\xfe\xff" + TEXT.encode("utf-16-be"))
    assert table.rows[0][1] == "privé – pesten"


@pytest.mark.parametrize("line", ["sep=,", "SEP=,", '"sep=,"'])
def test_the_line_that_tells_excel_the_delimiter_is_obeyed(line: str) -> None:
    table = read_text_register(f"{line}\r\nDatum;Aard\r\n3-3-2024;x\r\n".encode())
    assert table.source.delimiter == ","
    assert table.numbers == (2,)


def test_cells_may_hold_delimiters_quotes_and_line_ends() -> None:
    table = read_text_register(
        b'Datum,Aard,Opmerking\r\n3-3-2024,"pesten, overig","zei ""nee"",\r\ntoen; weg"\r\n4-3-2024'
    )
    assert table.rows == (
        ("3-3-2024", "pesten, overig", 'zei "nee",\ntoen; weg'),
        ("4-3-2024",),
    )
    assert table.numbers == (2, 3)


def test_semicolons_win_where_cells_hold_more_commas() -> None:
    table = read_text_register(b"Datum;Aard\n3-3-2024;a, b, c, d\n4-3-2024;e, f, g, h\n")
    assert table.headers == ("Datum", "Aard")


def test_without_a_known_header_the_delimiter_that_gives_even_rows_is_taken() -> None:
    table = read_text_register(b"x;y z\n1,5;a\n2;b\n3;c\n")
    assert table.source.delimiter == ";"
    assert table.headers == ("x", "y z")


def test_one_column_with_a_date_is_a_register() -> None:
    assert read_text_register(b"Datum\n3-3-2024\n").rows == (("3-3-2024",),)


def test_titles_and_blank_lines_around_the_header_are_passed_over() -> None:
    table = read_text_register(
        b"Register 2024;;\n\nNaam: X;;\nDatum;Aard;\n;;\n3-3-2024;pesten;\n\n4-3-2024;;\n"
    )
    assert table.headers == ("Datum", "Aard")
    assert table.rows == (("3-3-2024", "pesten"), ("4-3-2024",))
    assert table.numbers == (6, 8)


def test_a_column_without_a_name_is_kept_only_when_it_holds_something() -> None:
    table = read_text_register(b"Datum;;Aard;;\n3-3-2024;;pesten;losse opmerking;\n")
    assert table.headers == ("Datum", "Aard", "")
    assert table.rows == (("3-3-2024", "pesten", "losse opmerking"),)


def test_a_header_of_several_lines_becomes_one() -> None:
    assert read_text_register(b'"Datum\nmelding";Aard\n3-3-2024;x').headers[0] == "Datum melding"


def test_a_decimal_comma_that_was_not_quoted_shows_in_its_row_only() -> None:
    table = read_text_register(b"Datum,Uren,Aard\n3-3-2024,1,5,pesten\n4-3-2024,2,overig\n")
    register = parsed(table)
    assert [row.row for row in register.rows] == [3]
    assert [problem.row for problem in register.problems] == [2]


def test_quotation_marks_that_are_text_are_kept() -> None:
    table = read_text_register(b'Datum;Aard\n3-3-2024;"grapjes" maken\n4-3-2024;5" buis\n')
    assert table.rows == (("3-3-2024", '"grapjes" maken'), ("4-3-2024", '5" buis'))


@pytest.mark.parametrize(
    "text",
    ['Datum;Aard\n3-3-2024;"a;b\n4-3-2024;c\n', 'Datum;Aard\n3-3-2024;"a;b"c\n4-3-2024;c\n'],
)
def test_rows_are_not_guessed_when_quotation_marks_do_not_match(text: str) -> None:
    with pytest.raises(RegisterQuotesBroken):
        read_text_register(text.encode())


def test_invisible_characters_are_dropped_and_visible_ones_kept() -> None:
    table = read_text_register(
        "Datum;Aard\n3-3-2024;a\0b\x07c\u202ed\u200be\u00adf\u2066g 👩\u200d💻 שלום\n".encode()
    )
    assert table.rows[0][1] == "abcdefg 👩\u200d💻 שלום"


@pytest.mark.parametrize(
    "data",
    [
        b"\0\1\2\3" * 20,
        b"Datum;Aard\n".decode().encode("utf-16-le"),
        b"Datum;\x81\x8d",
        b"\xff\xfeD",
        b"\xef\xbb\xbf\xff\xff",
        b"Beste collega,\nhierbij een brief zonder rijen.\n",
        b"los woord",
    ],
)
def test_what_is_no_register_is_told(data: bytes) -> None:
    with pytest.raises(NotARegister):
        read_text_register(data)


@pytest.mark.parametrize(
    "data", [b" \r\n\t\n", b"Datum;Aard\n", b"\n\nDatum;Aard\n;;\n", b"sep=;\n"]
)
def test_a_register_without_rows_is_told(data: bytes) -> None:
    with pytest.raises(RegisterEmpty):
        read_text_register(data)


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (b"Datum;Aard\n" + b"3-3-2024;x\n" * (limits.MAX_ROWS + 1), RegisterLimit.ROWS),
        (b"Datum;Aard\n" + b"\n" * 1_048_576, RegisterLimit.ROWS),
        (b"Datum;Aard\n3-3-2024" + b";x" * limits.MAX_COLUMNS, RegisterLimit.COLUMNS),
        (b"Datum;Aard\n3-3-2024" + b";" * 16_384, RegisterLimit.COLUMNS),
        (b"Datum;Aard\n" + (b"x;" * 199 + b"x\n") * 2_510, RegisterLimit.CELLS),
        (b"Datum;Aard\n3-3-2024;" + b"x" * 32_768, RegisterLimit.CELL_CHARACTERS),
        (b"Datum;Aard\n3-3-2024;" + b"x" * 140_000, RegisterLimit.CELL_CHARACTERS),
        (b"Datum;Aard\n" + (b"3-3-2024;" + b"x" * 30_000 + b"\n") * 670, RegisterLimit.CHARACTERS),
    ],
    ids=["rows", "lines", "columns", "cells in a row", "cells", "cell", "field", "characters"],
)
def test_what_is_too_large_is_told(data: bytes, limit: RegisterLimit) -> None:
    with pytest.raises(RegisterTooLarge) as told:
        read_text_register(data)
    assert told.value.limit is limit
    assert told.value.allowed == getattr(limits, f"MAX_{limit.name}")


VISIBLE = st.text(
    st.characters(categories=["L", "N", "P", "S"], include_characters=" ;,\t\"'"), max_size=30
).map(str.strip)
DAYS = st.dates(min_value=date(1970, 1, 1), max_value=TODAY)
ROWS = st.lists(st.tuples(DAYS, VISIBLE, VISIBLE, st.integers(0, 9999)), min_size=1, max_size=20)


@given(
    rows=ROWS,
    delimiter=st.sampled_from(";,\t"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    form=st.sampled_from(["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y"]),
)
def test_a_register_written_in_any_dialect_gives_the_same_values(
    rows: list[tuple[date, str, str, int]],
    delimiter: str,
    quoting: int,
    line_end: str,
    encoding: str,
    form: str,
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=line_end)  # type: ignore[arg-type]
    writer.writerow(["Datum melding", "Afdeling", "Opmerking", "Uren"])
    for day, unit, note, hundredths in rows:
        hours = f"{hundredths // 100},{hundredths % 100:02}"
        writer.writerow([day.strftime(form), unit, note, hours])
    table = read_text_register(file.getvalue().encode(encoding))
    assert table.source.delimiter == delimiter
    for row, (day, unit, note, _hundredths) in zip(table.rows, rows, strict=True):
        assert (row[1], row[2]) == (unit, note)
        assert day.strftime(form) == row[0]
    register = parsed(table)
    assert [row.registered_on for row in register.rows] == [day for day, *_ in rows]
    assert [row.minutes for row in register.rows] == [
        (hundredths * 60 + 50) // 100 for *_, hundredths in rows
    ]
