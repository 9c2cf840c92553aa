"""Paths as they are shown: from left to right."""

import re
import unicodedata
from pathlib import PurePath, PurePosixPath

_FROM_LEFT, _AS_IT_IS, _END = "\u2066", "\u2068", "\u2069"
_TELLING = 2
_BETWEEN = re.compile(r"([/\\])")


def plain_path(path: PurePath) -> str:
    """Return a path whose folders follow each other from left to right, whatever their letters."""
    text = str(path)
    if not any(unicodedata.bidirectional(each) in {"R", "AL", "AN"} for each in text):
        return text
    # Else names from right to left would change places with those beside them.
    parts = (
        part if _BETWEEN.fullmatch(part) else f"{_AS_IT_IS}{part}{_END}"
        for part in _BETWEEN.split(text)
        if part
    )
    return f"{_FROM_LEFT}{''.join(parts)}{_END}"


def short_path(path: PurePath) -> str:
    """Return the last two folders of a path, which tell it from others in a narrow column."""
    tail = path.parts[-_TELLING:]
    if len(tail) == len(path.parts):
        return plain_path(path)
    return f"…/{plain_path(PurePosixPath(*tail))}"
