"""Fills the places of a translated text."""

import re


def filled(pattern: str, *values: str) -> str:
    """Put the values at `%1`, `%2`, …; a value that itself holds such a place is left alone."""
    return re.sub(r"%([1-9])", lambda place: values[int(place[1]) - 1], pattern)
