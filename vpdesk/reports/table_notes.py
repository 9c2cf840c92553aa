"""The sentences above and under a table, chosen by what is printed in it and by the policy."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vpdesk.domain.annual_report import RowNote
from vpdesk.domain.closing import OUT_OF_TASK
from vpdesk.domain.disclosure import ProtectedTable, Token, at_least, less_than, more_than
from vpdesk.reports.texts import capital, day_in_words, words
from vpdesk.reports.tokens import token_words


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """The ``table`` of one period, or None where it told nothing; ``title`` heads it."""

    title: str
    table: ProtectedTable | None


def table_title(table: ProtectedTable, language: str, *, members: bool = True) -> str:
    """Return what ``table`` is about, with the number of ``members`` of its column if any."""
    if table.column is None:
        return table.title
    texts = words(language, "table")
    title = texts["column"].format(title=table.title, column=table.column)
    if not members:
        return title
    return f"{title} ({texts['column_total'].format(total=token_words(table.total, language))})"


def in_full(table: ProtectedTable) -> bool:
    """Whether ``table`` prints what the rules of its threshold would not."""
    return table.overridden or not all(_by_the_rules(row.token, table) for row in table.rows)


def _by_the_rules(token: Token, table: ProtectedTable) -> bool:
    k, total = table.k, table.total
    if token.exact:
        return token.lo >= k
    if table.multi:
        return token in {less_than(k), more_than(total.lo - k, total.lo)}
    return token in {less_than(k), at_least(k)}


def why_empty(table: ProtectedTable, language: str) -> str:
    """Return why nothing is split in a ``table`` without rows."""
    texts = words(language, "table")
    if table.total.exact and table.total.lo >= 2 * table.k:
        return texts["nothing"]
    return texts["few"].format(double=2 * table.k)


def notes(columns: Sequence[TableColumn], language: str) -> list[str]:
    """Return what is said under the same table of several periods, the newest first."""
    told = [(each.title, each.table) for each in columns if each.table and each.table.rows]
    proven = [(title, table) for title, table in told if not in_full(table)]
    mixed = proven and len(proven) < len(told)
    return [
        *_apart(told, language),
        *([words(language, "table")["others"]] if mixed else []),
        *_threshold(proven, language),
        *_several(told, proven, language),
        *_splits(proven, language),
    ]


def changed(rows: Iterable[RowNote], variable: str, language: str) -> list[str]:
    """Return what is said of the rows of one table that had another name or stood apart."""
    texts = words(language, "table")
    return [
        texts[each.change.value].format(
            label=capital(each.label), other=each.other, day=day_in_words(each.day, language)
        )
        for each in rows
        if each.variable == variable
    ]


def not_proven(columns: Sequence[TableColumn], language: str) -> list[str]:
    """Return for each period of ``columns`` whose table was printed in full that it was."""
    texts = words(language, "table")
    return [
        texts["in_full_of"].format(title=each.title)
        for each in columns
        if each.table and in_full(each.table)
    ]


_Told = Sequence[tuple[str, ProtectedTable]]


def _apart(told: _Told, language: str) -> Iterator[str]:
    """Yield what the row of those is who did not come with a task of the adviser's."""
    rows = [row for _, table in told for row in table.rows if table.variable == "outcome"]
    own = next((row.label for row in rows if row.keys == (OUT_OF_TASK,)), None)
    if own is not None:
        yield words(language, "table")["out_of_task"].format(label=own)


def _threshold(proven: _Told, language: str) -> Iterator[str]:
    texts = words(language, "table")
    if proven:
        k = proven[0][1].k
        yield texts["note"].format(k=k, below=k - 1)
        for title, table in proven:
            if table.k != k:
                yield texts["other_k"].format(title=title, k=table.k)


def _several(told: _Told, proven: _Told, language: str) -> Iterator[str]:
    texts = words(language, "table")
    if not told or not told[0][1].multi:
        return
    yield texts["several"]
    if proven:
        yield texts["sides"]
        yield texts["residual"].format(residual=proven[0][1].residual)
    limits: dict[Token, None] = {}
    for _, table in proven:
        tokens = (row.token for row in table.rows)
        limits |= dict.fromkeys(t for t in tokens if t.lo and t.hi == table.total.lo != t.lo)
    for limit in limits:
        yield texts["more"].format(limit=limit.lo - 1, least=limit.lo, most=limit.hi)


def _splits(proven: _Told, language: str) -> Iterator[str]:
    texts = words(language, "table")
    single = [table for _, table in proven if not table.multi]
    if any(row.token.hi is None for table in single for row in table.rows):
        yield texts["half_open"].format(k=single[0].k)
    if any(row.token.exact for table in single for row in table.rows):
        yield texts["exact"].format(double=2 * single[0].k)
