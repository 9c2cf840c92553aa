"""The folder of a vault: the names in it, their modes and what a file must look like."""

import os
import stat
from pathlib import Path

from vpdesk.security.durable_files import NotAFile, read_regular, sync_folder
from vpdesk.security.errors import DatabaseProblem, DatabaseRefused, FolderNotUsable

HEADER_NAMES = ("vault.hdr", "vault.hdr2")
ANCHOR_NAME = "anchor"
LOCK_NAME = "instance.lock"
BALLAST_NAME = "ballast.bin"
QUARANTINE_NAME = "quarantine"
FIRST_DATABASE_NAME = "data-0001.db"
_DATABASES = "data-[0-9][0-9][0-9][0-9].db"
_PLAIN_SQLITE = b"SQLite format 3\0"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_OTHERS = 0o077


def make_vault_folder(folder: Path) -> None:
    """Make the folder and its parents, or take an existing one; only its owner may enter.

    Raises FolderNotUsable.
    """
    try:
        folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(_FOLDER_MODE)
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None


def tighten_modes(folder: Path) -> tuple[str, ...]:
    """Take others' access to the folder ("."), and all in it, away; return what was open to them.

    Links are left alone. On Windows the folder's access list rules and nothing is returned.
    """
    if os.name == "nt":  # pragma: no cover - Windows
        return ()
    found = []
    for path in (folder, *sorted(folder.rglob("*"))):
        state = path.lstat()
        if stat.S_ISLNK(state.st_mode) or not state.st_mode & _OTHERS:
            continue
        path.chmod(_FOLDER_MODE if stat.S_ISDIR(state.st_mode) else _FILE_MODE)
        found.append(path.relative_to(folder).as_posix())
    return tuple(found)


def holds_vault_files(folder: Path) -> bool:
    """Tell whether a header or a database lies in the folder, whatever its state."""
    headers = any(os.path.lexists(folder / name) for name in HEADER_NAMES)
    return headers or any(True for _ in folder.glob(_DATABASES))


def check_database_file(path: Path, *, least_bytes: int) -> None:
    """Raise DatabaseRefused unless an encrypted database of at least this size is there.

    SQLite would make an empty database of a missing file and open one of 0 bytes.
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


def _refused(problem: DatabaseProblem, least_bytes: int, found_bytes: int = 0) -> DatabaseRefused:
    return DatabaseRefused(problem=problem, found_bytes=found_bytes, least_bytes=least_bytes)
