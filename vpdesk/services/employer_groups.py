"""Which organisations belong to one employer: what is told to one of them is told to all."""

from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.services.errors import Gone
from vpdesk.storage.vault_database import VaultDatabase


class EmployerGroups:
    """Groups by their names, which every organisation of the employer is given."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def names(self) -> tuple[str, ...]:
        """Return the names that are in use, in order."""
        with self._database.reading() as tx:
            return tx.employer_groups.names()

    def name(self, organisation_id: OrganisationId) -> str:
        """Return the name of the group of an organisation, empty when it has none."""
        with self._database.reading() as tx:
            return tx.employer_groups.name(organisation_id)

    def put(self, organisation_id: OrganisationId, name: str) -> None:
        """Let an organisation belong to a group, or to none when ``name`` is empty.

        Raises ``Gone``.
        """
        with self._database.writing() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            tx.employer_groups.put(organisation_id, name)

    def members(self, organisation_id: OrganisationId) -> tuple[Organisation, ...]:
        """Return the organisations of the same employer, the one asked about first."""
        with self._database.reading() as tx:
            found = map(tx.organisations.get, tx.employer_groups.members(organisation_id))
            members = [each for each in found if each is not None]
        return tuple(sorted(members, key=lambda each: each.id != organisation_id))
