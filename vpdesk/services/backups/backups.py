"""Backups of the open vault: where they are kept, how they stand, and making one."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.backups import (
    Backup,
    BackupFailure,
    BackupPlace,
    BackupPlaceProblem,
    BackupProblem,
    BackupState,
    BackupStillHolding,
    backup_state,
)
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.security.slot_types import SlotType
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups import reading as backup_reading
from vpdesk.services.backups.making import make_backup
from vpdesk.services.backups.places import described_place, refuse_place
from vpdesk.services.backups.reading import BackupContents
from vpdesk.services.backups.renewal import Renewal
from vpdesk.services.backups.rewriting import Rewriting
from vpdesk.services.backups.secrets import WithOpenVault
from vpdesk.services.backups.shelf import BackupShelf
from vpdesk.services.destroyed.destroyed_pages import finish_if_due
from vpdesk.services.errors import BackupDamaged, BackupNotMade, BackupPlaceRefused, StorageError
from vpdesk.services.keys.earlier_keys import earlier_keys_of
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase

_SOONEST_WARNING, _LATEST_WARNING = 1, 30
_STEPS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOutcome:
    """What came of a try in one place: a backup, or why there is none."""

    place: Path
    backup: Backup | None
    failure: BackupFailure | None


class Backups:
    """Backups that were proved to be restorable; ``now`` is in UTC without zone."""

    def __init__(
        self,
        database: VaultDatabase,
        keys: HeldKeys,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._keys = keys
        self._today = today
        self._now = now
        self._shelf = BackupShelf(database, keys, today, now)
        self._rewriting = Rewriting(database, keys, self._shelf, today, now)
        self._renewal = Renewal(database, keys, self._shelf, self._rewriting)

    def places(self) -> tuple[BackupPlace, ...]:
        """Return where backups are kept, the first place first."""
        there = self._shelf.there()
        vault = self._keys.current.folder
        return tuple(described_place(each, vault, there) for each in self._shelf.places())

    def add_place(self, folder: Path) -> None:
        """Keep backups in this folder, too; raises ``BackupPlaceRefused``."""
        place = folder.absolute()
        refuse_place(place, self._keys.current.folder)
        known = self._shelf.places()
        if place in known:
            raise BackupPlaceRefused(problem=BackupPlaceProblem.ALREADY_THERE)
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            backup_notes.keep_places(tx, (*known, place))
            backup_notes.keep_holders(tx, held)

    def remove_place(self, folder: Path) -> None:
        """Keep no more backups in this folder; those in it stay."""
        kept = [each for each in self._shelf.places() if each != folder.absolute()]
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            backup_notes.keep_places(tx, kept)
            backup_notes.keep_holders(tx, held)

    def warn_after(self, days: int) -> None:
        """Set after how many days (1 to 30) the age of the newest backup is cause for concern."""
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            backup_notes.keep_warn_after(tx, min(max(days, _SOONEST_WARNING), _LATEST_WARNING))
            backup_notes.keep_holders(tx, held)

    def state(self) -> BackupState:
        """Tell how the backups stand; looks whether places and files are there."""
        places = self.places()
        with self._database.reading() as tx:
            failure, days = backup_notes.failure(tx), backup_notes.warn_after(tx)
        proven = [each.made_at for each in self._shelf.there() if each.proven_at]
        slots = {slot.slot_type for slot in self._keys.current.header.slots}
        return backup_state(
            now=self._now(),
            last_proven=max(proven, default=None),
            places=places,
            failure=failure,
            warn_after_days=days,
            recovery_only=not slots & {SlotType.PASSWORD, SlotType.BOUND},
        )

    def list(self) -> tuple[Backup, ...]:
        """Return the backups that are there as far as is known, newest first."""
        return self._shelf.there()

    def needed(self) -> bool:
        """Tell whether a place within reach lacks a backup of the vault as it is now."""
        with self._database.reading() as tx:
            held = backup_notes.holders(tx)
        there = {each.place for each in self.list() if each.proven_at}
        reached = {each.path for each in self.places() if not each.missing}
        return bool(reached - (held & there))

    def make(
        self, place: Path | None = None
    ) -> Generator[Progress, None, tuple[BackupOutcome, ...]]:
        """Make a backup in every place, or in one, and prove each from the disk.

        What a place lacks in old backups' time is rotated out. Closing the job undoes what is
        half done. Raises ``BackupNotMade`` when no place got one; why a single place did not is
        in its outcome. Raises ``VaultClosed`` when the vault was locked meanwhile.
        """
        with suppress(StorageError):
            # What a destruction could not clear from the file would be copied with its pages.
            finish_if_due(self._database)
        chosen = self._shelf.places() if place is None else (place.absolute(),)
        outcomes: list[BackupOutcome] = []
        failures: list[BackupNotMade] = []
        for number, each in enumerate(chosen):
            try:
                backup = yield from _scaled(self._make_in(each), number, len(chosen))
            except BackupNotMade as failed:
                failures.append(failed)
                failure = BackupFailure(at=self._now(), problem=failed.problem, place=failed.place)
                outcomes.append(BackupOutcome(place=each, backup=None, failure=failure))
            else:
                outcomes.append(BackupOutcome(place=each, backup=backup, failure=None))
        self._remember(tuple(outcomes))
        if len(failures) == len(outcomes):
            nowhere = BackupNotMade(problem=BackupProblem.PLACE_MISSING, place="")
            raise failures[0] if failures else nowhere
        return tuple(outcomes)

    def verify(self, file: Path) -> Generator[Progress, None, BackupContents]:
        """Prove again that a backup of this vault can be put back, and note that.

        Raises ``BackupDamaged``, ``BackupOfAnotherKey``, ``StorageError`` or ``BackupNotMade``
        with BUSY.
        """
        known = {each.file: each.id for each in self.list()}
        backup_id = known.get(file.absolute())
        try:
            contents = yield from self.look_inside(file)
        except BackupDamaged:
            if backup_id is not None:
                self._note_proof(backup_id, None)
            raise
        if backup_id is not None:
            self._note_proof(backup_id, self._now())
        return contents

    def look_inside(self, file: Path) -> Generator[Progress, None, BackupContents]:
        """Tell what a backup of this vault holds, and what would be lost by it.

        Raises as ``verify`` does.
        """
        folder = self._keys.current.folder
        contents = yield from backup_reading.contents_of(
            backup_reading.unlock(file, self.own_keys()),
            folder,
            folders=(file.parent, folder),
            today=self._today,
        )
        with self._database.reading() as tx:
            commits = tx.backups.commits()
            newest = max((each.commits for each in tx.backups.list()), default=0)
            if backup_notes.holders(tx) and contents.commits >= newest:
                commits = contents.commits
            return backup_reading.compared(contents, commits=commits, there=tx.contents.count())

    def own_keys(self) -> WithOpenVault:
        """Return what opens backups of this vault while it is open, by earlier keys, too."""
        earlier = earlier_keys_of(self._database, self._keys.current)
        return WithOpenVault(keys=self._keys, earlier=earlier)

    def keep_tombstones(self) -> tuple[Path, ...]:
        """Tell the vault's folder and every place within reach what was destroyed.

        Returns the places that could not be told.
        """
        return self._rewriting.keep_tombstones()

    def rewrite(self) -> Generator[Progress, None, tuple[Path, ...]]:
        """Take what was destroyed out of every backup within reach that may still hold it.

        Returns the files that were put in place of older ones; what could not be rewritten is as
        it was, and ``holding`` names it.
        """
        return self._rewriting.rewrite()

    def holding(self, case_id: CaseId) -> tuple[BackupStillHolding, ...]:
        """Return the backups in which a case still is, or would be after its destruction.

        Of a case that was not destroyed those count that cannot be reached.
        """
        return self._rewriting.holding(case_id)

    def under_earlier_keys(self) -> tuple[Backup, ...]:
        """Return the backups that secrets of before new keys still open, newest first.

        One whose place is away counts by what is known of it.
        """
        return self._renewal.under_earlier_keys()

    def renew(self) -> Generator[Progress, None, tuple[Path, ...]]:
        """Put every backup within reach that earlier keys open under the present ones.

        Each is proved before it takes the place of the old one. Those out of reach follow when a
        backup is next made in their place. Returns the files that were renewed; what could not be
        is as it was, and ``under_earlier_keys`` still tells it.
        """
        return self._renewal.renew()

    def _make_in(self, place: Path) -> Generator[Progress, None, Backup]:
        with self._database.reading() as tx:
            line = backup_notes.line(tx)
        now = self._now()
        backup = yield from make_backup(
            self._database, self._keys.current, place, line=line, now=now
        )
        with self._database.writing() as tx:
            unchanged = tx.backups.commits() == backup.commits
            held = backup_notes.holders(tx)
            tx.backups.keep(backup)
            tx.log.note(LoggedAct.BACKUP_MADE, at=now)
            backup_notes.keep_holders(tx, held | {place} if unchanged else frozenset())
        self._rewriting.keep_tombstones()
        self._shelf.rotate(place)
        for job in (self._renewal.renew_in(place), self._rewriting.rewrite_in(place)):
            for _ in job:
                yield Progress(1, 1)
        return backup

    def _remember(self, outcomes: tuple[BackupOutcome, ...]) -> None:
        """Note the failure there is to tell; a stick that is away is none while a place worked."""
        worked = any(each.backup for each in outcomes)
        failures = [
            each.failure
            for each in outcomes
            if each.failure and not (worked and each.failure.problem is BackupProblem.PLACE_MISSING)
        ]
        told = failures[0] if failures else None
        with self._database.reading() as tx:
            before = backup_notes.failure(tx)
        if told is None and before is None:
            return
        with suppress(StorageError), self._database.writing() as tx:
            held = backup_notes.holders(tx)
            backup_notes.keep_failure(tx, told)
            backup_notes.keep_holders(tx, held)

    def _note_proof(self, backup_id: str, at: datetime | None) -> None:
        with self._database.writing() as tx:
            held = backup_notes.holders(tx)
            tx.backups.note_proof(backup_id, at)
            if at is not None:
                tx.log.note(LoggedAct.BACKUP_PROVEN, at=at)
            backup_notes.keep_holders(tx, held)


def _scaled(
    job: Generator[Progress, None, Backup], number: int, jobs: int
) -> Generator[Progress, None, Backup]:
    try:
        while True:
            step = next(job)
            yield Progress(number * _STEPS + step.done * _STEPS // step.total, jobs * _STEPS)
    except StopIteration as end:
        backup: Backup = end.value
        return backup
    finally:
        job.close()
