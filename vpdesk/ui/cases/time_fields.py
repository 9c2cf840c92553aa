"""The two fields of an entry for how long it took, and how long the way was."""

from typing import Any

from vpdesk.domain.timeline import Contact, Note, Referral, Step


def show_time(form: Any, entry: Contact | Step | Referral | Note) -> None:
    """Show the time that an entry took, nothing where it took none."""
    form.minutes_edit.set_minutes(entry.minutes or None)
    form.travel_minutes_edit.set_minutes(entry.travel_minutes or None)


def time_of(form: Any) -> dict[str, int]:
    """Return the minutes as the fields of a draft."""
    return {
        "minutes": form.minutes_edit.minutes() or 0,
        "travel_minutes": form.travel_minutes_edit.minutes() or 0,
    }
