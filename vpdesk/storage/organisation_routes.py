"""The places to go to at an organisation, kept."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.organisation_routes import (
    CommitteeForm,
    OrganisationRoute,
    OrganisationRouteDraft,
    OrganisationRouteId,
    RouteKind,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import organisation_route


class OrganisationRouteRepository:
    """Routes of one organisation at a time."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def list(self, organisation_id: OrganisationId) -> tuple[OrganisationRoute, ...]:
        """Return the routes by their kind, those of one kind in the order they were added."""
        table = organisation_route
        rows = self._connection.execute(
            select(table).where(table.c.organisation_id == organisation_id).order_by(table.c.id)
        )
        order = list(RouteKind)
        return tuple(sorted(map(_route, rows), key=lambda each: order.index(each.kind)))

    def get(self, route_id: OrganisationRouteId) -> OrganisationRoute | None:
        this = select(organisation_route).where(organisation_route.c.id == route_id)
        row = self._connection.execute(this).one_or_none()
        return None if row is None else _route(row)

    def add(self, draft: OrganisationRouteDraft) -> OrganisationRouteId:
        values = _values(draft) | {"organisation_id": draft.organisation_id}
        key = self._connection.execute(insert(organisation_route).values(values)).lastrowid
        self._search.organisation_changed(draft.organisation_id)
        return OrganisationRouteId(key)

    def change(self, route_id: OrganisationRouteId, draft: OrganisationRouteDraft) -> None:
        this = organisation_route.c.id == route_id
        self._connection.execute(update(organisation_route).where(this).values(_values(draft)))
        self._search.organisation_changed(draft.organisation_id)

    def remove(self, known: OrganisationRoute) -> None:
        table = organisation_route
        self._connection.execute(delete(table).where(table.c.id == known.id))
        self._search.organisation_changed(known.organisation_id)


def _values(draft: OrganisationRouteDraft) -> dict[str, Any]:
    values = {each.name: getattr(draft, each.name) for each in fields(OrganisationRouteDraft)}
    del values["organisation_id"]
    return {
        **{name: each.strip() if type(each) is str else each for name, each in values.items()},
        "committee": draft.committee or "",
    }


def _route(row: Row[*tuple[Any, ...]]) -> OrganisationRoute:
    committee = CommitteeForm(row.committee) if row.committee else None
    return OrganisationRoute(**{**row._asdict(), "committee": committee})
