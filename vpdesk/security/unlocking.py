"""Opening a vault with each kind of secret."""

from collections.abc import Callable
from pathlib import Path

from vpdesk.security.errors import (
    KeyringFailed,
    KeyringState,
    VaultError,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.header import Header
from vpdesk.security.header_files import (
    TRY_ON,
    OpenSlot,
    most_telling,
    read_copies,
    readable_headers,
    unlock_header,
)
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, item_name, load_secret
from vpdesk.security.recovery_code import read_recovery_code
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import (
    Slot,
    bound_slot_key,
    keyring_slot_key,
    password_slot_key,
    recovery_slot_key,
    unwrapped,
)

SlotKey = Callable[[Slot, str], bytes]
_OF_THE_ITEM = frozenset({KeyringState.ITEM_MISSING, KeyringState.STALE})


def ways_in(folder: Path) -> tuple[SlotType, ...]:
    """Return which kinds of slot the vault has, best first; no secret is needed.

    Nothing is authenticated yet. Raises NoVaultHere, HeaderDamaged or VaultTooNew.
    """
    headers = readable_headers(read_copies(folder))
    found = {slot.slot_type for header in headers for slot in header.slots}
    return tuple(slot_type for slot_type in SlotType if slot_type in found)


def unlock_with_password(folder: Path, password: str) -> OpenedKeys:
    """Open with the password alone.

    Every way of opening raises WayNotAvailable, HeaderDamaged, HeaderTampered, VaultTooNew or
    NoVaultHere; this one also WrongSecret and NotEnoughMemory.
    """

    def key_of(slot: Slot, vault: str) -> bytes:
        return password_slot_key(password, slot.password_kdf, vault=vault)

    return _unlock(folder, SlotType.PASSWORD, key_of)


def unlock_with_keyring(folder: Path, *, keyring: Keyring = SYSTEM_KEYRING) -> OpenedKeys:
    """Open with the item in the keyring; raise KeyringFailed with the state that kept it shut."""
    secret_of = _secrets_in(keyring)

    def key_of(slot: Slot, vault: str) -> bytes:
        return keyring_slot_key(secret_of(slot, vault), vault=vault)

    try:
        return _unlock(folder, SlotType.KEYRING, key_of)
    except WrongSecret:
        raise KeyringFailed(state=KeyringState.STALE) from None


def unlock_with_bound(
    folder: Path, password: str, *, keyring: Keyring = SYSTEM_KEYRING
) -> OpenedKeys:
    """Open with password and keyring item together.

    Raises KeyringFailed when the keyring did not give the item, WrongSecret when it did and the
    password is not right, NotEnoughMemory.
    """
    secret_of = _secrets_in(keyring)

    def key_of(slot: Slot, vault: str) -> bytes:
        secret = secret_of(slot, vault)
        return bound_slot_key(password, secret, slot.password_kdf, vault=vault)

    return _unlock(folder, SlotType.BOUND, key_of)


def unlock_with_recovery(folder: Path, typed_code: str) -> OpenedKeys:
    """Open with the recovery code.

    Raises RecoveryCodeMistyped for what can be no code, WrongSecret for another code.
    """
    code = read_recovery_code(typed_code)

    def key_of(_: Slot, vault: str) -> bytes:
        return recovery_slot_key(code, vault=vault)

    return _unlock(folder, SlotType.RECOVERY, key_of)


def _unlock(folder: Path, slot_type: SlotType, key_of: SlotKey) -> OpenedKeys:
    unlocked = unlock_header(folder, lambda header: _unwrap(header, slot_type, key_of))
    return OpenedKeys(
        folder=folder,
        header=unlocked.header,
        master=unlocked.master,
        slot_type=slot_type,
        slot_id=unlocked.slot_id,
        repair=unlocked.repair,
    )


def _unwrap(header: Header, slot_type: SlotType, key_of: SlotKey) -> OpenSlot:
    failures: list[VaultError] = []
    for slot in header.slots:
        if slot.slot_type is slot_type:
            try:
                master = unwrapped(slot, key_of(slot, header.vault), vault=header.vault)
            except TRY_ON as failure:
                failures.append(failure)
            else:
                return OpenSlot(master=master, slot_id=slot.slot_id)
    raise most_telling(failures or [WayNotAvailable(slot_type=slot_type)])


def _secrets_in(keyring: Keyring) -> SlotKey:
    """Return a reader of items that asks a keyring that failed as a whole only once."""
    failed: list[KeyringFailed] = []

    def secret_of(slot: Slot, vault: str) -> bytes:
        if failed:
            raise failed[0]
        try:
            return load_secret(keyring, item_name(vault=vault, slot_id=slot.slot_id))
        except KeyringFailed as failure:
            if failure.state not in _OF_THE_ITEM:
                failed.append(failure)
            raise

    return secret_of
