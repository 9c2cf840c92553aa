"""What can be wrong with a vault or with the secret given for it."""

from enum import Enum, auto

from vpdesk.security.slot_types import SlotType


class CopyFault(Enum):
    """Why one copy of the header cannot be used."""

    MISSING = auto()
    NOT_A_FILE = auto()
    """A link, a folder or a device stands in its place."""
    UNREADABLE = auto()
    LENGTH = auto()
    MAGIC = auto()
    CHECKSUM = auto()
    CONTENT = auto()
    KDF_REFUSED = auto()
    """It asks for a password derivation outside the limits."""


class KeyringState(Enum):
    """How the keyring of the operating system answered."""

    OK = auto()
    LOCKED = auto()
    DENIED = auto()
    ITEM_MISSING = auto()
    STALE = auto()
    """There is an item, and it opens no slot."""
    NO_SERVICE = auto()
    REFUSED_BACKEND = auto()
    TIMEOUT = auto()
    BROKEN = auto()


class PlaceProblem(Enum):
    """Why a vault may not lie in a folder."""

    NETWORK_SHARE = auto()
    ONEDRIVE = auto()
    DROPBOX = auto()
    ICLOUD = auto()
    GOOGLE_DRIVE = auto()
    NEXTCLOUD = auto()
    OTHER_SYNC = auto()


class DatabaseProblem(Enum):
    """Why the database file may not be opened."""

    MISSING = auto()
    NOT_A_FILE = auto()
    UNREADABLE = auto()
    TOO_SMALL = auto()
    PLAIN = auto()
    """It starts as an unencrypted SQLite file."""


class TypingProblem(Enum):
    """Why what was typed cannot be a recovery code."""

    LENGTH = auto()
    CHARACTER = auto()
    CHECK = auto()


class VaultError(Exception):
    """Whatever keeps a vault from being made, opened or changed."""


class WrongSecret(VaultError):
    """The secret opens none of the slots of its kind."""

    def __init__(self, *, slot_type: SlotType) -> None:
        super().__init__(slot_type)
        self.slot_type = slot_type


class HeaderDamaged(VaultError):
    """No copy of the header can be read; one fault for each copy looked at."""

    def __init__(self, *, faults: tuple[CopyFault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults


class HeaderTampered(VaultError):
    """The secret is right, and the header was not written with this vault's key."""


class VaultTooNew(VaultError):
    """The vault asks for a newer program."""

    def __init__(self, *, min_reader: int) -> None:
        super().__init__(min_reader)
        self.min_reader = min_reader


class NoVaultHere(VaultError):
    """The folder holds no file of a vault."""


class VaultAlreadyThere(VaultError):
    """The folder holds files of a vault; a new one needs another folder."""


class WayNotAvailable(VaultError):
    """The vault has no slot of this kind."""

    def __init__(self, *, slot_type: SlotType) -> None:
        super().__init__(slot_type)
        self.slot_type = slot_type


class HeaderNotWritten(VaultError):
    """The header could not be written, or did not read back as written.

    `error_number` is the `errno` of the failed call, or None when reading back differed.
    """

    def __init__(self, *, error_number: int | None) -> None:
        super().__init__(error_number)
        self.error_number = error_number


class HeaderOutdated(VaultError):
    """The header is this vault's own, and older than what lies beside it."""


class AnchorNotWritten(VaultError):
    """The anchor could not be written; `error_number` is the `errno` of the failed call."""

    def __init__(self, *, error_number: int | None) -> None:
        super().__init__(error_number)
        self.error_number = error_number


class HeaderFull(VaultError):
    """The header has no room for another slot."""


class VaultInUse(VaultError):
    """Another running program has this vault open."""


class FolderNotUsable(VaultError):
    """The folder of the vault cannot be made or written; `error_number` is the `errno`."""

    def __init__(self, *, error_number: int | None) -> None:
        super().__init__(error_number)
        self.error_number = error_number


class PlaceRefused(VaultError):
    """The vault may not lie in this folder."""

    def __init__(self, *, problem: PlaceProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class DatabaseRefused(VaultError):
    """The database file is not the one this vault was last closed with; sizes are in bytes."""

    def __init__(self, *, problem: DatabaseProblem, found_bytes: int, least_bytes: int) -> None:
        super().__init__(problem, found_bytes, least_bytes)
        self.problem = problem
        self.found_bytes = found_bytes
        self.least_bytes = least_bytes


class KdfRefused(VaultError):
    """A password derivation outside the limits was asked for; nothing was allocated."""

    def __init__(self, *, memory_kib: int, iterations: int, lanes: int) -> None:
        super().__init__(memory_kib, iterations, lanes)
        self.memory_kib = memory_kib
        self.iterations = iterations
        self.lanes = lanes


class NotEnoughMemory(VaultError):
    """This computer has no room for the memory the password derivation needs."""

    def __init__(self, *, memory_kib: int) -> None:
        super().__init__(memory_kib)
        self.memory_kib = memory_kib


class DatabaseKeyMalformed(VaultError):
    """A database key is not exactly 64 hex digits; `length` is how many characters it has."""

    def __init__(self, *, length: int) -> None:
        super().__init__(length)
        self.length = length


class PasswordTooShort(VaultError):
    """The new password has fewer characters than the least allowed."""

    def __init__(self, *, length: int, least: int) -> None:
        super().__init__(length, least)
        self.length = length
        self.least = least


class WordListTooShort(VaultError):
    """A word list has too few different words to draw a password from."""

    def __init__(self, *, found: int, least: int) -> None:
        super().__init__(found, least)
        self.found = found
        self.least = least


class RecoveryCodeMistyped(VaultError):
    """What was typed is no recovery code at all, so it was not tried.

    `position` counts characters that matter from 1; None unless one character is at fault.
    """

    def __init__(self, *, problem: TypingProblem, position: int | None = None) -> None:
        super().__init__(problem, position)
        self.problem = problem
        self.position = position


class RecoveryCodeMismatch(VaultError):
    """What was typed back is a recovery code, and not the one that was shown."""


class RotationUnfinished(VaultError):
    """Files under keys that were given up could not be removed yet; new keys have to wait."""


class KeyringFailed(VaultError):
    """The keyring did not do what was asked."""

    def __init__(self, *, state: KeyringState) -> None:
        super().__init__(state)
        self.state = state
