"""Reduces a text to plain letters, keeping where each of them stands in the text."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from vpdesk.paths import resources

# These are neither marks nor control signs to Unicode, and show nothing all the same.
_BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_INVISIBLE = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Me", "Mn"})
_WORD = re.compile(r"[^\W_]+")
# What ends a sentence: a full stop with what follows it, or a line.
_END = re.compile(r"[.!?\u2026]+[\s\"')\]]|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A run of letters and digits: ``plain[start:stop]``.

    ``capital`` tells whether it begins with one, ``inner`` whether one stands within. ``first``
    is True for the first word of sentence number ``sentence``.
    """

    key: str
    start: int
    stop: int
    capital: bool
    inner: bool
    first: bool
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text in small letters without marks; ``places`` says where each of them comes from."""

    plain: str
    places: tuple[int, ...]
    capitals: frozenset[int]
    length: int

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """Return where ``plain[start:stop]``, which is not empty, stands in the text."""
        last = self.places[stop - 1]
        following = bisect_right(self.places, last)
        end = self.places[following] if following < len(self.places) else self.length
        return self.places[start], end


def fold(text: str) -> Folded:
    """Reduce a text to what it reads like.

    Marks, invisible signs and hyphens at the end of a line are left out, look-alikes become the
    letters they look like, spaces and dashes become plain ones; line ends stay.
    """
    parts: list[str] = []
    places: list[int] = []
    capitals: set[int] = set()
    for place, sign in enumerate(text):
        folded = _folded(sign)
        if folded:
            if sign.isupper() or sign.istitle():
                capitals.add(len(places))
            parts.append(folded)
            places.extend([place] * len(folded))
    return Folded(
        plain="".join(parts),
        places=tuple(places),
        capitals=frozenset(capitals),
        length=len(text),
    )


def words_of(folded: Folded, abbreviations: frozenset[str]) -> tuple[Word, ...]:
    """Return the words in order; after one of ``abbreviations`` a full stop ends no sentence."""
    found: list[Word] = []
    sentence, last = 0, ""
    stop = 0
    for match in _WORD.finditer(folded.plain):
        between = folded.plain[stop : match.start()]
        ends = _ends_sentence(between, last, abbreviations)
        sentence += bool(found) and ends
        start, stop = match.span()
        found.append(
            Word(
                key=match[0],
                start=start,
                stop=stop,
                capital=start in folded.capitals,
                inner=any(place in folded.capitals for place in range(start + 1, stop)),
                first=ends or not found,
                sentence=sentence,
            )
        )
        last = match[0]
    return tuple(found)


def key_of(text: str) -> str:
    """Return the letters and digits of a text, reduced and glued together."""
    return "".join(_WORD.findall(fold(text).plain))


def _ends_sentence(between: str, last: str, abbreviations: frozenset[str]) -> bool:
    if "\n" in between:
        return True
    short = between.startswith(".") and (len(last) == 1 or last in abbreviations)
    return not short and bool(_END.search(between))


@cache
def _folded(sign: str) -> str:
    if sign in "\n\r\u2028\u2029\x0b\x0c\x85":
        return "\n"
    if sign.isspace():
        return " "
    if reading := _look_alikes().get(sign):
        return reading
    return "".join(map(_plain, unicodedata.normalize("NFKD", sign)))


def _plain(sign: str) -> str:
    if sign in _BLANK:
        return ""
    category = unicodedata.category(sign)
    if category in _INVISIBLE:
        return ""
    if category == "Pd" or sign == "\u2212":
        return "-"
    if sign in "\u2018\u2019\u201a\u201b\u2032`\u00b4\u02bc\u02b9":
        return "'"
    if sign in "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033":
        return '"'
    return _look_alikes().get(sign) or "".join(
        _look_alikes().get(each, each)
        for each in unicodedata.normalize("NFKD", sign.casefold())
        if unicodedata.category(each) not in _INVISIBLE
    )


@cache
def _look_alikes() -> dict[str, str]:
    """Return what each sign reads like that reads like letters of the Latin alphabet."""
    text = (resources() / "text_check" / "look_alikes.txt").read_text("utf-8")
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {chr(int(code, 16)): reading for reading, *codes in lines for code in codes}
