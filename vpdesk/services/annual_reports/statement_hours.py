"""The hours of a time statement: classes per calendar quarter that no case can be read from."""

from collections.abc import Mapping

from vpdesk.domain.activities import Activity
from vpdesk.domain.disclosure import Token
from vpdesk.domain.edition_errors import HoursNotInQuarters
from vpdesk.domain.edition_orders import HoursPerReporter
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, months_later, quarter
from vpdesk.domain.time_statement import HoursClass
from vpdesk.storage.transaction import Transaction

_CLASSES: Mapping[str, HoursClass] = {
    "information": HoursClass.TRAINING,
    "training": HoursClass.TRAINING,
    "reporting": HoursClass.REPORTING,
    "signalling": HoursClass.REPORTING,
}
"""By the code of an activity's kind; every other kind is work as a confidential adviser."""


def is_told_apart(activity: Activity) -> bool:
    """Tell whether the hours of ``activity`` are in another class than those of conversations.

    Those of the others no report may tell beside a statement: the rest would be conversations.
    """
    return _class(activity) is not HoursClass.CONFIDENTIAL_WORK


def quarters_of(period: Period) -> tuple[Period, ...]:
    """Return the calendar quarters that ``period`` consists of, the oldest first.

    Raises ``HoursNotInQuarters``.
    """
    found = []
    day = period.start
    while day <= period.end:
        found.append(quarter(day.year, (day.month + 2) // 3))
        day = months_later(found[-1].start, 3)
    if (found[0].start, found[-1].end) != (period.start, period.end):
        raise HoursNotInQuarters(period)
    return tuple(found)


def hours_in(
    tx: Transaction, organisation_id: OrganisationId, period: Period
) -> dict[HoursClass, int]:
    """Return the whole hours of each class; conversations and the rest are one class."""
    worked, travelled = tx.organisations.case_minutes(organisation_id, period)
    minutes = {HoursClass.CONFIDENTIAL_WORK: worked, HoursClass.TRAVEL: travelled}
    for activity in tx.activities.list(organisation_id, period):
        own = _class(activity)
        minutes[own] = minutes.get(own, 0) + activity.minutes
        minutes[HoursClass.TRAVEL] += activity.travel_minutes
    return {each: whole_hours(minutes.get(each, 0)) for each in HoursClass}


def whole_hours(minutes: int) -> int:
    """Return ``minutes`` as hours, half an hour up."""
    return (minutes + 30) // 60


def reporters_for(hours: int, each: HoursPerReporter) -> Token:
    """Return how many reporters a reader can make of ``hours`` (section 7 of the rules)."""
    return Token(lo=-(-hours // each.most), hi=hours // each.least)


def _class(activity: Activity) -> HoursClass:
    return _CLASSES.get(activity.kind.code, HoursClass.CONFIDENTIAL_WORK)
