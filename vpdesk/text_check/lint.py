"""Looks for words about counts, single persons and times, which an adviser looks at twice."""

import re
from collections.abc import Iterator, Sequence

from vpdesk.domain.text_hits import HitReason, Level
from vpdesk.text_check.folding import Folded, Word
from vpdesk.text_check.found import Found
from vpdesk.text_check.vocabulary import numbers, words

_NUMBER = re.compile(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*(?![0-9])[ \n]?%?")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_LIST_MARK = re.compile(r"[.)](?= )")
_ONLY_CAPITAL = frozenset({"may", "march"})
_LONGEST_NUMBER = 9


def lint(
    text: str, folded: Folded, all_words: Sequence[Word], printed: frozenset[int]
) -> Iterator[Found]:
    """Yield what has to be looked at; a number among ``printed`` is what the report says itself."""
    yield from _numbers(folded, printed)
    counted, quantities = numbers(), words("quantities")
    alone, times = words("one_person"), _times()
    one, persons = words("one"), words("persons")
    for place, word in enumerate(all_words):
        if word.key in counted:
            if counted[word.key] not in printed:
                yield _found(word, word, HitReason.NUMBER)
        elif word.key in quantities or _is_one(text, folded, word):
            yield _found(word, word, HitReason.QUANTITY)
        elif word.key in times and (word.capital or word.key not in _ONLY_CAPITAL):
            yield _found(word, word, HitReason.SEASON)
        elif word.key in alone:
            yield _found(word, word, HitReason.ONE_PERSON)
        elif word.key in one and place + 1 < len(all_words):
            following = all_words[place + 1]
            if following.key in persons and following.sentence == word.sentence:
                yield _found(word, following, HitReason.ONE_PERSON)


def _numbers(folded: Folded, printed: frozenset[int]) -> Iterator[Found]:
    for match in _NUMBER.finditer(folded.plain):
        digits = match[0].rstrip(" \n%")
        marks = _LIST_MARK.match(folded.plain, match.start() + len(digits))
        begins = match.start() == 0 or folded.plain[match.start() - 1] == "\n"
        share = match[0].endswith("%")
        if (begins and marks) or (not share and _value(digits) in printed):
            continue
        yield Found(
            start=match.start(),
            stop=match.end() if share else match.start() + len(digits),
            level=Level.NOTE,
            reason=HitReason.NUMBER,
        )


def _value(digits: str) -> int | None:
    """Return a whole number, None for any other."""
    if _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "")
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else None


def _times() -> frozenset[str]:
    return words("seasons") | words("months_nl") | words("months_en")


def _is_one(text: str, folded: Folded, word: Word) -> bool:
    """Tell whether this is the number one with its accents, or with those of a typewriter."""
    if word.key != "een":
        return False
    start, end = folded.span(word.start, word.stop)
    return not text[start:end].isascii()


def _found(first: Word, last: Word, reason: HitReason) -> Found:
    return Found(start=first.start, stop=last.stop, level=Level.NOTE, reason=reason)
