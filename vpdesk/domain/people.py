"""Who figures at one organisation in which role, and what that means for the cases about them.

Source of what may and may not be done: the profile and the code of conduct of the LVV, the Dutch
association of confidential advisers (no two sides of one matter, nothing without consent).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.cases import Accused, AccusedId, CaseId, CaseKind, IssueId, ReporterId
from vpdesk.domain.organisations import ContactPersonId
from vpdesk.domain.problems import TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Term

DecisionId = NewType("DecisionId", int)

ADVICE = frozenset({CaseKind.ADVICE, CaseKind.CONSULTATION})
"""The kinds of case in which somebody comes for advice only."""

_WITNESS = "witness"


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


_COMES = frozenset({PersonRole.REPORTER, PersonRole.WITNESS})
_AT_HAND = frozenset({PersonRole.CONTACT_PERSON, PersonRole.INTERNAL_ADVISER, PersonRole.ADVISER})


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionedCase:
    """A case as it is named where another one is about the same person."""

    id: CaseId
    code_name: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Involved:
    """A person under the name that is kept, in one role.

    ``case`` and ``reporter_id`` are those of the case in which the person figures.
    ``asks_advice`` tells of a reporter who came for advice only, ``receives_report`` of a contact
    person.
    """

    name: str
    role: PersonRole
    case: MentionedCase | None = None
    reporter_id: ReporterId | None = None
    accused_id: AccusedId | None = None
    contact_person_id: ContactPersonId | None = None
    asks_advice: bool = False
    receives_report: bool = False

    @property
    def is_reporter(self) -> bool:
        return self.role in _COMES


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
class Decision:
    """What the adviser decided about a matter, in the case in which it was written."""

    id: DecisionId
    case_id: CaseId
    matter: Matter
    on: date
    handling: Handling
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Several reporters name one accused; ``reporters`` counts that of the case as well.

    ``seen_on`` is None until the adviser has seen that each of the others is there.
    """

    matter: Matter
    alias: str
    others: tuple[MentionedCase, ...]
    reporters: int
    seen_on: date | None = None
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """``own``, a person of the case, may well be ``other``, who has another role."""

    matter: Matter
    own: Involved
    other: Involved
    seen_on: date | None = None
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson:
    """Two accused of one organisation whose aliases may well mean one person.

    ``cases`` are those that name ``other``.
    """

    own: Accused
    other: Accused
    cases: tuple[MentionedCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePeople:
    """What there is to say about the people of one case and those of its organisation."""

    patterns: tuple[Pattern, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    questions: tuple[SamePerson, ...] = ()

    @property
    def matters(self) -> tuple[Conflict | Pattern, ...]:
        """What asks for a decision, the most pressing first."""
        return (*self.conflicts, *self.patterns)

    @property
    def unseen(self) -> tuple[Conflict | Pattern, ...]:
        """What the adviser has not yet seen."""
        return tuple(each for each in self.matters if each.seen_on is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedAccused:
    """What is needed to take apart again two accused that were made one.

    ``different_from`` are those that were known not to be ``gone``; of ``inherited`` it was not
    known of ``kept`` before.
    """

    kept: Accused
    gone: Accused
    issues: tuple[IssueId, ...]
    decisions: tuple[DecisionId, ...]
    different_from: tuple[AccusedId, ...]
    inherited: tuple[AccusedId, ...]


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


def role_of_reporter(position: Term | None) -> PersonRole:
    """Return the role of a reporter in this position."""
    witness = position is not None and position.code == _WITNESS
    return PersonRole.WITNESS if witness else PersonRole.REPORTER


def roles_conflict(one: Involved, other: Involved) -> bool:
    """Tell whether the adviser should know of it when two of these turn out to be one person.

    It is none when a contact person asks for advice, nor when the adviser is a contact person.
    """
    roles = {one.role, other.role}
    if len(roles) == 1 or roles <= _AT_HAND:
        return False
    if roles <= _COMES:
        return one.reporter_id is None or one.reporter_id != other.reporter_id
    at_hand = bool(roles & _AT_HAND - {PersonRole.ADVISER})
    return not (at_hand and (one.asks_advice or other.asks_advice))
