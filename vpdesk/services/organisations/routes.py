"""What the adviser notes of the places where a reporter can go at an organisation."""

from vpdesk.domain.organisation_routes import (
    OrganisationRoute,
    OrganisationRouteDraft,
    OrganisationRouteId,
    RouteKind,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class OrganisationRoutes:
    """The complaints committee, the reporting point, and who else to go to."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def list(self, organisation_id: OrganisationId) -> tuple[OrganisationRoute, ...]:
        """Return the routes of an organisation, the complaints committees first."""
        with self._database.reading() as tx:
            return tx.organisation_routes.list(organisation_id)

    def of_kind(
        self, organisation_id: OrganisationId, kind: RouteKind
    ) -> tuple[OrganisationRoute, ...]:
        """Return the routes of one kind, in the order in which they were added."""
        return tuple(each for each in self.list(organisation_id) if each.kind is kind)

    def add(self, draft: OrganisationRouteDraft) -> OrganisationRouteId:
        """Record a route; raises ``DraftRefused`` or ``Gone``."""
        _refuse(draft)
        with self._database.writing() as tx:
            _check(tx, draft)
            return tx.organisation_routes.add(draft)

    def change(self, route_id: OrganisationRouteId, draft: OrganisationRouteDraft) -> None:
        """Replace what is known of a route; raises ``DraftRefused`` or ``Gone``."""
        _refuse(draft)
        with self._database.writing() as tx:
            if _route(tx, route_id).organisation_id != draft.organisation_id:
                raise Gone
            _check(tx, draft)
            tx.organisation_routes.change(route_id, draft)

    def remove(self, route_id: OrganisationRouteId) -> None:
        """Remove a route; raises ``Gone``."""
        with self._database.writing() as tx:
            tx.organisation_routes.remove(_route(tx, route_id))
            tx.subjects.forget_gone()


def _route(tx: Transaction, route_id: OrganisationRouteId) -> OrganisationRoute:
    found = tx.organisation_routes.get(route_id)
    if found is None:
        raise Gone
    return found


def _check(tx: Transaction, draft: OrganisationRouteDraft) -> None:
    """Refuse an address of another organisation; raises ``Gone``."""
    if tx.organisations.get(draft.organisation_id) is None:
        raise Gone
    if draft.contact_id is not None:
        contact = tx.referral_contacts.get(draft.contact_id)
        if contact is None or contact.organisation_id not in {None, draft.organisation_id}:
            raise Gone


def _refuse(draft: OrganisationRouteDraft) -> None:
    if refused := problems_in(draft):
        raise DraftRefused(refused)
