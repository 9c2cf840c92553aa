"""Which organisations belong to one employer: what is told to one of them is told to all."""

from collections.abc import Iterable

from vpdesk.domain.edition_errors import GroupWasToldOf
from vpdesk.domain.ledger import telling_of
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.services.errors import Gone
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.transaction import Transaction
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
        """Put an organisation in a group as `put_in_group` does; raises as that, or ``Gone``."""
        with self._database.writing() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            put_in_group(tx, organisation_id, name)

    def members(self, organisation_id: OrganisationId) -> tuple[Organisation, ...]:
        """Return the organisations of the same employer, the one asked about first."""
        with self._database.reading() as tx:
            found = map(tx.organisations.get, tx.employer_groups.members(organisation_id))
            members = [each for each in found if each is not None]
        return tuple(sorted(members, key=lambda each: each.id != organisation_id))


def put_in_group(tx: Transaction, organisation_id: OrganisationId, name: str) -> None:
    """Let an organisation belong to a group, or to none when ``name`` is empty.

    A name that no other group has is a new name for the group it is in, with all its members.
    Who once read each other's reports goes on knowing them, so an organisation stays with the
    others of its group when something was told of any of them. A group is of several, so none
    changes while others are hidden. Raises ``GroupWasToldOf`` or ``OthersHidden``.
    """
    if name.strip() == tx.employer_groups.name(organisation_id):
        return
    require_all_shown(tx)
    before = tx.employer_groups.members(organisation_id)
    joins = set(tx.employer_groups.named(name)) - set(before)
    if name.strip() and not joins:
        for each in before:
            tx.employer_groups.put(each, name)
        return
    tx.employer_groups.put(organisation_id, name)
    if not set(before) <= set(tx.employer_groups.members(organisation_id)):
        _require_nothing_told(tx, before)


def _require_nothing_told(tx: Transaction, organisations: Iterable[OrganisationId]) -> None:
    editions = tx.editions.all()
    told = {each.id for one in organisations for each in telling_of(editions, one)}
    if told:
        raise GroupWasToldOf(len(told))
