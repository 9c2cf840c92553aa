"""Changing how a vault is opened, never leaving fewer than two slots that work."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.errors import (
    HeaderTampered,
    KeyringFailed,
    KeyringState,
    RecoveryCodeMismatch,
)
from vpdesk.security.header import Header, successor
from vpdesk.security.header_files import write_header
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, delete_secret, item_name
from vpdesk.security.recovery_code import read_recovery_code
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import Slot
from vpdesk.security.strict_json import Document
from vpdesk.security.unlocking import (
    unlock_with_bound,
    unlock_with_keyring,
    unlock_with_password,
    unlock_with_recovery,
)
from vpdesk.security.way_slots import WayToOpen, make_recovery_slot, make_way_slot

_WAYS = frozenset(way.value for way in WayToOpen)
_WITH_ITEM = frozenset({SlotType.KEYRING, SlotType.BOUND})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedWay:
    """The vault as it is opened now, and keyring items that are of no use and stayed behind."""

    opened: OpenedKeys
    items_left: tuple[str, ...]


def change_way(
    opened: OpenedKeys,
    *,
    way: WayToOpen,
    password: str = "",
    today: date,
    argon2: Argon2Cost = DEFAULT_COST,
    keyring: Keyring = SYSTEM_KEYRING,
) -> ChangedWay:
    """Open the vault another way, or with another password; the recovery code stays.

    The new slot is written and opened from the disk before the old one goes. Raises
    PasswordTooShort, NotEnoughMemory, KeyringFailed, HeaderNotWritten or HeaderFull; the old way
    then still works.
    """
    slot = make_way_slot(
        opened.master,
        vault=opened.vault,
        way=way,
        password=password,
        today=today,
        argon2=argon2,
        keyring=keyring,
    )

    def prove() -> OpenedKeys:
        if way is WayToOpen.BOUND:
            return unlock_with_bound(opened.folder, password, keyring=keyring)
        if way is WayToOpen.KEYRING:
            return unlock_with_keyring(opened.folder, keyring=keyring)
        return unlock_with_password(opened.folder, password)

    old = [slot for slot in opened.header.slots if slot.slot_type in _WAYS]
    changed = _swap(opened, slot.document, old, prove)
    return ChangedWay(opened=changed, items_left=_forget(opened.vault, old, keyring))


def change_recovery_code(
    opened: OpenedKeys, *, new_code: str, typed_code: str, today: date
) -> OpenedKeys:
    """Replace the recovery code by a new one (`shown` text) that its owner typed back.

    Raises RecoveryCodeMistyped, RecoveryCodeMismatch, HeaderNotWritten or HeaderFull; the old
    code then still works.
    """
    code = read_recovery_code(new_code)
    if not hmac.compare_digest(code, read_recovery_code(typed_code)):
        raise RecoveryCodeMismatch
    document = make_recovery_slot(opened.master, code, vault=opened.vault, today=today)
    old = [slot for slot in opened.header.slots if slot.slot_type is SlotType.RECOVERY]
    return _swap(opened, document, old, lambda: unlock_with_recovery(opened.folder, typed_code))


def _swap(
    opened: OpenedKeys, new: Document, old: list[Slot], prove: Callable[[], OpenedKeys]
) -> OpenedKeys:
    with_both = successor(opened.header, slots=[new, *_documents(opened.header)])
    write_header(opened.folder, with_both, opened.master)
    proved = prove()
    if proved.slot_id != new["id"]:
        raise HeaderTampered
    gone = [slot.document for slot in old]
    kept = [document for document in _documents(with_both) if document not in gone]
    header = successor(with_both, slots=kept)
    write_header(opened.folder, header, opened.master)
    return replace(proved, header=header)


def _documents(header: Header) -> list[Document]:
    slots: list[Document] = list(header.document["slots"])  # type: ignore[arg-type]
    return slots


def _forget(vault: str, slots: list[Slot], keyring: Keyring) -> tuple[str, ...]:
    left = []
    for slot in slots:
        item = item_name(vault=vault, slot_id=slot.slot_id)
        if slot.slot_type in _WITH_ITEM:
            try:
                delete_secret(keyring, item)
            except KeyringFailed as failure:
                if failure.state is not KeyringState.ITEM_MISSING:
                    left.append(item)
    return tuple(left)
