"""The steps from a secret to an unlocked desk, in the order in which they protect."""

import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from vpdesk.security.anchor import (
    NO_DIGEST,
    AnchorCheck,
    AnchorVerdict,
    check_counter,
    forget_digest,
)
from vpdesk.security.creation import database_made, restart_creation
from vpdesk.security.errors import AnchorNotWritten, HeaderNotWritten, NoVaultHere
from vpdesk.security.header_files import Repair
from vpdesk.security.instance_lock import InstanceLock, lock_vault
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.process import harden_process
from vpdesk.security.rotation import clear_unfinished, unfinished_files
from vpdesk.security.unfinished_change import finish_change, replaced_slots
from vpdesk.security.vault_folder import (
    ANCHOR_NAME,
    check_database_file,
    file_digest,
    holds_vault_files,
    tighten_modes,
)
from vpdesk.security.vault_place import check_place
from vpdesk.services.backups.before_upgrade import BackupBeforeUpgrade
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.destroyed.destroyed_pages import finish_if_due
from vpdesk.services.destroyed.tombstones import settle_tombstones
from vpdesk.services.errors import (
    Check,
    DatabaseDamaged,
    DatabaseOlder,
    DatabaseProblem,
    DatabaseRefused,
    HeaderOlder,
    MigrationFailed,
    NoRoomToMigrate,
    StorageError,
    StorageFailed,
    VaultOlder,
)
from vpdesk.services.keys.held_keys import HeldKeys, anchor_to
from vpdesk.services.log import utc_now
from vpdesk.services.terms.starter import fill_new_vault
from vpdesk.storage import vault_database
from vpdesk.storage.migration import clear_broken_off
from vpdesk.storage.sqlcipher import interrupted

_REPAIRS = {Repair.DONE: Notice.HEADER_REPAIRED, Repair.FAILED: Notice.HEADER_NOT_REPAIRED}
_HALF_MADE = frozenset({DatabaseProblem.MISSING, DatabaseProblem.TOO_SMALL})
_NEWEST = frozenset({AnchorVerdict.MATCHES, AnchorVerdict.DATABASE_NEWER})
_LONGEST_REST = timedelta(days=366)
_READ_ERROR = 10 | 1 << 8
"""What SQLite calls SQLITE_IOERR_READ."""
_LOST_COUNTERS = {
    AnchorVerdict.MISSING: Notice.COUNTER_MISSING,
    AnchorVerdict.DAMAGED: Notice.COUNTER_DAMAGED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a vault is to be opened.

    ``unlock`` returns its keys or raises. ``accept_older`` opens a database or header that is
    older than the last session; only its user may decide that.
    """

    folder: Path
    unlock: Callable[[], OpenedKeys] = field(repr=False)
    today: Callable[[], date]
    accept_older: bool = False


def open_vault(opening: Opening) -> Desk:
    """Open a vault, finishing the making of one that was broken off before its first use.

    Raises ``VaultError``, ``StorageError``, ``UpgradeNotBackedUp``, ``DatabaseOlder``,
    ``HeaderOlder`` or both of these as ``VaultOlder``; nothing is made or deleted because of an
    error.
    """
    harden_process()
    if not holds_vault_files(opening.folder):
        raise NoVaultHere
    with ExitStack() as undo:
        lock = lock_vault(opening.folder)
        undo.callback(lock.release)
        check_place(opening.folder)
        notices = {Notice.OTHERS_HAD_ACCESS} if tighten_modes(opening.folder) else set[Notice]()
        keys = opening.unlock()
        if keys.repair is Repair.FAILED and unfinished_files(keys.header):
            # The other copy may name the other file: what is written now must not be lost with it.
            raise HeaderNotWritten(error_number=None)
        if keys.repair in _REPAIRS:
            notices.add(_REPAIRS[keys.repair])
        if keys.database_pending and not os.path.lexists(keys.folder / ANCHOR_NAME):
            _make_database(keys, opening.today(), notices)
        # The header is counted, too: what is changed here must not seem older the next time.
        held = HeldKeys(keys)
        upgrade = BackupBeforeUpgrade(keys)
        database = _open_database(held, opening, notices, upgrade)
        undo.callback(database.close)
        settle_tombstones(database, held.current)
        database.note_opening(held.opened_with.value, utc_now())
        upgrade.note(database)
        if upgrade.is_kept:
            notices.add(Notice.UPGRADED)
        desk = Desk(
            database,
            keys=held,
            today=opening.today,
            notices=frozenset(notices),
            release=partial(_release, held, lock),
        )
        with suppress(StorageError):
            desk.discard_removed()
        with suppress(StorageError):
            finish_if_due(database)
        undo.pop_all()
        return desk


def _release(held: HeldKeys, lock: InstanceLock) -> None:
    try:
        held.seal_closed_database()
    finally:
        lock.release()


def _make_database(keys: OpenedKeys, today: date, notices: set[Notice]) -> None:
    """Make the database of a new vault; the anchor, written last, tells that it is complete.

    What an earlier making left is taken when it opens, and moved aside when it is half. What no
    making leaves (damage, a folder, a plain file) raises ``DatabaseDamaged`` or
    ``DatabaseRefused``. One that is complete may have been in use, and its anchor taken away.
    """
    database = _made_before(keys, today)
    if database is None:
        restart_creation(keys)
        database = vault_database.create(keys.database_path, key=keys.database_key)
    try:
        if not fill_new_vault(database, today=today):
            notices.add(Notice.COUNTER_MISSING)
        commits = database.commits()
    finally:
        database.close()
    anchor_to(keys, commits)


def _made_before(keys: OpenedKeys, today: date) -> vault_database.VaultDatabase | None:
    path = keys.database_path
    try:
        check_database_file(path, least_bytes=keys.db_min_bytes)
        return vault_database.open_database(path, key=keys.database_key, today=today)
    except DatabaseDamaged as damage:
        if damage.check is not Check.SCHEMA:
            raise
    except DatabaseRefused as refusal:
        if refusal.problem not in _HALF_MADE:
            raise
    return None


def _open_database(
    held: HeldKeys, opening: Opening, notices: set[Notice], upgrade: BackupBeforeUpgrade
) -> vault_database.VaultDatabase:
    keys = held.current
    check_database_file(keys.database_path, least_bytes=keys.db_min_bytes)

    check = AnchorCheck(verdict=AnchorVerdict.MISSING)
    # Read before the database is open: closing a file gives up every lock on it.
    found = _digest_of_closed(keys)

    def ended_well(commits: int) -> bool:
        nonlocal check
        check = _counter_check(keys, commits, notices, accept_older=opening.accept_older)
        if found is not None and check.digest not in {NO_DIGEST, found}:
            raise DatabaseDamaged(Check.SEAL)
        _forget_digest(keys)
        return check.verdict is AnchorVerdict.MATCHES

    try:
        database = vault_database.open_database(
            keys.database_path,
            key=keys.database_key,
            today=opening.today(),
            ended_well=ended_well,
            keep_counter=held.keep_counter,
            before_migration=upgrade.make,
        )
    except (MigrationFailed, NoRoomToMigrate):
        upgrade.take_back()
        raise
    clear_broken_off(keys.database_path)
    if (notice := _clock_notice(database.last_checked_on, opening.today())) is not None:
        notices.add(notice)
    try:
        if keys.database_pending:
            held.replace(database_made(keys))
        else:
            is_newest = check.verdict in _NEWEST
            cleared = clear_unfinished(keys, aside=not is_newest)
            held.replace(finish_change(cleared) if is_newest else cleared)
            if replaced_slots(held.current.header):
                notices.add(Notice.CHANGE_UNFINISHED)
    except BaseException:
        database.close()
        raise
    return database


def _clock_notice(last: date | None, today: date) -> Notice | None:
    if last is None or timedelta() <= today - last <= _LONGEST_REST:
        return None
    return Notice.CLOCK_BEHIND if today < last else Notice.CLOCK_AHEAD


def _digest_of_closed(keys: OpenedKeys) -> bytes | None:
    """Return the digest of the database file, or None when a crash left it as no session did."""
    if interrupted(keys.database_path):
        # Taking back what was under way changes the file; that must not look like damage later.
        _forget_digest(keys)
        return None
    try:
        return file_digest(keys.database_path)
    except OSError:
        raise StorageFailed(_READ_ERROR) from None


def _forget_digest(keys: OpenedKeys) -> None:
    with suppress(AnchorNotWritten):
        forget_digest(keys.folder, keys.anchor_key)


def _counter_check(
    keys: OpenedKeys, commits: int, notices: set[Notice], *, accept_older: bool
) -> AnchorCheck:
    check = check_counter(
        keys.folder,
        keys.anchor_key,
        counter=commits,
        epoch=keys.epoch,
        header_seq=keys.header_seq,
    )
    if check.verdict in _LOST_COUNTERS:
        notices.add(_LOST_COUNTERS[check.verdict])
    if not accept_older:
        match check.verdict:
            case AnchorVerdict.BOTH_OLDER:
                raise VaultOlder(check.changes)
            case AnchorVerdict.DATABASE_OLDER:
                raise DatabaseOlder(check.changes)
            case AnchorVerdict.HEADER_OLDER:
                raise HeaderOlder
    return check
