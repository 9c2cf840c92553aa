"""Turns what somebody typed into questions to the search index that cannot go wrong."""

import unicodedata
from dataclasses import dataclass

SHORTEST_INDEXED = 3
MOST_WORDS = 12
LONGEST_WORD = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """The words of a search; all of them have to be found.

    Those of three letters and more are looked up in the index, anywhere in a text; ``short`` ones
    are compared with the start of words in titles and details.
    """

    indexed: tuple[str, ...]
    short: tuple[str, ...]

    @property
    def expression(self) -> str:
        """The indexed words in the query language of FTS5, each a quoted string.

        A word with an apostrophe is looked for with either one.
        """
        return " AND ".join(map(_either, self.indexed))

    @property
    def patterns(self) -> tuple[str, ...]:
        """One LIKE pattern per short word, with ``!`` as escape character."""
        return tuple(f"% {_escaped(word)}%" for word in self.short)

    @property
    def first_pattern(self) -> str:
        """The LIKE pattern of titles that begin with the first word."""
        return _escaped((self.indexed + self.short)[0]) + "%"


def search_words(typed: str) -> SearchWords | None:
    """Return the words in ``typed``, or None when there is nothing to look for."""
    words = [word[:LONGEST_WORD] for word in searchable(typed).split()[:MOST_WORDS]]
    if not words:
        return None
    return SearchWords(
        indexed=tuple(word for word in words if len(word) >= SHORTEST_INDEXED),
        short=tuple(word for word in words if len(word) < SHORTEST_INDEXED),
    )


def searchable(text: str) -> str:
    """Return ``text`` in the one form in which it is indexed and looked for."""
    composed = unicodedata.normalize("NFC", text)
    return composed.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")


def _either(word: str) -> str:
    spellings = dict.fromkeys((word.replace("’", "'"), word.replace("'", "’")))
    quoted = ('"' + each.replace('"', '""') + '"' for each in spellings)
    return "(" + " OR ".join(quoted) + ")"


def _escaped(word: str) -> str:
    escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return escaped.replace("'", "_").replace("’", "_")
