"""Taking what was destroyed out of the backups that still hold it."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.backup_rotation import KeptBackup, expires_on
from vpdesk.domain.backups import Backup, BackupStillHolding
from vpdesk.domain.cases import CaseId
from vpdesk.domain.tombstones import Tombstone
from vpdesk.security.backup_errors import BackupDamaged
from vpdesk.security.backup_files import Manifest, header_of_backup
from vpdesk.security.errors import VaultTooNew
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.tombstones import tombstones_beside_backups, union
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.making import Envelope, envelope_of, put_in_envelope
from vpdesk.services.backups.places import unknown_keys_in
from vpdesk.services.backups.reading import UnlockedBackup, extract, opened, unlock
from vpdesk.services.backups.secrets import WithOpenVault
from vpdesk.services.backups.shelf import BackupShelf
from vpdesk.services.destroyed.tombstones import (
    apply_tombstones,
    find_tombstones,
    spread_tombstones,
    tombstone_file_in_vault,
    tombstones_in,
)
from vpdesk.services.errors import FolderNotUsable, ServiceError, StorageError, VaultError
from vpdesk.services.files.scratch import COPY_NAME, PROOF_NAME, clear_scratch, scratch_in
from vpdesk.services.files.within_reach import is_file, is_folder
from vpdesk.services.keys.earlier_keys import earlier_keys_of, known_masters, take_over
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase

_FAILURES = (VaultError, StorageError, ServiceError, FolderNotUsable, OSError)
_OF_ANOTHER_LINE = "another"


class Rewriting:
    """What a destruction means for the backups of the vault."""

    def __init__(
        self,
        database: VaultDatabase,
        keys: HeldKeys,
        shelf: BackupShelf,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._keys = keys
        self._shelf = shelf
        self._today = today
        self._now = now

    def keep_tombstones(self) -> tuple[Path, ...]:
        """Tell the vault's folder and every place what was destroyed; return those not told."""
        tombstones = self._tombstones()
        if not tombstones:
            return ()
        keys = self._keys.current
        places = self._shelf.places()
        with_backups = (backup.place for backup in self._shelf.there())
        files = {
            tombstones_beside_backups(place, keys.vault): place
            for place in (*places, *with_backups)
            if is_folder(place)
        }
        files[tombstone_file_in_vault(keys.folder)] = keys.folder
        masters = known_masters(self._database, keys)
        failed = spread_tombstones(tombstones, files, masters, vault=keys.vault)
        untold = [place for place in places if not is_folder(place)]
        return (*untold, *(files[each] for each in failed))

    def rewrite(self) -> Generator[Progress, None, tuple[Path, ...]]:
        """Rewrite every backup within reach that may hold what was destroyed; return which.

        What could not be rewritten is as it was.
        """
        self._shelf.adopt_all()
        return (yield from self.rewrite_these(self._due()))

    def rewrite_in(self, place: Path) -> Generator[Progress, None, tuple[Path, ...]]:
        """Do as ``rewrite`` in one place that is known: it may have been away until now."""
        due = [each for each in self._due() if each.place == place]
        return (yield from self.rewrite_these(due))

    def rewrite_these(
        self, backups: Iterable[Backup]
    ) -> Generator[Progress, None, tuple[Path, ...]]:
        """Rewrite those of the backups that are within reach, without what was destroyed.

        One of before new keys comes under the present ones. Returns which were rewritten; each
        was proved first, and what could not be is as it was.
        """
        due = [each for each in backups if is_file(each.file)]
        tombstones = self._tombstones()
        done = []
        for number, backup in enumerate(due):
            yield Progress(number, len(due))
            with suppress(*_FAILURES):
                yield from _still(self._rewrite(backup, tombstones), number, len(due))
                done.append(backup.file)
        return tuple(done)

    def holding(self, case_id: CaseId) -> tuple[BackupStillHolding, ...]:
        """Return the backups that hold a destroyed case, or that could not be cleared of one."""
        with self._database.reading() as tx:
            destroyed = tx.destruction.get(case_id)
            line = backup_notes.line(tx)
        there = self._shelf.there()
        if destroyed is None:
            found = [each for each in there if not is_folder(each.place)]
        else:
            found = [each for each in there if _may_hold(each, destroyed.commits)]
        keys = self._keys.current
        masters = known_masters(self._database, keys)
        return (
            *(self._still_holding(each, there, line) for each in found),
            *(
                BackupStillHolding(
                    name=file.name, place=place, made_on=created.date(), expires_on=None
                )
                for place in self._shelf.places()
                for file, created in unknown_keys_in(place, keys.vault, masters)
            ),
        )

    def _due(self) -> list[Backup]:
        with self._database.reading() as tx:
            latest = max((each.commits for each in tx.destruction.all()), default=0)
        return [each for each in self._shelf.there() if _may_hold(each, latest)]

    def _tombstones(self) -> tuple[Tombstone, ...]:
        keys = self._keys.current
        folders = (keys.folder, *self._shelf.places())
        found = find_tombstones(folders, [keys.master], vault=keys.vault)
        with self._database.reading() as tx:
            return union(tombstones_in(tx), found.tombstones)

    def _rewrite(
        self, backup: Backup, tombstones: tuple[Tombstone, ...]
    ) -> Generator[Progress, None, None]:
        keys = self._keys.current
        commits = self._database.commits()
        earlier = earlier_keys_of(self._database, keys)
        unlocked = unlock(backup.file, WithOpenVault(keys=self._keys, earlier=earlier))
        with scratch_in(keys.folder) as scratch:
            manifest = yield from extract(unlocked, scratch / PROOF_NAME)
            copy = scratch / COPY_NAME
            with opened(unlocked, scratch / PROOF_NAME, today=self._today) as database:
                apply_tombstones(database, tombstones)
                if unlocked.later:
                    with database.writing() as tx:
                        take_over(tx, earlier)
                key = keys.database_key if unlocked.later else unlocked.database_key
                copied = database.copy_to(copy, key=key)
            clear_scratch(scratch, but=COPY_NAME)
            envelope = _envelope(unlocked, manifest, keys, copied.revision)
            yield from put_in_envelope(copied, envelope, keys, scratch=scratch, file=backup.file)
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            tx.backups.keep(
                replace(
                    backup,
                    cleared_to=commits,
                    bytes=backup.file.stat().st_size,
                    proven_at=self._now(),
                )
            )
            if unlocked.later:
                backup_notes.note_renewed(tx, backup.id, epoch=keys.epoch)
            backup_notes.keep_holders(tx, held)

    def _still_holding(
        self, backup: Backup, there: tuple[Backup, ...], line: str
    ) -> BackupStillHolding:
        beside = [
            KeptBackup(
                name=each.name,
                made_at=each.made_at,
                line=line if each.commits else _OF_ANOTHER_LINE,
                proven=each.proven_at is not None,
                schema=_schema_of(each),
            )
            for each in there
            if each.place == backup.place
        ]
        return BackupStillHolding(
            name=backup.name,
            place=backup.place,
            made_on=backup.made_at.date(),
            expires_on=expires_on(backup.name, beside, line=line, now=self._now()),
        )


def _envelope(
    unlocked: UnlockedBackup, manifest: Manifest, keys: OpenedKeys, schema: str
) -> Envelope:
    """Return what goes around a rewritten database: as it was, or as the present keys need it."""
    header = unlocked.header
    if not unlocked.later:
        document = {**header.document, "schema": schema}
        return Envelope(open_part=document, vault_header=manifest.vault_header, line=manifest.line)
    return envelope_of(
        keys.header,
        backup_id=header.backup_id,
        created=header.created,
        app=header.app,
        schema=schema,
        line=manifest.line,
    )


def _schema_of(backup: Backup) -> str:
    """Return the schema a backup names; empty where it cannot be read, as if it were of today."""
    with suppress(BackupDamaged, VaultTooNew, OSError):
        return header_of_backup(backup.file).schema
    return ""


def _may_hold(backup: Backup, destroyed_at: int) -> bool:
    return max(backup.commits, backup.cleared_to) < destroyed_at


def _still(job: Generator[Progress, None, None], number: int, jobs: int) -> Iterator[Progress]:
    for _ in job:
        yield Progress(number, jobs)
