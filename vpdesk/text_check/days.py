"""Looks for days of the calendar, and tells which of them are in the vault."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from vpdesk.domain.text_hits import HitReason, Level
from vpdesk.text_check.folding import Folded
from vpdesk.text_check.found import Found
from vpdesk.text_check.vocabulary import in_order

_CENTURY = 2000
_FEWEST_OF_A_YEAR = 100


def days_in(folded: Folded, recorded: frozenset[date]) -> Iterator[Found]:
    """Yield every day that is written; one of ``recorded`` is worse than any other.

    A day without a year is recorded when it is so in any year.
    """
    for pattern in _patterns():
        for match in pattern.finditer(folded.plain):
            known = _is_recorded(match.groupdict(), recorded)
            yield Found(
                start=match.start(),
                stop=match.end(),
                level=Level.BLOCK if known else Level.NOTE,
                reason=HitReason.RECORDED_DATE if known else HitReason.DATE,
            )


def _is_recorded(parts: Mapping[str, str | None], recorded: frozenset[date]) -> bool:
    day, month = int(parts["day"] or 0), _month(parts["month"] or "")
    year = parts.get("year")
    if year is None:
        return any((each.day, each.month) == (day, month) for each in recorded)
    number = int(year) + _CENTURY * (len(year) <= 2)
    return any((each.day, each.month, each.year) == (day, month, number) for each in recorded)


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else _months()[text]


@cache
def _months() -> Mapping[str, int]:
    lists = ("months_nl", "months_en", "months_short")
    return {name: n for each in lists for n, name in enumerate(in_order(each), start=1)}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(_months(), key=len, reverse=True))
    day, number, year = "(?P<day>[0-9]{1,2})", "(?P<month>[0-9]{1,2})", "(?P<year>[0-9]{4})"
    month = f"(?P<month>{names})"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"(?<![0-9]){year}-{number}-{day}(?![0-9])",
            rf"(?<![0-9]){day} ?[-/.] ?{number} ?[-/.] ?(?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9])",
            rf"(?<![0-9]){day}(?:e|ste|de)?[ \n-]+{month}\b\.?(?:[ \n-]+{year}\b)?",
            rf"\b{month}[ \n]+{day}(?:st|nd|rd|th)?\b(?:,?[ \n]+{year}\b)?",
        )
    )
