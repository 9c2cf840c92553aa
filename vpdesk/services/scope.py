"""Working for one organisation, with all others hidden: at that employer's own desk."""

from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_KEPT_AS = "working_at"


class Scope:
    """What the desk shows: everything, or one organisation alone.

    It is kept in the vault, so that locking, a power cut or the end of the program never shows
    what was hidden; only ``stop`` does.
    """

    def __init__(self, database: VaultDatabase) -> None:
        """Hide again what was hidden when the vault was last open."""
        self._database = database
        with database.reading() as tx:
            kept = tx.settings.get(_KEPT_AS) or ""
        if kept:
            database.build_wall(OrganisationId(int(kept)))

    @property
    def organisation_id(self) -> OrganisationId | None:
        """The organisation that is shown alone; None when all are shown."""
        return self._database.wall

    @property
    def organisation(self) -> Organisation | None:
        """The same as it is now; None also when it was removed meanwhile."""
        wall = self._database.wall
        if wall is None:
            return None
        with self._database.reading() as tx:
            return tx.organisations.get(wall)

    def work_at(self, organisation_id: OrganisationId) -> None:
        """Hide all organisations but one, wherever anything is listed, found, asked or printed.

        What is of another is as if it were gone. Whoever listens hears that everything changed.
        Raises ``Gone``, also for another organisation while one is shown alone.
        """
        with self._database.writing() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            tx.settings.put(_KEPT_AS, str(organisation_id))
        self._database.build_wall(organisation_id)

    def stop(self) -> None:
        """Show all organisations again; nothing happens when they are shown."""
        wall = self._database.wall
        if wall is None:
            return
        with self._database.writing() as tx:
            tx.drafts.bring_out(wall)
            tx.settings.put(_KEPT_AS, "")
        self._database.build_wall(None)


def require_all_shown(tx: Transaction) -> None:
    """Raise ``OthersHidden`` while one organisation is shown alone."""
    if tx.wall is not None:
        raise OthersHidden
