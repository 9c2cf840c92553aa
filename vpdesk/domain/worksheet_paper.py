"""What the printed worksheet on breaking secrecy tells; it stays with the adviser."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import Case
from vpdesk.domain.timeline import ConfidentialityException


@dataclass(frozen=True, slots=True, kw_only=True)
class WorksheetPaper:
    """A worksheet of a case as it was on ``made_on``; the case stands on it by its code name.

    ``language`` is "nl" or "en". With ``invented`` every page says that all of it is.
    """

    case: Case
    worksheet: ConfidentialityException
    made_on: date
    adviser: str = ""
    language: str = "nl"
    invented: bool = False
