from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from vpdesk.domain.planned_moments import Alarm, PlannedMoment
from vpdesk.exchange.calendar_file import calendar_file

MADE_AT = datetime(2025, 11, 21, 8, 30, 12, 5)  # noqa: DTZ001 -- in UTC, as the log has it
ALLOWED = {"uid", "dtstamp", "summary", "class", "dtstart", "dtend", "transp"}
MOMENTS = st.builds(
    PlannedMoment,
    key=st.text("0123456789abcdef", min_size=32, max_size=32),
    on=st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)),
    at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)


def written(*moments: PlannedMoment, alarm: Alarm = Alarm.NONE) -> Calendar:
    content = calendar_file(moments, summary="Afspraak", alarm=alarm, made_at=MADE_AT)
    assert content.endswith(b"\r\n")
    return Calendar.from_ical(content)


@given(st.lists(MOMENTS, max_size=5))
def test_a_moment_tells_its_day_and_time_and_nothing_else(moments: list[PlannedMoment]) -> None:
    events = written(*moments).walk("VEVENT")

    assert len(events) == len(moments)
    for event, moment in zip(events, moments, strict=True):
        assert {name.lower() for name in event} <= ALLOWED
        assert (event["uid"], event["summary"]) == (moment.key, "Afspraak")
        start = event.decoded("dtstart")
        if moment.at is None:
            assert start == moment.on
            assert event.decoded("dtend") == moment.on + timedelta(days=1)
        else:
            assert start == datetime.combine(moment.on, moment.at)
            assert event.decoded("dtend") - start == timedelta(minutes=30)
        assert event.decoded("dtstamp") == MADE_AT.replace(microsecond=0, tzinfo=UTC)
        assert not event.subcomponents


@pytest.mark.parametrize(
    ("alarm", "ahead", "on_the_day"),
    [
        (Alarm.QUARTER, timedelta(minutes=-15), timedelta(hours=8, minutes=45)),
        (Alarm.HOUR, timedelta(hours=-1), timedelta(hours=8)),
    ],
)
def test_a_reminder_comes_ahead_of_a_moment_or_else_of_nine_o_clock(
    alarm: Alarm, ahead: timedelta, on_the_day: timedelta
) -> None:
    with_time = PlannedMoment(key="a", on=date(2025, 12, 1), at=time(9))
    of_a_day = PlannedMoment(key="b", on=date(2025, 12, 1), at=None)

    for event, trigger in zip(
        written(with_time, of_a_day, alarm=alarm).walk("VEVENT"),
        (ahead, on_the_day),
        strict=True,
    ):
        (reminder,) = event.subcomponents
        assert reminder.decoded("trigger") == trigger
        assert reminder["description"] == "Afspraak"
