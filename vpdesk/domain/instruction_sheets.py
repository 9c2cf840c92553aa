"""What to do at an organisation when the adviser is suddenly away, without a word of any case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import months_later
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason

MONTHS_BETWEEN = 12
"""After how many months a sheet is to be gone through again."""


class InstructionPart(StrEnum):
    """A part of the sheet, in the order in which they stand on it."""

    STAND_IN = "stand_in"
    """Who stands in, and how to reach her."""
    CALL = "call"
    NOT_CALL = "not_call"
    COVERED = "covered"
    """Where reporters can go meanwhile."""
    TELL = "tell"
    """What is told to whom."""
    MAY = "may"
    """What the stand-in may do."""
    MAY_NOT = "may_not"
    SEALED = "sealed"
    """Where the sealed things lie."""
    PRACTICE = "practice"


Texts = Mapping[InstructionPart, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionSheet:
    """The sheet of one organisation.

    ``known`` is what the vault knows for each part, ``own`` what the adviser wrote in its place: a
    part that is not among these follows what is known. ``seen_on`` is the day on which the adviser
    last went through it, None before the first time.
    """

    organisation_id: OrganisationId
    organisation: str
    known: Texts
    own: Texts
    seen_on: date | None = None

    @property
    def texts(self) -> Texts:
        """What stands on the sheet, part by part."""
        return {part: self.own.get(part, self.known[part]) for part in InstructionPart}

    @property
    def missing(self) -> tuple[InstructionPart, ...]:
        """The parts in which nothing stands."""
        return tuple(part for part, text in self.texts.items() if not text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Words in a part that are called as somebody in a case, or stand for one.

    Those that ``must_go`` are a whole name, a code name or a number; of others it may be said that
    they mean somebody else.
    """

    part: InstructionPart
    words: tuple[str, ...]
    must_go: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionPaper:
    """The sheets of one or more organisations as they are printed, each on a page of its own."""

    sheets: tuple[InstructionSheet, ...]
    made_on: date
    language: str
    invented: bool = False


def is_due(seen_on: date | None, today: date) -> bool:
    """Tell whether a sheet is to be gone through: never done, or a year ago."""
    return seen_on is None or months_later(seen_on, MONTHS_BETWEEN) <= today


def differing(texts: Texts, known: Texts) -> Texts:
    """Return the parts in which the adviser wrote something else than the vault knows."""
    return {part: text for part, text in texts.items() if text.strip() != known[part].strip()}


def problems_in_instructions(texts: Texts) -> tuple[Problem, ...]:
    """Say what keeps a sheet from being kept."""
    return tuple(
        Problem(field=part.value, reason=Reason.TOO_LONG)
        for part, text in texts.items()
        if len(text) > TEXT_LIMIT
    )
