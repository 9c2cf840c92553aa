"""What is wrong with a draft, as facts that the interface puts into words."""

from dataclasses import dataclass
from enum import StrEnum

NAME_LIMIT = 200
LINE_LIMIT = 500
TEXT_LIMIT = 100_000


class Reason(StrEnum):
    """Why a field of a draft cannot be recorded as it is."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    IN_THE_FUTURE = "in_the_future"
    NOT_TO_COME = "not_to_come"
    BEFORE_START = "before_start"
    OVERLAPS = "overlaps"
    TOO_OLD = "too_old"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    """Less than the number that it goes with, such as the beginning of a band."""
    NEEDS_CONSENT = "needs_consent"
    ALREADY_IN_USE = "already_in_use"
    ALREADY_TOLD = "already_told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One field of a draft and the reason it is refused."""

    field: str
    reason: Reason


class DraftRefused(Exception):
    """A draft with problems was offered for recording; ``problems`` says which."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__()
        self.problems = problems


def too_long(limits: dict[str, int], draft: object) -> tuple[Problem, ...]:
    """Return a problem for each named text field of ``draft`` that is longer than its limit."""
    return tuple(
        Problem(field=field, reason=Reason.TOO_LONG)
        for field, limit in limits.items()
        if len(getattr(draft, field)) > limit
    )
