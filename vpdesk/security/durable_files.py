"""Small files read without following links and replaced whole or not at all."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from vpdesk.renaming import replace_patiently

_PRIVATE = 0o600
_READ_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_CHANGE_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_WRITE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class NotAFile(OSError):
    """A link, a folder or a device stands where a file is expected."""


def read_regular(path: Path, *, at_most: int) -> bytes:
    """Return up to `at_most` + 1 bytes of a regular file; raise NotAFile or another OSError."""
    if path.is_symlink():
        raise NotAFile(errno.ELOOP, "")
    descriptor = os.open(path, _READ_FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotAFile(errno.EINVAL, "")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(at_most + 1)
    finally:
        os.close(descriptor)


def replace_durably(path: Path, content: bytes) -> None:
    """Put the content in place of a file (mode 0600), on the disk before this returns.

    After a crash there is the old file or the new one. Raises OSError.
    """
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(new, _WRITE_FLAGS, _PRIVATE), "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        replace_patiently(new, path)
    except OSError:
        # On a full disk what was written of it is room that others need.
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def overwrite_durably(path: Path, content: bytes, *, start: int) -> None:
    """Write a piece of an existing file in its place, on the disk before this returns."""
    with os.fdopen(os.open(path, _CHANGE_FLAGS), "r+b", buffering=0) as file:
        file.seek(start)
        file.write(content)
        sync_file(file.fileno())


def sync_file(descriptor: int) -> None:
    """Return when what was written is on the disk itself."""
    if sys.platform == "darwin":  # pragma: no cover - macOS
        import fcntl

        # There fsync stops at the disk's own cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder outlive a power loss; Windows has no such call."""
    if sys.platform != "win32":  # pragma: no branch - Windows
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
