"""Cases: one reporter's matter at one organisation, with its issues."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.search import FoundText
from vpdesk.domain.terms import Route, Term, TermId

CaseId = NewType("CaseId", int)
IssueId = NewType("IssueId", int)
ReporterId = NewType("ReporterId", int)
AccusedId = NewType("AccusedId", int)
ImportId = NewType("ImportId", int)

EARLIEST = date(1990, 1, 1)
LONGEST_CODE_NAME = 40

NEW_CASE_DRAFT = "new_case"
"""The place at which a case that is being typed is kept until it is recorded."""


class CaseKind(StrEnum):
    """What somebody came with."""

    REPORT = "report"
    SIGNAL = "signal"
    ADVICE = "advice"
    CONSULTATION = "consultation"


class CaseStatus(StrEnum):
    """Where a case stands."""

    NEW = "new"
    IN_SUPPORT = "in_support"
    WAITING = "waiting"
    AFTERCARE = "aftercare"
    CLOSED = "closed"
    DESTROYED = "destroyed"


RUNNING = frozenset(
    {CaseStatus.NEW, CaseStatus.IN_SUPPORT, CaseStatus.WAITING, CaseStatus.AFTERCARE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accused:
    """A person or group that cases of one organisation are about, known by an alias only."""

    id: AccusedId
    organisation_id: OrganisationId
    alias: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDraft:
    """One subject within a case, as entered; ``accused`` is an alias."""

    category_id: TermId | None = None
    relation_id: TermId | None = None
    unit_id: UnitId | None = None
    accused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One subject within a case."""

    id: IssueId
    case_id: CaseId
    category: Term | None = None
    relation: Term | None = None
    unit_id: UnitId | None = None
    unit_name: str = ""
    accused: Accused | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDraft:
    """A first contact as entered: organisation and date are enough."""

    organisation_id: OrganisationId | None
    registered_on: date
    kind: CaseKind = CaseKind.REPORT
    code_name: str = ""
    category_id: TermId | None = None
    channel_id: TermId | None = None
    reporter_name: str = ""
    safe_contact: str = ""
    meeting_place: str = ""
    first_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """The facts of a case that count in the annual figures, and that may be changed later."""

    kind: CaseKind
    registered_on: date
    channel_id: TermId | None = None
    position_id: TermId | None = None
    gender_id: TermId | None = None
    unit_id: UnitId | None = None
    outcome_id: TermId | None = None
    issues: tuple[IssueDraft, ...] = (IssueDraft(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One reporter's matter at one organisation.

    ``number`` reads ``25-031``: the year of registration and a sequence within it. ``merged`` are
    the cases that went into this one, each as code name and number.
    """

    id: CaseId
    organisation_id: OrganisationId
    organisation_name: str
    reporter_id: ReporterId
    number: str
    code_name: str
    kind: CaseKind
    status: CaseStatus
    registered_on: date
    closed_on: date | None = None
    channel: Term | None = None
    position: Term | None = None
    gender: Term | None = None
    unit_id: UnitId | None = None
    unit_name: str = ""
    outcome: Term | None = None
    issues: tuple[Issue, ...] = ()
    route: Route | None = None
    minutes: int = 0
    contacts: int = 0
    import_id: ImportId | None = None
    merged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterCard:
    """How a reporter can be reached, without the name; ``has_name`` says whether one is kept."""

    reporter_id: ReporterId
    has_name: bool
    safe_contact: str = ""
    meeting_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterDraft:
    """What is kept about the person, apart from the case."""

    name: str = ""
    safe_contact: str = ""
    meeting_place: str = ""


class CaseOrder(StrEnum):
    """The orders in which the case list can be shown; the first is for what words were found."""

    BEST_FIRST = "best_first"
    FOLLOW_UP_FIRST = "follow_up_first"
    LAST_CONTACT = "last_contact"
    CODE_NAME = "code_name"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Which cases to list; ``statuses`` empty means all, ``words`` is searched everywhere.

    Names of reporters are searched and told only with ``names``. ``kinds`` empty means all;
    ``registered`` is the period in which somebody came, ``out_of_task`` asks for what is not the
    adviser's task alone: by its outcome, or while it is new by its category. ``but`` leaves one
    case out.
    """

    words: str = ""
    names: bool = False
    statuses: frozenset[CaseStatus] = RUNNING
    organisation_id: OrganisationId | None = None
    category_id: TermId | None = None
    kinds: frozenset[CaseKind] = frozenset()
    registered: Period | None = None
    out_of_task: bool = False
    but: CaseId | None = None
    order: CaseOrder = CaseOrder.FOLLOW_UP_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One line of the case list; the ``next_*`` fields tell the first open follow-up.

    ``reporter_name`` is told only where the filter asked for ``names``. ``found`` is where the
    words of a search stand, when the code name and number do not tell.
    """

    id: CaseId
    number: str
    code_name: str
    kind: CaseKind
    status: CaseStatus
    categories: tuple[Term, ...]
    organisation_id: OrganisationId
    organisation_name: str
    registered_on: date
    last_contact_on: date | None = None
    reporter_name: str = ""
    next_on: date | None = None
    next_at: str = ""
    next_what: str = ""
    found: FoundText | None = None


def problems_in(draft: CaseDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps a first contact from being recorded."""
    missing = draft.organisation_id is None
    return (
        ((Problem(field="organisation_id", reason=Reason.REQUIRED),) if missing else ())
        + problems_in_day("registered_on", draft.registered_on, today=today)
        + too_long(
            {
                "code_name": LONGEST_CODE_NAME,
                "reporter_name": NAME_LIMIT,
                "safe_contact": LINE_LIMIT,
                "meeting_place": LINE_LIMIT,
                "first_note": TEXT_LIMIT,
            },
            draft,
        )
    )


def problems_in_code_name(code_name: str) -> tuple[Problem, ...]:
    """Say what keeps a case from being renamed."""
    if not code_name.strip():
        return (Problem(field="code_name", reason=Reason.REQUIRED),)
    long = len(code_name) > LONGEST_CODE_NAME
    return (Problem(field="code_name", reason=Reason.TOO_LONG),) if long else ()


def problems_in_facts(facts: CaseFacts, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps the counting facts from being changed; a case keeps at least one issue."""
    none_left = () if facts.issues else (Problem(field="issues", reason=Reason.REQUIRED),)
    long_alias = any(len(issue.accused) > NAME_LIMIT for issue in facts.issues)
    return (
        problems_in_day("registered_on", facts.registered_on, today=today)
        + none_left
        + ((Problem(field="issues", reason=Reason.TOO_LONG),) if long_alias else ())
    )


def problems_in_reporter(draft: ReporterDraft) -> tuple[Problem, ...]:
    """Say what keeps the reporter's details from being recorded."""
    limits = {"name": NAME_LIMIT, "safe_contact": LINE_LIMIT, "meeting_place": LINE_LIMIT}
    return too_long(limits, draft)


def problems_in_day(field: str, day: date, *, today: date) -> tuple[Problem, ...]:
    """Refuse a day after ``today`` or before 1990 for something that has happened."""
    if day > today:
        return (Problem(field=field, reason=Reason.IN_THE_FUTURE),)
    return (Problem(field=field, reason=Reason.TOO_OLD),) if day < EARLIEST else ()


def case_number(registered_on: date, sequence: int) -> str:
    """Return the number of the case that is ``sequence``-th in its year: ``25-031``."""
    return f"{registered_on.year % 100:02d}-{sequence:03d}"
