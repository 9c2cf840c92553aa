"""Times of day as people type them."""

import re
from datetime import time


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


def shown_time(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""
