"""The multi-year table as a PDF: what was told of several periods, side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from reportlab.platypus import CondPageBreak, Flowable

from vpdesk.domain.disclosure import ProtectedTable, Token
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.reports import layout
from vpdesk.reports.comparison import aligned, same_table
from vpdesk.reports.framing import framed, prose, standing
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.older import taken_over
from vpdesk.reports.pages import Sheets
from vpdesk.reports.paragraphs import text
from vpdesk.reports.table_notes import TableColumn, changed, not_proven, notes, table_title
from vpdesk.reports.texts import words
from vpdesk.reports.together import Together
from vpdesk.reports.tokens import token_words, total_in_full

_ABREAST = 5
"""At most so many periods beside each other; those before them follow below."""

_CELL_WIDTH = 63.0
_ABOVE = 10.0
_LEAST_ROOM = 150.0
_MOST_ROWS_WHOLE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One line over all periods: what was told, each as a part of ``totals``."""

    label: str
    tokens: tuple[Token | None, ...]
    totals: tuple[Token | None, ...]
    depth: int = 0


def table_sheets(table: MultiYearTable) -> Sheets:
    """Return ``table`` before it is laid out."""
    texts = words(table.language, "years")
    content: list[Flowable] = [
        text(texts["lead"], layout.BODY),
        *standing(table),
        *_totals(table),
        *(part for kind in _tables(table) for part in _compared(kind, table)),
        *prose(texts["text"], table.text),
    ]
    return framed(table, content)


def _totals(table: MultiYearTable) -> Iterator[Flowable]:
    texts, language = words(table.language, "years"), table.language
    views = [period.view for period in table.periods]
    totals = tuple(view.total for view in views)
    row = _Row(label=texts["reporters"], tokens=totals, totals=(None,) * len(totals))
    in_full = words(language, "ladder")["in_full_of"]
    cautions = [
        in_full.format(title=period.title) for period in table.periods if total_in_full(period.view)
    ]
    said = [texts["difference"]] if _differs([row]) else []
    limits = {"double": {2 * view.k for view in views if view.block}}
    said += [texts["block_column"].format(double=limit) for limit in sorted(limits["double"])]
    said += taken_over(table.periods, language)
    yield from _section(texts["total"], [row], cautions, said, table)


def _tables(table: MultiYearTable) -> Iterator[ProtectedTable]:
    """Yield one table of each kind that was told of any period, in the order of the newest."""
    found: set[tuple[str, str | None]] = set()
    for period in table.periods:
        for told in period.view.tables:
            if told.rows and (told.variable, told.column) not in found:
                found.add((told.variable, told.column))
                yield told


def _compared(kind: ProtectedTable, table: MultiYearTable) -> Iterator[Flowable]:
    told = [same_table(kind, period.view) for period in table.periods]
    totals = tuple(each.total if each else None for each in told)
    rows = [
        _Row(label=row.label, depth=row.depth, tokens=row.tokens, totals=totals)
        for row in aligned(told)
    ]
    columns = [
        TableColumn(title=period.title, table=each)
        for period, each in zip(table.periods, told, strict=True)
    ]
    language = table.language
    title = table_title(kind, language, members=False)
    cautions = not_proven(columns, language)
    said = [*changed(table.notes, kind.variable, language), *notes(columns, language)]
    yield from _section(title, rows, cautions, said, table)


def _section(
    title: str,
    rows: Sequence[_Row],
    cautions: Sequence[str],
    said: Sequence[str],
    table: MultiYearTable,
) -> Iterator[Flowable]:
    strips = [
        _strip(rows, table, places)
        for places in _abreast(len(table.periods))
        if any(row.tokens[place] for row in rows for place in places)
    ]
    long = len(rows) > _MOST_ROWS_WHOLE
    start: list[Flowable] = [CondPageBreak(_LEAST_ROOM)] if long else []
    start.append(text(title, layout.LONG_TABLE_HEADING if long else layout.SUBHEADING))
    caution = layout.LONG_TABLE_CAUTION if long else layout.CAUTION
    start += [text(" ".join(cautions), caution)] if cautions else []
    end = [text(" ".join(said), layout.NOTE)] if said else []
    if long:
        yield from (*start, *strips, *end)
        return
    for strip in strips:
        first = start if strip is strips[0] else []
        last = end if strip is strips[-1] else []
        yield Together([*first, strip, *last])


def _abreast(count: int) -> list[range]:
    """Return the places of the periods that stand beside each other, in groups of one size."""
    groups = ceil(count / _ABREAST)
    size = ceil(count / groups)
    return [range(first, min(first + size, count)) for first in range(0, count, size)]


def _strip(rows: Sequence[_Row], table: MultiYearTable, places: range) -> Grid:
    """Return the columns of the periods in ``places``."""
    head = ["", *(table.periods[i].title for i in places)]
    lines = [
        Line(
            label=row.label,
            depth=row.depth,
            cells=tuple(_cell(row, i, table.language) for i in places),
            even=True,
        )
        for row in rows
    ]
    return Grid(
        head, lines, cell_width=_CELL_WIDTH, bar_width=0, above=_ABOVE if places.start else 0
    )


def _cell(row: _Row, place: int, language: str) -> str:
    token = row.tokens[place]
    if token is None:
        return words(language, "token")["none"]
    printed = token_words(token, language, row.totals[place])
    difference = _difference(row, place)
    return printed if difference is None else f"{printed} ({_signed(difference)})"


def _difference(row: _Row, place: int) -> int | None:
    """Return how many more there are than in the period before, if both numbers are printed."""
    token, before = (*row.tokens, None)[place : place + 2]
    if token is None or before is None or not (token.exact and before.exact):
        return None
    return token.lo - before.lo


def _differs(rows: Sequence[_Row]) -> bool:
    return any(
        _difference(row, place) is not None for row in rows for place in range(len(row.tokens))
    )


def _signed(difference: int) -> str:
    if not difference:
        return "="
    return f"+{difference}" if difference > 0 else f"−{-difference}"
