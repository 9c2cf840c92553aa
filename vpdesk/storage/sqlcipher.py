"""Opens an SQLCipher file with the settings that keep it whole and secret."""

import os
import re
import time
from pathlib import Path

from sqlcipher3 import dbapi2

from vpdesk.storage.errors import (
    Check,
    DatabaseAlreadyThere,
    DatabaseDamaged,
    DatabaseMissing,
    KeyNotRaw,
    WrongLibrary,
)
from vpdesk.storage.faults import situations

OLDEST_CIPHER = (4, 19)
LONGEST_OPENING = 0.05
_TRIES = 3
_NOT_PLAIN = re.compile(rb"[^\w/.~:-]")
RAW_KEY = re.compile(r"[0-9a-f]{64}")

# The order matters: the lock is chosen before the first journal is opened.
PRAGMAS = {
    "locking_mode": "EXCLUSIVE",
    "journal_mode": "TRUNCATE",
    "synchronous": "EXTRA",
    "fullfsync": "ON",
    "secure_delete": "ON",
    "temp_store": "MEMORY",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "cache_size": "-65536",
}


def make_file(path: Path, *, key: str) -> dbapi2.Connection:
    """Make an empty encrypted file that only its owner may read, and open it.

    Raises ``WrongLibrary``, ``KeyNotRaw`` and ``DatabaseAlreadyThere``, all before anything is
    written.
    """
    _refuse_other_libraries()
    _refuse_passphrases(key)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise DatabaseAlreadyThere from error
    return _connect(path, key)


def open_file(path: Path, *, key: str) -> dbapi2.Connection:
    """Open an encrypted file that is there.

    ``key`` is 64 lower-case hex digits. Raises ``WrongLibrary``, ``KeyNotRaw``,
    ``DatabaseMissing`` and ``DatabaseDamaged`` (which a wrong key looks like, too).
    """
    _refuse_other_libraries()
    _refuse_passphrases(key)
    if not path.is_file():
        raise DatabaseMissing
    return _connect(path, key)


def open_new_file(path: Path, *, key: str) -> dbapi2.Connection:
    """Open a file that was just made, and see that its key is used as it is.

    A passphrase costs 130 ms of work each time, a raw key less than 1. Only a new file is
    refused for that: one that opens has the right key, however slow the computer is. Raises
    ``KeyNotRaw``.
    """
    for _ in range(_TRIES):
        started = time.thread_time()
        connection = open_file(path, key=key)
        if time.thread_time() - started < LONGEST_OPENING:
            return connection
        connection.close()
    raise KeyNotRaw


def interrupted(path: Path) -> bool:
    """Tell whether a change to the file was under way when it was last in use."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.is_file() and journal.stat().st_size > 0


def library_version() -> str:
    """Return the version of SQLCipher; empty when the library does not encrypt."""
    memory = dbapi2.connect(":memory:")
    try:
        rows = memory.execute("PRAGMA cipher_version").fetchall()
    finally:
        memory.close()
    return str(rows[0][0]) if rows else ""


def _refuse_other_libraries() -> None:
    found = library_version()
    numbers = tuple(int(number) for number in re.findall(r"\d+", found)[:2])
    if numbers < OLDEST_CIPHER:
        raise WrongLibrary(found)


def _refuse_passphrases(key: str) -> None:
    if not RAW_KEY.fullmatch(key):
        raise KeyNotRaw


def _address(path: Path) -> str:
    """Return ``path`` as SQLite reads it in an address: a share of Windows is a path, too, no host.

    Python has this as well, from 3.14 on in a module of the network.
    """
    place = os.fsencode(path.absolute().as_posix())
    escaped = _NOT_PLAIN.sub(lambda found: b"%%%02X" % ord(found[0]), place).decode("ascii")
    return f"file://{'' if escaped.startswith('/') else '/'}{escaped}"


def _connect(path: Path, key: str) -> dbapi2.Connection:
    """Open ``path``, which is there: the mode ``rw`` never makes a file."""
    with situations():
        connection = dbapi2.connect(
            f"{_address(path)}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0,
        )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        if connection.execute("PRAGMA cipher_status").fetchall() != [("1",)]:
            raise WrongLibrary("")
        _read_schema(connection)
        with situations():
            for name, value in PRAGMAS.items():
                connection.execute(f"PRAGMA {name} = {value}")
    except BaseException:
        connection.close()
        raise
    return connection


def _read_schema(connection: dbapi2.Connection) -> None:
    try:
        with situations():
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except DatabaseDamaged as error:
        raise DatabaseDamaged(Check.OPENING) from error
