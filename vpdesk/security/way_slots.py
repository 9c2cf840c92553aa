"""Making the slot for the way its owner chose to open the vault."""

import secrets
from dataclasses import dataclass
from datetime import date
from enum import Enum

from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.keys import KEY_BYTES, MasterKey, keyring_check
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, item_name, store_secret
from vpdesk.security.passwords import check_length
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import (
    NewSlot,
    bound_slot_key,
    keyring_slot_key,
    new_kdf,
    new_slot_id,
    password_slot_key,
    recovery_slot_key,
    wrapped,
)
from vpdesk.security.strict_json import Document


class WayToOpen(Enum):
    """How its owner opens the vault from day to day; the recovery code is always there too."""

    BOUND = SlotType.BOUND
    KEYRING = SlotType.KEYRING
    PASSWORD = SlotType.PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class WaySlot:
    """The document of a new slot, and the name of the keyring item made for it, if any."""

    document: Document
    item: str | None


def make_way_slot(
    master: MasterKey,
    *,
    vault: str,
    way: WayToOpen,
    password: str,
    today: date,
    argon2: Argon2Cost = DEFAULT_COST,
    keyring: Keyring = SYSTEM_KEYRING,
) -> WaySlot:
    """Wrap the master key; store the keyring item, when there is one, last.

    The password does not matter for KEYRING. Raises PasswordTooShort, NotEnoughMemory or
    KeyringFailed.
    """
    if way is not WayToOpen.KEYRING:
        check_length(password)
    slot_id = new_slot_id()
    kdf = None if way is WayToOpen.KEYRING else new_kdf(argon2)
    secret = secrets.token_bytes(KEY_BYTES)
    check = None
    if kdf is None:
        key = keyring_slot_key(secret, vault=vault)
    elif way is WayToOpen.BOUND:
        key = bound_slot_key(password, secret, kdf, vault=vault)
        check = keyring_check(secret, slot_id=slot_id, vault=vault)
    else:
        key = password_slot_key(password, kdf, vault=vault)
    new = NewSlot(
        slot_id=slot_id,
        slot_type=way.value,
        created=today.isoformat(),
        kdf=kdf,
        keyring_check=check,
    )
    document = wrapped(master, key, new, vault=vault)
    if way is WayToOpen.PASSWORD:
        return WaySlot(document=document, item=None)
    item = item_name(vault=vault, slot_id=slot_id)
    store_secret(keyring, item, secret)
    return WaySlot(document=document, item=item)


def make_recovery_slot(master: MasterKey, code: bytes, *, vault: str, today: date) -> Document:
    """Wrap the master key under a recovery code of 20 bytes."""
    new = NewSlot(slot_id=new_slot_id(), slot_type=SlotType.RECOVERY, created=today.isoformat())
    return wrapped(master, recovery_slot_key(code, vault=vault), new, vault=vault)
