"""Characters that can be written by hand and read back: Crockford's base 32."""

import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUP = 4
_SEPARATORS = frozenset({"Zs", "Pd", "Cc", "Cf"})
_READ_AS = {letter: letter for letter in ALPHABET} | {"O": "0", "I": "1", "L": "1"}
_READ_AS |= {letter.lower(): read for letter, read in _READ_AS.items()}


class UnknownMark(ValueError):
    """A character that no code has; ``position`` counts those that matter from 1."""

    def __init__(self, position: int) -> None:
        super().__init__()
        self.position = position


def written(number: int, length: int) -> str:
    """Return the last ``5 * length`` bits of a number as characters."""
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def in_groups(characters: str) -> str:
    """Return characters as they are written down, in groups of four."""
    return "-".join(
        characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP)
    )


def read_characters(typed: str) -> str:
    """Return the characters of what was typed.

    Takes lower case, spaces, line ends and hyphens of any kind, O for 0, I and L for 1. Raises
    ``UnknownMark``.
    """
    marks = [
        mark
        for mark in unicodedata.normalize("NFKC", typed)
        if unicodedata.category(mark) not in _SEPARATORS
    ]
    for position, mark in enumerate(marks, start=1):
        if mark not in _READ_AS:
            raise UnknownMark(position)
    return "".join(_READ_AS[mark] for mark in marks)
