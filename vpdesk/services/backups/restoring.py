"""Putting a backup back in a new folder, never over a vault."""

import secrets
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vpdesk.domain.backups import Backup
from vpdesk.domain.log import LoggedAct
from vpdesk.paths import current_vault
from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring
from vpdesk.security.process import harden_process
from vpdesk.security.vault_folder import FIRST_DATABASE_NAME
from vpdesk.security.vault_place import check_place
from vpdesk.security.way_slots import WayToOpen
from vpdesk.services.access.passwords import refuse_weak
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.reading import (
    BackupContents,
    UnlockedBackup,
    described,
    extract,
    opened,
    unlock,
)
from vpdesk.services.backups.restore_room import (
    OTHER_DATABASE_NAME,
    is_unfinished,
    refuse_filled,
    room_for,
)
from vpdesk.services.backups.restored_slots import (
    RestoredKeys,
    RestoredVault,
    WantedWay,
    keys_after,
    new_slots,
    refuse_single_way,
    write_keys,
)
from vpdesk.services.backups.secrets import BackupSecret, WithOpenVault, WithRecoveryCode
from vpdesk.services.destroyed.tombstones import (
    spread_tombstones,
    tombstone_file_in_vault,
    tombstones_in,
)
from vpdesk.services.errors import WayNeeded
from vpdesk.services.keys.earlier_keys import earlier_keys, take_over
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress

_IDS_APART = 1000
_DIFFERENT_LINES = 16_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A vault that came out of a backup, and what is in it."""

    folder: Path
    contents: BackupContents


def has_unfinished(folder: Path) -> bool:
    """Tell whether a restore in this folder was broken off; running it again replaces that."""
    return is_unfinished(folder.absolute())


def restore(
    file: Path,
    folder: Path,
    *,
    secret: BackupSecret,
    way: WayToOpen | None = None,
    password: str = "",
    today: Callable[[], date] = date.today,
    keyring: Keyring = SYSTEM_KEYRING,
    argon2: Argon2Cost = DEFAULT_COST,
) -> Generator[Progress, None, Restored]:
    """Put a backup back in a folder that is not there or empty; nothing else is touched.

    The whole file is proved before one byte of its database is written. The vault opens as it
    did when the backup was made; with ``WithOpenVault`` as the open vault does now, under its
    present keys; with ``way`` in that way alone, which the recovery code needs. Cases destroyed
    since, as this user's vault and the folder of the file tell, are destroyed in it. Closing the
    job leaves nothing.

    Raises ``RestoreRefused``, ``WayNeeded``, ``BackupDamaged``, ``PlaceRefused``,
    ``FolderNotUsable``, ``StorageError``, ``OSError``, what opening the backup raises, and for
    ``way`` what ``vaults.prepare`` raises for its password and keyring.
    """
    harden_process()
    target = folder.absolute()
    if isinstance(secret, WithRecoveryCode) and way is None:
        raise WayNeeded
    if way is not None and way is not WayToOpen.KEYRING:
        refuse_weak(password)
    refuse_folder(target)
    unlocked = unlock(file, secret)
    wanted = WantedWay(way=way, password=password, keyring=keyring, argon2=argon2, today=today())
    refuse_single_way(unlocked, secret, wanted)
    sources = [file.parent, current_vault()]
    if isinstance(secret, WithOpenVault):
        sources.append(secret.keys.current.folder)
    keys = keys_after(unlocked, secret)
    with room_for(target) as room:
        contents, vault = yield from _fill(unlocked, room.path, keys, sources, today)
        with new_slots(unlocked, secret, wanted, keys) as slots:
            write_keys(vault, keys, slots)
            room.move_in()
    return Restored(folder=target, contents=contents)


def refuse_folder(folder: Path) -> None:
    """Raise ``RestoreRefused`` or ``PlaceRefused`` for a folder that no backup is put back in."""
    target = folder.absolute()
    refuse_filled(target)
    check_place(target)


def _fill(
    unlocked: UnlockedBackup,
    folder: Path,
    keys: RestoredKeys,
    sources: Sequence[Path],
    today: Callable[[], date],
) -> Generator[Progress, None, tuple[BackupContents, RestoredVault]]:
    final = folder / FIRST_DATABASE_NAME
    path = folder / OTHER_DATABASE_NAME if unlocked.later else final
    manifest = yield from extract(unlocked, path)
    with opened(unlocked, path, today=today) as database:
        contents = described(unlocked, manifest, database, sources)
        with database.writing() as tx:
            backup_notes.begin_line(tx, secrets.token_hex(16))
            tx.backups.keep(_noted(unlocked))
            # Another restore of the same file must not give its ids to other cases.
            apart = _IDS_APART * (1 + secrets.randbelow(_DIFFERENT_LINES))
            tx.contents.leave_case_ids(up_to=(), further=apart)
            tx.log.note(LoggedAct.RESTORED, at=utc_now())
            take_over(tx, keys.earlier)
            tombstones = tombstones_in(tx)
            masters = (keys.master, *(each.master for each in earlier_keys(tx, keys.master)))
        commits = database.commits()
        if path != final:
            database.move_to(final, key=keys.database_key)
    if path != final:
        for suffix in ("", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    if tombstones:
        told = [tombstone_file_in_vault(folder)]
        spread_tombstones(tombstones, told, masters, vault=keys.vault)
    header = keys.vault_header or manifest.vault_header
    vault = RestoredVault(folder=folder, vault_header=header, commits=commits)
    return contents, vault


def _noted(unlocked: UnlockedBackup) -> Backup:
    """Return the backup itself for the notes of the vault that came out of it."""
    file = unlocked.file.absolute()
    return Backup(
        id=unlocked.header.backup_id,
        made_at=unlocked.header.created,
        place=file.parent,
        name=file.name,
        commits=0,
        cleared_to=0,
        bytes=file.stat().st_size,
        proven_at=utc_now(),
    )
