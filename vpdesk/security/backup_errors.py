"""What can be wrong with a backup file, or with what was destroyed beside it."""

from enum import Enum, auto

from vpdesk.security.errors import VaultError


class BackupFault(Enum):
    """Where it showed that a file is no whole backup."""

    MISSING = auto()
    UNREADABLE = auto()
    """A link, a folder or a device stands in its place, or the disk gives an error."""
    NO_BACKUP = auto()
    """It does not start as a backup does."""
    HEADER = auto()
    KDF_REFUSED = auto()
    """It asks for a password derivation outside the limits."""
    CUT_OFF = auto()
    CHANGED = auto()
    CONTENT = auto()
    """It is as it was written, and what is in it is not what it says."""


class BackupDamaged(VaultError):
    """The file cannot be used as a backup; nothing of it was put in place."""

    def __init__(self, *, fault: BackupFault) -> None:
        super().__init__(fault)
        self.fault = fault


class BackupOfAnotherKey(VaultError):
    """The backup is of another vault, or of before the master key of this one was renewed."""


class TombstonesUnreadable(VaultError):
    """What tells which cases were destroyed is there, and is damaged or of another key."""
