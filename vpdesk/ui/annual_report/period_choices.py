"""The periods that a report can be made of."""

from collections.abc import Iterator
from datetime import date

from vpdesk.domain.periods import SCHOOL_YEAR_STARTS, Period, calendar_year, quarter, school_year

_LAST_MONTH_FOR_LAST_YEAR = 3
_YEARS_BACK = 3


def usual_period(today: date) -> Period:
    """Return the year most likely to be reported on: until the end of March that is last year."""
    return calendar_year(today.year - (today.month <= _LAST_MONTH_FOR_LAST_YEAR))


def first_year(today: date, years_with_cases: tuple[int, ...], since: date | None) -> int:
    """Return the earliest year to offer: of the first case, of the appointment, or three ago."""
    known = [*years_with_cases, today.year - _YEARS_BACK]
    if since is not None:
        known.append(since.year)
    return min(known)


def calendar_years(first: int, today: date) -> Iterator[Period]:
    """Yield the years that have started, newest first."""
    return (calendar_year(year) for year in range(today.year, first - 1, -1))


def school_years(first: int, today: date) -> Iterator[Period]:
    """Yield the school years that have started, newest first."""
    newest = today.year - (today.month < SCHOOL_YEAR_STARTS)
    return (school_year(year) for year in range(newest, first - 1, -1))


def quarters(first: int, today: date) -> Iterator[Period]:
    """Yield the quarters that have started, newest first."""
    for year in range(today.year, first - 1, -1):
        for number in range(4, 0, -1):
            period = quarter(year, number)
            if period.start <= today:
                yield period
