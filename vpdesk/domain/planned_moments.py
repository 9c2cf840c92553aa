"""What is planned, as a calendar outside the vault may know it: that there is something."""

from dataclasses import dataclass
from datetime import date, time
from enum import Enum

USUAL_MINUTES = 30
"""How long a planned moment with a time takes in a calendar."""


class CalendarSpan(Enum):
    """How far ahead a calendar file looks; the value is a number of months."""

    MONTH = 1
    QUARTER = 3
    YEAR = 12


class Alarm(Enum):
    """How many minutes ahead a calendar reminds of a moment that has a time; None does not."""

    NONE = None
    QUARTER = 15
    HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedMoment:
    """A day, or a time of that day; ``key`` is the same each time and means nothing outside."""

    key: str
    on: date
    at: time | None
