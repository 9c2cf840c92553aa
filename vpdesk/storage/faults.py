"""Turns refusals of the database or the disk into situations that carry facts."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from vpdesk.storage.errors import (
    Check,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNotWritable,
    DiskFull,
    StorageError,
    StorageFailed,
)

_BUSY = (5, 6)
_NOT_WRITABLE = (3, 8, 14)
_IO_ERROR = 10
_DAMAGED = (11, 26)
_FULL = 13
# Errors of a backup carry no number, only SQLite's own words for it.
_BY_TEXT = {
    "attempt to write a readonly database": 8,
    "database disk image is malformed": 11,
    "database is locked": 5,
    "database or disk is full": 13,
    "disk I/O error": 10,
    "file is not a database": 26,
    "unable to open database file": 14,
}
# Windows knows no quota of its own.
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_NO_ACCESS = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR})


def situation(error: BaseException) -> StorageError | None:
    """Return what ``error`` says about the file, or None when it says something else."""
    extended = _code_of(error)
    code = extended & 0xFF
    if code in _DAMAGED:
        return DatabaseDamaged(Check.READING)
    if code == _FULL:
        return DiskFull()
    if code in _BUSY:
        return DatabaseBusy()
    if code in _NOT_WRITABLE:
        return DatabaseNotWritable()
    return StorageFailed(extended) if code == _IO_ERROR else None


def _code_of(error: BaseException) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    if code == 0 and isinstance(error, dbapi2.Error):
        return _BY_TEXT.get(str(error), 0)
    return code


@contextmanager
def situations() -> Iterator[None]:
    """Raise what an error of the bare connection says about the file in its place."""
    try:
        yield
    except dbapi2.Error as error:
        found = situation(error)
        if found is None:
            raise
        raise found from error


@contextmanager
def file_situations() -> Iterator[None]:
    """Raise what an error of the file system says about the file in its place."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull from error
        if error.errno in _NO_ACCESS:
            raise DatabaseNotWritable from error
        raise StorageFailed(_IO_ERROR) from error
