"""Tells whether texts name one person, in any spelling that the check knows."""

from vpdesk.domain.text_hits import KnownTerm, KnownTerms, Level, TermKind
from vpdesk.text_check.folding import fold, words_of
from vpdesk.text_check.index import index_of
from vpdesk.text_check.known import known_in
from vpdesk.text_check.vocabulary import words


class Mentions:
    """Looks for one name in text after text; words that merely look like it do not count."""

    def __init__(self, name: str) -> None:
        term = KnownTerm(text=name, kind=TermKind.REPORTER)
        self._index = index_of(KnownTerms(terms=(term,)))

    def stands_in(self, text: str) -> bool:
        """Tell whether the name, or a part of it, stands in ``text``."""
        folded = fold(text)
        all_words = words_of(folded, words("abbreviations"))
        found = known_in(folded, all_words, self._index)
        return any(each.level is Level.BLOCK for each in found)
