import io
import zipfile

import pytest

from tests.exchange.written import (
    archive,
    ods,
    ods_row,
    parts_of,
    with_shared_strings,
    with_sheet,
    xlsx,
)
from vpdesk.domain.registers import (
    NotARegister,
    RegisterError,
    RegisterFormatUnsupported,
    RegisterLimit,
    RegisterLocked,
    RegisterTooLarge,
    RegisterUnreadable,
)
from vpdesk.exchange import sheet_measures
from vpdesk.exchange.limits import MAX_UNPACKED_BYTES
from vpdesk.exchange.register_workbooks import read_workbook_register
from vpdesk.exchange.workbook_guard import vetted_workbook

BOOK = with_shared_strings(
    xlsx([["Datum", "Aard"], ["3-3-2024", "pesten"], ["4-3-2024", "overig"]])
)
REPEATED = (
    '<table:table-row><table:table-cell table:number-columns-repeated="{times}" '
    'office:value-type="string"><text:p>{text}</text:p></table:table-cell></table:table-row>'
)


def test_a_vetted_workbook_holds_only_what_is_read() -> None:
    parts = parts_of(BOOK) | {"xl/media/image1.png": b"x", "docProps/custom.xml": b"x"}
    kept = parts_of(vetted_workbook(archive(parts)))
    assert "xl/worksheets/sheet1.xml" in kept
    assert not {"xl/media/image1.png", "docProps/custom.xml"} & set(kept)


def test_names_with_backslashes_are_understood() -> None:
    parts = {name.replace("/", "\\"): content for name, content in parts_of(BOOK).items()}
    assert len(read_workbook_register(archive(parts)).rows) == 2


def _replaced(*changes: tuple[bytes, bytes]) -> bytes:
    def change(sheet: bytes) -> bytes:
        for old, new in changes:
            assert old in sheet
            sheet = sheet.replace(old, new)
        return sheet

    return with_sheet(BOOK, change)


@pytest.mark.parametrize(
    "changes",
    [
        [(b'r="B3"', b'r="XFD3"')],
        [(b'row r="3"', b'row r="200000"'), (b'"A3"', b'"A200000"'), (b'"B3"', b'"B200000"')],
    ],
)
def test_a_stray_cell_is_allowed_while_the_sheet_stays_small(
    changes: list[tuple[bytes, bytes]],
) -> None:
    assert vetted_workbook(_replaced(*changes))


def test_two_cells_in_far_corners_are_refused_before_the_workbook_is_opened() -> None:
    data = _replaced((b'r="A3"', b'r="A1048576"'), (b'r="B3"', b'r="XFD1048576"'))
    with pytest.raises(RegisterTooLarge) as told:
        vetted_workbook(data)
    assert told.value.limit is RegisterLimit.CELLS


def test_blank_cells_far_away_do_not_count() -> None:
    styled = b'<c r="XFD1048576" s="0"/></row>'
    data = with_sheet(BOOK, lambda sheet: styled.join(sheet.rsplit(b"</row>", 1)))
    assert len(read_workbook_register(data).rows) == 2


def test_cells_without_references_are_counted_where_they_stand() -> None:
    def change(sheet: bytes) -> bytes:
        for name in (b"A1", b"B1", b"A2", b"B2", b"A3", b"B3"):
            sheet = sheet.replace(b'<c r="' + name + b'"', b"<c")
        return sheet.replace(b'<row r="2"', b"<row").replace(b'<row r="3"', b"<row")

    table = read_workbook_register(with_sheet(BOOK, change))
    assert table.rows == (("3-3-2024", "pesten"), ("4-3-2024", "overig"))


@pytest.mark.parametrize(
    "change",
    [
        (b'r="B3"', b'r="&#66;99"'),
        (b'r="B3"', b'r="B4294967297"'),
        (b'r="B3"', b'r="XFDXFD3"'),
        (b'r="B3"', b'r="XFE3"'),
        (b'r="B3"', b'r="B1048577"'),
        (b'r="B3"', b'r="B1"'),
        (b'r="B3"', b'r=""'),
        (b'<row r="3"', b'<row r="x"'),
        (b"<v>5</v>", b"<v>500</v>"),
        (b"<v>5</v>", b"<v>-1</v>"),
        (b"<v>5</v>", b"<v/>"),
        (b"<sheetData>", b"<sheetData><x>"),
    ],
)
def test_a_sheet_that_is_not_in_order_is_refused(change: tuple[bytes, bytes]) -> None:
    with pytest.raises(RegisterError):
        read_workbook_register(_replaced(change))


def test_declared_entities_are_refused() -> None:
    declared = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet '
    with pytest.raises(RegisterUnreadable):
        vetted_workbook(_replaced((b"<worksheet ", declared)))


def test_a_long_text_shared_by_many_cells_is_refused() -> None:
    many = with_shared_strings(xlsx([["Datum"], *(["x" * 30_000] for _ in range(700))]))
    with pytest.raises(RegisterTooLarge) as told:
        vetted_workbook(many)
    assert told.value.limit is RegisterLimit.CHARACTERS


def test_texts_within_cells_need_no_shared_ones() -> None:
    inline = b'<c r="B3" t="inlineStr"><is><t>roddel</t></is></c></row>'
    data = with_sheet(BOOK, lambda sheet: _without_last_cell(sheet, inline))
    assert read_workbook_register(data).rows[1] == ("4-3-2024", "roddel")


def _without_last_cell(sheet: bytes, instead: bytes) -> bytes:
    start = sheet.index(b'<c r="B3"')
    end = sheet.index(b"</row>", start) + len(b"</row>")
    return sheet[:start] + instead + sheet[end:]


def test_a_flood_of_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_measures, "_MAX_ELEMENTS", 5_000)
    with pytest.raises(RegisterTooLarge):
        vetted_workbook(with_sheet(BOOK, lambda s: s.replace(b"</row>", b"<c/>" * 5_000, 1)))


def test_a_part_that_unpacks_too_large_is_refused_unread() -> None:
    parts = parts_of(BOOK) | {"xl/worksheets/sheet2.xml": b" " * MAX_UNPACKED_BYTES}
    with pytest.raises(RegisterTooLarge) as told:
        vetted_workbook(archive(parts))
    assert told.value.limit is RegisterLimit.UNPACKED_BYTES
    assert told.value.allowed == MAX_UNPACKED_BYTES


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    huge = b" " * (MAX_UNPACKED_BYTES * 2)
    data = archive(parts_of(BOOK) | {"xl/a.xml": huge})
    stated = len(huge).to_bytes(4, "little")
    with pytest.raises(RegisterUnreadable):
        vetted_workbook(data.replace(stated, (50).to_bytes(4, "little")))


def test_an_archive_of_very_many_parts_is_refused() -> None:
    with pytest.raises(RegisterUnreadable):
        vetted_workbook(archive({f"xl/{number}.xml": b"" for number in range(2_001)}))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_compression_does_no_harm(compression: int) -> None:
    assert vetted_workbook(archive(parts_of(BOOK), compression))


def test_an_encrypted_archive_is_told() -> None:
    data = bytearray(archive(parts_of(BOOK)))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as opened:
        entries = data.find(b"PK\x01\x02", opened.infolist()[-1].header_offset)
    while entries >= 0:
        data[entries + 8] |= 1
        entries = data.find(b"PK\x01\x02", entries + 1)
    with pytest.raises(RegisterLocked):
        vetted_workbook(bytes(data))


def test_a_binary_workbook_is_told_by_its_kind() -> None:
    with pytest.raises(RegisterFormatUnsupported) as told:
        vetted_workbook(archive({"[Content_Types].xml": b"", "xl/workbook.bin": b""}))
    assert told.value.format == "xlsb"


def test_another_opendocument_file_is_no_register() -> None:
    text = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}
    with pytest.raises(NotARegister):
        vetted_workbook(archive(text))


def test_a_protected_opendocument_workbook_is_told() -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(RegisterLocked):
        vetted_workbook(ods(ods_row("x"), manifest=manifest))


@pytest.mark.parametrize(
    ("rows", "limit"),
    [
        (REPEATED.format(times=1_500_000, text="x"), RegisterLimit.CELLS),
        (REPEATED.format(times=1_500_000, text=" "), RegisterLimit.CELLS),
        (
            REPEATED.format(times=3, text="x") + ods_row("x", repeated=400_000),
            RegisterLimit.CELLS,
        ),
        (REPEATED.format(times=700, text="x" * 30_000), RegisterLimit.CHARACTERS),
        (ods_row("x" * 30_000, repeated=700), RegisterLimit.CHARACTERS),
        (REPEATED.format(times=1, text='<text:s text:c="99999999"/>'), RegisterLimit.CHARACTERS),
    ],
    ids=["cells", "blank cells", "rows", "characters in a row", "characters", "spaces"],
)
def test_repeated_cells_are_refused_when_they_make_the_sheet_too_large(
    rows: str, limit: RegisterLimit
) -> None:
    with pytest.raises(RegisterTooLarge) as told:
        vetted_workbook(ods(rows))
    assert told.value.limit is limit


@pytest.mark.parametrize(
    "rows",
    [
        '<table:table-row table:number-rows-repeated="-1"/>',
        '<table:table-row table:number-rows-repeated="99999999999999999999"/>',
        '<table:table table:name="x"/>',
    ],
)
def test_an_opendocument_sheet_that_is_not_in_order_is_refused(rows: str) -> None:
    with pytest.raises(RegisterUnreadable):
        vetted_workbook(ods(rows))
