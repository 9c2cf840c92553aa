"""Durations as people type them, and as they are shown."""

import re

DAY = 24 * 60
"""Minutes in the longest duration of one entry."""

QUARTER = 15

_HOURS_AND_MINUTES = re.compile(
    r"(\d{1,5})(?::|u|uur|h|hours?)([0-5]?\d)(?:m|min|minuten|minutes)?"
)
_MINUTES = re.compile(r"(\d{1,6})(?:m|min|minuten|minutes)")
_HOURS = re.compile(r"(\d{0,6})(?:[.,](\d{1,2}))?(?:u|uur|h|hours?)?")
_GROUPED = re.compile(r"([1-9]\d{0,2}(?:[.,]\d{3})+)((?:[.,]\d{1,2})?(?:u|uur|h|hours?)?)")


def read_minutes(text: str, *, most: int = DAY) -> int | None:
    """Read a typed duration: `1,5` and `1.5` hours, `90m`, `1:30`, `1u30`, `2 uur`, `1.200`.

    Returns minutes, 0 to ``most``; None when it is no duration.
    """
    typed = "".join(text.casefold().split())
    if match := _GROUPED.fullmatch(typed):
        typed = re.sub(r"\D", "", match[1]) + match[2]
    minutes = _minutes(typed)
    return minutes if minutes is not None and minutes <= most else None


def in_quarters(minutes: int) -> int:
    """Round ``minutes`` to quarters of an hour for showing; what was spent is at least one."""
    if minutes < 0:
        return -in_quarters(-minutes)
    return max((minutes + QUARTER // 2) // QUARTER, 1) * QUARTER if minutes else 0


def _minutes(typed: str) -> int | None:
    if match := _HOURS_AND_MINUTES.fullmatch(typed):
        return int(match[1]) * 60 + int(match[2])
    if match := _MINUTES.fullmatch(typed):
        return int(match[1])
    match = _HOURS.fullmatch(typed)
    if match is None or not (match[1] or match[2]):
        return None
    hundredths = int(match[1] or 0) * 100 + int((match[2] or "0").ljust(2, "0"))
    return (hundredths * 6 + 5) // 10
