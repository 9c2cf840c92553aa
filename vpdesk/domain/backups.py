"""What the adviser sees of backups, and when their age is cause for concern."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

WARN_AFTER_DAYS = 7
"""When the newest proven backup turns amber, unless another number of days is set."""
ALARM_AFTER_DAYS = 30
"""When it turns red."""
_CLOCKS_DIFFER = timedelta(hours=1)


class BackupProblem(StrEnum):
    """Why a backup was not made."""

    PLACE_MISSING = "place_missing"
    """The folder or the disk with it is not there."""
    PLACE_FULL = "place_full"
    PLACE_LOST = "place_lost"
    """The disk went away or failed half-way."""
    READ_ONLY = "read_only"
    NO_ACCESS = "no_access"
    FILE_TOO_LARGE = "file_too_large"
    """The place takes no file of this size: 4 GiB on FAT."""
    INSIDE_VAULT = "inside_vault"
    VAULT_DISK_FULL = "vault_disk_full"
    """There is no room beside the vault for the copy that is proved."""
    VAULT_UNREADABLE = "vault_unreadable"
    """The database of the vault itself did not pass its checks."""
    NOT_PROVEN = "not_proven"
    """What was read back from the place is not what was written there."""
    BUSY = "busy"
    """Another backup, check or rewriting is under way."""


class BackupPlaceProblem(StrEnum):
    """Why backups cannot be kept in a folder."""

    INSIDE_VAULT = "inside_vault"
    NOT_A_FOLDER = "not_a_folder"
    NOT_WRITABLE = "not_writable"
    ALREADY_THERE = "already_there"


class BackupDue(StrEnum):
    """How much cause for concern there is, as a colour tells it."""

    FRESH = "fresh"
    AMBER = "amber"
    RED = "red"


class BackupConcern(StrEnum):
    """A cause for concern, the worst first."""

    NEVER_MADE = "never_made"
    LAST_FAILED = "last_failed"
    VERY_OLD = "very_old"
    OLD = "old"
    SAME_DISK = "same_disk"
    """What takes the vault's disk takes every backup too."""
    PLACE_MISSING = "place_missing"
    CLOCK = "clock"
    """The newest backup is dated in the future: a clock was or is wrong."""


_RED = frozenset({BackupConcern.NEVER_MADE, BackupConcern.LAST_FAILED, BackupConcern.VERY_OLD})


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlace:
    """A folder for backups; ``last_proven`` is when its newest proven one was made, in UTC.

    ``synchronised`` tells that a service copies the folder elsewhere, which a backup stands.
    """

    path: Path
    same_disk: bool
    missing: bool
    synchronised: bool
    last_proven: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup; moments are in UTC without zone, ``commits`` how far the vault had come.

    What was destroyed before ``cleared_to`` commits is not in it.
    """

    id: str
    made_at: datetime
    place: Path
    name: str
    commits: int
    cleared_to: int
    bytes: int
    proven_at: datetime | None
    gone_on: date | None = None

    @property
    def file(self) -> Path:
        return self.place / self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFailure:
    """Why the last try in a place came to nothing; ``at`` is in UTC without zone."""

    at: datetime
    problem: BackupProblem
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """How the backups stand; concerns have the worst first.

    ``recovery_only`` tells that no password opens them: the vault opens by keyring alone.
    """

    due: BackupDue
    concerns: tuple[BackupConcern, ...]
    last_proven: datetime | None
    age_days: int | None
    places: tuple[BackupPlace, ...]
    failure: BackupFailure | None
    warn_after_days: int
    recovery_only: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStillHolding:
    """A backup that may hold what was destroyed, and the day on which rotation drops it.

    ``expires_on`` is None for one that rotation leaves alone.
    """

    name: str
    place: Path
    made_on: date
    expires_on: date | None


def backup_state(
    *,
    now: datetime,
    last_proven: datetime | None,
    places: tuple[BackupPlace, ...],
    failure: BackupFailure | None,
    warn_after_days: int,
    recovery_only: bool,
) -> BackupState:
    """Judge how the backups stand at ``now`` (UTC, without zone)."""
    age_days = None if last_proven is None else max((now - last_proven).days, 0)
    concerns = tuple(_concerns(now, last_proven, places, failure, warn_after_days))
    if _RED.intersection(concerns):
        due = BackupDue.RED
    else:
        due = BackupDue.AMBER if concerns else BackupDue.FRESH
    return BackupState(
        due=due,
        concerns=concerns,
        last_proven=last_proven,
        age_days=age_days,
        places=places,
        failure=failure,
        warn_after_days=warn_after_days,
        recovery_only=recovery_only,
    )


def _concerns(
    now: datetime,
    last_proven: datetime | None,
    places: tuple[BackupPlace, ...],
    failure: BackupFailure | None,
    warn_after_days: int,
) -> Iterable[BackupConcern]:
    if last_proven is None:
        yield BackupConcern.NEVER_MADE
    if failure is not None:
        yield BackupConcern.LAST_FAILED
    if last_proven is not None:
        age = now - last_proven
        if age > timedelta(days=ALARM_AFTER_DAYS):
            yield BackupConcern.VERY_OLD
        elif age > timedelta(days=warn_after_days):
            yield BackupConcern.OLD
    if all(place.same_disk or place.missing for place in places):
        yield BackupConcern.SAME_DISK
    if any(place.missing for place in places):
        yield BackupConcern.PLACE_MISSING
    if last_proven is not None and last_proven - now > _CLOCKS_DIFFER:
        yield BackupConcern.CLOCK
