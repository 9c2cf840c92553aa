"""What a certificate tells of the copy of a package that was destroyed: nothing of its cases."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.stand_ins import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInCertificate:
    """The proof for the colleague who gave the package; ``held`` ended.

    With ``invented`` every page says that all of it is.
    """

    held: Held
    made_on: date
    adviser: str = ""
    language: str = "nl"
    invented: bool = False
