"""What is due at organisations outside their cases: agreed points, plans, recommendations."""

from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.overview import OpenRecommendations
from vpdesk.domain.recommendations import Recommendation, long_open
from vpdesk.storage.transaction import Transaction


def open_recommendations(tx: Transaction, today: date) -> tuple[OpenRecommendations, ...]:
    """Return the organisations in use with recommendations that are open after a year.

    The longest open come first.
    """
    by_organisation: dict[OrganisationId, list[Recommendation]] = {}
    for each in long_open(tx.recommendations.given_before(today), today):
        by_organisation.setdefault(each.organisation_id, []).append(each)
    found = []
    for organisation_id, theirs in by_organisation.items():
        organisation = tx.organisations.get(organisation_id)
        if organisation is not None and organisation.archived_on is None:
            found.append(
                OpenRecommendations(
                    organisation_id=organisation_id,
                    name=organisation.name,
                    count=len(theirs),
                    since=min(each.given_on for each in theirs),
                )
            )
    return tuple(sorted(found, key=lambda each: (each.since, each.name)))
