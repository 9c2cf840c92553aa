"""Where a step leads: places at an organisation, and addresses of the book that help with it."""

from collections.abc import Iterable

from vpdesk.domain.organisation_routes import OrganisationRoute, RouteKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.terms import Term
from vpdesk.services.options.starters import option_starters
from vpdesk.storage.transaction import Transaction

_BESIDE = {
    "accompanying_hr": (RouteKind.HR,),
    "accompanying_board": (RouteKind.MANAGEMENT,),
    "wrongdoing_report": (RouteKind.REPORTING_POINT,),
}
"""Steps of the starter list that are no way to go by themselves."""


def leading_to(step: Term, places: Iterable[OrganisationRoute]) -> tuple[OrganisationRoute, ...]:
    """Return those of ``places`` to which a step leads."""
    starter = option_starters().get(step.code)
    kinds = _BESIDE.get(step.code, ()) if starter is None else starter.places
    return tuple(each for each in places if each.kind in kinds)


def addresses_for(tx: Transaction, step: Term, organisation_id: OrganisationId) -> tuple[str, ...]:
    """Return the names of the addresses that can help with a step, of everybody or of this one."""
    starter = option_starters().get(step.code)
    kinds = () if starter is None else starter.addresses
    own = {None, organisation_id}
    return tuple(
        each.name
        for each in tx.referral_contacts.list(ReferralContactFilter())
        if each.organisation_id in own and each.kind.code in kinds
    )
