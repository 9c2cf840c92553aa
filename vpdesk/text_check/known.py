"""Looks for known terms among the words of a text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vpdesk.domain.text_hits import HitReason, Level
from vpdesk.text_check.folding import Folded, Word
from vpdesk.text_check.found import Found
from vpdesk.text_check.index import LEAST_WITHIN, Entry, Index, shape_of
from vpdesk.text_check.nearly import Nearly
from vpdesk.text_check.vocabulary import name_words, words

_MOST_WORDS = 30
_MOST_WORDS_NEARLY = 4
_LEAST_NEARLY = 4
_LEAST_NEARLY_TOGETHER = 8
_LEAST_TORN = 7
_LEAST_BESIDE = 3
_LEAST_AT_END = 6
_LONGEST_GAP = 3
# Endings, with the letters a name must have to take them.
_ENDINGS = {"etje": 4, "pje": 4, "tje": 4, "je": 4, "s": 3, "en": 5, "se": 5, "e": 4}


def known_in(folded: Folded, all_words: Sequence[Word], index: Index) -> Iterator[Found]:
    """Yield every place where a known term stands, or nearly."""
    if not index.entries:
        return
    nearly = Nearly(index)
    for place, word in enumerate(all_words):
        following = all_words[place : place + _MOST_WORDS]
        yield from _written(folded, following, index)
        yield from _nearly_written(folded, following[:_MOST_WORDS_NEARLY], index, nearly)
        yield from _within(word, index)


def _written(folded: Folded, following: Sequence[Word], index: Index) -> Iterator[Found]:
    key = ""
    for count, word in enumerate(following, start=1):
        if key and (
            shape_of(key) not in index.beginnings or _gap(folded, following, count) > _LONGEST_GAP
        ):
            return
        key += word.key
        together = following[:count]
        for entry, reason in _meant(key, index):
            level = _level(entry, together, ended=not key.endswith(entry.key))
            if level and not _apart(folded, together, key, entry):
                yield _found(together, level, reason, entry)
                break


def _meant(key: str, index: Index) -> Iterator[tuple[Entry, HitReason]]:
    """Yield what a key says: as it is, without an ending, and by its looks."""
    if entry := index.entries.get(key):
        yield entry, HitReason.NAME if entry.person else HitReason.TERM
    for ending, least in _ENDINGS.items():
        entry = index.entries.get(key.removesuffix(ending))
        if entry and entry.key != key and len(entry.key) >= least:
            yield entry, HitReason.NAME if entry.person else HitReason.TERM
    if entry := index.shapes.get(shape_of(key)):
        yield entry, HitReason.NAME_NEARLY


def _level(entry: Entry, together: Sequence[Word], *, ended: bool = False) -> Level | None:
    """Return how bad it is to find ``entry`` in these words, None when it is not bad at all."""
    if not entry.common:
        return Level.NOTE if entry.only_noted else Level.BLOCK
    if _in_capitals(together):
        return Level.NOTE if entry.only_noted else Level.BLOCK
    # "koken" is cooking, whoever is called Kok.
    return None if ended else Level.NOTE


def _in_capitals(together: Sequence[Word]) -> bool:
    """Tell whether a capital stands where only a name has one."""
    between = words("between_names")
    named = [word for word in together if word.key not in between]
    return any(word.inner or (word.capital and not word.first) for word in named)


def _apart(folded: Folded, together: Sequence[Word], key: str, entry: Entry) -> bool:
    """Tell whether the parts of one word stand as far apart as words of their own do."""
    gaps = [folded.plain[one.stop : other.start] for one, other in pairwise(together)]
    ended = bool(gaps) and len(key) - len(together[-1].key) >= len(entry.key)
    # Only an apostrophe or a hyphen joins an ending to its name.
    if ended and not set(gaps.pop()) & set("-'"):
        return True
    if not entry.single or all(len(word.key) == 1 for word in together):
        return False
    hidden = together[0].capital and len(key) >= _LEAST_TORN
    return not hidden and any(not set(gap) & set("-'\n") for gap in gaps)


def _nearly_written(
    folded: Folded, following: Sequence[Word], index: Index, nearly: Nearly
) -> Iterator[Found]:
    key = ""
    for count, word in enumerate(following, start=1):
        if key and _gap(folded, following, count) > _LONGEST_GAP:
            return
        key += word.key
        together = following[:count]
        capitals = any(each.capital for each in together)
        if len(key) < _LEAST_NEARLY or key in index.entries:
            continue
        if count > 1 and (len(key) < _LEAST_NEARLY_TOGETHER or not capitals):
            continue
        entry = index.entries.get(nearly.find(key) or "")
        if entry and not (count > 1 and entry.single):
            doubtful = entry.common or key in name_words()
            if level := _level_nearly(entry, together, doubtful=doubtful):
                yield _found(together, level, HitReason.NAME_NEARLY, entry)


def _level_nearly(entry: Entry, together: Sequence[Word], *, doubtful: bool) -> Level | None:
    if _in_capitals(together):
        return Level.NOTE if doubtful or entry.only_noted else Level.BLOCK
    return None if doubtful else Level.NOTE


def _within(word: Word, index: Index) -> Iterator[Found]:
    key = word.key
    small = not word.capital and not word.inner
    if small and key in name_words():
        return
    for length in range(LEAST_WITHIN, len(key) - _LEAST_BESIDE + 1):
        if entry := index.within.get(key[:length]):
            sure = word.inner or (word.capital and not word.first)
            level = Level.BLOCK if sure and not entry.only_noted else Level.NOTE
            yield _found([word], level, HitReason.NAME_WITHIN, entry)
        entry = index.within.get(key[-length:])
        if entry and (word.inner or length >= _LEAST_AT_END):
            level = Level.BLOCK if word.inner and not entry.only_noted else Level.NOTE
            yield _found([word], level, HitReason.NAME_WITHIN, entry)


def _gap(folded: Folded, following: Sequence[Word], count: int) -> int:
    """Return how many signs but spaces stand before the last of the first ``count`` words."""
    between = folded.plain[following[count - 2].stop : following[count - 1].start]
    return len("".join(between.split()))


def _found(together: Sequence[Word], level: Level, reason: HitReason, entry: Entry) -> Found:
    return Found(
        start=together[0].start,
        stop=together[-1].stop,
        level=level,
        reason=reason,
        kind=entry.kind,
    )
