"""Where in the dialog it belongs that a backup could not be looked into or put back."""

from enum import Enum, auto

from vpdesk.services.errors import (
    BackupDamaged,
    BackupOfAnotherKey,
    FolderNotUsable,
    KeyringFailed,
    PasswordTooCommon,
    PasswordTooShort,
    PasswordTooWeak,
    PlaceRefused,
    RecoveryCodeMistyped,
    RestoreProblem,
    RestoreRefused,
    SchemaTooNew,
    VaultTooNew,
    WayNeeded,
    WayNotAvailable,
    WrongSecret,
)


class Where(Enum):
    """The part of the dialog at which a failure can be mended."""

    FILE = auto()
    SECRET = auto()
    """The secret is another one, at its field."""
    SECRET_STEP = auto()
    """The secret may be right and could not be used."""
    WAY = auto()
    """How the vault opens from now on has to be chosen."""
    PASSWORD = auto()
    """The new password."""
    FOLDER = auto()
    HERE = auto()
    """Nothing that is asked here mends it; trying again may."""


_AT: tuple[tuple[Where, tuple[type[Exception], ...]], ...] = (
    (Where.SECRET, (WrongSecret, RecoveryCodeMistyped)),
    (Where.SECRET_STEP, (BackupOfAnotherKey, WayNotAvailable, KeyringFailed)),
    (Where.FILE, (BackupDamaged, SchemaTooNew, VaultTooNew)),
    (Where.PASSWORD, (PasswordTooShort, PasswordTooCommon, PasswordTooWeak)),
    (Where.WAY, (WayNeeded,)),
    (Where.FOLDER, (PlaceRefused, FolderNotUsable)),
)


def where(error: Exception, *, asks_way: bool) -> Where:
    """Return where to tell it; ``asks_way`` tells that a new way to open is being chosen."""
    if isinstance(error, RestoreRefused):
        return _of_refusal(error.problem, asks_way=asks_way)
    if asks_way and isinstance(error, KeyringFailed):
        return Where.WAY
    return next((place for place, kinds in _AT if isinstance(error, kinds)), Where.HERE)


def _of_refusal(problem: RestoreProblem, *, asks_way: bool) -> Where:
    if problem is RestoreProblem.ONLY_ONE_WAY:
        return Where.HERE if asks_way else Where.WAY
    return Where.FOLDER
