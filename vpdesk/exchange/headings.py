"""Recognises what the columns of a table hold by the words above them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final, Generic

from vpdesk.domain.registers import Held

_LONGEST_HEADER: Final = 120


def normalised(header: str) -> str:
    """Return `header` in lower case, without accents and with one space for all punctuation."""
    plain = unicodedata.normalize("NFKD", header.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", letters))


class Headings(Generic[Held]):
    """The words by which fields are known: `phrases` per field, the likeliest first.

    A comma ends a phrase. Words that are `too_bare` say too little to know a longer header by.
    """

    def __init__(self, phrases: Mapping[Held, str], too_bare: str) -> None:
        self._too_bare = frozenset(re.findall(r"\w+", too_bare))
        self._phrases = {
            phrase: (field, rank)
            for field, text in phrases.items()
            for rank, phrase in enumerate(normalised(part) for part in text.split(","))
        }
        self._longest = max(len(phrase.split()) for phrase in self._phrases)

    def recognise(self, headers: Sequence[str]) -> tuple[Held | None, ...]:
        """Propose a field for each header; a field is proposed once, for the one that fits best.

        Case, accents and punctuation do not matter. The proposal is for the user to change.
        """
        matches = sorted(
            (*match, column)
            for column, header in enumerate(headers)
            if (match := self._best_match(header)) is not None
        )
        fields: list[Held | None] = [None] * len(headers)
        taken: set[Held] = set()
        for _tier, _rank, field, column in matches:
            if field not in taken:
                taken.add(field)
                fields[column] = field
        return tuple(fields)

    def recognised(self, headers: Sequence[str]) -> int:
        """Return for how many headers a field would be proposed."""
        return sum(field is not None for field in self.recognise(headers))

    def _best_match(self, header: str) -> tuple[int, int, Held] | None:
        """Return how well the field fits (lower is better: tier, rank) and the field."""
        if len(header) > _LONGEST_HEADER:
            return None
        for tier, form in enumerate((header, re.sub(r"\(.*?\)", " ", header))):
            if found := self._phrases.get(normalised(form)):
                return tier, found[1], found[0]
        return self._match_within(normalised(header).split())

    def _match_within(self, words: Sequence[str]) -> tuple[int, int, Held] | None:
        """Match the longest phrase that makes up at least half of the words."""
        for length in range(min(len(words) - 1, self._longest), (len(words) - 1) // 2, -1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if phrase not in self._too_bare and (found := self._phrases.get(phrase)):
                    return 2 + len(words) - length, found[1], found[0]
        return None
