"""Why a package for a stand-in was not made, opened or taken back."""

from enum import Enum, auto

from vpdesk.services.refusals import ServiceError


class StandInProblem(Enum):
    """What stood in the way."""

    CASE_NOT_RUNNING = auto()
    NO_CONSENT = auto()
    """The consent that was chosen does not stand today."""
    OWN_PACKAGE = auto()
    """It was made in this very vault."""
    FROM_LATER = auto()
    """By the clock of this computer it was made on a day to come."""
    EXPIRED = auto()
    ENDED = auto()
    """It was opened here before, and what was in it has been destroyed since."""
    NOT_GIVEN_HERE = auto()
    """A return of a package that was not made in this vault, or was given up."""


class StandInRefused(ServiceError):
    """Nothing was made, opened or taken over."""

    def __init__(self, *, problem: StandInProblem) -> None:
        super().__init__(problem)
        self.problem = problem
