"""Reads what an older report said of a number, as it is typed, and writes it like that."""

import re

from vpdesk.domain.disclosure import NOT_TOLD, Token, at_least, exactly, less_than

_NUMBER = r"(\d{1,5})"
_NOT_SAID = frozenset({"", "?", "-", "–", "onbekend", "unknown"})


class NotACount(ValueError):
    """The text is no number, nothing like "fewer than 5", and no class of numbers."""


def read_count(text: str) -> Token | None:
    """Read `7`, `<5`, `minder dan 5`, `5+`, `5 of meer`, `>13`, `meer dan 13` or `10-14`.

    Returns None where nothing was said: empty, `?` or `onbekend`. Raises NotACount.
    """
    typed = " ".join(text.casefold().split())
    if typed in _NOT_SAID:
        return None
    if found := re.fullmatch(_NUMBER, typed):
        return exactly(int(found[1]))
    if found := re.fullmatch(rf"(?:<|minder dan|fewer than|less than) ?{_NUMBER}", typed):
        return _below(int(found[1]))
    if found := re.fullmatch(rf"(?:>|meer dan|more than) ?{_NUMBER}", typed):
        return at_least(int(found[1]) + 1)
    if found := re.fullmatch(rf"{_NUMBER} ?(?:\+|of meer|or more)", typed):
        return at_least(int(found[1]))
    if found := re.fullmatch(rf"{_NUMBER} ?(?:-|–|t/m|tot en met|to) ?{_NUMBER}", typed):
        return _between(int(found[1]), int(found[2]))
    raise NotACount


def typed(token: Token) -> str:
    """Return what `read_count` reads as ``token``; `?` where nothing was said."""
    if token == NOT_TOLD:
        return "?"
    if token.exact:
        return str(token.lo)
    if token.hi is None:
        return f"{token.lo}+"
    return f"{token.lo}-{token.hi}" if token.lo else f"<{token.hi + 1}"


def _below(limit: int) -> Token:
    if not limit:
        raise NotACount
    return less_than(limit)


def _between(lo: int, hi: int) -> Token:
    if lo > hi:
        raise NotACount
    return Token(lo=lo, hi=hi)
