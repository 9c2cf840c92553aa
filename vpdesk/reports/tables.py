"""The protected tables of a report, with their bars and the sentences under them."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from vpdesk.domain.annual_report import AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import ProtectedTable, Token
from vpdesk.reports import layout
from vpdesk.reports.charts import Bar
from vpdesk.reports.comparison import ComparedRow, compared
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import words
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
    texts = words(report.language, "table")
    title = table.title
    if table.column is not None:
        title = texts["column"].format(title=title, column=table.column)
        members = texts["column_total"].format(total=token_words(table.total, report.language))
        title = f"{title} ({members})"
    if not table.rows:
        few = texts["few"].format(double=2 * table.k)
        return [text(title, layout.SUBHEADING), text(few, layout.BODY)]
    rows = compared(table, [period.view for period in earlier])
    grid = _grid(table, rows, report, earlier)
    note = text(" ".join(_sentences(table, rows, report.language, earlier)), layout.NOTE)
    if len(rows) > _MOST_ROWS_WHOLE:
        return [CondPageBreak(_LEAST_ROOM), text(title, layout.LONG_TABLE_HEADING), grid, note]
    return [KeepTogether([text(title, layout.SUBHEADING), grid, note])]


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
    axis = max([table.total.lo, *(p.view.total.lo for p in earlier[:1] if p.view.total.exact)])

    def line(row: ComparedRow) -> Line:
        own, *before = row.tokens
        share = [share_words(own, table.total, language) if own else ""] if with_share else []
        return Line(
            label=row.label,
            depth=row.depth,
            cells=(_printed(own, language), *share, *(_printed(t, language) for t in before)),
            bar=_bar(own, axis, table.k),
            earlier_bar=_bar(before[0], axis, table.k) if before else None,
            strong=own is not None and own.exact,
        )

    head = ["", report.title, *share_head, *(period.title for period in earlier)]
    return Grid(
        head,
        [line(row) for row in rows],
        cell_width=_CELL_WIDTH,
        bar_width=_BAR_WIDTHS[min(len(head) - 2, len(_BAR_WIDTHS) - 1)],
    )


def _printed(token: Token | None, language: str) -> str:
    return words(language, "token")["none"] if token is None else token_words(token, language)


def _bar(token: Token | None, axis: int, k: int) -> Bar | None:
    return None if token is None else Bar(token=token, axis=axis, k=k)


def _sentences(
    table: ProtectedTable,
    rows: Sequence[ComparedRow],
    language: str,
    earlier: Sequence[EarlierPeriod],
) -> list[str]:
    """Return what is said under ``table``, chosen by what is printed in it."""
    texts = words(language, "table")
    k = table.k
    own = [row.token for row in table.rows]
    said = [texts["note"].format(k=k, below=k - 1)]
    if table.multi:
        said.append(texts["several"].format(residual=table.residual))
        more = next((t for t in own if t.lo > 0 and not t.exact), None)
        if more is not None:
            said.append(texts["more"].format(limit=more.lo - 1, **{"from": more.lo}, to=more.hi))
    else:
        if any(token.hi is None for token in own):
            said.append(texts["half_open"].format(k=k))
        if any(token.exact for token in own):
            said.append(texts["exact"].format(double=2 * k))
    newest = [row.tokens[1] for row in rows if earlier]
    if any(token is not None and token.exact for token in newest):
        said.append(texts["earlier"].format(title=earlier[0].title))
    return said
