"""The protected tables of a report, with their bars and the sentences under them."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable

from vpdesk.domain.annual_report import AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import ProtectedTable, Token
from vpdesk.reports import layout
from vpdesk.reports.charts import Bar
from vpdesk.reports.comparison import ComparedRow, compared, same_table
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.paragraphs import text
from vpdesk.reports.table_notes import (
    TableColumn,
    changed,
    in_full,
    not_proven,
    notes,
    table_title,
    why_empty,
)
from vpdesk.reports.texts import words
from vpdesk.reports.together import Together
from vpdesk.reports.tokens import share_words, token_words

_CELL_WIDTH = 65.0
_BAR_WIDTHS = (160.0, 120.0, 84.0, 58.0)
"""By number of columns of figures, so that labels keep room."""

_MOST_ROWS_WHOLE = 8
"""A longer table is not moved to the next page as a whole; it starts here and flows on."""

_LEAST_ROOM = 150.0
"""Points that a longer table needs to start on a page: its heading and some four rows."""


def table_story(
    table: ProtectedTable, report: AnnualReport, earlier: Sequence[EarlierPeriod]
) -> list[Flowable]:
    """Return the heading, the table with ``earlier`` periods beside it, and what it means."""
    language = report.language
    title = table_title(table, language)
    if not table.rows:
        return [text(title, layout.SUBHEADING), text(why_empty(table, language), layout.BODY)]
    rows = compared(table, [period.view for period in earlier])
    grid = _grid(table, rows, report, earlier)
    columns = [TableColumn(title=report.title, table=table)]
    columns += [TableColumn(title=p.title, table=same_table(table, p.view)) for p in earlier]
    said = [*changed(report.notes, table.variable, language), *notes(columns, language)]
    newest = [row.tokens[1] for row in rows if earlier]
    if any(token is not None and token.exact for token in newest):
        said.append(words(language, "table")["earlier"].format(title=earlier[0].title))
    cautions = [words(language, "table")["in_full"]] if in_full(table) else []
    cautions += not_proven(columns[1:], language)
    if any(token is None for row in rows for token in row.tokens):
        said.append(words(language, "table")["dash"])
    long = len(rows) > _MOST_ROWS_WHOLE
    caution = layout.LONG_TABLE_CAUTION if long else layout.CAUTION
    above = [text(" ".join(cautions), caution)] if cautions else []
    below = [text(" ".join(said), layout.NOTE)] if said else []
    if long:
        start = [CondPageBreak(_LEAST_ROOM), text(title, layout.LONG_TABLE_HEADING)]
        return [*start, *above, grid, *below]
    return [Together([text(title, layout.SUBHEADING), *above, grid, *below])]


def _grid(
    table: ProtectedTable,
    rows: Sequence[ComparedRow],
    report: AnnualReport,
    earlier: Sequence[EarlierPeriod],
) -> Grid:
    language = report.language
    with_share = not table.multi and any(
        share_words(row.tokens[0], table.total, language) for row in rows if row.tokens[0]
    )
    share_head = [words(language, "table")["share"]] if with_share else []
    axis = _axis(table, rows, earlier)
    totals = [table.total, *(_total(table, period) for period in earlier)]

    def line(row: ComparedRow) -> Line:
        own, *before = row.tokens
        share = [share_words(own, table.total, language) if own else ""] if with_share else []
        return Line(
            label=row.label,
            depth=row.depth,
            cells=(_printed(own, language, totals[0]), *share, *printed_before(before)),
            bar=_bar(own, axis, table.k),
            earlier_bar=_bar(before[0], axis, table.k) if before else None,
            strong=own is not None and own.exact,
        )

    def printed_before(before: Sequence[Token | None]) -> list[str]:
        return [_printed(t, language, n) for t, n in zip(before, totals[1:], strict=True)]

    head = ["", report.title, *share_head, *(period.title for period in earlier)]
    return Grid(
        head,
        [line(row) for row in rows],
        cell_width=_CELL_WIDTH,
        bar_width=_BAR_WIDTHS[min(len(head) - 2, len(_BAR_WIDTHS) - 1)],
    )


def _axis(
    table: ProtectedTable, rows: Sequence[ComparedRow], earlier: Sequence[EarlierPeriod]
) -> int:
    """Return where the bars end: the largest number printed for one of the periods drawn."""
    tokens = [table.total, *(period.view.total for period in earlier[:1])]
    tokens += [token for row in rows for token in row.tokens[:2] if token is not None]
    return max([table.k, *(token.lo for token in tokens if token.exact)])


def _total(table: ProtectedTable, period: EarlierPeriod) -> Token | None:
    same = same_table(table, period.view)
    return same.total if same else None


def _printed(token: Token | None, language: str, total: Token | None) -> str:
    if token is None:
        return words(language, "token")["none"]
    return token_words(token, language, total)


def _bar(token: Token | None, axis: int, k: int) -> Bar | None:
    return None if token is None else Bar(token=token, axis=axis, k=k)
