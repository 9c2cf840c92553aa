"""Where a reporter can go within or around an organisation: committee, reporting point, people."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.referral_contacts import ReferralContactId

OrganisationRouteId = NewType("OrganisationRouteId", int)

REPORTING_POINT_FROM = 50
"""Employers of so many have to have an internal reporting point (Wet bescherming klokkenluiders,
article 2)."""


class RouteKind(StrEnum):
    """What a route is, in the order in which they are shown."""

    COMPLAINTS_COMMITTEE = "complaints_committee"
    REPORTING_POINT = "reporting_point"
    """The internal reporting point for wrongdoing."""
    MANAGEMENT = "management"
    HR = "hr"
    WORKS_COUNCIL = "works_council"
    COMPANY_DOCTOR = "company_doctor"
    OTHER = "other"


class CommitteeForm(StrEnum):
    """Whose committee a complaints committee is."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    SECTOR = "sector"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRouteDraft:
    """A route as entered; ``contact_id`` names the address of the book that belongs to it.

    ``person`` is its secretary or who to ask for, ``term`` in which time a complaint is made and
    handled, ``committee`` is set for complaints committees only.
    """

    organisation_id: OrganisationId
    kind: RouteKind
    name: str
    committee: CommitteeForm | None = None
    person: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    term: str = ""
    remarks: str = ""
    contact_id: ReferralContactId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRoute(OrganisationRouteDraft):
    """One of the places to go to at an organisation."""

    id: OrganisationRouteId


def missing_routes(
    routes: Iterable[OrganisationRoute], headcount: int | None
) -> tuple[RouteKind, ...]:
    """Return what an organisation of that size should have and has not, as far as is recorded."""
    there = {each.kind for each in routes}
    wanted = [RouteKind.COMPLAINTS_COMMITTEE]
    if headcount is not None and headcount >= REPORTING_POINT_FROM:
        wanted.append(RouteKind.REPORTING_POINT)
    return tuple(kind for kind in wanted if kind not in there)


def problems_in(draft: OrganisationRouteDraft) -> tuple[Problem, ...]:
    """Say what keeps a route from being recorded."""
    named = () if draft.name.strip() else (Problem(field="name", reason=Reason.REQUIRED),)
    limits = {
        "name": NAME_LIMIT,
        "person": NAME_LIMIT,
        "phone": NAME_LIMIT,
        "email": NAME_LIMIT,
        "address": LINE_LIMIT,
        "term": LINE_LIMIT,
        "remarks": TEXT_LIMIT,
    }
    return named + too_long(limits, draft)
