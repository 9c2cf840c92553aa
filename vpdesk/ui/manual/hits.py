"""How often words that are looked for stand in each chapter."""

from functools import cache

from PySide6.QtGui import QTextDocument

from vpdesk.domain.found_words import folded, marked_places, sought_words
from vpdesk.ui.manual.chapters import chapters
from vpdesk.ui.manual.dressing import MARKDOWN, blocks

_SHORTEST = 2
"""Letters from which places are looked for."""


def phrase(typed: str) -> tuple[str, ...]:
    """Return what is looked for, folded: all that was typed as one; empty when it is too short."""
    words = " ".join(sought_words(typed))
    return (words,) if len(words) >= _SHORTEST else ()


def hits(words: tuple[str, ...]) -> dict[str, int]:
    """Return the chapters in which the folded words stand, with how often."""
    if not words:
        return {}
    counted = {
        key: sum(len(marked_places(line, words)) for line in lines)
        for key, lines in _lines().items()
    }
    return {key: count for key, count in counted.items() if count}


@cache
def _lines() -> dict[str, tuple[str, ...]]:
    return {chapter.key: _texts(chapter.text) for chapter in chapters()}


def _texts(text: str) -> tuple[str, ...]:
    document = QTextDocument()
    document.setMarkdown(text, MARKDOWN)
    return tuple(block.text() for block in blocks(document) if folded(block.text()))
