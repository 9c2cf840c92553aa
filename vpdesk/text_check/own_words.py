"""Finds in a finished text the words that vpdesk itself put there."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from vpdesk.text_check.folding import Word, fold, words_of

_Tree: TypeAlias = "dict[str, _Tree]"
_END = ""


def own_places(
    own: Iterable[str], all_words: Sequence[Word], abbreviations: frozenset[str]
) -> list[tuple[int, int]]:
    """Return where one of ``own`` stands, as starts and stops that never lie in each other.

    They have to stand there word for word.
    """
    tree: _Tree = {}
    for phrase in own:
        node = tree
        for word in words_of(fold(phrase), abbreviations):
            node = node.setdefault(word.key, {})
        node[_END] = {}
    tree.pop(_END, None)
    places: list[tuple[int, int]] = []
    for start, stop in _matches(tree, all_words):
        if not places or stop > places[-1][1]:
            places.append((start, stop))
    return places


def _matches(tree: _Tree, all_words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    for place, first in enumerate(all_words):
        node = tree
        stop = 0
        for word in all_words[place:]:
            if word.key not in node:
                break
            node = node[word.key]
            if _END in node:
                stop = word.stop
        if stop:
            yield first.start, stop
