"""Reporting periods: calendar year, school year, quarter, or any two dates."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR = 1990
LAST_YEAR = 2100
SCHOOL_YEAR_STARTS = 9


class NotAPeriod(Exception):
    """The text is not a period; ``text`` is what was given."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """All days from ``start`` to ``end``, both included; ``start`` is never after ``end``."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise NotAPeriod(f"{self.start.isoformat()}..{self.end.isoformat()}")

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


def calendar_year(year: int) -> Period:
    """Return 1 January to 31 December of ``year``."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def school_year(first_year: int) -> Period:
    """Return 1 September of ``first_year`` to 31 August of the next."""
    return Period(date(first_year, SCHOOL_YEAR_STARTS, 1), date(first_year + 1, 8, 31))


def quarter(year: int, number: int) -> Period:
    """Return the three months of quarter ``number`` (1 to 4) of ``year``."""
    first_month = 3 * number - 2
    after = date(year + 1, 1, 1) if number == 4 else date(year, first_month + 3, 1)
    return Period(date(year, first_month, 1), after - timedelta(days=1))


def parse_period(text: str) -> Period:
    """Read ``2025``, ``2025-Q3``, ``2024/2025`` or ``2025-01-01..2025-06-30``.

    Raises NotAPeriod for anything else, for years outside 1990 to 2100, and for a period that
    ends before it starts.
    """
    cleaned = text.strip()
    try:
        period = _parse(cleaned)
    except ValueError as error:
        raise NotAPeriod(text) from error
    if period is None or not (FIRST_YEAR <= period.start.year <= period.end.year <= LAST_YEAR):
        raise NotAPeriod(text)
    return period


def _parse(text: str) -> Period | None:
    if match := re.fullmatch(r"(\d{4})", text, re.ASCII):
        return calendar_year(int(match[1]))
    if match := re.fullmatch(r"(\d{4})-?[Qq]([1-4])", text, re.ASCII):
        return quarter(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{4})/(\d{4})", text, re.ASCII):
        return school_year(int(match[1])) if int(match[2]) == int(match[1]) + 1 else None
    if match := re.fullmatch(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)", text, re.ASCII):
        return Period(date.fromisoformat(match[1]), date.fromisoformat(match[2]))
    return None


def period_code(period: Period) -> str:
    """Return the shortest text that ``parse_period`` reads as ``period``."""
    year = period.start.year
    if period == calendar_year(year):
        return str(year)
    if period == school_year(year):
        return f"{year}/{year + 1}"
    for number in range(1, 5):
        if period == quarter(year, number):
            return f"{year}-Q{number}"
    return f"{period.start.isoformat()}..{period.end.isoformat()}"


def previous_period(period: Period) -> Period:
    """Return the period of the same kind just before ``period``."""
    year = period.start.year
    if period == calendar_year(year):
        return calendar_year(year - 1)
    if period == school_year(year):
        return school_year(year - 1)
    for number in range(1, 5):
        if period == quarter(year, number):
            return quarter(year, number - 1) if number > 1 else quarter(year - 1, 4)
    return Period(_year_earlier(period.start), _year_earlier(period.end))


def months_later(day: date, months: int) -> date:
    """Return the same day ``months`` later (or earlier, below 0), at most the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def month_of(day: date) -> Period:
    """Return the calendar month around ``day``."""
    first = day.replace(day=1)
    return Period(first, months_later(first, 1) - timedelta(days=1))


def _year_earlier(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def working_day(day: date) -> date:
    """Return the day, or the Monday after it where it falls in a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.isoweekday() > 5 else day
