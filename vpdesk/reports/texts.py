"""The words of a report, from ``resources/reports``."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache

from vpdesk.paths import resources

_KILO = 1024

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


def month_in_words(year: int, month: int, language: str) -> str:
    """Return a month as in November 2025, to head a part of a list."""
    return f"{capital(words(language, 'months')[str(month)])} {year}"


def capital(text: str) -> str:
    """Return ``text`` with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def paper_day(day: date) -> str:
    """Return ``day`` as in 21-11-2025."""
    return f"{day:%d-%m-%Y}"


def decimal(number: float, language: str) -> str:
    """Return ``number`` with at most two decimals and the decimal sign of ``language``."""
    shown = f"{number:.2f}".rstrip("0").rstrip(".")
    return shown.replace(".", ",") if language == "nl" else shown


def file_size(size: int, language: str) -> str:
    """Return a number of bytes as in 1,2 MB, counted in powers of 1,024 as on the screen."""
    units = ("bytes", "kB", "MB")
    shown, unit = float(size), 0
    while shown >= _KILO and unit < len(units) - 1:
        shown, unit = shown / _KILO, unit + 1
    return f"{decimal(round(shown, 1), language)} {units[unit]}"


@cache
def _file(language: str) -> Mapping[str, Words]:
    text = (resources() / "reports" / f"{language}.toml").read_text("utf-8")
    return tomllib.loads(text)
