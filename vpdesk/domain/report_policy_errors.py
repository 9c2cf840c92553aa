"""Why an agreement on figures is not made, as situations that carry facts."""

from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vpdesk.domain.report_policy_rules import AgreementProblem


class AgreementNotMade(Exception):
    """What was agreed before stays in force."""


class AgreementRefused(AgreementNotMade):
    """What was to be agreed about figures cannot be."""

    def __init__(self, problem: "AgreementProblem") -> None:
        super().__init__(problem)
        self.problem = problem


class TooLateBecause(Enum):
    """Why an agreement on figures can no longer begin on a day: its choice could depend on them."""

    CASES = auto()
    """Cases were registered on that day or later."""
    TOLD = auto()
    """Figures of that day or later were told."""


class AgreementTooLate(AgreementNotMade):
    """Something is known already of the figures that an agreement would be about."""

    def __init__(self, because: TooLateBecause) -> None:
        super().__init__(because)
        self.because = because


class BlockNotOver(AgreementNotMade):
    """A block of years that was agreed runs until the day ``until``."""

    def __init__(self, until: date) -> None:
        super().__init__(until)
        self.until = until
