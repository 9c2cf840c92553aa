"""Writes register files for the tests."""

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date

import openpyxl

from vpdesk.domain.registers import ParsedRegister, RegisterTable
from vpdesk.exchange.register_columns import recognise_columns
from vpdesk.exchange.register_rows import parse_rows

TODAY = date(2026, 1, 1)

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMESPACES = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "table", "text"))


def xlsx(*sheets: Sequence[Sequence[object]]) -> bytes:
    """Write a workbook with the given rows on sheets Blad1, Blad2 and so on."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, start=1):
        sheet = book.create_sheet(f"Blad{number}")
        for row in rows:
            sheet.append(list(row))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def archive(parts: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return file.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def with_sheet(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Change the XML of the first sheet of a workbook."""
    parts = parts_of(data)
    before = parts["xl/worksheets/sheet1.xml"]
    after = change(before)
    assert after != before
    return archive(parts | {"xl/worksheets/sheet1.xml": after})


def with_shared_strings(data: bytes) -> bytes:
    """Move the texts of the first sheet to where Excel keeps them: shared by all cells."""
    parts = parts_of(data)
    texts: dict[str, int] = {}

    def shared(cell: re.Match[str]) -> str:
        return f't="s"><v>{texts.setdefault(cell[1], len(texts))}</v></c>'

    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    inline = r't="inlineStr"><is><t>(.*?)</t></is></c>'
    parts["xl/worksheets/sheet1.xml"] = re.sub(inline, shared, sheet).encode()
    items = "".join(f"<si><t>{text}</t></si>" for text in texts)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{items}</sst>'.encode()
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rId99" Target="sharedStrings.xml" Type="{_RELATION}"/>'.encode()
        + b"</Relationships>",
    )
    return archive(parts)


def ods(rows: str, *, manifest: str = "<manifest/>") -> bytes:
    """Write an OpenDocument workbook with one sheet of the given XML rows."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMESPACES}>'
        f'<office:body><office:spreadsheet><table:table table:name="Blad1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return archive(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest.encode(),
            "content.xml": content.encode(),
            "Pictures/one.png": b"not read",
        }
    )


def ods_row(*cells: str, repeated: int = 1) -> str:
    texts = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{texts}</table:table-row>'


def parsed(table: RegisterTable) -> ParsedRegister:
    return parse_rows(table, recognise_columns(table.headers), today=TODAY)
