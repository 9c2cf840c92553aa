"""The backup of a vault as an older program left it, without which no newer one takes it over."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from vpdesk.domain.backups import Backup
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.making import make_backup
from vpdesk.services.backups.places import default_place
from vpdesk.services.destroyed.destroyed_pages import is_due
from vpdesk.services.errors import BackupNotMade, StorageError, UpgradeNotBackedUp
from vpdesk.services.log import utc_now
from vpdesk.services.progress import finish
from vpdesk.storage.migration import OlderDatabase
from vpdesk.storage.vault_database import VaultDatabase


class BackupBeforeUpgrade:
    """Makes that backup, and notes it once the vault can be written by this program.

    ``happened`` tells whether there was anything to bring to this version, ``is_kept`` whether a
    backup holds it as it was.
    """

    def __init__(self, keys: OpenedKeys) -> None:
        self._keys = keys
        self._made: Backup | None = None
        self.happened = False

    @property
    def is_kept(self) -> bool:
        return self._made is not None

    def make(self, older: OlderDatabase) -> None:
        """Make a proven backup in the first place that takes one, beside the vault if it may.

        What is invented needs none. Raises ``UpgradeNotBackedUp`` or ``StorageError``.
        """
        self.happened = True
        if is_invented(older.setting(SAMPLE_PRACTICE)):
            return
        line = backup_notes.line_before(older)
        failures = []
        for place in self._places(older):
            try:
                self._made = finish(make_backup(older, self._keys, place, line=line, now=utc_now()))
            except BackupNotMade as failed:
                failures.append(failed)
            else:
                return
        raise UpgradeNotBackedUp(problem=failures[0].problem, place=failures[0].place)

    def take_back(self) -> None:
        """Remove what was made for an upgrade that did not come to be: each try would add one."""
        if self._made is not None:
            with suppress(OSError):
                self._made.file.unlink()

    def note(self, database: VaultDatabase) -> None:
        """Note in the migrated vault what was made; a full disk keeps nobody out."""
        if not self.happened:
            return
        with suppress(StorageError), database.writing() as tx:
            if self._made is not None:
                tx.backups.keep(_as_it_holds(self._made, pages_due=is_due(tx)))
                tx.log.note(LoggedAct.BACKUP_MADE, at=self._made.made_at)
            tx.log.note(LoggedAct.VAULT_UPGRADED, at=utc_now())

    def _places(self, older: OlderDatabase) -> list[Path]:
        """Return where to try: beside the vault if backups go there, and there in the end."""
        beside = default_place(self._keys.folder)
        chosen = backup_notes.places_before(older, beside)
        return list(dict.fromkeys([*(each for each in chosen if each == beside), *chosen, beside]))


def _as_it_holds(made: Backup, *, pages_due: bool) -> Backup:
    """Return what to note of it: with pages of what was destroyed it is to be rewritten."""
    return replace(made, commits=0, cleared_to=0) if pages_due else made
