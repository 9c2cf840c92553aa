"""From a secret and the open part of a backup to the master key in it."""

from collections.abc import Callable

from vpdesk.security.backup_header import BackupHeader
from vpdesk.security.errors import VaultError, WayNotAvailable
from vpdesk.security.header_files import TRY_ON, OpenSlot, most_telling
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, item_name, load_secret
from vpdesk.security.recovery_code import read_recovery_code
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import (
    Slot,
    opening_bound_slot_key,
    password_slot_key,
    recovery_slot_key,
    unwrapped,
)


def unlock_backup_with_password(
    header: BackupHeader, password: str, *, keyring: Keyring = SYSTEM_KEYRING
) -> OpenSlot:
    """Open with the password the vault had when the backup was made.

    A slot that also asks for the keyring opens where its item is. Raises WrongSecret,
    KeyringFailed, WayNotAvailable or NotEnoughMemory.
    """

    def key_of(slot: Slot) -> bytes:
        if slot.slot_type is SlotType.PASSWORD:
            return password_slot_key(password, slot.password_kdf, vault=header.vault)
        item = load_secret(keyring, item_name(vault=header.vault, slot_id=slot.slot_id))
        return opening_bound_slot_key(slot, password, item, vault=header.vault)

    return _unlock(header, (SlotType.PASSWORD, SlotType.BOUND), key_of)


def unlock_backup_with_recovery(header: BackupHeader, typed_code: str) -> OpenSlot:
    """Open with the recovery code of when the backup was made.

    Raises RecoveryCodeMistyped, WrongSecret or WayNotAvailable.
    """
    code = read_recovery_code(typed_code)

    def key_of(_: Slot) -> bytes:
        return recovery_slot_key(code, vault=header.vault)

    return _unlock(header, (SlotType.RECOVERY,), key_of)


def _unlock(
    header: BackupHeader, kinds: tuple[SlotType, ...], key_of: Callable[[Slot], bytes]
) -> OpenSlot:
    failures: list[VaultError] = []
    for slot in header.slots:
        if slot.slot_type in kinds:
            try:
                master = unwrapped(slot, key_of(slot), vault=header.vault)
            except TRY_ON as failure:
                failures.append(failure)
            else:
                return OpenSlot(master=master, slot_id=slot.slot_id)
    raise most_telling(failures or [WayNotAvailable(slot_type=kinds[0])])
