"""What stands on an appointment sheet: the points of one organisation, and nothing of a case."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.appointments import PointState


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """A point as it stands; ``remark`` is empty where it stays out."""

    label: str
    state: PointState
    seen_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentSheet:
    """The sheet for the talk with an organisation."""

    organisation: str
    lines: tuple[SheetLine, ...]
    made_on: date
    reviewed_on: date | None
    review_on: date | None
    language: str
    invented: bool = False

    def own_words(self) -> str:
        """Return what the adviser typed of what stands on the sheet, a line for each."""
        return "\n".join(line.remark for line in self.lines if line.remark)
