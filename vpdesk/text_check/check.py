"""Looks through a text for words that could give somebody away."""

import hashlib
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from vpdesk.domain.text_hits import Hit, HitReason, KnownTerms, Level
from vpdesk.text_check.days import days_in
from vpdesk.text_check.folding import Folded, Word, fold, words_of
from vpdesk.text_check.found import Found
from vpdesk.text_check.index import index_of
from vpdesk.text_check.initials import initials_in
from vpdesk.text_check.known import known_in
from vpdesk.text_check.lint import lint
from vpdesk.text_check.own_words import own_places
from vpdesk.text_check.patterns import patterns_in, turned_in
from vpdesk.text_check.vocabulary import words

_REASONS = tuple(HitReason)


def check(
    text: str,
    terms: KnownTerms,
    printed: frozenset[int] = frozenset(),
    own: Iterable[str] = (),
) -> tuple[Hit, ...]:
    """Return what could give somebody away, in the order of the text; never two for one place.

    ``printed`` are the numbers that the report prints as they are, so that the text may repeat
    them. Where one of ``own``, the words that vpdesk itself printed, stands, nothing is found.
    """
    folded = fold(text)
    all_words = words_of(folded, words("abbreviations"))
    index = index_of(terms)
    found = [
        *known_in(folded, all_words, index),
        *initials_in(folded, all_words, index),
        *patterns_in(folded),
        *days_in(folded, terms.dates),
        *lint(text, folded, all_words, printed),
    ]
    places = own_places(own, all_words, words("abbreviations"))
    left = [each for each in found if not _inside(each, places)]
    return _without_overlap([*_hits(folded, all_words, left), *_turned(text)])


def known_names(text: str, terms: KnownTerms, own: Iterable[str] = ()) -> tuple[Hit, ...]:
    """Return only where one of ``terms`` stands, or nearly; days, numbers and the rest are left.

    Where one of ``own``, names that may stand there, stands, nothing is found.
    """
    folded = fold(text)
    all_words = words_of(folded, words("abbreviations"))
    index = index_of(terms)
    found = (*known_in(folded, all_words, index), *initials_in(folded, all_words, index))
    places = own_places(own, all_words, words("abbreviations"))
    left = [each for each in found if not _inside(each, places)]
    return _without_overlap(_hits(folded, all_words, left))


def _inside(found: Found, places: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(places, (found.start, len(places) and places[-1][1]))
    return before > 0 and found.stop <= places[before - 1][1]


def _hits(folded: Folded, all_words: Sequence[Word], found: Iterable[Found]) -> Iterator[Hit]:
    starts = [word.start for word in all_words]
    sentences = {
        number: _digest(*(word.key for word in group))
        for number, group in groupby(all_words, key=lambda word: word.sentence)
    }
    for each in found:
        # Signs alone, such as "-@-.-", may stand where no word does.
        first = max(bisect_right(starts, each.start) - 1, 0)
        near = all_words[first : max(bisect_left(starts, each.stop), first + 1)]
        around = [sentences[number] for number in dict.fromkeys(word.sentence for word in near)]
        start, end = folded.span(each.start, each.stop)
        yield Hit(
            start=start,
            end=end,
            level=each.level,
            reason=each.reason,
            kind=each.kind,
            wording=_digest(each.reason, folded.plain[each.start : each.stop], *around),
        )


def _turned(text: str) -> Iterator[Hit]:
    for start, end in turned_in(text):
        yield Hit(start=start, end=end, level=Level.BLOCK, reason=HitReason.HIDDEN_ORDER)


def _without_overlap(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the worst and longest of the hits that share a place."""
    kept: list[tuple[int, int]] = []
    chosen: list[Hit] = []
    for hit in sorted(hits, key=_preference):
        place = bisect_left(kept, (hit.start, hit.end))
        clear_before = place == 0 or kept[place - 1][1] <= hit.start
        if clear_before and (place == len(kept) or kept[place][0] >= hit.end):
            insort(kept, (hit.start, hit.end))
            chosen.append(hit)
    return tuple(sorted(chosen, key=lambda hit: hit.start))


def _preference(hit: Hit) -> tuple[bool, bool, int, int, int, str]:
    nearly = hit.reason is HitReason.NAME_NEARLY
    return (
        hit.level is Level.NOTE,
        nearly,
        hit.start - hit.end,
        hit.start,
        _REASONS.index(hit.reason),
        hit.kind or "",
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
