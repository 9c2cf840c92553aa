"""What a reader can derive from a print, found by looking at every data set there could be.

This shares nothing with the protector but the records: a print is taken as a list of statements
(a predicate and the interval that its count lies in), and all worlds are tried.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, combinations_with_replacement, product

from vpdesk.domain.disclosure import (
    UNKNOWN,
    Branch,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedTable,
    ProtectedView,
    SingleTable,
    Tree,
    leaves_of,
)

Predicate = frozenset[int]
"""The kinds of record it is true for."""
Statement = tuple[Predicate, int, int | None]
World = tuple[int, ...]
"""How many persons there are of each kind of record."""
Print = Callable[["Setting", World], tuple[Statement, ...]]


@dataclass(frozen=True)
class Setting:
    """All kinds of record that can occur under a policy, up to ``largest`` persons."""

    policy: Policy
    kinds: tuple[CountedPerson, ...]
    largest: int

    @cached_property
    def worlds(self) -> tuple[World, ...]:
        return tuple(
            tuple(chosen.count(kind) for kind in range(len(self.kinds)))
            for n in range(self.largest + 1)
            for chosen in combinations_with_replacement(range(len(self.kinds)), n)
        )

    @property
    def everyone(self) -> Predicate:
        return frozenset(range(len(self.kinds)))

    def people(self, world: World) -> list[CountedPerson]:
        return [kind for kind, n in zip(self.kinds, world, strict=True) for _ in range(n)]

    def single(self, variable: str, keys: Iterable[str]) -> Predicate:
        wanted = set(keys)
        return frozenset(
            i for i, kind in enumerate(self.kinds) if kind.single.get(variable, UNKNOWN) in wanted
        )

    def multi(self, variable: str, key: str) -> Predicate:
        return frozenset(i for i, kind in enumerate(self.kinds) if key in kind.multi[variable])


def count(world: World, predicate: Predicate) -> int:
    return sum(world[kind] for kind in predicate)


def statements_of(view: ProtectedView, setting: Setting) -> tuple[Statement, ...]:
    """Return everything that ``view`` says, in the checker's own terms."""
    total = (setting.everyone, view.total.lo, view.total.hi)
    return (total, *(s for table in view.tables for s in _table_statements(table, setting)))


def _table_statements(table: ProtectedTable, setting: Setting) -> Iterator[Statement]:
    within = setting.everyone
    if table.column is not None and setting.policy.column is not None:
        within = setting.single(setting.policy.column, [table.column])
    for row in table.rows:
        predicate = (
            setting.multi(table.variable, row.keys[0])
            if table.multi
            else setting.single(table.variable, row.keys)
        )
        yield predicate & within, row.token.lo, row.token.hi


def rule_1(setting: Setting) -> Iterator[Predicate]:
    """Yield what must be able to be nobody, and able to be k - 1."""
    for table in setting.policy.tables:
        if isinstance(table, MultiTable):
            for leaf in table.rows:
                row = setting.multi(table.variable, leaf.key)
                yield row
                yield setting.everyone - row
        else:
            for keys in _rows(table.tree):
                yield setting.single(table.variable, keys)


def rule_1_within(setting: Setting, world: World) -> Iterator[Predicate]:
    """Yield the same of the columns, where there are enough persons in each to print them."""
    column = setting.policy.column
    trees = {t.variable: t.tree for t in setting.policy.tables if isinstance(t, SingleTable)}
    members = [
        setting.single(variable, [leaf.key])
        for variable, tree in trees.items()
        if variable == column
        for leaf in leaves_of(tree)
    ]
    if any(count(world, each) < 2 * setting.policy.k for each in members):
        return
    for each in members:
        for variable, tree in trees.items():
            if variable != column:
                yield from (each & setting.single(variable, keys) for keys in _rows(tree))
        for multi in setting.policy.tables:
            if isinstance(multi, MultiTable):
                for row in (setting.multi(multi.variable, leaf.key) for leaf in multi.rows):
                    yield each & row
                    yield each - row


def _rows(tree: Tree) -> Iterator[list[str]]:
    """Yield the keys of whatever a tree can print: every leaf, and every branch below the top."""
    if isinstance(tree, Leaf):
        yield [tree.key]
        return
    for child in (tree.left, tree.right):
        if isinstance(child, Branch):
            yield [leaf.key for leaf in leaves_of(child)]
        yield from _rows(child)


def rule_2(setting: Setting) -> Iterator[Predicate]:
    """Yield what must not be known to be a small group, nor to be nobody."""
    yield setting.everyone
    for table in setting.policy.tables:
        if isinstance(table, SingleTable):
            keys = [leaf.key for leaf in leaves_of(table.tree)]
            for size in range(1, len(keys) + 1):
                for chosen in combinations(keys, size):
                    yield setting.single(table.variable, chosen)
    yield from _leaves_within_columns(setting)


def _leaves_within_columns(setting: Setting) -> Iterator[Predicate]:
    column = setting.policy.column
    trees = [t for t in setting.policy.tables if isinstance(t, SingleTable)]
    multis = [t for t in setting.policy.tables if isinstance(t, MultiTable)]
    for members in (
        setting.single(table.variable, [leaf.key])
        for table in trees
        if table.variable == column
        for leaf in leaves_of(table.tree)
    ):
        for table in trees:
            if table.variable != column:
                for leaf in leaves_of(table.tree):
                    yield members & setting.single(table.variable, [leaf.key])
        for multi in multis:
            for leaf in multi.rows:
                yield members & setting.multi(multi.variable, leaf.key)


def breaches(setting: Setting, printed: Print) -> Counter[str]:
    """Return how often each promise is broken when every possible data set is printed."""
    found: Counter[str] = Counter()
    protected = [("R1", p) for p in set(rule_1(setting))] + [
        ("R2", p) for p in set(rule_2(setting))
    ]
    for possible, data in _by_print(setting, printed):
        found["prints differ"] += len(set(possible) - set(data))
        within = [("R1", p) for p in set(rule_1_within(setting, data[0]))]
        for rule, predicate in (*protected, *within):
            derived = {count(world, predicate) for world in possible}
            small = [world for world in data if count(world, predicate) < setting.policy.k]
            if small and not _keeps(rule, derived, setting.policy.k):
                found[rule] += len(small)
    return +found


def insider_breaches(setting: Setting, printed: Print) -> Counter[str]:
    """Return how often up to k - 2 known cases tell of another one, over every possible data set.

    Of a group that may have fewer than k persons it has to be possible that the known ones are
    all; of any other, two persons at least have to be unknown.
    """
    k = setting.policy.k
    found: Counter[str] = Counter()
    for possible, data in _by_print(setting, printed):
        insiders = {known for world in data for known in _known(world, k - 2)}
        groups = {*rule_1(setting), *rule_1_within(setting, data[0])}
        for known in insiders:
            fitting = [world for world in possible if _has(world, known)]
            true = [world for world in data if _has(world, known)]
            for group in groups:
                others = min(count(world, group) for world in fitting) - count(known, group)
                small = any(count(world, group) < k for world in true)
                found["another case is certain"] += small and others > 0
                found["fewer than two are unknown"] += not small and others < 2
    return +found


def _known(world: World, most: int) -> Iterator[World]:
    """Yield every choice of one to ``most`` persons out of a data set."""
    for chosen in product(*(range(min(n, most) + 1) for n in world)):
        if 1 <= sum(chosen) <= most:
            yield chosen


def _has(world: World, known: World) -> bool:
    return all(n >= m for n, m in zip(world, known, strict=True))


def _by_print(setting: Setting, printed: Print) -> Iterator[tuple[list[World], list[World]]]:
    """Yield for each print the worlds that fit it, and those that are printed like that."""
    truths: dict[tuple[Statement, ...], list[World]] = defaultdict(list)
    for world in setting.worlds:
        truths[printed(setting, world)].append(world)
    for statements, data in truths.items():
        yield [world for world in setting.worlds if _fits(world, statements)], data


def _fits(world: World, statements: Sequence[Statement]) -> bool:
    return all(
        lo <= count(world, predicate) and (hi is None or count(world, predicate) <= hi)
        for predicate, lo, hi in statements
    )


def _keeps(rule: str, derived: set[int], k: int) -> bool:
    if rule == "R1":
        return 0 in derived and max(derived) >= k - 1
    return max(derived) >= k or (0 in derived and max(derived) >= 1)
