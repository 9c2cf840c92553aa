"""What can be wrong with the file of a stand-in, or with the code given for it."""

from enum import Enum, auto

from vpdesk.security.errors import VaultError


class StandInFault(Enum):
    """Where it showed that a file cannot be used."""

    NOT_ONE = auto()
    """It does not start as such a file does."""
    OTHER_KIND = auto()
    """It is a return where a package was asked for, or the other way round."""
    TOO_NEW = auto()
    TOO_LARGE = auto()
    HEADER = auto()
    CHANGED = auto()
    """It was changed or cut off, or the code is of another file."""
    CONTENT = auto()
    """It is as it was written, and what is in it is not what it has to be."""


class CodePartProblem(Enum):
    """Why what was typed cannot be that part of the code."""

    LENGTH = auto()
    CHARACTER = auto()
    CHECK = auto()
    """It has a typing error, or is of another package."""
    OTHER_PART = auto()
    """It is the other part of this very code."""


class StandInDamaged(VaultError):
    """The file cannot be used; nothing of it was taken over."""

    def __init__(self, *, fault: StandInFault) -> None:
        super().__init__(fault)
        self.fault = fault


class CodePartMistyped(VaultError):
    """What was typed as ``part`` 1 or 2 of a code is not that; ``position`` counts from 1."""

    def __init__(self, *, problem: CodePartProblem, part: int, position: int | None = None) -> None:
        super().__init__(problem, part, position)
        self.problem = problem
        self.part = part
        self.position = position
