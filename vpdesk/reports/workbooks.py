"""Writes workbooks (.xlsx): cells, simple formulas, and nothing of the machine or its user.

Own code because the usual writer puts each sheet unencrypted into a temporary file first.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

MOST_LETTERS = 32_767
"""As many as a cell takes; longer texts go on in the next cell."""

_FIRST_DAY = date(1899, 12, 30)
_OLDEST = date(1900, 3, 1)
"""Earlier days have other numbers in some programs, and are written as text."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_MADE_AT = (1980, 1, 1, 0, 0, 0)
_TITLE_LIMIT = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")


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


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Return the file; the same sheets give the same bytes."""
    titles = _titles(sheets)
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _RELATIONS.format(
            _relation(1, "officeDocument", "xl/workbook.xml"),
        ),
        "xl/workbook.xml": _workbook(titles),
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(
            "".join(
                [
                    *(
                        _relation(number, "worksheet", f"worksheets/sheet{number}.xml")
                        for number in range(1, len(sheets) + 1)
                    ),
                    _relation(len(sheets) + 1, "styles", "styles.xml"),
                ]
            )
        ),
        "xl/styles.xml": _STYLES,
    }
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            _put(archive, name, content)
        for number, sheet in enumerate(sheets, 1):
            _put(archive, f"xl/worksheets/sheet{number}.xml", "".join(_sheet(sheet)))
    return file.getvalue()


def _put(archive: zipfile.ZipFile, name: str, content: str) -> None:
    entry = zipfile.ZipInfo(name, _MADE_AT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    archive.writestr(entry, _HEAD + content)


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


def _sheet(sheet: Sheet) -> Iterator[str]:
    above = len(sheet.lead) + 1
    yield f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    yield f'<pane ySplit="{above}" topLeftCell="A{above + 1}" activePane="bottomLeft" '
    yield 'state="frozen"/></sheetView>'
    yield "</sheetViews>"
    if sheet.widths:
        yield "<cols>"
        for number, width in enumerate(sheet.widths, 1):
            yield f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        yield "</cols>"
    yield "<sheetData>"
    head = tuple(Strong(value=each) for each in sheet.head)
    for number, row in enumerate((*sheet.lead, head, *sheet.rows), 1):
        yield f'<row r="{number}">'
        for column, cell in enumerate(_spread(row)):
            yield from _cell(f"{_letters(column)}{number}", cell)
        yield "</row>"
    yield "</sheetData></worksheet>"


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


def _cell(place: str, cell: Cell) -> Iterator[str]:
    strong = isinstance(cell, Strong)
    value = cell.value if isinstance(cell, Strong) else cell
    formula = ""
    if isinstance(value, Formula):
        formula, value = f"<f>{escape(value.of)}</f>", value.result
    if isinstance(value, date) and value < _OLDEST:
        value = value.isoformat()
    if value is None or value == "":
        return
    if isinstance(value, str):
        style = _style("text", strong=strong)
        yield f'<c r="{place}" s="{style}" t="inlineStr"><is>'
        yield f'<t xml:space="preserve">{_text(value)}</t></is></c>'
        return
    kind, number = _number(value)
    yield f'<c r="{place}" s="{_style(kind, strong=strong)}">{formula}<v>{number}</v></c>'


def _number(value: int | Decimal | date | Money) -> tuple[str, str]:
    match value:
        case Money():
            return "money", str(Decimal(value.cents) / 100)
        case date():
            return "date", str((value - _FIRST_DAY).days)
        case _:
            return "number", str(value)


def _text(value: str) -> str:
    plain = _NOT_XML.sub("\ufffd", value.replace("\r\n", "\n").replace("\r", "\n"))
    return escape(_LOOKS_ESCAPED.sub("_x005F_", plain))


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


_KINDS = ("number", "text", "date", "money")
_FORMATS = (0, 49, 165, 164)


def _style(kind: str, *, strong: bool) -> int:
    return _KINDS.index(kind) + len(_KINDS) * strong


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = f'<Relationships xmlns="{_PACKAGE}/relationships">{{}}</Relationships>'


def _relation(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _workbook(titles: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(_NOT_XML.sub(" ", title))} sheetId="{number}" r:id="rId{number}"/>'
        for number, title in enumerate(titles, 1)
    )
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets>'
        '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'
    )


def _content_types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [
        ("/xl/workbook.xml", f"{kind}.sheet.main+xml"),
        ("/xl/styles.xml", f"{kind}.styles+xml"),
        *(
            (f"/xl/worksheets/sheet{number}.xml", f"{kind}.worksheet+xml")
            for number in range(1, sheets + 1)
        ),
    ]
    told = "".join(f'<Override PartName="{part}" ContentType="{of}"/>' for part, of in parts)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _cell_style(number_format: int, *, strong: bool, is_text: bool) -> str:
    # The prefix keeps a text a text, also when somebody goes into its cell.
    more = ' quotePrefix="1"' if is_text else ""
    return (
        f'<xf numFmtId="{number_format}" fontId="{int(strong)}" fillId="0" borderId="0" xfId="0" '
        f'applyNumberFormat="1" applyFont="1"{more}/>'
    )


_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00"/>'
    '<numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    f'<cellXfs count="{2 * len(_KINDS)}">'
    + "".join(
        _cell_style(each, strong=strong, is_text=each == 49)
        for strong in (False, True)
        for each in _FORMATS
    )
    + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
    "</cellStyles></styleSheet>"
)
