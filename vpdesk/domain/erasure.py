"""What erasing a file at its reporter's request takes along, what stops, and what it leaves."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.reporter_requests import RequestKind
from vpdesk.domain.retention import KeptCase


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAway:
    """A package that holds the case: to whom it was given, and until when it can be opened."""

    to_name: str
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureOutlook:
    """A case as it would be erased today; one that is ``running`` is closed with it.

    ``planned`` counts what is still to be done in it. ``waiting`` are requests about the file
    that were not answered, but those to erase it; ``asked`` tells whether one of those is on
    record. ``others`` counts the cases that keep the reporter known, ``sheets`` the sheets for
    colleagues that were written about it and stay. With ``walled`` neither ``given`` nor ``sheets``
    can be known, as what colleagues have is hidden. ``reports`` counts the annual reports with the
    name or the code name in their texts: once erased, no check finds these there.
    """

    kept: KeptCase
    running: bool
    asked: bool = False
    planned: int = 0
    given: tuple[GivenAway, ...] = ()
    waiting: tuple[RequestKind, ...] = ()
    others: int = 0
    sheets: int = 0
    walled: bool = False
    reports: int = 0
