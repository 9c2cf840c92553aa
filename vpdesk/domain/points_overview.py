"""What the overview of points tells the certifying body."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.own_register import OwnEntry, OwnEntryId
from vpdesk.domain.pe_cycles import CycleStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsOverview:
    """One cycle with what was done in it, oldest first; planned entries are not in it.

    ``certified`` are the entries of which a certificate is kept.
    """

    standing: CycleStanding
    entries: tuple[OwnEntry, ...]
    made_on: date
    certified: frozenset[OwnEntryId] = frozenset()
    adviser: str = ""
    language: str = "nl"
    invented: bool = False
