"""How the vault is kept, as far as the privacy papers tell it."""

from dataclasses import dataclass
from pathlib import Path

from vpdesk.services.access.access import Access
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.places import default_place
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class Safeguards:
    """What opens the vault from day to day, and in how many places its backups lie.

    ``way`` is the word in the header, empty where only the recovery code opens it.
    """

    way: str
    backup_places: int


def safeguards_of(database: VaultDatabase, access: Access, folder: Path) -> Safeguards:
    """Return how the vault in ``folder`` is kept now; no place is looked into."""
    way = access.way()
    with database.reading() as tx:
        places = backup_notes.places(tx, default_place(folder))
    return Safeguards(way=way.value.value if way else "", backup_places=len(places))
