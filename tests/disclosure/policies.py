"""Small policies and data sets that the tests of the protector are written in."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from vpdesk.domain.disclosure import (
    UNKNOWN,
    Branch,
    CountedPerson,
    Leaf,
    MultiTable,
    ProtectedTable,
    SingleTable,
    Token,
    Tree,
    leaves_of,
)

Nested = str | tuple["Nested", "Nested"]


def tree(shape: Nested) -> Tree:
    """Return the tree of ``shape``, in which each label is its keys joined by a bar."""
    if isinstance(shape, str):
        return Leaf(key=shape, label=shape)
    left, right = tree(shape[0]), tree(shape[1])
    label = "|".join(leaf.key for side in (left, right) for leaf in leaves_of(side))
    return Branch(label=label, left=left, right=right)


def single(shape: Nested, variable: str = "v") -> SingleTable:
    return SingleTable(variable=variable, title=variable, tree=tree(shape))


def multi(*rows: str, variable: str = "m") -> MultiTable:
    leaves = tuple(Leaf(key=row, label=row) for row in rows)
    return MultiTable(variable=variable, title=variable, rows=leaves, residual="overig")


def people(counts: Mapping[str, int], variable: str = "v") -> list[CountedPerson]:
    return [CountedPerson(single={variable: key}) for key, n in counts.items() for _ in range(n)]


def printed(table: ProtectedTable) -> list[tuple[str, int, str]]:
    return [(row.label, row.depth, words(row.token)) for row in table.rows]


def words(token: Token) -> str:
    """Return ``token`` as an interval in plain signs."""
    if token.exact:
        return str(token.lo)
    return f"{token.lo}+" if token.hi is None else f"{token.lo}..{token.hi}"


def shapes(keys: Sequence[str]) -> Iterator[Nested]:
    """Yield every binary tree over ``keys`` in this order."""
    if len(keys) == 1:
        yield keys[0]
    for cut in range(1, len(keys)):
        for left in shapes(keys[:cut]):
            for right in shapes(keys[cut:]):
                yield left, right


def single_kinds(shape: Nested) -> tuple[CountedPerson, ...]:
    return tuple(CountedPerson(single={"v": leaf.key}) for leaf in leaves_of(tree(shape)))


def multi_kinds(*rows: str) -> tuple[CountedPerson, ...]:
    """Return every combination of ``rows`` and the residual row, which is never empty."""
    values = (*rows, "residual")
    return tuple(
        CountedPerson(multi={"m": frozenset(chosen)})
        for size in range(1, len(values) + 1)
        for chosen in combinations(values, size)
    )


KEYS = ("a", "b", "c", UNKNOWN)
