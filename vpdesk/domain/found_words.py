"""Words that are looked for, and where they stand in a text, whatever its accents and capitals."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

MOST_WORDS = 12
LONGEST_WORD = 100
SHORTEST_INSIDE = 3
"""Letters from which a word is also found inside other words; shorter ones at their start."""

_SPECIAL = {
    "\0": " ",
    "’": "'",
    "‘": "'",
    "\N{MODIFIER LETTER APOSTROPHE}": "'",
    "`": "'",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
}
_LETTERS_MEET_SIGNS = re.compile(
    r"(?<=[^\W_])\s*(?=[^\w\s]|_)|(?:(?<=[^\w\s])|(?<=_))\s*(?=[^\W_])"
)
_SIGNS = re.compile(r"(?:[^\w\s]|_)+")
_UNSEEN = {"Mn", "Me", "Cf", "Cs"}
_PRIVATE_USE = "Co"


class _Folding(dict[int, str]):
    """What each character is looked for as, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _folded(chr(point))
        return folded


_FOLDED = _Folding()


def folded(text: str) -> str:
    """Return ``text`` in the one form in which texts are compared.

    Small letters without accents; `ß` is `ss`, the ligature `ij` two letters, every apostrophe the
    same, what cannot be seen is left out. Each character becomes the same wherever it stands.
    """
    return text.translate(_FOLDED)


def sought_words(typed: str) -> tuple[str, ...]:
    """Return the words in what somebody typed, folded, each once; empty when there are none."""
    words = dict.fromkeys(word[:LONGEST_WORD] for word in folded(typed).split())
    return tuple(words)[:MOST_WORDS]


def apart(text: str) -> str:
    """Return a folded text with one space wherever letters and signs meet."""
    return _LETTERS_MEET_SIGNS.sub(" ", text)


def stands_in(letters: str, word: str) -> bool:
    """Tell whether a folded word would be marked in a text, folded too."""
    return next(_standing(letters, word), None) is not None


def spaced(text: str) -> str:
    """Return a folded text ``apart``, with one space between two words: faster, for long texts."""
    return " ".join(_SIGNS.sub(r" \g<0> ", text).split())


def marked_places(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Return where in ``text`` any of the folded ``words`` stands, as start and end.

    The places are in order and do not touch. An accent that follows a letter belongs to it.
    Where letters and signs meet in a word, there may be spaces in the text.
    """
    letters = folded(text)
    found = [place for word in words for place in _standing(letters, word)]
    if not found:
        return ()
    origins = _origins(text)
    places: list[tuple[int, int]] = []
    for first, last in sorted((origins[start], origins[stop - 1]) for start, stop in found):
        end = last + 1
        while end < len(text) and not _FOLDED[ord(text[end])]:
            end += 1
        if places and first <= places[-1][1]:
            places[-1] = (places[-1][0], max(places[-1][1], end))
        else:
            places.append((first, end))
    return tuple(places)


def _origins(text: str) -> list[int] | range:
    """Return the place in ``text`` that each letter of it, folded, comes from."""
    if text.isascii():
        return range(len(text))
    return [place for place, each in enumerate(text) for _ in _FOLDED[ord(each)]]


def _standing(letters: str, word: str) -> Iterator[tuple[int, int]]:
    standing = _pattern(word)
    found = standing.search(letters)
    while found:
        if len(word) >= SHORTEST_INSIDE or _begins_at(letters, found.start()):
            yield found.span()
        found = standing.search(letters, found.start() + 1)


@lru_cache(maxsize=MOST_WORDS)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(r"\s*".join(map(re.escape, _LETTERS_MEET_SIGNS.split(word))))


def _begins_at(letters: str, place: int) -> bool:
    """Tell whether a word begins there: after a space, or where letters and signs meet."""
    if not place or letters[place - 1].isspace():
        return True
    return letters[place - 1].isalnum() != letters[place].isalnum()


def _folded(character: str) -> str:
    if unicodedata.category(character) == _PRIVATE_USE:
        return " "
    kept = (each for each in unicodedata.normalize("NFKD", character) if _is_seen(each))
    lowered = "".join(kept).casefold()
    plain = unicodedata.normalize("NFKD", lowered)
    return "".join(_SPECIAL.get(each, each) for each in plain if _is_seen(each))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN
