"""Looks for the initials of known persons: J.d.V., JdV."""

from collections.abc import Iterator, Sequence

from vpdesk.domain.text_hits import HitReason, Level
from vpdesk.text_check.folding import Folded, Word
from vpdesk.text_check.found import Found
from vpdesk.text_check.index import Entry, Index
from vpdesk.text_check.vocabulary import name_words, words

_CERTAIN = 3
"""Two capitals stand for many things."""


def initials_in(folded: Folded, all_words: Sequence[Word], index: Index) -> Iterator[Found]:
    """Yield the initials of a known person, with full stops or without."""
    run: list[Word] = []
    for word in all_words:
        if run and not _continues(folded, run[-1], word):
            yield from _dotted(run, index)
            run = []
        if len(word.key) == 1:
            run.append(word)
        elif entry := index.initials.get(word.key):
            yield from _glued(word, entry)
    yield from _dotted(run, index)


def _continues(folded: Folded, one: Word, other: Word) -> bool:
    between = folded.plain[one.stop : other.start]
    return len(other.key) == 1 and between.startswith(".") and not between[1:].strip()


def _dotted(run: Sequence[Word], index: Index) -> Iterator[Found]:
    key = "".join(word.key for word in run)
    entry = index.initials.get(key)
    if entry is None:
        return
    capitals = run[0].capital and run[-1].capital
    usual = key in words("dotted")
    if capitals or not usual:
        sure = capitals and not usual and not entry.only_noted
        yield _found(run, Level.BLOCK if sure else Level.NOTE, entry)


def _glued(word: Word, entry: Entry) -> Iterator[Found]:
    if not (word.capital and word.inner):
        return
    usual = word.key in words("known_capitals") | name_words()
    if len(word.key) >= _CERTAIN:
        sure = not usual and not entry.only_noted
        yield _found([word], Level.BLOCK if sure else Level.NOTE, entry)
    elif not usual:
        yield _found([word], Level.NOTE, entry)


def _found(run: Sequence[Word], level: Level, entry: Entry) -> Found:
    return Found(
        start=run[0].start,
        stop=run[-1].stop,
        level=level,
        reason=HitReason.INITIALS,
        kind=entry.kind,
    )
