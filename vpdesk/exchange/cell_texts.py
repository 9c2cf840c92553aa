"""Makes the text of a cell safe to keep and to show."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from vpdesk.domain.registers import RegisterLimit, RegisterTooLarge
from vpdesk.exchange.limits import MAX_CELL_CHARACTERS

_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, but not tab and line ends
    "\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # hidden, reordering
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LINE_END: Final = re.compile("\r\n?|[\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """Return `text` without characters that cannot be seen or that reorder others, trimmed.

    Line ends become a line feed; emoji and right-to-left letters stay.
    Raises RegisterTooLarge for a text longer than a cell of Excel holds.
    """
    kept = seen_of(text).strip()
    if len(kept) > MAX_CELL_CHARACTERS:
        raise RegisterTooLarge(RegisterLimit.CELL_CHARACTERS, MAX_CELL_CHARACTERS)
    return kept


def seen_of(text: str) -> str:
    """Return `text` without characters that cannot be seen or that reorder others."""
    return text if text.isprintable() else _INVISIBLE.sub("", _LINE_END.sub("\n", text))


def text_of(value: object) -> str:  # noqa: PLR0911 -- one per type of cell
    """Return what a Dutch spreadsheet would show for the value of a workbook's cell.

    Dates are dd-mm-jjjj, numbers have a decimal comma, durations are hours:minutes.
    """
    match value:
        case str():
            return cleaned(value)
        case bool():
            return "ja" if value else "nee"
        case datetime() if value.time() == time():
            return f"{value:%d-%m-}{value.year:04}"
        case datetime():
            return f"{value:%d-%m-}{value.year:04} {value:%H:%M}"
        case date():
            return f"{value:%d-%m-}{value.year:04}"
        case time():
            return _clock(value.hour * 3600 + value.minute * 60 + value.second)
        case timedelta():
            return _clock(round(value.total_seconds()))
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value).replace(".", ",")


def _clock(seconds: int) -> str:
    sign = "-" if seconds < 0 else ""
    minutes, left = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours}:{minutes:02}" + (f":{left:02}" if left else "")
