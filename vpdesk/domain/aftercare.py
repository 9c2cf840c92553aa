"""Aftercare: when a reporter is asked again how things go, once the steps are done."""

from datetime import date, timedelta
from enum import Enum
from typing import assert_never

from vpdesk.domain.periods import months_later, working_day

_WEEK = timedelta(weeks=1)


class AftercareMoment(Enum):
    """When after today; the moments that protocols of the profession commonly name."""

    TWO_WEEKS = "two_weeks"
    SIX_WEEKS = "six_weeks"
    THREE_MONTHS = "three_months"
    SIX_MONTHS = "six_months"
    YEAR = "year"


USUAL = frozenset({AftercareMoment.SIX_WEEKS, AftercareMoment.SIX_MONTHS})
"""What is proposed first."""


def day_of(moment: AftercareMoment, today: date) -> date:
    """Return the day of a moment, or the Monday after where it falls in a weekend."""
    match moment:
        case AftercareMoment.TWO_WEEKS:
            day = today + 2 * _WEEK
        case AftercareMoment.SIX_WEEKS:
            day = today + 6 * _WEEK
        case AftercareMoment.THREE_MONTHS:
            day = months_later(today, 3)
        case AftercareMoment.SIX_MONTHS:
            day = months_later(today, 6)
        case AftercareMoment.YEAR:
            day = months_later(today, 12)
        case _:
            assert_never(moment)
    return working_day(day)
