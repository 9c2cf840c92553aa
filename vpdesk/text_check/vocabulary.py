"""The words of ``resources/text_check/words.toml`` and of the list of Dutch words."""

import tomllib
from collections.abc import Mapping
from functools import cache

from vpdesk.paths import resources
from vpdesk.text_check.folding import key_of

SHORTEST_CERTAIN = 4
"""Names of fewer letters are taken for words, unless something tells otherwise."""

# An article, a pronoun, a Dutch preposition, and what says that there is nothing to count.
_NOT_COUNTED = frozenset({"een", "one", "nul", "zero", "ten"})


@cache
def words(section: str) -> frozenset[str]:
    """Return the words of a section as the check compares them."""
    return frozenset(map(key_of, in_order(section)))


def in_order(section: str) -> tuple[str, ...]:
    """Return the words of a section as they stand there."""
    return tuple(_file()[section].split())


@cache
def name_words() -> frozenset[str]:
    """Return the words that are no certain sign of a person when they stand in small letters."""
    text = (resources() / "security" / "dutch-words.txt").read_text("utf-8")
    dutch = (line for line in text.splitlines() if not line.startswith("#"))
    return words("names_that_are_words") | words("ordinary") | frozenset(map(key_of, dutch))


@cache
def numbers() -> Mapping[str, int]:
    """Return the number words from two to ninety-nine, and the round ones above, in two languages.

    Those in English above twenty consist of two words and are found by the first of them.
    """
    found: dict[str, int] = {}
    for language in ("nl", "en"):
        ones, tens = in_order(f"ones_{language}"), in_order(f"tens_{language}")
        found |= {word: number for number, word in enumerate(ones)}
        found |= {word: 10 * number for number, word in enumerate(tens, start=2)}
    for ten in in_order("tens_nl"):
        # Folding turns "tweeëntwintig" into "tweeentwintig".
        ones = in_order("ones_nl")[1:10]
        found |= {f"{one}en{ten}": found[ten] + n for n, one in enumerate(ones, start=1)}
    found |= {"honderd": 100, "hundred": 100, "duizend": 1000, "thousand": 1000}
    return {word: number for word, number in found.items() if word not in _NOT_COUNTED}


def is_common(key: str) -> bool:
    """Tell whether a name is a word as well, or too short to tell."""
    return len(key) < SHORTEST_CERTAIN or key in name_words()


@cache
def _file() -> Mapping[str, str]:
    return tomllib.loads((resources() / "text_check" / "words.toml").read_text("utf-8"))
