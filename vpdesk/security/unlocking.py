"""Opening a vault with each kind of secret."""

from collections.abc import Callable
from pathlib import Path

from vpdesk.security.errors import (
    HeaderTampered,
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
from vpdesk.security.keys import MasterKey
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, item_name, load_secret
from vpdesk.security.recovery_code import read_recovery_code
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import (
    Slot,
    keyring_slot_key,
    opening_bound_slot_key,
    password_slot_key,
    recovery_slot_key,
    unwrapped,
)
from vpdesk.security.way_slots import WayToOpen

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
    return _unlock(folder, SlotType.PASSWORD, _password_key(password))


def unlock_with_typed_password(
    folder: Path, password: str, *, keyring: Keyring = SYSTEM_KEYRING
) -> OpenedKeys:
    """Open with the password, together with the keyring where the vault asks for both."""
    found = ways_in(folder)
    if SlotType.BOUND in found:
        try:
            return unlock_with_bound(folder, password, keyring=keyring)
        except (KeyringFailed, WrongSecret, WayNotAvailable):
            if SlotType.PASSWORD not in found:
                raise
    return unlock_with_password(folder, password)


def unlock_with_keyring(folder: Path, *, keyring: Keyring = SYSTEM_KEYRING) -> OpenedKeys:
    """Open with the item in the keyring; raise KeyringFailed with the state that kept it shut."""
    try:
        return _unlock(folder, SlotType.KEYRING, _keyring_key(keyring))
    except WrongSecret:
        raise KeyringFailed(state=KeyringState.STALE) from None


def unlock_with_bound(
    folder: Path, password: str, *, keyring: Keyring = SYSTEM_KEYRING
) -> OpenedKeys:
    """Open with password and keyring item together.

    Raises KeyringFailed when the keyring did not give the item the slot was made with (STALE for
    another one), WrongSecret when it did and the password is not right, NotEnoughMemory. A slot
    without a check value tells another item as a wrong password.
    """
    return _unlock(folder, SlotType.BOUND, _bound_key(password, keyring))


def unlock_with_recovery(folder: Path, typed_code: str) -> OpenedKeys:
    """Open with the recovery code.

    Raises RecoveryCodeMistyped for what can be no code, WrongSecret for another code.
    """
    return _unlock(folder, SlotType.RECOVERY, _recovery_key(typed_code))


def prove_slots(
    header: Header,
    master: MasterKey,
    *,
    way: WayToOpen,
    password: str,
    typed_code: str,
    keyring: Keyring = SYSTEM_KEYRING,
) -> None:
    """See that its owner's secrets open both slots of a header that is not on the disk yet.

    Raises what opening with them would raise, HeaderTampered when a slot holds another key.
    """
    keys = {
        SlotType.BOUND: lambda: _bound_key(password, keyring),
        SlotType.KEYRING: lambda: _keyring_key(keyring),
        SlotType.PASSWORD: lambda: _password_key(password),
        SlotType.RECOVERY: lambda: _recovery_key(typed_code),
    }
    for slot_type in (way.value, SlotType.RECOVERY):
        if _unwrap(header, slot_type, keys[slot_type]()).master != master:
            raise HeaderTampered


def _password_key(password: str) -> SlotKey:
    return lambda slot, vault: password_slot_key(password, slot.password_kdf, vault=vault)


def _keyring_key(keyring: Keyring) -> SlotKey:
    secret_of = _secrets_in(keyring)
    return lambda slot, vault: keyring_slot_key(secret_of(slot, vault), vault=vault)


def _bound_key(password: str, keyring: Keyring) -> SlotKey:
    secret_of = _secrets_in(keyring)

    def key_of(slot: Slot, vault: str) -> bytes:
        secret = secret_of(slot, vault)
        return opening_bound_slot_key(slot, password, secret, vault=vault)

    return key_of


def _recovery_key(typed_code: str) -> SlotKey:
    code = read_recovery_code(typed_code)
    return lambda _, vault: recovery_slot_key(code, vault=vault)


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
