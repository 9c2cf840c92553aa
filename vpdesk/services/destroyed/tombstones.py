"""Cases that were destroyed stay destroyed, whatever backup comes back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vpdesk.domain.cases import NEW_CASE_DRAFT
from vpdesk.domain.retention import Destruction
from vpdesk.domain.tombstones import Tombstone
from vpdesk.security.backup_errors import TombstonesUnreadable
from vpdesk.security.keys import MasterKey
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.tombstones import (
    TOMBSTONES_NAME,
    read_tombstones,
    tell_tombstones,
    tombstones_beside_backups,
    union,
)
from vpdesk.services.destroyed.destroyed_pages import finish_if_due
from vpdesk.services.keys.earlier_keys import known_masters
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTombstones:
    """What was destroyed; ``unread`` tells that a file of it was there and could not be read."""

    tombstones: tuple[Tombstone, ...]
    unread: bool = False


def find_tombstones(
    folders: Iterable[Path], masters: Sequence[MasterKey], *, vault: str
) -> FoundTombstones:
    """Gather what the folders, each a vault or a place for backups, tell under these keys."""
    found: list[Sequence[Tombstone]] = []
    unread = False
    for path in _files_in(folders, vault):
        try:
            found.append(read_tombstones(path, masters, vault=vault))
        except TombstonesUnreadable:
            unread = True
    return FoundTombstones(tombstones=union(*found), unread=unread)


def spread_tombstones(
    tombstones: Sequence[Tombstone],
    files: Iterable[Path],
    masters: Sequence[MasterKey],
    *,
    vault: str,
) -> tuple[Path, ...]:
    """Bring each file up to date under each of the keys; returns those that were not written.

    Who opens an older backup with the secrets of its day then reads it as well. A file that
    cannot be read is replaced by what is known.
    """
    failed = []
    for path in files:
        try:
            tell_tombstones(path, tombstones, masters, vault=vault)
        except OSError:
            failed.append(path)
    return tuple(failed)


def tombstones_in(tx: Transaction) -> tuple[Tombstone, ...]:
    """Return what the vault itself has on record as destroyed."""
    return union(
        [
            Tombstone(
                case_id=each.case_id,
                number=each.number,
                organisation_id=each.organisation_id,
                destroyed_on=each.destroyed_on,
                reason=each.reason,
            )
            for each in tx.destruction.all()
        ]
    )


def apply_tombstones(database: VaultDatabase, tombstones: Sequence[Tombstone]) -> int:
    """Destroy the content of these cases in a database from a backup; return of how many.

    Nothing of it is left in the pages of the file, not even half typed before it was recorded, and
    no later case is given the id of one of them. Raises ``StorageError``.
    """
    with database.reading() as tx:
        known = {each.case_id for each in tx.destruction.all()}
    missing = [each for each in tombstones if each.case_id not in known]
    if not missing:
        return 0
    with database.writing() as tx:
        there = tx.contents.count().case_ids
        for each in missing:
            tx.destruction.destroy_content(each.case_id)
            tx.destruction.record(
                Destruction(
                    case_id=each.case_id,
                    number=each.number,
                    organisation_id=each.organisation_id,
                    destroyed_on=each.destroyed_on,
                    reason=each.reason,
                    commits=tx.destruction.this_commit(),
                )
            )
        if any(each.case_id not in there for each in missing):
            # What was half typed then may be the story of a case that was recorded later.
            tx.drafts.drop_on_every_side(NEW_CASE_DRAFT)
        tx.contents.leave_case_ids(up_to=[each.case_id for each in missing], further=0)
    finish_if_due(database)
    return sum(each.case_id in there for each in missing)


def settle_tombstones(database: VaultDatabase, keys: OpenedKeys) -> int:
    """Bring a vault that was opened and the list beside it in line, before anything is shown.

    Only what was sealed under its present keys is believed. Returns of how many cases content was
    destroyed: the database was older than the list. Raises ``StorageError``.
    """
    found = find_tombstones([keys.folder], [keys.master], vault=keys.vault)
    destroyed = apply_tombstones(database, found.tombstones)
    with database.reading() as tx:
        tombstones = tombstones_in(tx)
    if tombstones:
        file = tombstone_file_in_vault(keys.folder)
        spread_tombstones(tombstones, [file], known_masters(database, keys), vault=keys.vault)
    return destroyed


def tombstone_file_in_vault(folder: Path) -> Path:
    return folder / TOMBSTONES_NAME


def _files_in(folders: Iterable[Path], vault: str) -> Iterable[Path]:
    for folder in folders:
        yield tombstone_file_in_vault(folder)
        yield tombstones_beside_backups(folder, vault)
