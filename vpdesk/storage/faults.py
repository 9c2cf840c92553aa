"""Turns result codes of the database into situations that carry facts."""

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


def situation(error: BaseException) -> StorageError | None:
    """Return what ``error`` says about the file, or None when it says something else."""
    extended: int = getattr(error, "sqlite_errorcode", 0)
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
