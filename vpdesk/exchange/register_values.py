"""Reads the values of a register's cells: dates, counts, durations and lists of labels."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from vpdesk.domain.registers import RowProblemKind


class ValueUnread(Exception):
    """A cell does not hold what its column should; `kind` says in what way."""

    def __init__(self, kind: RowProblemKind) -> None:
        super().__init__(kind)
        self.kind = kind


EARLIEST: Final = date(1970, 1, 1)
MOST_CONTACTS: Final = 10_000
MOST_MINUTES: Final = 10_000 * 60
_NOTHING: Final = frozenset(("", "-", "--", "n.v.t.", "nvt", "n/a", "?"))

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb febr february",
            "maart mrt mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "augustus aug august",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_DASHES: Final = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")
_CLOCK: Final = (
    r"(?:[t ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]+)?)?(?:z|[+-][0-9:]+)?)?"
)
_WEEKDAY: Final = r"(?:[a-z]{2,9}\.?,? )?"
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})" + _CLOCK)
_DAY_FIRST: Final = re.compile(
    _WEEKDAY + r"([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\2 ?([0-9]{4}|[0-9]{2})" + _CLOCK
)
_WITH_MONTH: Final = re.compile(
    _WEEKDAY + r"([0-9]{1,2})(?:e|ste|de|th|st|nd|rd)?[ -]([a-z]{3,9})\.?,?[ -]"
    r"([0-9]{4}|'?[0-9]{2})" + _CLOCK
)
_COMPACT: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_SERIAL: Final = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
_SERIAL_START: Final = date(1899, 12, 30)

_NUMBER: Final = re.compile(r"(-?)([0-9]{1,9})(?:[.,]([0-9]{1,9}))?")
_HALVES: Final = {"¼": ".25", "½": ".5", "¾": ".75"}
_HOURS_AND_MINUTES: Final = re.compile(
    r"([0-9]{1,6}) ?(?::|(?:u|h|uur|uren|hours?)\.?(?: en| and)?) ?([0-9]{1,2})"
    r"(?::[0-9]{2}|(?: ?(?:m|min|minuut|minuten|minutes?)\.?)?)"
)
_SEPARATORS: Final = ",;|\n"
_UNIT: Final = re.compile(r"(.*?) ?(u|h|uur|uren|hours?|m|min|minuut|minuten|minutes?|mins?)\.?")


def is_blank(text: str) -> bool:
    """Tell whether a cell holds nothing, or a mark people type for nothing."""
    return text.strip().casefold() in _NOTHING


def read_date(text: str, today: date) -> date:
    """Read a date as it is written in the Netherlands, as ISO or as the day number of Excel.

    Two-digit years fall in the hundred years up to the year after `today`.
    Raises ValueUnread for what is no date, for a day that never was, before 1970 or after `today`.
    """
    year, month, day = _date_parts(" ".join(text.translate(_DASHES).casefold().split()), today)
    try:
        found = date(year, month, day)
    except ValueError:
        raise ValueUnread(RowProblemKind.DATE_IMPOSSIBLE) from None
    if found < EARLIEST:
        raise ValueUnread(RowProblemKind.DATE_TOO_EARLY)
    if found > today:
        raise ValueUnread(RowProblemKind.DATE_IN_FUTURE)
    return found


def _date_parts(text: str, today: date) -> tuple[int, int, int]:
    if match := _YEAR_FIRST.fullmatch(text):
        return int(match[1]), int(match[3]), int(match[4])
    if match := _DAY_FIRST.fullmatch(text):
        return _full_year(match[4], today), int(match[3]), int(match[1])
    if (match := _WITH_MONTH.fullmatch(text)) and match[2] in _MONTHS:
        return _full_year(match[3].lstrip("'"), today), _MONTHS[match[2]], int(match[1])
    if match := _COMPACT.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _SERIAL.fullmatch(text):
        found = _SERIAL_START + timedelta(days=int(match[1]))
        return found.year, found.month, found.day
    raise ValueUnread(RowProblemKind.DATE_UNREADABLE)


def _full_year(digits: str, today: date) -> int:
    if len(digits) == len("jjjj"):
        return int(digits)
    latest = today.year + 1
    return latest - (latest - int(digits)) % 100


def read_count(text: str) -> int:
    """Read a whole number of contacts. Raises ValueUnread."""
    number = _decimal(text)
    if number != number.to_integral_value():
        raise ValueUnread(RowProblemKind.NUMBER_UNREADABLE)
    return _within(number, MOST_CONTACTS)


def read_minutes(text: str, *, in_hours: bool) -> int:
    """Read a duration as minutes, rounded half up: `1,5`, `1:30`, `1u30`, `90 min`.

    A number without a unit is in hours or in minutes as `in_hours` says. Raises ValueUnread.
    """
    plain = " ".join(text.casefold().split())
    if match := _HOURS_AND_MINUTES.fullmatch(plain):
        if int(match[2]) >= 60:
            raise ValueUnread(RowProblemKind.NUMBER_UNREADABLE)
        return _within(Decimal(int(match[1]) * 60 + int(match[2])), MOST_MINUTES)
    if match := _UNIT.fullmatch(plain):
        plain, in_hours = match[1], match[2][0] in "uh"
    minutes = _decimal(plain) * (60 if in_hours else 1)
    return _within(minutes.quantize(Decimal(1), ROUND_HALF_UP), MOST_MINUTES)


def _decimal(text: str) -> Decimal:
    plain = text.strip()
    if plain[-1:] in _HALVES:
        plain = (plain[:-1].strip() or "0") + _HALVES[plain[-1]]
    match = _NUMBER.fullmatch(plain)
    if match is None:
        raise ValueUnread(RowProblemKind.NUMBER_UNREADABLE)
    return Decimal(f"{match[1]}{match[2]}.{match[3] or 0}")


def _within(number: Decimal, most: int) -> int:
    if not 0 <= number <= most:
        raise ValueUnread(RowProblemKind.NUMBER_OUT_OF_RANGE)
    return int(number)


def split_labels(text: str) -> tuple[str, ...]:
    """Return the labels of a cell, each once, in order and in their own words.

    A comma, semicolon, bar or line end parts them, except between brackets; a slash or a dash
    does not. Bullets in front of a label are dropped.
    """
    labels: dict[str, str] = {}
    for piece in _pieces(text):
        label = re.sub(r"^[-\u2013*\u2022\u00b7] ", "", " ".join(piece.split()))
        if not is_blank(label):
            labels.setdefault(label.casefold(), label)
    return tuple(labels.values())


def separators_in(text: str) -> int:
    """Count what could part labels in `text`, quickly."""
    return sum(text.count(separator) for separator in _SEPARATORS)


def _pieces(text: str) -> Iterator[str]:
    """Cut `text` at its separators; a bracket that is never closed is an ordinary character."""
    start = depth = 0
    closing = text.count(")")
    for at, character in enumerate(text):
        if character == "(" and depth < closing:
            depth += 1
        elif character == ")":
            closing -= 1
            depth = max(depth - 1, 0)
        elif character in _SEPARATORS and depth == 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]
