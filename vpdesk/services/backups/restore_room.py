"""The folder in which a vault is put together before it is moved, whole, to where it is wanted."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from vpdesk.renaming import replace_patiently
from vpdesk.security.durable_files import sync_folder
from vpdesk.security.errors import FolderNotUsable, VaultInUse
from vpdesk.security.instance_lock import lock_vault
from vpdesk.security.vault_folder import make_vault_folder
from vpdesk.services.errors import DiskFull, RestoreProblem, RestoreRefused

OTHER_DATABASE_NAME = "data-0002.db"
"""Where a database lies that is yet to come under the keys of the vault."""
_MARK = "restore.unfinished"
_OWN_NAME = re.compile(
    r"restore\.unfinished|data-000[12]\.db(\.migrating)?(-journal)?"
    r"|(vault\.hdr2?|anchor|tombstones)(\.new)?|ballast\.bin|instance\.lock"
)
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A folder to work in and the one it becomes when it is complete."""

    path: Path
    wanted: Path

    def move_in(self) -> None:
        """Put everything in its place in one step; the mark goes last. Raises OSError."""
        sync_folder(self.path)
        if self.wanted.exists():
            self.wanted.rmdir()
        replace_patiently(self.path, self.wanted, replace=Path.rename)
        sync_folder(self.wanted.parent)
        with suppress(OSError):
            (self.wanted / _MARK).unlink()


def is_unfinished(wanted: Path) -> bool:
    """Tell whether filling the room of a folder was broken off."""
    return (_beside(wanted) / _MARK).is_file()


def refuse_filled(folder: Path) -> None:
    """Raise ``RestoreRefused`` for a folder with something in it, or what is no folder."""
    try:
        empty = not os.path.lexists(folder) or not any(folder.iterdir())
    except OSError:
        empty = False
    if not empty:
        raise RestoreRefused(problem=RestoreProblem.FOLDER_NOT_EMPTY)


@contextmanager
def room_for(wanted: Path) -> Iterator[Room]:
    """Give a marked folder beside the one wanted, empty at first; it is gone when not moved in.

    Raises ``RestoreRefused`` and ``FolderNotUsable``; what a broken-off use left is cleared.
    """
    path = _beside(wanted)
    _refuse_strangers(path)
    make_vault_folder(path)
    try:
        lock = lock_vault(path)
    except VaultInUse:
        raise RestoreRefused(problem=RestoreProblem.BUSY) from None
    try:
        _clear(path, but="instance.lock")
        (path / _MARK).touch(mode=0o600)
        yield Room(path=path, wanted=wanted)
    except DiskFull:
        raise RestoreRefused(problem=RestoreProblem.DISK_FULL) from None
    except OSError as error:
        if error.errno in _FULL:
            raise RestoreRefused(problem=RestoreProblem.DISK_FULL) from None
        raise FolderNotUsable(error_number=error.errno) from None
    finally:
        lock.release()
        if path.exists():
            _clear(path)
            with suppress(OSError):
                path.rmdir()


def _beside(wanted: Path) -> Path:
    return wanted.with_name(f"{wanted.name}.restoring")


def _refuse_strangers(path: Path) -> None:
    if not os.path.lexists(path):
        return
    names = {each.name for each in path.iterdir()} if path.is_dir() else {""}
    strange = path.is_symlink() or any(not _OWN_NAME.fullmatch(name) for name in names)
    if strange or (names - {"instance.lock"} and _MARK not in names):
        raise RestoreRefused(problem=RestoreProblem.UNKNOWN_LEFTOVERS)


def _clear(path: Path, *, but: str = "") -> None:
    """Remove own files, the mark last."""
    own = [each for each in path.iterdir() if _OWN_NAME.fullmatch(each.name) and each.name != but]
    for each in sorted(own, key=lambda file: file.name == _MARK):
        with suppress(OSError):
            each.unlink()
