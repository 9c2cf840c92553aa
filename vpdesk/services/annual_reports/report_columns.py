"""Puts the adviser's own counts beside what the protector prints."""

from collections.abc import Callable, Iterator, Sequence

from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedTable,
    ProtectedView,
    SingleTable,
    TablePolicy,
    Tree,
    leaves_of,
)
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable

People = Sequence[CountedPerson]
Rows = Iterator[tuple[str, int, frozenset[str]]]


def columns_of(people: People, policy: Policy, view: ProtectedView) -> ReportColumns:
    """Return every value of every table with its own count and, where printed, its token.

    ``view`` may have been made under an earlier policy: what it prints is shown in any case.
    """
    return ReportColumns(
        k=view.k,
        own_total=len(people),
        printed_total=view.total,
        tables=tuple(
            _both(people, policy, table, printed)
            for table in policy.tables
            for printed in _printed(view, table)
        ),
        block=view.block,
        crossed_with=view.column,
    )


def counts_in_row(
    policy: Policy, variable: str, keys: frozenset[str], column_key: str | None = None
) -> Callable[[CountedPerson], bool]:
    """Return what tells whether a person counts in a row; without a ``variable`` everybody does.

    With a ``column_key`` the row is one of a table that is crossed with the policy's column.
    """
    tables = {table.variable: counts_in(table) for table in policy.tables}
    wanted = [(tables[variable], keys)] if variable else []
    if column_key is not None and policy.column is not None:
        wanted.append((tables[policy.column], frozenset({column_key})))
    return lambda person: all(counts(person, among) for counts, among in wanted)


def _printed(view: ProtectedView, table: TablePolicy) -> Sequence[ProtectedTable | None]:
    """Return what is printed of a table: once, once per column, or nothing at all."""
    return [each for each in view.tables if each.variable == table.variable] or [None]


def _both(
    people: People, policy: Policy, table: TablePolicy, printed: ProtectedTable | None
) -> ReportTable:
    column_key = printed.column_key if printed else None
    members = people
    if column_key is not None:
        members = list(filter(counts_in_row(policy, "", frozenset(), column_key), people))
    tokens = {frozenset(row.keys): row.token for row in printed.rows} if printed else {}
    counts = counts_in(table)
    return ReportTable(
        variable=table.variable,
        title=table.title,
        multi=isinstance(table, MultiTable),
        rows=tuple(
            ReportRow(
                label=label,
                depth=depth,
                keys=keys,
                own=sum(counts(person, keys) for person in members),
                printed=tokens.get(keys),
            )
            for label, depth, keys in _rows_beside(table, printed)
        ),
        own_total=len(members),
        printed_total=None if printed is None else printed.total,
        k=printed.k if printed else table.k or policy.k,
        column=printed.column if printed else None,
        column_key=column_key,
        overridden=printed is not None and printed.overridden,
    )


def counts_in(table: TablePolicy) -> Callable[[CountedPerson, frozenset[str]], bool]:
    """Return what tells whether a person counts in the row of ``table`` with some keys.

    For a table with several values, no keys stand for the residual row.
    """
    name = table.variable
    if isinstance(table, SingleTable):
        known = {leaf.key for leaf in leaves_of(table.tree)}

        def has_value(person: CountedPerson, keys: frozenset[str]) -> bool:
            key = person.single.get(name, UNKNOWN)
            return (key if key in known else UNKNOWN) in keys

        return has_value

    rows = {leaf.key for leaf in table.rows}

    def has_values(person: CountedPerson, keys: frozenset[str]) -> bool:
        mine = person.multi.get(name, frozenset())
        return bool(mine & keys) if keys else not mine or bool(mine - rows)

    return has_values


def _rows_beside(table: TablePolicy, printed: ProtectedTable | None) -> Rows:
    """Yield the rows of a table; of one printed in full, those printed and what is left over."""
    if printed is None or not printed.rows:
        yield from _rows(table)
        return
    shown = [(row.label, row.depth, frozenset(row.keys)) for row in printed.rows]
    usual = list(_rows(table))
    if printed.overridden:
        usual = [row for row in usual if not row[2]]
    known = {keys for _, _, keys in usual}
    yield from (row for row in shown if row[2] not in known)
    yield from usual


def _rows(table: TablePolicy) -> Rows:
    if isinstance(table, MultiTable):
        yield from ((leaf.label, 0, frozenset({leaf.key})) for leaf in table.rows)
        yield table.residual, 0, frozenset()
        return
    yield from _below(table.tree, -1)


def _below(tree: Tree, depth: int) -> Rows:
    if depth >= 0:
        yield tree.label, depth, frozenset(leaf.key for leaf in leaves_of(tree))
    if not isinstance(tree, Leaf):
        yield from _below(tree.left, depth + 1)
        yield from _below(tree.right, depth + 1)
