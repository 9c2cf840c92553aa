"""The backups there are, by what the vault noted and by what lies in the places."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.backup_rotation import KeptBackup, to_drop
from vpdesk.domain.backups import Backup
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.places import FoundBackup, backups_in, default_place
from vpdesk.services.files.within_reach import is_file, is_folder
from vpdesk.services.keys.earlier_keys import known_masters
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.storage.vault_database import VaultDatabase


class BackupShelf:
    """Keeps the notes of the vault and the files in its places in step."""

    def __init__(
        self,
        database: VaultDatabase,
        keys: HeldKeys,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._keys = keys
        self._today = today
        self._now = now

    def places(self) -> tuple[Path, ...]:
        """Return where backups are kept, the first place first."""
        with self._database.reading() as tx:
            return backup_notes.places(tx, default_place(self._keys.current.folder))

    def there(self) -> tuple[Backup, ...]:
        """Return those that are there as far as is known, newest first."""
        with self._database.reading() as tx:
            noted = tx.backups.list()
        reached = {place: is_folder(place) for place in {each.place for each in noted}}
        return tuple(each for each in noted if not reached[each.place] or is_file(each.file))

    def adopt_all(self) -> None:
        """Do as ``adopt`` in every place, and where an upgrade may have left a backup."""
        beside = default_place(self._keys.current.folder)
        for place in dict.fromkeys((*self.places(), beside)):
            self.adopt(place)

    def adopt(self, place: Path) -> tuple[FoundBackup, ...]:
        """Note what lies in a place without being noted, and what is gone; returns what lies there.

        What came from another line counts as holding everything.
        """
        keys = self._keys.current
        masters = known_masters(self._database, keys)
        found = tuple(backups_in(place, keys.vault, masters))
        with self._database.reading() as tx:
            noted, line = {each.id: each for each in tx.backups.list()}, backup_notes.line(tx)
        new = [each for each in found if not _is_noted(each, noted)]
        there = {each.header.backup_id for each in found}
        gone = [
            each
            for each in noted.values()
            if each.place == place and each.id not in there and not is_file(each.file)
        ]
        if new or (gone and is_folder(place)):
            with self._database.writing() as tx:
                held = backup_notes.holders(tx)
                for each in new:
                    tx.backups.keep(_backup(each, line, noted.get(each.header.backup_id)))
                for lost in gone:
                    tx.backups.note_gone(lost.id, self._today())
                backup_notes.keep_holders(tx, held)
        return found

    def rotate(self, place: Path) -> None:
        """Remove the backups of this vault from a place that have had their time there."""
        found = self.adopt(place)
        with self._database.reading() as tx:
            line = backup_notes.line(tx)
            refused = {each.id for each in tx.backups.list() if each.proven_at is None}
        kept = [
            KeptBackup(
                name=each.file.name,
                made_at=each.header.created,
                line=each.manifest.line,
                proven=each.header.backup_id not in refused,
                commits=each.manifest.commits,
                schema=each.header.schema,
            )
            for each in found
        ]
        dropped = to_drop(kept, line=line, now=self._now())
        for each in found:
            if each.file.name in dropped:
                with suppress(OSError):
                    each.file.unlink()
        if dropped:
            self.adopt(place)


def _is_noted(found: FoundBackup, noted: dict[str, Backup]) -> bool:
    known = noted.get(found.header.backup_id)
    return known is not None and (known.file == found.file or is_file(known.file))


def _backup(found: FoundBackup, line: str, known: Backup | None) -> Backup:
    own = found.manifest.line == line
    return Backup(
        id=found.header.backup_id,
        made_at=found.header.created,
        place=found.file.parent,
        name=found.file.name,
        commits=found.manifest.commits if own else 0,
        cleared_to=known.cleared_to if known else 0,
        bytes=found.file.stat().st_size,
        proven_at=known.proven_at if known else found.header.created,
    )
