"""What a password is worth, told simply, and passwords of Dutch words."""

import re
import secrets
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum, auto

from vpdesk.security.errors import PasswordTooShort, WordListTooShort

LEAST_CHARACTERS = 12
_WORDS = 6
_LEAST_WORDS = 2048


class PasswordStrength(IntEnum):
    """How strong a password is, weakest first."""

    TOO_SHORT = auto()
    COMMON = auto()
    """It is in the list of common ones, or nothing but one of them repeated or numbered."""
    WEAK = auto()
    FAIR = auto()
    GOOD = auto()
    STRONG = auto()

    @property
    def accepted(self) -> bool:
        return self >= PasswordStrength.FAIR


# Bits: what guessing costs beside Argon2id, which makes each guess a second's work.
_LEVELS = (
    (64.0, PasswordStrength.STRONG),
    (52.0, PasswordStrength.GOOD),
    (40.0, PasswordStrength.FAIR),
    (0.0, PasswordStrength.WEAK),
)
_LISTED_BITS = 10.0
_WORD_BITS = 11.0
_YEAR_BITS = 7.0
_PATTERN_BITS = 5.0
_DIGIT_BITS = 3.3
_LETTER_BITS = 4.7
# Letters in a row are mostly words, whether a list knows them or not.
_NEXT_LETTER_BITS = 2.5
_SEPARATOR_BITS = 1.0
_OTHER_BITS = 5.5
_MOST_CAPITALS = 4
_SHORTEST_PIECE = 3
_LONGEST_PIECE = 24
_SAME = re.compile(r"(.{1,6}?)\1{2,}", re.DOTALL)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_RUNS = frozenset(
    line[start : start + _SHORTEST_PIECE]
    for row in _ROWS
    for line in (row, row[::-1])
    for start in range(len(row) - _SHORTEST_PIECE + 1)
)
_LEET = str.maketrans("013457@$!", "oleastasi")


def word_list(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the entries of a word file: one a line, without empty lines and `#` comments."""
    stripped = (line.strip() for line in lines)
    return tuple(line for line in stripped if line and not line.startswith("#"))


def check_length(password: str) -> None:
    """Raise PasswordTooShort below twelve characters, counted after NFC."""
    length = len(unicodedata.normalize("NFC", password))
    if length < LEAST_CHARACTERS:
        raise PasswordTooShort(length=length, least=LEAST_CHARACTERS)


def password_strength(
    password: str, *, common: Collection[str], words: Collection[str] = ()
) -> PasswordStrength:
    """Return how strong a password is.

    An estimate of the guesses an attacker needs who knows lists, words, years, rows of keys and
    repetition; never more than that. `common` and `words` hold lower-case entries; sets are fast.
    """
    normal = unicodedata.normalize("NFC", password)
    if len(normal) < LEAST_CHARACTERS:
        return PasswordStrength.TOO_SHORT
    folded = normal.casefold()
    bare = folded.rstrip("0123456789!?.*#@$ ")
    plain = {folded, bare, _once(folded)}
    if not (plain | {form.translate(_LEET) for form in plain}).isdisjoint(common):
        return PasswordStrength.COMMON
    capitals = sum(mark.isupper() for mark in normal)
    bits = _bits(folded, common, words) + min(capitals, _MOST_CAPITALS)
    return next(level for least, level in _LEVELS if bits >= least)


def generate_passphrase(words: Sequence[str]) -> str:
    """Return six words drawn at random, joined by hyphens: 66 bits from 2,048 words.

    Raises WordListTooShort below 2,048 different words.
    """
    different = sorted(set(words))
    if len(different) < _LEAST_WORDS:
        raise WordListTooShort(found=len(different), least=_LEAST_WORDS)
    return "-".join(secrets.choice(different) for _ in range(_WORDS))


def _once(folded: str) -> str:
    same = _SAME.fullmatch(folded)
    return same[1] if same else folded


def _bits(folded: str, common: Collection[str], words: Collection[str]) -> float:
    bits, place = 0.0, 0
    while place < len(folded):
        length, cost = max(
            _pieces(folded, place, common, words), key=lambda piece: (piece[0], -piece[1])
        )
        bits += cost
        place += length
    return bits


def _pieces(
    folded: str, place: int, common: Collection[str], words: Collection[str]
) -> Iterator[tuple[int, float]]:
    """Yield what can be seen at a place of the password: its length and its bits."""
    yield 1, _bits_of_mark(folded, place)
    for pattern, bits in ((_SAME, _PATTERN_BITS), (_YEAR, _YEAR_BITS)):
        found = pattern.match(folded, place)
        if found:
            yield len(found[0]), bits
    run = 0
    while folded[place + run : place + run + _SHORTEST_PIECE] in _RUNS:
        run += 1
    if run:
        yield run + _SHORTEST_PIECE - 1, _PATTERN_BITS
    for length in range(_SHORTEST_PIECE, _LONGEST_PIECE + 1):
        piece = folded[place : place + length]
        if len(piece) == length:
            if piece in common or piece.translate(_LEET) in common:
                yield length, _LISTED_BITS
            if piece in words:
                yield length, _WORD_BITS


def _bits_of_mark(folded: str, place: int) -> float:
    mark = folded[place]
    if mark.isdigit():
        return _DIGIT_BITS
    if mark.isalpha():
        follows = place > 0 and folded[place - 1].isalpha()
        return _NEXT_LETTER_BITS if follows else _LETTER_BITS
    return _SEPARATOR_BITS if mark in " -_." else _OTHER_BITS
