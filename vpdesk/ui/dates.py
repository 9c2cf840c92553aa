"""Dates and durations in words and figures, and back from what people type."""

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from vpdesk.domain.durations import QUARTER, in_quarters
from vpdesk.domain.periods import Period, calendar_year, month_of, months_later, quarter
from vpdesk.ui.filling import filled

_NEAR = 14


class _Days(QObject):
    """Numbers of days in words: only in `tr` does lupdate see that a text has plural forms."""

    def late(self, days: int) -> str:
        return self.tr("%n day(s) late", "", days)

    def ahead(self, days: int) -> str:
        return self.tr("in %n day(s)", "", days)

    def past(self, days: int) -> str:
        return self.tr("%n day(s) ago", "", days)


def short_date(day: date, today: date) -> str:
    """Return `vr 21 nov`, with the year when it is not this one."""
    locale = QLocale()
    name = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    shown = f"{name} {day.day} {_month(day, QLocale.FormatType.ShortFormat)}"
    return shown if day.year == today.year else f"{shown} {day.year}"


def long_date(day: date) -> str:
    """Return `vrijdag 21 november 2025`."""
    name = QLocale().dayName(day.isoweekday())
    return f"{name} {day.day} {_month(day, QLocale.FormatType.LongFormat)} {day.year}"


def month_and_year(day: date) -> str:
    """Return `November 2025`, to head a part of a list."""
    return sentence_case(f"{_month(day, QLocale.FormatType.LongFormat)} {day.year}")


def period_name(period: Period) -> str:
    """Return `november 2025`, `4e kwartaal 2025`, `2025` or `2024/2025`, else both days."""
    start, end = period.start, period.end
    if period == month_of(start):
        return f"{QLocale().monthName(start.month)} {start.year}"
    number = (start.month + 2) // 3
    if period == quarter(start.year, number):
        words = QCoreApplication.translate("Dates", "quarter %1 of %2")
        return filled(words, str(number), str(start.year))
    if period == calendar_year(start.year):
        return str(start.year)
    if end + timedelta(days=1) == months_later(start, 12):
        return f"{start.year}/{end.year}"
    return f"{paper_date(start)} – {paper_date(end)}"


def paper_date(day: date) -> str:
    """Return `21-11-2025`, as on paper and in fields."""
    return f"{day:%d-%m-%Y}"


def near_date(day: date, today: date) -> str:
    """Return `vandaag`, `morgen`, `gisteren`, else the short date."""
    if day == today:
        return QCoreApplication.translate("Dates", "today")
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("Dates", "tomorrow")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Dates", "yesterday")
    return short_date(day, today)


def due_date(day: date, today: date) -> str:
    """Return how far a due date is: `2 dagen te laat`, `vandaag`, `over 9 dagen`, else the date."""
    days = (day - today).days
    if days in {0, 1} or abs(days) > _NEAR:
        return near_date(day, today)
    if days < 0:
        return _Days().late(-days)
    return _Days().ahead(days)


def ago(day: date, today: date) -> str:
    """Return how long ago: `vandaag`, `gisteren`, `12 dagen geleden`, else the date."""
    days = (today - day).days
    if not 1 < days <= _NEAR:
        return near_date(day, today)
    return _Days().past(days)


def hours(minutes: int) -> str:
    """Return `6,5 u`: hours rounded to quarters, in the locale's notation."""
    return QCoreApplication.translate("Dates", "%1 h").replace("%1", hours_figure(minutes))


def hours_figure(minutes: int) -> str:
    """Return `6,5`."""
    locale = QLocale()
    shown = locale.toString(in_quarters(minutes) / 60, "f", 2)
    point = locale.decimalPoint()
    return shown.rstrip("0").rstrip(point) if point in shown else shown


def exact_hours(minutes: int) -> str:
    """Return `6,5 u`, or `0:50` where quarters of an hour do not tell it exactly."""
    return hours(minutes) if minutes % QUARTER == 0 else f"{minutes // 60}:{minutes % 60:02}"


def minutes_in_words(minutes: int) -> str:
    """Return `50 min`."""
    return QCoreApplication.translate("Dates", "%1 min").replace("%1", QLocale().toString(minutes))


def sentence_case(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def parse_date(text: str, today: date) -> date | None:
    """Read a typed date: `21-11-2025`, `21/11`, `21 nov`, `vandaag`, `morgen`, `gisteren`, `+7`.

    Without a year it is the one that lies nearest to today. None when it is no date.
    """
    typed = text.strip().casefold()
    if typed in _words():
        return today + timedelta(days=_words()[typed])
    if match := re.fullmatch(r"([+-])(\d{1,3})", typed):
        days = int(match[2])
        return today + timedelta(days=days if match[1] == "+" else -days)
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", typed):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    match = re.fullmatch(
        r"(?:[^\W\d]+\.?\s+)?(\d{1,2})[-/. ]+(\d{1,2}|[^\W\d]+)\.?(?:[-/. ]+(\d{2}|\d{4}))?", typed
    )
    if match is None:
        return None
    month = int(match[2]) if match[2].isdigit() else _month_number(match[2])
    if match[3] is None:
        return _nearest(int(match[1]), month, today)
    year = int(match[3])
    return _date(year + 2000 if year < 100 else year, month, int(match[1]))


def parse_time(text: str) -> time | None:
    """Read `15:00`, `15.30`, `9u15`, `1530` or `9`; None when it is no time of day."""
    typed = text.strip().casefold().replace(" ", "")
    match = re.fullmatch(r"(\d{1,2})(?:[:.uh](\d{2})?)?", typed) or re.fullmatch(
        r"(\d{2})(\d{2})", typed
    )
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def to_qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _words() -> dict[str, int]:
    shown = {
        QCoreApplication.translate("Dates", "today"): 0,
        QCoreApplication.translate("Dates", "tomorrow"): 1,
        QCoreApplication.translate("Dates", "yesterday"): -1,
    }
    return {"vandaag": 0, "morgen": 1, "gisteren": -1, "overmorgen": 2} | shown


def _month(day: date, form: QLocale.FormatType) -> str:
    return QLocale().monthName(day.month, form).rstrip(".")


def _month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or its start of three letters, 0 when it is none."""
    languages = (QLocale(), QLocale(QLocale.Language.Dutch), QLocale(QLocale.Language.English))
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    for locale in languages:
        for month in range(1, 13):
            names = {locale.monthName(month, form).rstrip(".").casefold() for form in forms}
            if name in names or (len(name) >= 3 and any(known.startswith(name) for known in names)):
                return month
    return 0


def _nearest(day: int, month: int, today: date) -> date | None:
    years = (today.year - 1, today.year, today.year + 1)
    found = [made for year in years if (made := _date(year, month, day))]
    return min(found, key=lambda made: abs(made - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
