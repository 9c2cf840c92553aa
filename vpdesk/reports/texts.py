"""The words of a report, from ``resources/reports``."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache

from vpdesk.paths import resources

Words = Mapping[str, str]
"""The texts of one section, by name."""


@cache
def words(language: str, section: str) -> Words:
    """Return the texts of ``section`` in ``language``, which is "nl" or "en"."""
    return _file(language)[section]


def period_in_words(start: date, end: date, language: str) -> str:
    """Return the first and last day of a period in one phrase."""
    return words(language, "document")["between"].format(
        start=day_in_words(start, language), end=day_in_words(end, language)
    )


def day_in_words(day: date, language: str) -> str:
    """Return ``day`` as in 21 november 2025."""
    month = words(language, "months")[str(day.month)]
    return words(language, "document")["day"].format(day=day.day, month=month, year=day.year)


@cache
def _file(language: str) -> Mapping[str, Words]:
    text = (resources() / "reports" / f"{language}.toml").read_text("utf-8")
    return tomllib.loads(text)
