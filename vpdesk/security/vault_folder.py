"""The folder of a vault: the names in it, their modes and what a file must look like."""

import hashlib
import os
import re
import stat
from pathlib import Path

from vpdesk.security.durable_files import NotAFile, read_regular, sync_folder
from vpdesk.security.errors import DatabaseProblem, DatabaseRefused, FolderNotUsable

HEADER_NAMES = ("vault.hdr", "vault.hdr2")
ANCHOR_NAME = "anchor"
LOCK_NAME = "instance.lock"
QUARANTINE_NAME = "quarantine"
FIRST_DATABASE_NAME = "data-0001.db"
_KEPT_NAME = re.compile(r"vault\.hdr2?|data-[0-9]{4}\.db")
_OWN_NAME = re.compile(
    r"(vault\.hdr2?|anchor)(\.new)?|data-[0-9]{4}\.db(\.migrating)?(-journal)?"
    r"|instance\.lock|ballast\.bin|quarantine|scratch|tombstones(\.new)?"
)
_PLAIN_SQLITE = b"SQLite format 3\0"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_OTHERS = 0o077


def make_vault_folder(folder: Path) -> None:
    """Make the folder and its parents, or take an existing one; only its owner may enter.

    Raises FolderNotUsable.
    """
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(_FOLDER_MODE)
        for path in missing:
            sync_folder(path.parent)
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None


def tighten_modes(folder: Path) -> tuple[str, ...]:
    """Take others' access to the folder (".") and the vault's files away; return what was open.

    Links and files that are not the vault's are left alone. Where modes cannot be set (FAT) and
    on Windows, where the folder's access list rules, nothing is returned. Raises FolderNotUsable.
    """
    if os.name == "nt":  # pragma: no cover - Windows
        return ()
    try:
        own = [path for path in _entries(folder) if _OWN_NAME.fullmatch(path.name)]
        kept = folder / QUARANTINE_NAME
        aside = _entries(kept) if kept.is_dir() and not kept.is_symlink() else []
        found = [path for path in (folder, *own, *aside) if _tighten(path)]
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None
    return tuple(path.relative_to(folder).as_posix() for path in found)


def holds_vault_files(folder: Path) -> bool:
    """Tell whether a header or a database lies in the folder, whatever its state.

    Raises FolderNotUsable for a folder that is there and cannot be read.
    """
    try:
        return any(_KEPT_NAME.fullmatch(path.name) for path in _entries(folder))
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None


def check_database_file(path: Path, *, least_bytes: int) -> None:
    """Raise DatabaseRefused unless an encrypted database of at least this size is there.

    SQLite would make an empty database of a missing file and open one of 0 bytes. It would also
    wait for ever for a pipe in the place of the journal.
    """
    try:
        start = read_regular(path, at_most=len(_PLAIN_SQLITE))
        found = path.stat().st_size
    except FileNotFoundError:
        raise _refused(DatabaseProblem.MISSING, least_bytes) from None
    except NotAFile:
        raise _refused(DatabaseProblem.NOT_A_FILE, least_bytes) from None
    except OSError:
        raise _refused(DatabaseProblem.UNREADABLE, least_bytes) from None
    if start.startswith(_PLAIN_SQLITE):
        raise _refused(DatabaseProblem.PLAIN, least_bytes, found)
    if found < max(least_bytes, 1):
        raise _refused(DatabaseProblem.TOO_SMALL, least_bytes, found)
    journal = path.with_name(f"{path.name}-journal")
    if os.path.lexists(journal) and not stat.S_ISREG(journal.lstat().st_mode):
        raise _refused(DatabaseProblem.NOT_A_FILE, least_bytes, found)


def file_digest(path: Path) -> bytes:
    """Return the SHA-256 of a file, at some 1 ms per MB; raise OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def quarantine(folder: Path, name: str) -> Path | None:
    """Move a file that failed a check aside and return its new place; None if there is none.

    Nothing is ever deleted. Raises OSError.
    """
    source = folder / name
    if not os.path.lexists(source):
        return None
    aside = folder / QUARANTINE_NAME
    aside.mkdir(mode=_FOLDER_MODE, exist_ok=True)
    number = 1
    while os.path.lexists(aside / f"{name}.{number}"):
        number += 1
    target = aside / f"{name}.{number}"
    source.rename(target)
    sync_folder(aside)
    return target


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except FileNotFoundError:
        return []


def _tighten(path: Path) -> bool:
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode) or not mode & _OTHERS:
        return False
    path.chmod(_FOLDER_MODE if stat.S_ISDIR(mode) else _FILE_MODE)
    return not path.lstat().st_mode & _OTHERS


def _refused(problem: DatabaseProblem, least_bytes: int, found_bytes: int = 0) -> DatabaseRefused:
    return DatabaseRefused(problem=problem, found_bytes=found_bytes, least_bytes=least_bytes)
