"""Writes a calendar file (RFC 5545) in which every moment is called the same."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Alarm as IcsAlarm
from icalendar import Calendar, Event

from vpdesk.domain.planned_moments import USUAL_MINUTES, Alarm, PlannedMoment

_DAY = timedelta(days=1)
_DAY_BEGINS = timedelta(hours=9)
"""When a reminder of a day without a time is due, from its midnight."""


def calendar_file(
    moments: Iterable[PlannedMoment], *, summary: str, alarm: Alarm, made_at: datetime
) -> bytes:
    """Return the file; ``summary`` stands with every moment, ``made_at`` is in UTC without zone.

    The reminder of a moment without a time comes ahead of nine o'clock on its day.
    Times are those of the clock wherever the calendar is looked at. A moment that is in the
    calendar already is brought to its new time, as its key is the same.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//vpdesk//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for moment in moments:
        calendar.add_component(_event(moment, summary, alarm, made_at))
    return bytes(calendar.to_ical())


def _event(moment: PlannedMoment, summary: str, alarm: Alarm, made_at: datetime) -> Event:
    event = Event()
    event.add("uid", moment.key)
    event.add("dtstamp", made_at.replace(tzinfo=UTC, microsecond=0))
    event.add("summary", summary)
    event.add("class", "PRIVATE")
    if moment.at is None:
        event.add("dtstart", moment.on)
        event.add("dtend", moment.on + _DAY)
        event.add("transp", "TRANSPARENT")
        if alarm.value is not None:
            event.add_component(_reminder(summary, timedelta(minutes=alarm.value) - _DAY_BEGINS))
        return event
    start = datetime.combine(moment.on, moment.at)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=USUAL_MINUTES))
    if alarm.value is not None:
        event.add_component(_reminder(summary, timedelta(minutes=alarm.value)))
    return event


def _reminder(summary: str, ahead: timedelta) -> IcsAlarm:
    reminder = IcsAlarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", summary)
    reminder.add("trigger", -ahead)
    return reminder
