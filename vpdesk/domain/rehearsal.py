"""When the recovery code on paper is to be tried again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from vpdesk.domain.periods import months_later

REHEARSED_ON = "recovery_rehearsed_on"
"""The setting that holds the day on which the code was last proved; an ISO date."""

POSTPONED_TO = "recovery_rehearsal_postponed_to"
"""The setting that holds the day before which nobody wants to be asked; an ISO date."""

POSTPONED_BY = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """``last`` is the day on which the code was surely at hand, ``due`` that of the next try.

    The code is surely at hand when it is made, for it is typed back, and at each rehearsal.
    """

    last: date | None
    due: date

    def is_due(self, today: date) -> bool:
        return today >= self.due


def next_rehearsal(
    known: Iterable[str | None], *, postponed_to: str | None, today: date
) -> Rehearsal:
    """Return the rehearsal a year after the latest of the ``known`` days.

    Days are ISO dates. One that is none, or that lies in the future because a clock was wrong, is
    left out; a postponement counts for 30 days from today at most.
    """
    days = [day for day in map(_day, known) if day is not None and day <= today]
    last = max(days, default=None)
    due = today if last is None else months_later(last, 12)
    later = _day(postponed_to)
    if later is not None and later <= today + POSTPONED_BY:
        due = max(due, later)
    return Rehearsal(last=last, due=due)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None
