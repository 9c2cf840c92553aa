"""What a certificate of destruction tells: no name, no code name, no category."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.retention import Destruction


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionCertificate:
    """The proof that a case was destroyed; it stays with the adviser.

    ``counted_in`` is the period in whose figures the case counts, such as 2024 or 2024/2025, and
    empty where it counts in none; ``organisation`` is empty unless it was asked for. ``holding``
    are the backups that held the case on ``made_on``. With ``invented`` every page says that all of
    it is.
    """

    destruction: Destruction
    counted_in: str
    made_on: date
    organisation: str = ""
    adviser: str = ""
    holding: tuple[BackupStillHolding, ...] = ()
    language: str = "nl"
    invented: bool = False

    @property
    def last_expires_on(self) -> date | None:
        """The day on which the last of these backups expires; None while that is not known."""
        days = [each.expires_on for each in self.holding]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None
