"""The units of an organisation that a field offers to choose from."""

from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.services.organisations.organisations import Organisations


def unit_choices(
    organisations: Organisations, organisation_id: OrganisationId, nothing: str
) -> list[tuple[object, str]]:
    """Return the units of an organisation by name, each with those it is part of."""
    units = {unit.id: unit for unit in organisations.units(organisation_id)}

    def path(key: UnitId | None) -> str:
        names = []
        while key is not None and key in units:
            names.append(units[key].name)
            key = units[key].parent_id
        return " / ".join(reversed(names))

    named = sorted(((path(key), key) for key in units), key=lambda each: each[0].casefold())
    return [(None, nothing), *((key, name) for name, key in named)]
