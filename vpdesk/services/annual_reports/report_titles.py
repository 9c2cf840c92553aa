"""How a period is called in a report."""

from datetime import date

from vpdesk.domain.periods import Period, calendar_year, period_code, quarter, school_year

_QUARTER = {"nl": "{number}e kwartaal {year}", "en": "quarter {number} of {year}"}
_FROM_TO = {"nl": "{start} t/m {end}", "en": "{start} to {end}"}


def period_title(period: Period, language: str) -> str:
    """Return ``2025``, ``2024/2025``, ``3e kwartaal 2025``, two years or two days."""
    year = period.start.year
    for number in range(1, 5):
        if period == quarter(year, number):
            return _QUARTER[language].format(number=number, year=year)
    code = period_code(period)
    if period == calendar_year(year) or "/" in code:
        return code
    if (years := _whole_years(period)) is not None:
        first, last = map(period_code, years)
        return _FROM_TO[language].format(start=first, end=last)
    return _FROM_TO[language].format(start=_paper(period.start), end=_paper(period.end))


def _whole_years(period: Period) -> tuple[Period, Period] | None:
    """Return the first and last year of several calendar or school years in a row."""
    for year_of in (calendar_year, school_year):
        years = year_of(period.start.year), year_of(period.end.year - (year_of is school_year))
        if (years[0].start, years[1].end) == (period.start, period.end):
            return years
    return None


def _paper(day: date) -> str:
    return f"{day.day:02d}-{day.month:02d}-{day.year}"
