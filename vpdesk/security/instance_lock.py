"""One running program for each vault."""

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from vpdesk.security.errors import FolderNotUsable, VaultInUse
from vpdesk.security.vault_folder import LOCK_NAME

_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class InstanceLock:
    """A held lock; released by `release`, by leaving the `with`, or by the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let another program open the vault; the file stays. A second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def lock_vault(folder: Path) -> InstanceLock:
    """Take the lock of a vault's folder, which has to exist.

    Raises VaultInUse while another program or another lock of this one has it, FolderNotUsable
    when the lock file cannot be opened or the file system knows no locks.
    """
    try:
        descriptor = os.open(folder / LOCK_NAME, _FLAGS, 0o600)
    except OSError as error:
        raise FolderNotUsable(error_number=error.errno) from None
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _TAKEN:
            raise VaultInUse from None
        raise FolderNotUsable(error_number=error.errno) from None
    return InstanceLock(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
