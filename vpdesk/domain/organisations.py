"""Organisations that appointed the adviser, with their units and contact persons."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long

OrganisationId = NewType("OrganisationId", int)
UnitId = NewType("UnitId", int)
ContactPersonId = NewType("ContactPersonId", int)

MOST_PEOPLE = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFacts:
    """What is known of an organisation itself, beside what was agreed with it."""

    name: str
    sector: str = ""
    since: date | None = None
    headcount: int | None = None
    email_domain: str = ""
    remarks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDraft(OrganisationFacts):
    """An organisation as entered along with its first contract, from ``since`` on.

    ``agreed_minutes`` is the yearly volume of the contract, ``notice_months`` its notice period;
    a contract without ``contract_until`` runs on. Later contracts are recorded on their own.
    """

    contract_form: str = ""
    contract_until: date | None = None
    notice_months: int | None = None
    agreed_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(OrganisationFacts):
    """An employer that appointed the adviser."""

    id: OrganisationId
    archived_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDraft:
    """A department or site as entered; ``parent_id`` places it in the tree."""

    organisation_id: OrganisationId
    name: str
    parent_id: UnitId | None = None
    headcount: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(UnitDraft):
    """A department or site of an organisation."""

    id: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPersonDraft:
    """A person to turn to at an organisation, as entered; ``until`` is their last day there."""

    organisation_id: OrganisationId
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    internal_adviser: bool = False
    receives_report: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPerson(ContactPersonDraft):
    """A person to turn to at an organisation."""

    id: ContactPersonId


class OrganisationHasCases(Exception):
    """An organisation with cases cannot be removed, only archived; ``cases`` is their number."""

    def __init__(self, cases: int) -> None:
        super().__init__()
        self.cases = cases


class UnitInUse(Exception):
    """A unit with ``cases`` (by case or issue) or with ``units`` below it cannot be removed."""

    def __init__(self, *, cases: int, units: int) -> None:
        super().__init__()
        self.cases = cases
        self.units = units


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRow:
    """One line of the list of organisations, with how many cases it has and had."""

    organisation: Organisation
    running_cases: int
    cases: int


def _number_problems(field: str, value: int | None, most: int) -> tuple[Problem, ...]:
    if value is None:
        return ()
    if value < 0:
        return (Problem(field=field, reason=Reason.NEGATIVE),)
    return (Problem(field=field, reason=Reason.TOO_LARGE),) if value > most else ()


def _name_problems(name: str) -> tuple[Problem, ...]:
    return () if name.strip() else (Problem(field="name", reason=Reason.REQUIRED),)


def problems_in(draft: OrganisationFacts) -> tuple[Problem, ...]:
    """Say what keeps an organisation from being recorded, with its contract where it has one."""
    limits = {"name": NAME_LIMIT, "sector": NAME_LIMIT}
    limits |= {"email_domain": NAME_LIMIT, "remarks": TEXT_LIMIT}
    found = _name_problems(draft.name) + _number_problems("headcount", draft.headcount, MOST_PEOPLE)
    if isinstance(draft, OrganisationDraft):
        since, until = draft.since, draft.contract_until
        if since is not None and until is not None and until < since:
            found += (Problem(field="contract_until", reason=Reason.BEFORE_START),)
        found += _number_problems("notice_months", draft.notice_months, 120)
        found += _number_problems("agreed_minutes", draft.agreed_minutes, 60 * 24 * 366)
        limits["contract_form"] = LINE_LIMIT
    return found + too_long(limits, draft)


def problems_in_unit(draft: UnitDraft) -> tuple[Problem, ...]:
    """Say what keeps a unit from being recorded."""
    return (
        _name_problems(draft.name)
        + _number_problems("headcount", draft.headcount, MOST_PEOPLE)
        + too_long({"name": NAME_LIMIT}, draft)
    )


def problems_in_contact_person(draft: ContactPersonDraft) -> tuple[Problem, ...]:
    """Say what keeps a contact person from being recorded."""
    limits = {"name": NAME_LIMIT, "role": NAME_LIMIT, "phone": NAME_LIMIT, "email": NAME_LIMIT}
    return _name_problems(draft.name) + too_long(limits, draft)
