"""Turns what somebody typed, and the texts it is looked for in, into what the index compares."""

from dataclasses import dataclass

from vpdesk.domain.found_words import SHORTEST_INSIDE, apart, folded, sought_words, spaced

_SHORTEST_PHRASE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWords:
    """The words of a search; all of them have to be found.

    Those of three letters and more are found anywhere in a text, shorter ones at the start of its
    words. What is said of a text holds for texts in the form of `indexed`.
    """

    words: tuple[str, ...]

    @property
    def expression(self) -> str:
        """The words that the index can look up, in the query language of FTS5; may be empty."""
        return " AND ".join(_quoted(each) for each in map(_part, self.words) if _indexed(each))

    @property
    def parts(self) -> tuple[str, ...]:
        """What has to stand in a text, for each word; too short for the index or not."""
        return tuple(map(_part, self.words))

    @property
    def unindexed(self) -> tuple[str, ...]:
        """Those of ``parts`` that the index cannot look up."""
        return tuple(each for each in self.parts if not _indexed(each))


def search_words(typed: str) -> SearchWords | None:
    """Return the words in ``typed``, or None when there is nothing to look for."""
    words = sought_words(typed)
    return SearchWords(words=words) if words else None


def indexed(text: str) -> str:
    """Return ``text`` as it stands in the index, with a space before and after it.

    Where letters and signs meet there is a space too, so that every word begins after one; a part
    of a word without spaces becomes that part of what the word becomes.
    """
    return f" {spaced(folded(text))} "


def word_start(word: str) -> str:
    """Return what stands in an indexed text where one of its words begins with ``word``."""
    return f" {apart(word)}"


def phrase_of(text: str) -> str | None:
    """Return an indexed text as a phrase of FTS5; None when it is too short for one."""
    return _quoted(text) if _indexed(text) else None


def _part(word: str) -> str:
    return apart(word) if len(word) >= SHORTEST_INSIDE else word_start(word)


def _indexed(part: str) -> bool:
    return len(part) >= _SHORTEST_PHRASE


def _quoted(part: str) -> str:
    return '"' + part.replace('"', '""') + '"'
