"""Every situation that windows and terminal put into words, in one place."""

from vpdesk.security.errors import (
    AnchorNotWritten,
    CopyFault,
    DatabaseKeyMalformed,
    DatabaseProblem,
    DatabaseRefused,
    FolderNotUsable,
    HeaderDamaged,
    HeaderFull,
    HeaderNotWritten,
    HeaderOutdated,
    HeaderTampered,
    KdfRefused,
    KeyringFailed,
    KeyringState,
    NotEnoughMemory,
    NoVaultHere,
    PasswordTooShort,
    PlaceProblem,
    PlaceRefused,
    RecoveryCodeMismatch,
    RecoveryCodeMistyped,
    RotationUnfinished,
    TypingProblem,
    VaultAlreadyThere,
    VaultError,
    VaultInUse,
    VaultTooNew,
    WayNotAvailable,
    WordListTooShort,
    WrongSecret,
)
from vpdesk.storage.errors import (
    Check,
    DatabaseAlreadyThere,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseNotWritable,
    DiskFull,
    KeyNotRaw,
    MigrationFailed,
    SchemaTooNew,
    StorageError,
    StorageFailed,
    VaultClosed,
    WrongLibrary,
)

__all__ = [
    "AnchorNotWritten",
    "Check",
    "CopyFault",
    "DatabaseAlreadyThere",
    "DatabaseBusy",
    "DatabaseDamaged",
    "DatabaseKeyMalformed",
    "DatabaseMissing",
    "DatabaseNotWritable",
    "DatabaseOlder",
    "DatabaseProblem",
    "DatabaseRefused",
    "DiskFull",
    "DraftsNotKept",
    "FolderNotUsable",
    "Gone",
    "HeaderDamaged",
    "HeaderFull",
    "HeaderNotWritten",
    "HeaderOlder",
    "HeaderOutdated",
    "HeaderTampered",
    "KdfRefused",
    "KeyNotRaw",
    "KeyringFailed",
    "KeyringState",
    "MigrationFailed",
    "NoVaultHere",
    "NotEnoughMemory",
    "PasswordTooCommon",
    "PasswordTooShort",
    "PasswordTooWeak",
    "PlaceProblem",
    "PlaceRefused",
    "RecoveryCodeMismatch",
    "RecoveryCodeMistyped",
    "RotationUnfinished",
    "SchemaTooNew",
    "ServiceError",
    "StorageError",
    "StorageFailed",
    "TypingProblem",
    "VaultAlreadyThere",
    "VaultClosed",
    "VaultError",
    "VaultInUse",
    "VaultOlder",
    "VaultTooNew",
    "WayNotAvailable",
    "WordListTooShort",
    "WrongLibrary",
    "WrongSecret",
]


class ServiceError(Exception):
    """What was asked cannot be done as the vault stands."""


class Gone(ServiceError):
    """What was asked for is not in the vault, or no longer."""


class DraftsNotKept(ServiceError):
    """The vault was closed while half-typed text could not be written to it; that text is gone."""


class DatabaseOlder(ServiceError):
    """The database lacks the last ``changes`` changes that were made to it."""

    def __init__(self, changes: int) -> None:
        super().__init__(changes)
        self.changes = changes


class HeaderOlder(ServiceError):
    """An older header was put back: ways to open that were given up would work again."""


class VaultOlder(DatabaseOlder, HeaderOlder):
    """Both were put back: changes are missing, and ways that were given up would work again."""


class PasswordTooCommon(ServiceError):
    """The new password is among the first that are tried."""


class PasswordTooWeak(ServiceError):
    """The new password is long enough and still soon guessed."""
