"""What can be done when something may not leave."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from vpdesk.domain.edition_errors import (
    AlreadyIssued,
    AuditGaveUp,
    BlockNotAgreed,
    FinishedFileRefused,
    NotProvenSafe,
    OverrideNeedsReason,
    PeriodNotRunning,
    PeriodStillRunning,
    ToldOtherwise,
    WordingRefused,
)
from vpdesk.domain.editions import Edition

_MOST_TABLES = 2


class Way(Enum):
    """What a link of a refusal asks of the page."""

    SHOW_EDITION = auto()
    """Show the earlier edition that stands in the way."""
    INTERIM = auto()
    """Make an interim notice instead."""
    ANNUAL = auto()
    """Make the annual report instead."""
    LEAVE_OUT = auto()
    """Leave a table out."""
    AGREEMENT = auto()
    """Look at what was agreed on figures."""
    OVERRIDE = auto()
    """Have one table printed in full."""
    ERRATUM = auto()
    """Correct what was issued."""
    SHOW_TEXT = auto()
    """Go to the words that were found."""
    AGAIN = auto()
    """Try once more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOut:
    """One way, with the ``edition`` it shows or the ``variable`` whose table it prints."""

    way: Way
    edition: Edition | None = None
    variable: str = ""


_PLAIN: dict[type[Exception], tuple[Way, ...]] = {
    PeriodStillRunning: (Way.INTERIM,),
    PeriodNotRunning: (Way.ANNUAL,),
    BlockNotAgreed: (Way.AGREEMENT,),
    AuditGaveUp: (Way.AGAIN, Way.LEAVE_OUT),
    FinishedFileRefused: (Way.AGAIN,),
    WordingRefused: (Way.SHOW_TEXT,),
    OverrideNeedsReason: (Way.LEAVE_OUT,),
}


def ways_out(error: Exception, issued: Edition | None = None) -> tuple[WayOut, ...]:
    """Return what can be done after ``error``; ``issued`` is what was issued of the period."""
    match error:
        case NotProvenSafe():
            return tuple(_of_unsafe(error))
        case AlreadyIssued():
            shown = [WayOut(way=Way.SHOW_EDITION, edition=issued)] if issued else []
            return (*shown, WayOut(way=Way.ERRATUM))
        case ToldOtherwise():
            if error.edition is None:
                return ()
            return (WayOut(way=Way.SHOW_EDITION, edition=error.edition),)
        case _:
            return tuple(WayOut(way=way) for way in _PLAIN.get(type(error), ()))


def _of_unsafe(error: NotProvenSafe) -> Iterator[WayOut]:
    for edition in error.blamed:
        yield WayOut(way=Way.SHOW_EDITION, edition=edition)
    yield WayOut(way=Way.LEAVE_OUT)
    yield WayOut(way=Way.AGREEMENT)
    variables = dict.fromkeys(each.variable for each in error.findings)
    for variable in list(variables)[:_MOST_TABLES]:
        yield WayOut(way=Way.OVERRIDE, variable=variable)
