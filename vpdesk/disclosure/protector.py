"""The protector: what is printed about the reporters of one closed period.

It never looks for the best table and never withholds what turns out to be unsafe, because such
choices tell the reader something themselves. Every choice here depends on printed numbers alone,
which is why the print is safe for a reader who has this source. The proof is the theorem in
section 3 of ``docs/anonymity.md``; the exhaustive test of it lies in ``tests/disclosure``.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from vpdesk.disclosure.premises import require_sound
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedTable,
    ProtectedView,
    Row,
    SingleTable,
    TablePolicy,
    Token,
    Tree,
    at_least,
    exactly,
    leaves_of,
    less_than,
    more_than,
)

People = Sequence[CountedPerson]


def protect(people: People, policy: Policy) -> ProtectedView:
    """Return what ``policy`` lets a reader know about ``people``, the reporters of one period.

    The order of ``people`` does not matter. Raises PolicyUnsound.
    """
    require_sound(policy)
    return ProtectedView(
        k=policy.k,
        version=policy.version,
        block=policy.block,
        total=_total(len(people), policy),
        tables=tuple(_tables(people, policy)),
        column=policy.column,
    )


def _total(n: int, policy: Policy) -> Token:
    k = policy.k
    if policy.block:
        return less_than(2 * k) if n < 2 * k else at_least(2 * k)
    return less_than(k) if n < k else exactly(n)


def _tables(people: People, policy: Policy) -> Iterator[ProtectedTable]:
    if policy.block or len(people) < 2 * policy.k:
        return
    columns = _columns(people, policy)
    for table in policy.tables:
        if not columns or table.variable == policy.column:
            yield _table(table, people, policy.k)
            continue
        for column, members in columns:
            yield _table(table, members, policy.k, column)


def _columns(people: People, policy: Policy) -> list[tuple[Leaf, People]]:
    """Return the people by the column variable if each of its leaves is printed and is >= 2k."""
    for table in policy.tables:
        if isinstance(table, SingleTable) and table.variable == policy.column:
            rows = _table(table, people, policy.k).rows
            enough = {row.keys for row in rows if row.token.exact and row.token.lo >= 2 * policy.k}
            leaves = list(leaves_of(table.tree))
            if all((leaf.key,) in enough for leaf in leaves):
                return [
                    (leaf, [person for person in people if _key(person, table) == leaf.key])
                    for leaf in leaves
                ]
    return []


def _table(
    table: TablePolicy, people: People, k: int, column: Leaf | None = None
) -> ProtectedTable:
    k = table.k or k
    return ProtectedTable(
        variable=table.variable,
        title=table.title,
        multi=isinstance(table, MultiTable),
        k=k,
        total=exactly(len(people)),
        rows=tuple(_rows(table, people, k)) if len(people) >= 2 * k else (),
        residual=table.residual if isinstance(table, MultiTable) else None,
        column=column.label if column else None,
        column_key=column.key if column else None,
    )


def _rows(table: TablePolicy, people: People, k: int) -> Iterator[Row]:
    if isinstance(table, MultiTable):
        return _multi_rows(table, people, k)
    return _single_rows(table, people, k)


def _single_rows(table: SingleTable, people: People, k: int) -> Iterator[Row]:
    persons = Counter(_key(person, table) for person in people)

    def count(node: Tree) -> int:
        return sum(persons[leaf.key] for leaf in leaves_of(node))

    def drill(node: Tree, n: int, depth: int) -> Iterator[Row]:
        """Split ``node``, of which ``n`` is printed exactly."""
        if isinstance(node, Leaf) or n < 2 * k:
            return
        split_exactly = min(count(node.left), count(node.right)) >= k
        for child in (node.left, node.right):
            m = count(child)
            if split_exactly:
                yield _row(child, depth, exactly(m))
                yield from drill(child, m, depth + 1)
            else:
                yield _row(child, depth, less_than(k) if m < k else at_least(k))

    return drill(table.tree, len(people), 0)


def _multi_rows(table: MultiTable, people: People, k: int) -> Iterator[Row]:
    n = len(people)
    for leaf in table.rows:
        m = sum(leaf.key in person.multi.get(table.variable, ()) for person in people)
        if m < k:
            yield _row(leaf, 0, less_than(k))
        elif m > n - k:
            yield _row(leaf, 0, more_than(n - k, n))
        else:
            yield _row(leaf, 0, exactly(m))


def _row(node: Tree, depth: int, token: Token) -> Row:
    keys = tuple(leaf.key for leaf in leaves_of(node))
    return Row(label=node.label, depth=depth, keys=keys, token=token)


def _key(person: CountedPerson, table: SingleTable) -> str:
    """Return the leaf of ``person``; a value that the tree does not name counts as unknown."""
    key = person.single.get(table.variable, UNKNOWN)
    return key if any(key == leaf.key for leaf in leaves_of(table.tree)) else UNKNOWN
