"""Who figures at one organisation in which role, and what that means for the cases about them.

Source of what may and may not be done: the profile and the code of conduct of the LVV, the Dutch
association of confidential advisers (no two sides of one matter, nothing without consent).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import AccusedId, CaseId
from vpdesk.domain.organisations import ContactPersonId
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason, too_long

DecisionId = NewType("DecisionId", int)


class PersonRole(StrEnum):
    """How a person figures at one organisation."""

    REPORTER = "reporter"
    WITNESS = "witness"
    """A reporter who saw something happen to others."""
    ACCUSED = "accused"
    CONTACT_PERSON = "contact_person"
    INTERNAL_ADVISER = "internal_adviser"
    ADVISER = "adviser"
    """The user."""


class MatterKind(StrEnum):
    """What asks for a decision of the adviser."""

    PATTERN = "pattern"
    """Several reporters name the same accused."""
    CONFLICT = "conflict"
    """One person figures in two roles."""


class Handling(StrEnum):
    """What the adviser decided to do with a matter."""

    ASKED_EACH = "asked_each"
    TOGETHER = "together"
    TREND_TOLD = "trend_told"
    HANDED_OVER = "handed_over"
    ONE_SIDE = "one_side"
    CONSULTED = "consulted"
    LEFT = "left"
    DIFFERENT_PEOPLE = "different_people"
    """It turned out not to be one person, so there is no matter."""


HANDLINGS: dict[MatterKind, tuple[Handling, ...]] = {
    MatterKind.PATTERN: (
        Handling.ASKED_EACH,
        Handling.TOGETHER,
        Handling.TREND_TOLD,
        Handling.CONSULTED,
        Handling.LEFT,
        Handling.DIFFERENT_PEOPLE,
    ),
    MatterKind.CONFLICT: (
        Handling.HANDED_OVER,
        Handling.ONE_SIDE,
        Handling.CONSULTED,
        Handling.LEFT,
        Handling.DIFFERENT_PEOPLE,
    ),
}
"""What can be decided about each kind of matter, in the order in which it is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a decision is about, seen from one case.

    A pattern is about ``accused_id``. A conflict is with somebody in ``role``: in ``other_case_id``
    or as ``contact_person_id``; neither when it is the adviser.
    """

    kind: MatterKind
    role: PersonRole = PersonRole.ACCUSED
    accused_id: AccusedId | None = None
    other_case_id: CaseId | None = None
    contact_person_id: ContactPersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDraft:
    """What was decided about a matter, as entered."""

    on: date
    handling: Handling
    note: str = ""


def problems_in_decision(
    draft: DecisionDraft, kind: MatterKind, *, today: date
) -> tuple[Problem, ...]:
    """Say what keeps a decision about a matter of ``kind`` from being recorded."""
    future = (Problem(field="on", reason=Reason.IN_THE_FUTURE),) if draft.on > today else ()
    known = draft.handling in HANDLINGS[kind]
    unfit = () if known else (Problem(field="handling", reason=Reason.REQUIRED),)
    return future + unfit + too_long({"note": TEXT_LIMIT}, draft)
