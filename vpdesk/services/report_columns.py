"""Puts the adviser's own counts beside what the protector prints."""

from collections.abc import Callable, Iterator, Sequence

from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedView,
    SingleTable,
    TablePolicy,
    Token,
    Tree,
    leaves_of,
)
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable


def columns_of(
    people: Sequence[CountedPerson], policy: Policy, view: ProtectedView
) -> ReportColumns:
    """Return every value of every table with its own count and, where printed, its token."""
    printed: dict[tuple[str, frozenset[str]], Token] = {
        (table.variable, frozenset(row.keys)): row.token
        for table in view.tables
        for row in table.rows
    }
    return ReportColumns(
        k=view.k,
        own_total=len(people),
        printed_total=view.total,
        tables=tuple(
            ReportTable(
                variable=table.variable,
                title=table.title,
                multi=isinstance(table, MultiTable),
                rows=tuple(
                    ReportRow(
                        label=label,
                        depth=depth,
                        keys=keys,
                        own=sum(counts(person, keys) for person in people),
                        printed=printed.get((table.variable, keys)),
                    )
                    for label, depth, keys in _rows(table)
                ),
            )
            for table in policy.tables
            for counts in (counts_in(table),)
        ),
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


def _rows(table: TablePolicy) -> Iterator[tuple[str, int, frozenset[str]]]:
    if isinstance(table, MultiTable):
        yield from ((leaf.label, 0, frozenset({leaf.key})) for leaf in table.rows)
        yield table.residual, 0, frozenset()
        return
    yield from _below(table.tree, -1)


def _below(tree: Tree, depth: int) -> Iterator[tuple[str, int, frozenset[str]]]:
    if depth >= 0:
        yield tree.label, depth, frozenset(leaf.key for leaf in leaves_of(tree))
    if not isinstance(tree, Leaf):
        yield from _below(tree.left, depth + 1)
        yield from _below(tree.right, depth + 1)
