"""Changing how a vault is opened, never leaving fewer than two slots that work."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.errors import (
    HeaderFull,
    HeaderNotWritten,
    HeaderTampered,
    KeyringFailed,
    KeyringState,
    VaultError,
)
from vpdesk.security.header import Header, successor
from vpdesk.security.header_files import write_header
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring, delete_secret, item_name
from vpdesk.security.recovery_code import typed_back
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import Slot
from vpdesk.security.strict_json import Document
from vpdesk.security.unfinished_change import begun_change, ended_change, slot_documents
from vpdesk.security.unlocking import (
    unlock_with_bound,
    unlock_with_keyring,
    unlock_with_password,
    unlock_with_recovery,
)
from vpdesk.security.way_slots import WayToOpen, make_recovery_slot, make_way_slot

Written = Callable[[OpenedKeys], object]
"""Told of each header when both of its copies are on the disk."""

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
    written: Written = lambda _: None,
) -> ChangedWay:
    """Open the vault another way, or with another password; the recovery code stays.

    The new slot is written and opened from the disk before the old one goes. Raises
    PasswordTooShort, NotEnoughMemory, KeyringFailed, HeaderNotWritten or HeaderFull; the old way
    then still works. What was told to `written` last is how the vault then is.
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

    old = way_slots(opened.header)
    try:
        changed = _swap(opened, slot.document, old, prove, written)
    except _NotAdded as failure:
        if failure.taken_back and slot.item is not None:
            with suppress(KeyringFailed):
                delete_secret(keyring, slot.item)
        raise failure.reason from None
    return ChangedWay(opened=changed, items_left=forget_items(opened.vault, old, keyring))


def change_recovery_code(
    opened: OpenedKeys,
    *,
    new_code: str,
    typed_code: str,
    today: date,
    written: Written = lambda _: None,
) -> OpenedKeys:
    """Replace the recovery code by a new one (`shown` text) that its owner typed back.

    Raises RecoveryCodeMistyped, RecoveryCodeMismatch, HeaderNotWritten or HeaderFull; the old
    code then still works.
    """
    code = typed_back(new_code, typed_code)
    document = make_recovery_slot(opened.master, code, vault=opened.vault, today=today)
    old = tuple(slot for slot in opened.header.slots if slot.slot_type is SlotType.RECOVERY)

    def prove() -> OpenedKeys:
        return unlock_with_recovery(opened.folder, typed_code)

    try:
        return _swap(opened, document, old, prove, written)
    except _NotAdded as failure:
        raise failure.reason from None


def way_slots(header: Header) -> tuple[Slot, ...]:
    """Return the slots that open the vault from day to day: all but the recovery code's."""
    return tuple(slot for slot in header.slots if slot.slot_type in _WAYS)


def forget_items(vault: str, slots: tuple[Slot, ...], keyring: Keyring) -> tuple[str, ...]:
    """Delete the keyring items of slots that are gone; return those that could not be."""
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


class _NotAdded(Exception):
    """The new slot does not count; `taken_back` tells that no header holds it any more."""

    def __init__(self, reason: VaultError, *, taken_back: bool) -> None:
        super().__init__()
        self.reason = reason
        self.taken_back = taken_back


def _swap(
    opened: OpenedKeys,
    document: Document,
    old: tuple[Slot, ...],
    prove: Callable[[], OpenedKeys],
    written: Written,
) -> OpenedKeys:
    try:
        with_both = begun_change(opened.header, document, old)
    except HeaderFull as reason:
        raise _NotAdded(reason, taken_back=True) from None
    try:
        write_header(opened.folder, with_both, opened.master)
        written(replace(opened, header=with_both))
        proved = prove()
        if proved.slot_id != document["id"]:
            raise HeaderTampered
    except VaultError as reason:
        raise _NotAdded(reason, taken_back=_take_back(opened, with_both, written)) from None
    if not old:
        return proved
    header = ended_change(with_both, old)
    write_header(opened.folder, header, opened.master)
    changed = replace(proved, header=header)
    written(changed)
    return changed


def _take_back(opened: OpenedKeys, with_both: Header, written: Written) -> bool:
    header = opened.header
    before = successor(with_both, slots=slot_documents(header), pending=header.pending)
    try:
        write_header(opened.folder, before, opened.master)
    except HeaderNotWritten:
        return False
    written(replace(opened, header=before))
    return True
