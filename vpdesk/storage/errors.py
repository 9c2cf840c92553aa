"""What can go wrong with the vault's database, as situations that carry facts."""

from enum import StrEnum


class Check(StrEnum):
    """The check in which damage showed."""

    OPENING = "opening"
    """The key does not fit what the file starts with."""
    PAGES = "pages"
    STRUCTURE = "structure"
    READING = "reading"
    SCHEMA = "schema"
    SEAL = "seal"
    """Some byte is another one than when the vault was last closed."""


class StorageError(Exception):
    """Something that concerns the database as a whole, not the values offered to it."""


class WrongLibrary(StorageError):
    """The database library in place cannot keep a vault; ``found`` is its version or empty."""

    def __init__(self, found: str) -> None:
        super().__init__()
        self.found = found


class KeyNotRaw(StorageError):
    """The key would be stretched as if it were a passphrase."""


class DatabaseAlreadyThere(StorageError):
    """A database would be made where a file is already."""


class DatabaseMissing(StorageError):
    """The file of the database is not there."""


class DatabaseDamaged(StorageError):
    """The file does not hold what was written to it; ``check`` tells where that showed."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.check = check


class SchemaTooNew(StorageError):
    """A newer program wrote this database; ``revision`` names its schema."""

    def __init__(self, revision: str) -> None:
        super().__init__()
        self.revision = revision


class MigrationFailed(StorageError):
    """The database could not be brought to ``revision``; the file is as it was."""

    def __init__(self, revision: str) -> None:
        super().__init__()
        self.revision = revision


class DiskFull(StorageError):
    """There was no room for a change, which was not made.

    ``room_made`` tells that the reserve was given up: deleting something works now.
    """

    def __init__(self, *, room_made: bool = False) -> None:
        super().__init__()
        self.room_made = room_made


class NoRoomToMigrate(DiskFull):
    """There was no room for the copy that is migrated; the file is as it was."""


class DatabaseBusy(StorageError):
    """Another program holds the file."""


class DatabaseNotWritable(StorageError):
    """The file or its folder may not be written."""


class StorageFailed(StorageError):
    """The disk refused; ``code`` is SQLite's extended result code."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class VaultClosed(StorageError):
    """The vault was closed before this was asked of it."""
