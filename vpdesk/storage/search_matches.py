"""Looks words up in the search index, and puts what has them in order."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    and_,
    cast,
    func,
    literal,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy import case as choose

from vpdesk.domain.cases import RUNNING
from vpdesk.domain.search import FoundText, HitKind
from vpdesk.storage.search import BLOCK, BLOCKS, INDEX, OWNERS
from vpdesk.storage.search_found import found_in
from vpdesk.storage.search_words import SearchWords, phrase_of, word_start
from vpdesk.storage.tables import case

_TITLE_WORD, _TITLE_START, _DETAIL_START, _START, _TITLE, _DETAIL, _ELSEWHERE = range(7)
_OTHERS = tuple(kind for kind in HitKind if kind is not HitKind.CASE)
_AFTER_CASES = min(BLOCKS[kind] for kind in _OTHERS)
_BY_BLOCK = {block: kind for kind, block in BLOCKS.items()}
_KIND = INDEX.c.rowid.op("/", return_type=Integer())(BLOCK)
_RANK: ColumnElement[float] = literal_column("search_index.rank")


def matching(kind: HitKind, words: SearchWords) -> Select[*tuple[int]]:
    """Return the question for the ids of everything of ``kind`` in which all words are found."""
    return select(_key(kind)).where(_of(kind), *_conditions(words))


def ranked_cases(words: SearchWords) -> FromClause:
    """Return ids and places in the order of the best matches, to be joined with cases.

    The columns are `id`, `grade` and `rank`; least comes first.
    """
    rank = _RANK if words.expression else literal(0)
    # Only of ids that it knows to be numbers SQLite makes an index for a join.
    return (
        select(
            cast(_key(HitKind.CASE), Integer).label("id"),
            _grade(words).label("grade"),
            rank.label("rank"),
        )
        .where(_of(HitKind.CASE), *_conditions(words))
        .cte("ranked")
        .prefix_with("MATERIALIZED")
    )


def best_first(ranked: FromClause) -> tuple[ColumnElement[Any], ...]:
    """Return the order of cases that are joined with ``ranked_cases``.

    First by where and how the words stand: whole words and beginnings of words before the inside
    of words; then running cases, then by rank, newest first.
    """
    closed = case.c.status.not_in(sorted(RUNNING))
    return (ranked.c.grade, closed, ranked.c.rank, case.c.registered_on.desc(), case.c.id.desc())


class SearchMatches:
    """What is found beside the list of cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def best_others(self, words: SearchWords, limit: int) -> Sequence[tuple[HitKind, int]]:
        """Return kind and id of what matches best and is no case."""
        rank = _RANK if words.expression else literal(0)
        seen = (and_(_of(kind), _key(kind).in_(select(OWNERS[kind].c.id))) for kind in _OTHERS)
        rows = self._connection.scalars(
            select(INDEX.c.rowid)
            .where(INDEX.c.rowid >= _AFTER_CASES, *_conditions(words), or_(*seen))
            .order_by(_grade(words), _KIND, rank, INDEX.c.rowid)
            .limit(limit)
        )
        return [(_BY_BLOCK[row // BLOCK * BLOCK], row % BLOCK) for row in rows]

    def found_in(
        self, found: Collection[tuple[HitKind, int]], words: SearchWords
    ) -> Mapping[tuple[HitKind, int], FoundText]:
        """Return the text in which each was found, where its title does not tell."""
        keys: dict[HitKind, list[int]] = defaultdict(list)
        for kind, key in found:
            keys[kind].append(key)
        return {
            (kind, key): where
            for kind, theirs in keys.items()
            for key, where in found_in(self._connection, kind, theirs, words).items()
        }


def _key(kind: HitKind) -> ColumnElement[int]:
    return INDEX.c.rowid - BLOCKS[kind]


def _of(kind: HitKind) -> ColumnElement[bool]:
    return INDEX.c.rowid.between(BLOCKS[kind], BLOCKS[kind] + BLOCK - 1)


def _conditions(words: SearchWords) -> list[ColumnElement[bool]]:
    everything = INDEX.c.title + INDEX.c.detail + INDEX.c.content
    conditions = [func.instr(everything, part) > 0 for part in words.unindexed]
    return [_match(words.expression), *conditions] if words.expression else conditions


def _match(expression: str) -> ColumnElement[bool]:
    return literal_column(INDEX.name).op("MATCH")(expression)


def _grade(words: SearchWords) -> ColumnElement[int]:
    """Return how well the words stand in a row, added up; 0 is best."""
    graded = [_grade_of(word, part) for word, part in zip(words.words, words.parts, strict=True)]
    total: ColumnElement[int] = graded[0]
    for each in graded[1:]:
        total = total + each
    return total


def _grade_of(word: str, part: str) -> ColumnElement[int]:
    start = word_start(word)
    anywhere = phrase_of(start) if part != start else None
    begins = true() if part == start else INDEX.c.rowid.in_(_rows_with(anywhere or ""))
    return choose(
        (func.instr(INDEX.c.title, start + " ") > 0, _TITLE_WORD),
        (func.instr(INDEX.c.title, start) > 0, _TITLE_START),
        (func.instr(INDEX.c.detail, start) > 0, _DETAIL_START),
        (begins, _START),
        (func.instr(INDEX.c.title, part) > 0, _TITLE),
        (func.instr(INDEX.c.detail, part) > 0, _DETAIL),
        else_=_ELSEWHERE,
    )


def _rows_with(phrase: str) -> Select[*tuple[int]]:
    return select(INDEX.c.rowid).where(_match(phrase)).correlate(None)
