"""Looks for what anybody could be found by: addresses, numbers, and times of day."""

import re
from collections.abc import Iterator

from vpdesk.domain.text_hits import HitReason, Level
from vpdesk.text_check.folding import Folded
from vpdesk.text_check.found import Found

_PATTERNS = (
    (
        HitReason.EMAIL,
        Level.BLOCK,
        r"[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}",
    ),
    (
        HitReason.BANK_ACCOUNT,
        Level.BLOCK,
        r"\b[a-z]{2}[0-9]{2} ?[a-z0-9]{4}(?: ?[0-9]{4}){1,6}(?: ?[0-9]{1,4})?\b",
    ),
    (
        HitReason.TIME,
        Level.NOTE,
        r"\b(?:[01]?[0-9]|2[0-3])(?::[0-5][0-9]\b|\.[0-5][0-9](?= ?(?:uur|u|h)\b))",
    ),
    (HitReason.REFERENCE, Level.NOTE, r"\b[a-z]{1,6}[-/]?[0-9]{2,4}[-/.][0-9]{2,6}\b"),
    (HitReason.REFERENCE, Level.NOTE, r"\b[a-z]{1,6}[-/]?[0-9]{3,}\b"),
    (HitReason.REFERENCE, Level.NOTE, r"\b[0-9]{2,4}[-/][0-9]{3,6}\b"),
)
_COMPILED = tuple((reason, level, re.compile(pattern)) for reason, level, pattern in _PATTERNS)
_PHONE = re.compile(r"(?<![a-z0-9.,/-])(?:\+|\(?0)[0-9](?:[ ()/.-]{0,3}[0-9]){7,13}(?![0-9])")
_DAY_FIRST = re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}")
_POSTCODE = re.compile(r"\b[1-9][0-9]{3} ?([a-z]{2})\b")
# They turn the order of what follows round; nothing in a report needs that.
_TURNING = re.compile("[\u202d\u202e\u2066-\u2068]")


def patterns_in(folded: Folded) -> Iterator[Found]:
    """Yield e-mail addresses, telephone numbers, bank accounts, postcodes, times, references."""
    for reason, level, pattern in _COMPILED:
        for match in pattern.finditer(folded.plain):
            yield _found(match, level, reason)
    for match in _PHONE.finditer(folded.plain):
        if not _DAY_FIRST.match(match[0]):
            yield _found(match, Level.BLOCK, HitReason.PHONE)
    for match in _POSTCODE.finditer(folded.plain):
        # "2025 en" is a year and a word.
        if " " not in match[0] or set(range(*match.span(1))) <= folded.capitals:
            yield _found(match, Level.BLOCK, HitReason.POSTCODE)


def turned_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the text itself, not what it reads like, holds signs that turn it round."""
    for match in _TURNING.finditer(text):
        yield match.span()


def _found(match: re.Match[str], level: Level, reason: HitReason) -> Found:
    return Found(start=match.start(), stop=match.end(), level=level, reason=reason)
