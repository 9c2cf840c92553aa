"""Putting backups of before new keys under the present ones, so that old secrets open none."""

from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

from vpdesk.domain.backups import Backup
from vpdesk.security.backup_errors import BackupDamaged
from vpdesk.security.backup_files import header_of_backup, opens
from vpdesk.security.errors import VaultTooNew
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.rewriting import Rewriting
from vpdesk.services.backups.shelf import BackupShelf
from vpdesk.services.files.within_reach import is_file
from vpdesk.services.keys.earlier_keys import EarlierKey, earlier_keys_of
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase


class Renewal:
    """What a renewal of the master key means for the backups of before it."""

    def __init__(
        self, database: VaultDatabase, keys: HeldKeys, shelf: BackupShelf, rewriting: Rewriting
    ) -> None:
        self._database = database
        self._keys = keys
        self._shelf = shelf
        self._rewriting = rewriting

    def under_earlier_keys(self) -> tuple[Backup, ...]:
        """Return the backups that earlier keys open as far as is known, newest first."""
        latest = self._latest()
        if latest is None:
            return ()
        with self._database.reading() as tx:
            renewed = backup_notes.renewed(tx)
        return tuple(
            each
            for each in self._shelf.there()
            if self._is_earlier(each, latest, renewed.get(each.id, 0))
        )

    def renew(self) -> Generator[Progress, None, tuple[Path, ...]]:
        """Renew every backup within reach that earlier keys open; return which.

        From now on those that are out of reach are renewed by ``renew_in``.
        """
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            backup_notes.want_renewal(tx, epoch=self._keys.current.epoch)
            backup_notes.keep_holders(tx, held)
        self._shelf.adopt_all()
        return (yield from self._rewriting.rewrite_these(self.under_earlier_keys()))

    def renew_in(self, place: Path) -> Generator[Progress, None, None]:
        """Renew what earlier keys open in one place, when that was wanted of all."""
        latest = self._latest()
        with self._database.reading() as tx:
            wanted = backup_notes.renewal(tx)
        if latest is not None and wanted > latest.epoch:
            due = [each for each in self.under_earlier_keys() if each.place == place]
            yield from self._rewriting.rewrite_these(due)

    def _latest(self) -> EarlierKey | None:
        return next(iter(earlier_keys_of(self._database, self._keys.current)), None)

    def _is_earlier(self, backup: Backup, latest: EarlierKey, renewed: int) -> bool:
        if is_file(backup.file):
            with suppress(BackupDamaged, VaultTooNew):
                return not opens(header_of_backup(backup.file), self._keys.current.master)
        return backup.made_at < latest.until and renewed <= latest.epoch
