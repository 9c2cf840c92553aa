"""Reading a backup: whether it is whole, and what one would get and lose by it."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.paths import current_vault, user_data_folder
from vpdesk.security.backup_errors import BackupDamaged, BackupFault
from vpdesk.security.backup_files import Manifest, header_of_backup, read_backup
from vpdesk.security.backup_header import BackupHeader
from vpdesk.security.keys import MasterKey, database_key
from vpdesk.security.process import harden_process
from vpdesk.security.slot_types import SlotType as WayIn
from vpdesk.services.backups.secrets import BackupSecret, master_keys_in
from vpdesk.services.destroyed.tombstones import apply_tombstones, find_tombstones
from vpdesk.services.files.scratch import PROOF_NAME, scratch_in
from vpdesk.services.progress import Progress
from vpdesk.storage.contents import Contents
from vpdesk.storage.database_copy import proved
from vpdesk.storage.errors import DatabaseDamaged
from vpdesk.storage.vault_database import VaultDatabase, open_database

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContents:
    """What a backup holds; ``made_at`` is in UTC without zone, ``bytes`` the size of its database.

    The counts are those of what one would get: what was destroyed since is taken out first, from
    ``destroyed`` cases. ``changes_lost`` and ``cases_lost`` tell how much newer the open vault
    is, None without one to compare with.
    """

    file: Path
    vault: str
    made_at: datetime
    app: str
    schema: str
    bytes: int
    commits: int
    ways: frozenset[WayIn]
    organisations: int
    cases: int
    entries: int
    last_entry_on: date | None
    destroyed: int
    tombstones_unread: bool
    changes_lost: int | None = None
    cases_lost: int | None = None
    case_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockedBackup:
    """A backup and the key to it; nothing of its content was read yet.

    ``later`` are the master keys its vault is known to have had since, the one in use last.
    """

    file: Path
    header: BackupHeader
    master: MasterKey
    later: tuple[MasterKey, ...] = ()

    @property
    def database_key(self) -> str:
        """The raw key of the database in it: exactly 64 hex digits."""
        return database_key(self.master, vault=self.header.vault, epoch=self.header.epoch)


def ways_in(file: Path) -> frozenset[WayIn]:
    """Return what opens a backup; raises ``BackupDamaged`` or ``VaultTooNew``."""
    return frozenset(slot.slot_type for slot in header_of_backup(file).slots)


def verify(
    file: Path, *, secret: BackupSecret, today: Callable[[], date] = date.today
) -> Generator[Progress, None, BackupContents]:
    """Prove that a backup can be put back, and tell what is in it; nothing is put anywhere.

    Its database is checked in an encrypted copy in this user's data folder, which is removed.
    Raises ``BackupDamaged``, what ``master_keys_in`` raises, ``StorageError`` or
    ``BackupNotMade`` with BUSY.
    """
    harden_process()
    unlocked = unlock(file, secret)
    folders = (file.parent, current_vault())
    return (yield from contents_of(unlocked, user_data_folder(), folders=folders, today=today))


look_inside = verify


def unlock(file: Path, secret: BackupSecret) -> UnlockedBackup:
    """Open the lock of a backup; raises ``BackupDamaged`` and what ``master_keys_in`` raises."""
    header = header_of_backup(file)
    master, *later = master_keys_in(header, secret)
    return UnlockedBackup(file=file, header=header, master=master, later=tuple(later))


def contents_of(
    unlocked: UnlockedBackup,
    beside: Path,
    *,
    folders: Iterable[Path],
    today: Callable[[], date] = date.today,
) -> Generator[Progress, None, BackupContents]:
    """Prove a backup in an encrypted copy in the folder ``beside``, and count what is in it.

    ``folders`` are where to look for tombstones.
    """
    with scratch_in(beside) as scratch:
        proof = scratch / PROOF_NAME
        manifest = yield from extract(unlocked, proof)
        with opened(unlocked, proof, today=today) as database:
            return described(unlocked, manifest, database, folders)


def extract(unlocked: UnlockedBackup, target: Path) -> Generator[Progress, None, Manifest]:
    """Read a backup whole, and only then again into a new file, which is proved.

    Raises ``BackupDamaged``, ``StorageError`` or ``OSError``.
    """
    file, header, master = unlocked.file, unlocked.header, unlocked.master
    for done, manifest in read_backup(file, header, master):
        yield Progress(done, 2 * manifest.bytes + 1)
    with os.fdopen(os.open(target, _NEW, 0o600), "wb") as database:
        for done, manifest in read_backup(file, header, master, take=database.write):
            yield Progress(manifest.bytes + done, 2 * manifest.bytes + 1)
    prove(unlocked, target, manifest)
    return manifest


def prove(unlocked: UnlockedBackup, database: Path, manifest: Manifest) -> None:
    """Raise ``BackupDamaged`` unless a database is sound and is what the manifest tells."""
    try:
        found = proved(database, key=unlocked.database_key)
    except DatabaseDamaged:
        raise BackupDamaged(fault=BackupFault.CONTENT) from None
    told = (dict(manifest.row_counts), manifest.commits, unlocked.header.schema)
    if (dict(found.row_counts), found.commits, found.revision) != told:
        raise BackupDamaged(fault=BackupFault.CONTENT)


@contextmanager
def opened(
    unlocked: UnlockedBackup, database: Path, *, today: Callable[[], date]
) -> Iterator[VaultDatabase]:
    """Open a database out of a backup, brought to the newest schema."""
    found = open_database(database, key=unlocked.database_key, today=today())
    try:
        yield found
    finally:
        found.close()


def described(
    unlocked: UnlockedBackup,
    manifest: Manifest,
    database: VaultDatabase,
    folders: Iterable[Path],
) -> BackupContents:
    """Apply the tombstones that are known to an opened database, and count what is left."""
    header = unlocked.header
    believed = (unlocked.master, *unlocked.later)
    found = find_tombstones(folders, believed, vault=header.vault)
    destroyed = apply_tombstones(database, found.tombstones)
    with database.reading() as tx:
        counted = tx.contents.count()
    return BackupContents(
        file=unlocked.file,
        vault=header.vault,
        made_at=header.created,
        app=header.app,
        schema=header.schema,
        bytes=manifest.bytes,
        commits=manifest.commits,
        ways=frozenset(slot.slot_type for slot in header.slots),
        organisations=counted.organisations,
        cases=len(counted.case_ids),
        entries=counted.entries,
        last_entry_on=counted.last_entry_on,
        destroyed=destroyed,
        tombstones_unread=found.unread,
        case_ids=counted.case_ids,
    )


def compared(contents: BackupContents, *, commits: int, there: Contents) -> BackupContents:
    """Tell what an open vault has that the backup lacks: changes, and whole cases."""
    return replace(
        contents,
        changes_lost=max(commits - contents.commits, 0),
        cases_lost=len(there.case_ids - contents.case_ids),
    )
