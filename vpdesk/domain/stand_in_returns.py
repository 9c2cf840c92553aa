"""What a stand-in adds to cases and gives back, and what becomes of it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from vpdesk.domain.cases import CaseId
from vpdesk.domain.stand_ins import Given
from vpdesk.domain.terms import Term
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    EntryKind,
    FollowUpDraft,
    NoteDraft,
    StepDraft,
)

Added = ContactDraft | StepDraft | ConsentDraft | NoteDraft | FollowUpDraft
"""What a stand-in can add to a case."""

ROOM_FOR_MARK = 500
"""Signs of a text that are left for who wrote it, which is noted after it when it comes back."""

ADDED_KINDS = {
    EntryKind.CONTACT: ContactDraft,
    EntryKind.STEP: StepDraft,
    EntryKind.CONSENT: ConsentDraft,
    EntryKind.NOTE: NoteDraft,
    EntryKind.FOLLOW_UP: FollowUpDraft,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedEntry:
    """What a stand-in added to a case.

    ``uid`` is of this entry alone, wherever it goes. A step rests on a consent of the package by
    its ``consent_id``, or on one that was added too: ``rests_on`` is the uid of that.
    """

    uid: str
    number: int
    draft: Added
    rests_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInReturn:
    """What a stand-in gives back: what was added, and by whom.

    ``cases`` are the code names and numbers in the package, by which the giver knows them again.
    """

    package_id: str
    by_name: str
    returned_on: date
    cases: tuple[str, ...]
    added: tuple[AddedEntry, ...]


class Fate(Enum):
    """What became of a case while somebody stood in."""

    RUNNING = auto()
    CLOSED = auto()
    MERGED = auto()
    """It went into another case, which has its story now."""
    DESTROYED = auto()
    """Its content was destroyed, or it was taken back; nothing can be added to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedCase:
    """What came back for a case, with what was taken over before and is not ``added`` again.

    ``name`` is its code name and number now, or those of the package when it is no longer there.
    ``steps`` are what the steps that were added are called.
    """

    number: int
    case_id: CaseId | None
    name: str
    fate: Fate
    added: tuple[AddedEntry, ...]
    known: int
    steps: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReturn:
    """A return that was opened and not taken over yet."""

    given: Given
    by_name: str
    returned_on: date
    cases: tuple[ReturnedCase, ...]
