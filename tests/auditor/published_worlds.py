"""Small published tables of a known truth, and all that could be true as well.

This knows nothing of the auditor: what rows mean is written down here once more, and a world is a
number of persons per kind of record.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations, combinations_with_replacement
from time import monotonic

from hypothesis import strategies as st

from vpdesk.auditor.published import audit_published
from vpdesk.domain.disclosure import Token
from vpdesk.domain.periods import Period
from vpdesk.domain.published import (
    PublishedAudit,
    PublishedEdition,
    PublishedRow,
    PublishedTable,
)

PIECES = (
    Period(date(2025, 1, 1), date(2025, 9, 30)),
    Period(date(2025, 10, 1), date(2025, 12, 31)),
)
YEAR = Period(PIECES[0].start, PIECES[1].end)
PERIODS: Mapping[Period, frozenset[int]] = {
    PIECES[0]: frozenset({0}),
    PIECES[1]: frozenset({1}),
    YEAR: frozenset({0, 1}),
}
GROUPS: Mapping[str, frozenset[str]] = {
    **{leaf: frozenset({leaf}) for leaf in "abc"},
    "a or b": frozenset("ab"),
}
SHAPES = (
    ((("a", 0), ("b", 0), ("c", 0)), False),
    ((("a or b", 0), ("a", 1), ("b", 1), ("c", 0)), False),
    ((("a", 0), ("b", 0)), True),
)
"""Rows with their depth, and whether c is the row that is not printed."""


@dataclass(frozen=True)
class Kind:
    """Everybody in a piece of the year with the same values: the leaf, or the several ones."""

    piece: int
    values: frozenset[str]


Truth = tuple[Kind, ...]


@dataclass(frozen=True)
class Puzzle:
    """Editions, the kinds of record there are, and the most persons there can be."""

    editions: tuple[PublishedEdition, ...]
    kinds: tuple[Kind, ...]
    most: int
    rest: str

    @property
    def told_of(self) -> tuple[frozenset[int], ...]:
        """The unions of pieces that readers can ask about."""
        return tuple(PERIODS.values()) if len(self.editions) > 1 else (PERIODS[YEAR],)

    def audit(self) -> PublishedAudit:
        return audit_published(self.editions, deadline=monotonic() + 60)

    def worlds(self) -> list[Truth]:
        """Return every world in which all that is printed is true."""
        tried = (
            world
            for n in range(self.most + 1)
            for world in combinations_with_replacement(self.kinds, n)
        )
        return [world for world in tried if self._fits(world)]

    def _fits(self, world: Truth) -> bool:
        return all(_true_of(edition, world) for edition in self.editions)


def count(
    world: Truth, pieces: frozenset[int], values: frozenset[str] | None, *, none: bool = False
) -> int:
    """Count those in ``pieces`` with one of ``values``, or with ``none`` of them."""
    return sum(
        person.piece in pieces and (values is None or bool(person.values & values) is not none)
        for person in world
    )


def bounds(
    worlds: Sequence[Truth],
    pieces: frozenset[int],
    values: frozenset[str] | None,
    *,
    none: bool = False,
) -> tuple[int, int]:
    counts = [count(world, pieces, values, none=none) for world in worlds]
    return min(counts), max(counts)


def unions(leaves: Sequence[str]) -> Iterator[frozenset[str]]:
    sizes = (combinations(leaves, size) for size in range(1, len(leaves) + 1))
    return map(frozenset, chain.from_iterable(sizes))


def _true_of(edition: PublishedEdition, world: Truth) -> bool:
    assert edition.period is not None
    pieces = PERIODS[edition.period]
    told = [(count(world, pieces, None), edition.total)] + [
        (count(world, pieces, GROUPS[row.label]), row.token)
        for table in edition.tables
        for row in table.rows
    ]
    return all(token.lo <= n and (token.hi is None or n <= token.hi) for n, token in told)


def _token(n: int) -> st.SearchStrategy[Token]:
    """Return tokens that are true of ``n``."""
    limits = st.tuples(st.integers(0, n), st.none() | st.integers(n, n + 3))
    return st.just(Token(lo=n, hi=n)) | limits.map(lambda ends: Token(lo=ends[0], hi=ends[1]))


@st.composite
def puzzles(draw: st.DrawFn, *, multi: bool) -> Puzzle:
    """Return one edition or two about a few persons; the totals have an upper end."""
    pieces = draw(
        st.sampled_from([(YEAR,), (PIECES[0], YEAR), PIECES, (PIECES[0], PIECES[1], YEAR)])
    )
    residual_everywhere = draw(st.booleans())
    values = list(unions("abc")) if multi else [frozenset(leaf) for leaf in "abc"]
    used = (0, 1) if len(pieces) > 1 else (0,)
    kinds = tuple(Kind(piece, value) for piece in used for value in values)
    truth = draw(st.lists(st.sampled_from(kinds), max_size=3 if multi else 5))
    editions: list[PublishedEdition] = []
    for period in pieces:
        own = [person for person in truth if person.piece in PERIODS[period]]
        if multi:
            rows, residual = (
                (("a", 0), ("b", 0)) if residual_everywhere else SHAPES[0][0],
                (residual_everywhere),
            )
        else:
            shapes = SHAPES[2:] if residual_everywhere else SHAPES[:2]
            rows, residual = draw(st.sampled_from(shapes))
        table = PublishedTable(
            variable="v",
            multi=multi,
            residual=residual,
            rows=tuple(
                PublishedRow(
                    label=label,
                    depth=depth,
                    token=draw(_token(sum(bool(each.values & GROUPS[label]) for each in own))),
                )
                for label, depth in rows
            ),
        )
        n = len(own)
        total = Token(lo=draw(st.integers(0, n)), hi=draw(st.integers(n, n + 1)))
        tables = (table,) if draw(st.integers(0, 3)) else ()
        editions.append(
            PublishedEdition(
                source=f"{len(editions)}.json", period=period, total=total, tables=tables, k=2
            )
        )
    widest = [edition.total.hi or 0 for edition in editions]
    most = widest[-1] if pieces[-1] == YEAR else sum(widest)
    return Puzzle(tuple(editions), kinds, most, "c" if residual_everywhere else "")
