"""How a period is called in a report, and how its file is named."""

from datetime import date

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.periods import Period, calendar_year, period_code, quarter

_QUARTER = {"nl": "{number}e kwartaal {year}", "en": "quarter {number} of {year}"}
_DAYS = {"nl": "{start} t/m {end}", "en": "{start} to {end}"}
_NAME = {
    "nl": "Jaarverslag {title} – {organisation}.pdf",
    "en": "Annual report {title} – {organisation}.pdf",
}
_NOT_IN_FILE_NAMES = '<>:"/\\|?*'
_LONGEST_ORGANISATION = 180
"""In bytes: with the rest of the name within the 255 that a file name may have."""


def period_title(period: Period, language: str) -> str:
    """Return ``2025``, ``2024/2025``, ``3e kwartaal 2025`` or two dates as dd-mm-jjjj."""
    year = period.start.year
    for number in range(1, 5):
        if period == quarter(year, number):
            return _QUARTER[language].format(number=number, year=year)
    code = period_code(period)
    if period == calendar_year(year) or "/" in code:
        return code
    return _DAYS[language].format(start=_paper(period.start), end=_paper(period.end))


def file_name(report: AnnualReport) -> str:
    """Return a name that every system allows; slashes in a period become hyphens."""
    name = _NAME[report.language].format(
        title=report.title, organisation=_printable(report.organisation)
    )
    return "".join("-" if letter in _NOT_IN_FILE_NAMES else letter for letter in name)


def _printable(organisation: str) -> str:
    letters = "".join(letter for letter in organisation if letter.isprintable())
    short = letters.encode()[:_LONGEST_ORGANISATION].decode(errors="ignore")
    return short.strip(" .")


def _paper(day: date) -> str:
    return f"{day.day:02d}-{day.month:02d}-{day.year}"
