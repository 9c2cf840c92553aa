"""How a vault that comes out of a backup is opened from now on."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vpdesk.security.anchor import write_anchor
from vpdesk.security.argon2 import Argon2Cost
from vpdesk.security.backup_errors import BackupDamaged, BackupFault
from vpdesk.security.backup_header import without_slots
from vpdesk.security.errors import KdfRefused, KeyringFailed
from vpdesk.security.header import header_of
from vpdesk.security.header_files import write_header
from vpdesk.security.keys import MasterKey, anchor_key, database_key
from vpdesk.security.os_keyring import Keyring, delete_secret
from vpdesk.security.slot_types import SlotType
from vpdesk.security.strict_json import Document, Malformed, mapping, whole
from vpdesk.security.vault_folder import FIRST_DATABASE_NAME
from vpdesk.security.way_slots import WayToOpen, make_way_slot
from vpdesk.services.backups.reading import UnlockedBackup
from vpdesk.services.backups.secrets import BackupSecret, WithOpenVault
from vpdesk.services.errors import RestoreProblem, RestoreRefused
from vpdesk.services.keys.earlier_keys import EarlierKey

_FEWEST = 2
_RECOVERY = SlotType.RECOVERY.value
_KNOWN = frozenset(kind.value for kind in SlotType)


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedWay:
    """The way to open that was chosen, None for the ways there were."""

    way: WayToOpen | None
    password: str = field(repr=False)
    keyring: Keyring
    argon2: Argon2Cost
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredKeys:
    """What a restored vault is locked with; no ``vault_header`` for that of the backup."""

    vault: str
    master: MasterKey = field(repr=False)
    epoch: int
    earlier: tuple[EarlierKey, ...] = field(default=(), repr=False)
    vault_header: Document | None = field(default=None, repr=False)

    @property
    def database_key(self) -> str:
        """The raw key of its database: exactly 64 hex digits."""
        return database_key(self.master, vault=self.vault, epoch=self.epoch)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredVault:
    """A database that was put together in ``folder``, and the header it had."""

    folder: Path
    vault_header: Document = field(repr=False)
    commits: int


def keys_after(unlocked: UnlockedBackup, secret: BackupSecret) -> RestoredKeys:
    """Return the keys of the backup, or those of the open vault when it has newer ones."""
    earlier = secret.earlier if isinstance(secret, WithOpenVault) else ()
    if isinstance(secret, WithOpenVault) and unlocked.later:
        present = secret.keys.current
        return RestoredKeys(
            vault=present.vault,
            master=present.master,
            epoch=present.epoch,
            earlier=earlier,
            vault_header=without_slots(present.header),
        )
    header = unlocked.header
    return RestoredKeys(
        vault=header.vault, master=unlocked.master, epoch=header.epoch, earlier=earlier
    )


def refuse_single_way(unlocked: UnlockedBackup, secret: BackupSecret, wanted: WantedWay) -> None:
    """Raise ``RestoreRefused`` when fewer than two ways would open the vault."""
    kinds = [slot["type"] for slot in _kept(unlocked, secret, wanted)]
    ways = len([kind for kind in kinds if kind in _KNOWN]) + (wanted.way is not None)
    if ways < _FEWEST or _RECOVERY not in kinds:
        raise RestoreRefused(problem=RestoreProblem.ONLY_ONE_WAY)


@contextmanager
def new_slots(
    unlocked: UnlockedBackup, secret: BackupSecret, wanted: WantedWay, keys: RestoredKeys
) -> Iterator[list[Document]]:
    """Give the slots of the restored vault; a keyring item made for it goes when that fails.

    Raises ``KeyringFailed``, ``PasswordTooShort`` or ``NotEnoughMemory``.
    """
    kept = _kept(unlocked, secret, wanted)
    if wanted.way is None:
        yield kept
        return
    slot = make_way_slot(
        keys.master,
        vault=keys.vault,
        way=wanted.way,
        password=wanted.password,
        today=wanted.today,
        argon2=wanted.argon2,
        keyring=wanted.keyring,
    )
    try:
        yield [slot.document, *kept]
    except BaseException:
        if slot.item is not None:
            with suppress(KeyringFailed):
                delete_secret(wanted.keyring, slot.item)
        raise


def write_keys(vault: RestoredVault, keys: RestoredKeys, slots: list[Document]) -> None:
    """Write the header and the anchor of a restored vault beside its database.

    Raises ``BackupDamaged``, ``HeaderNotWritten``, ``HeaderFull``, ``AnchorNotWritten``.
    """
    size = (vault.folder / FIRST_DATABASE_NAME).stat().st_size
    before = vault.vault_header
    try:
        header = header_of(
            {
                **before,
                "vault": keys.vault,
                "epoch": keys.epoch,
                "seq": whole(before, "seq", least=1) + 1,
                "db": {**mapping(before, "db"), "file": FIRST_DATABASE_NAME},
                "db_min_bytes": min(whole(before, "db_min_bytes", least=0), size),
                "pending": {},
                "slots": slots,
            }
        )
    except (Malformed, KdfRefused):
        raise BackupDamaged(fault=BackupFault.CONTENT) from None
    write_header(vault.folder, header, keys.master)
    write_anchor(
        vault.folder,
        anchor_key(keys.master, vault=header.vault),
        counter=vault.commits,
        epoch=header.epoch,
        header_seq=header.seq,
    )


def _kept(unlocked: UnlockedBackup, secret: BackupSecret, wanted: WantedWay) -> list[Document]:
    header = unlocked.header
    if isinstance(secret, WithOpenVault):
        header_document = secret.keys.current.header.document
    else:
        header_document = header.document
    slots: Sequence[Document] = header_document["slots"]  # type: ignore[assignment]
    if wanted.way is None:
        return list(slots)
    return [slot for slot in slots if slot["type"] == _RECOVERY]
