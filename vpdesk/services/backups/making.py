"""Making one backup in one place, which counts only once it was read back and proved."""

import errno
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import vpdesk
from vpdesk.domain.backups import Backup, BackupProblem
from vpdesk.renaming import replace_patiently
from vpdesk.security.backup_errors import BackupDamaged, BackupFault
from vpdesk.security.backup_files import Manifest, digest_of, header_of_backup, write_backup
from vpdesk.security.backup_header import new_backup_id, open_part, without_slots
from vpdesk.security.durable_files import sync_folder
from vpdesk.security.errors import FolderNotUsable
from vpdesk.security.header import Header
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.strict_json import Document
from vpdesk.services.backups.places import PART_SUFFIX, SUFFIX, clear_parts, make_ready
from vpdesk.services.backups.reading import UnlockedBackup, extract
from vpdesk.services.errors import BackupNotMade
from vpdesk.services.files.scratch import COPY_NAME, PROOF_NAME, scratch_in
from vpdesk.services.progress import Progress
from vpdesk.storage.database_copy import CopiedDatabase
from vpdesk.storage.errors import DiskFull, StorageError, VaultClosed
from vpdesk.storage.migration import OlderDatabase
from vpdesk.storage.vault_database import VaultDatabase

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_PROBLEMS = {
    errno.EFBIG: BackupProblem.FILE_TOO_LARGE,
    errno.EROFS: BackupProblem.READ_ONLY,
    errno.EACCES: BackupProblem.NO_ACCESS,
    errno.EPERM: BackupProblem.NO_ACCESS,
    errno.ENOENT: BackupProblem.PLACE_MISSING,
    errno.ENOTDIR: BackupProblem.PLACE_MISSING,
    **dict.fromkeys(_FULL, BackupProblem.PLACE_FULL),
}
# Some file systems cannot flush a folder; the file in it was flushed.
_NO_SUCH_CALL = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What goes around a database: the open part, the rest of the vault's header, and its line."""

    open_part: Document
    vault_header: Document
    line: str


def make_backup(
    database: VaultDatabase | OlderDatabase,
    keys: OpenedKeys,
    place: Path,
    *,
    line: str,
    now: datetime,
) -> Generator[Progress, None, Backup]:
    """Make a backup of the open vault and prove it from the disk; ``now`` is in UTC.

    Closing the job removes what was written. Raises ``BackupNotMade``; then nothing is left.
    """
    with _place_problems(place):
        make_ready(place, keys.folder)
    with _vault_problems(place), scratch_in(keys.folder) as scratch:
        copy = scratch / COPY_NAME
        copied = database.copy_to(copy, key=keys.database_key)
        envelope = envelope_of(
            keys.header,
            backup_id=new_backup_id(),
            created=now,
            app=vpdesk.__version__,
            schema=copied.revision,
            line=line,
        )
        with _place_problems(place):
            clear_parts(place, keys.vault)
            file = place / _free_name(place, now)
        yield from put_in_envelope(copied, envelope, keys, scratch=scratch, file=file)
        with _place_problems(place):
            size = file.stat().st_size
    return Backup(
        id=str(envelope.open_part["id"]),
        made_at=now.replace(microsecond=0),
        place=place,
        name=file.name,
        commits=copied.commits,
        cleared_to=copied.commits,
        bytes=size,
        proven_at=now,
    )


def envelope_of(
    header: Header, *, backup_id: str, created: datetime, app: str, schema: str, line: str
) -> Envelope:
    """Return what goes around a database under the keys of this header."""
    return Envelope(
        open_part=open_part(header, backup_id=backup_id, created=created, app=app, schema=schema),
        vault_header=without_slots(header),
        line=line,
    )


def put_in_envelope(
    copied: CopiedDatabase,
    envelope: Envelope,
    keys: OpenedKeys,
    *,
    scratch: Path,
    file: Path,
) -> Generator[Progress, None, None]:
    """Write the copy in ``scratch`` as a backup, prove it from the disk and put it at ``file``.

    The copy is gone afterwards. Raises ``BackupNotMade``, leaving nothing, or ``OSError``.
    """
    place, part = file.parent, _part_of(file)
    copy = scratch / COPY_NAME
    manifest = Manifest(
        bytes=copied.bytes,
        sha256=digest_of(copy),
        row_counts=copied.row_counts,
        commits=copied.commits,
        line=envelope.line,
        vault_header=envelope.vault_header,
    )
    try:
        with _place_problems(place):
            for done in write_backup(
                part,
                copy,
                open_part=envelope.open_part,
                manifest=manifest,
                master=keys.master,
                vault=keys.vault,
            ):
                yield Progress(done, 3 * copied.bytes + 1)
        copy.unlink()
        for step in _proving(part, keys, scratch / PROOF_NAME, manifest):
            yield Progress(copied.bytes + step.done, copied.bytes + step.total)
        with _place_problems(place):
            replace_patiently(part, file)
            _sync(place)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _proving(
    part: Path, keys: OpenedKeys, proof: Path, manifest: Manifest
) -> Generator[Progress, None, None]:
    place = part.parent
    try:
        unlocked = UnlockedBackup(file=part, header=header_of_backup(part), master=keys.master)
        found = yield from extract(unlocked, proof)
        if found != manifest:
            raise BackupDamaged(fault=BackupFault.CONTENT)
    except BackupDamaged as damage:
        lost = damage.fault in (BackupFault.MISSING, BackupFault.UNREADABLE)
        problem = BackupProblem.PLACE_LOST if lost else BackupProblem.NOT_PROVEN
        raise BackupNotMade(problem=problem, place=place.name) from None


def _free_name(place: Path, now: datetime) -> str:
    """Return a name after the moment by the clock on the wall; two in one minute differ."""
    moment = now.replace(tzinfo=UTC).astimezone()
    stem = f"vpdesk-{moment:%Y-%m-%d-%H%M}"
    name, number = stem + SUFFIX, 2
    while (place / name).exists() or _part_of(place / name).exists():
        name, number = f"{stem}-{number}{SUFFIX}", number + 1
    return name


def _part_of(file: Path) -> Path:
    return file.with_name(file.name.removesuffix(SUFFIX) + PART_SUFFIX)


def _sync(folder: Path) -> None:
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise


@contextmanager
def _place_problems(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, BackupProblem.PLACE_LOST)
        raise BackupNotMade(problem=problem, place=place.name) from None


@contextmanager
def _vault_problems(place: Path) -> Iterator[None]:
    try:
        yield
    except VaultClosed:
        raise
    except (OSError, StorageError, FolderNotUsable) as error:
        full = isinstance(error, DiskFull) or getattr(error, "errno", None) in _FULL
        problem = BackupProblem.VAULT_DISK_FULL if full else BackupProblem.VAULT_UNREADABLE
        raise BackupNotMade(problem=problem, place=place.name) from None
