"""The content of a time statement: hours per quarter in classes that no case can be read from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vpdesk.domain.annual_report import FinalSince
from vpdesk.domain.disclosure import THRESHOLD, Token
from vpdesk.domain.periods import Period


class HoursClass(StrEnum):
    """A class of hours, in the order of the statement."""

    CONFIDENTIAL_WORK = "confidential_work"
    """Talks, consultation, file work and availability together."""
    TRAINING = "training"
    """Information and training."""
    REPORTING = "reporting"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterHours:
    """Whole hours per class in one quarter; a class that is missing had none."""

    title: str
    period: Period
    hours: Mapping[HoursClass, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHours:
    """Whole hours for cases that a contract wants apart.

    ``total`` is how many reporters a reader can derive from them with the least and most hours
    that the contract allows for one.
    """

    hours: int
    total: Token


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStatement:
    """Everything a time statement prints: no counts, no dates and no single lines.

    ``title`` words the ``period``, which consists of ``quarters``, the oldest first. ``case_hours``
    stands apart only where the contract demands it; ``k`` is the threshold in force. Without
    ``final`` it is a concept. ``language`` is "nl" or "en". With ``invented`` every page says that
    all of it is.
    """

    organisation: str
    period: Period
    title: str
    quarters: tuple[QuarterHours, ...]
    case_hours: CaseHours | None = None
    k: int = THRESHOLD
    text: str = ""
    adviser: str = ""
    final: FinalSince | None = None
    language: str = "nl"
    invented: bool = False
