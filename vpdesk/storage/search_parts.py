"""The parts of an indexed text, each with a mark that tells where it comes from.

Marks are made of characters of private use, which nobody can look for: `folded` leaves none.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vpdesk.domain.search import FoundField
from vpdesk.storage.search_words import indexed

_FIRST_FIELD = 0xE000
_FIRST_DIGIT = 0xE100
_DIGITS = {ord(str(digit)): chr(_FIRST_DIGIT + digit) for digit in range(10)}
_NUMBERS = {_FIRST_DIGIT + digit: str(digit) for digit in range(10)}
_PART = re.compile("([\ue000-\ue0ff])([\ue100-\ue109]+)([^\ue000-\ue0ff]*)")
FIELDS = tuple(FoundField)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedPart:
    """A text as it stands in the index, and the row it is from."""

    field: FoundField
    id: int
    text: str


def mark_of(field: FoundField, key: int) -> str:
    return chr(_FIRST_FIELD + FIELDS.index(field)) + str(key).translate(_DIGITS)


def in_parts(parts: Iterable[tuple[FoundField, int, str]]) -> str:
    """Return texts as one, each after the mark of its row."""
    return "".join(mark_of(field, key) + indexed(text) for field, key, text in parts)


def parts_of(content: str) -> Iterator[IndexedPart]:
    """Return the parts that ``in_parts`` put together."""
    for field, number, text in _PART.findall(content):
        yield IndexedPart(
            field=FIELDS[ord(field) - _FIRST_FIELD], id=int(number.translate(_NUMBERS)), text=text
        )
