"""The address book of people and bodies that reporters are referred to."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Term, TermId

ReferralContactId = NewType("ReferralContactId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralContactDraft:
    """An address as entered; ``organisation_id`` is set when it serves one organisation only.

    ``urgent`` marks what is called in a crisis: it is listed first.
    """

    kind_id: TermId | None
    name: str
    person: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    region: str = ""
    reachable: str = ""
    costs: str = ""
    good_to_know: str = ""
    own_interest: str = ""
    waiting_time: str = ""
    organisation_id: OrganisationId | None = None
    checked_on: date | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralContact(ReferralContactDraft):
    """An address of the book; ``referrals`` counts how often it was referred to."""

    id: ReferralContactId
    kind: Term
    referrals: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralContactFilter:
    """Which addresses to list."""

    words: str = ""
    kind_id: TermId | None = None
    region: str = ""


def problems_in(draft: ReferralContactDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an address from being recorded."""
    found: list[Problem] = []
    if draft.kind_id is None:
        found.append(Problem(field="kind_id", reason=Reason.REQUIRED))
    if not draft.name.strip():
        found.append(Problem(field="name", reason=Reason.REQUIRED))
    if draft.checked_on is not None and draft.checked_on > today:
        found.append(Problem(field="checked_on", reason=Reason.IN_THE_FUTURE))
    limits = dict.fromkeys(("name", "person", "phone", "email", "region"), NAME_LIMIT)
    lines = ("website", "reachable", "costs", "own_interest", "waiting_time")
    limits |= dict.fromkeys(lines, LINE_LIMIT)
    return tuple(found) + too_long(limits | {"good_to_know": TEXT_LIMIT}, draft)
