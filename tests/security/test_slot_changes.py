"""The way to open can change, and there are always two that work."""

from dataclasses import replace

import pytest

from tests.security.vaults import DAY, FLOOR, PASSWORD, MadeVault, MemoryKeyring, VaultMaker
from vpdesk.security import header, slot_changes
from vpdesk.security.errors import (
    HeaderFull,
    HeaderNotWritten,
    HeaderTampered,
    KeyringFailed,
    PasswordTooShort,
    RecoveryCodeMismatch,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.header import successor
from vpdesk.security.header_files import write_header
from vpdesk.security.recovery_code import new_recovery_code, shown
from vpdesk.security.slot_changes import ChangedWay, change_recovery_code, change_way
from vpdesk.security.slot_types import SlotType
from vpdesk.security.unlocking import (
    unlock_with_bound,
    unlock_with_keyring,
    unlock_with_password,
    unlock_with_recovery,
    ways_in,
)
from vpdesk.security.way_slots import WayToOpen

NEW_PASSWORD = "nog een lang wachtwoord"


def changed(made: MadeVault, way: WayToOpen, memory: MemoryKeyring) -> ChangedWay:
    return change_way(
        made.opened,
        way=way,
        password=NEW_PASSWORD,
        today=DAY,
        argon2=FLOOR,
        keyring=memory.keyring(),
    )


@pytest.mark.parametrize("new", WayToOpen)
@pytest.mark.parametrize("old", WayToOpen)
def test_every_way_can_become_every_way(
    make_vault: VaultMaker, memory: MemoryKeyring, old: WayToOpen, new: WayToOpen
) -> None:
    made = make_vault(old)
    old_items = set(memory.items)
    result = changed(made, new, memory)
    assert result.items_left == ()
    assert ways_in(made.folder) == (new.value, SlotType.RECOVERY)
    assert not old_items & set(memory.items)
    assert len(memory.items) == (new is not WayToOpen.PASSWORD)
    if new is WayToOpen.PASSWORD:
        opened = unlock_with_password(made.folder, NEW_PASSWORD)
    elif new is WayToOpen.KEYRING:
        opened = unlock_with_keyring(made.folder, keyring=memory.keyring())
    else:
        opened = unlock_with_bound(made.folder, NEW_PASSWORD, keyring=memory.keyring())
    assert opened == result.opened
    assert unlock_with_recovery(made.folder, made.recovery_code).master == opened.master


def test_the_old_password_opens_no_more(make_vault: VaultMaker, memory: MemoryKeyring) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    changed(made, WayToOpen.PASSWORD, memory)
    with pytest.raises(WrongSecret):
        unlock_with_password(made.folder, PASSWORD)


def test_a_refused_change_leaves_the_old_way(
    make_vault: VaultMaker, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    with pytest.raises(PasswordTooShort):
        change_way(made.opened, way=WayToOpen.BOUND, password="kort", today=DAY)
    memory.fails_with = TimeoutError()
    with pytest.raises(KeyringFailed):
        changed(made, WayToOpen.BOUND, memory)
    memory.fails_with = None

    def fail(*_: object) -> None:
        raise HeaderNotWritten(error_number=28)

    with monkeypatch.context() as broken:
        broken.setattr(slot_changes, "write_header", fail)
        with pytest.raises(HeaderNotWritten):
            changed(made, WayToOpen.PASSWORD, memory)
    assert unlock_with_password(made.folder, PASSWORD).header == made.opened.header


def test_an_old_slot_goes_only_after_the_new_one_opened(
    make_vault: VaultMaker, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    other = replace(made.opened, slot_id="00" * 16)
    monkeypatch.setattr(slot_changes, "unlock_with_password", lambda *_: other)
    with pytest.raises(HeaderTampered):
        changed(made, WayToOpen.PASSWORD, memory)
    assert unlock_with_password(made.folder, PASSWORD).master == made.opened.master


def test_items_that_cannot_be_deleted_are_named(
    make_vault: VaultMaker, memory: MemoryKeyring
) -> None:
    made = make_vault(WayToOpen.KEYRING)
    (item,) = memory.items
    memory.fails_with = TimeoutError()
    result = changed(made, WayToOpen.PASSWORD, memory)
    assert result.items_left == (item,)


def test_a_header_without_room_for_a_slot_leaves_no_item_behind(
    make_vault: VaultMaker, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    monkeypatch.setattr(header, "_MOST_SLOTS", 2)

    with pytest.raises(HeaderFull):
        changed(made, WayToOpen.BOUND, memory)

    assert not memory.items
    assert unlock_with_password(made.folder, PASSWORD).header == made.opened.header


def test_items_already_gone_are_not_left(make_vault: VaultMaker, memory: MemoryKeyring) -> None:
    made = make_vault(WayToOpen.KEYRING)
    memory.items.clear()
    assert changed(made, WayToOpen.PASSWORD, memory).items_left == ()
    with pytest.raises(WayNotAvailable):
        unlock_with_keyring(made.folder, keyring=memory.keyring())


def test_the_recovery_code_can_be_replaced(make_vault: VaultMaker) -> None:
    made = make_vault()
    new = shown(new_recovery_code())
    with pytest.raises(RecoveryCodeMismatch):
        change_recovery_code(made.opened, new_code=new, typed_code=made.recovery_code, today=DAY)
    assert unlock_with_recovery(made.folder, made.recovery_code).header == made.opened.header
    opened = change_recovery_code(made.opened, new_code=new, typed_code=new.lower(), today=DAY)
    assert unlock_with_recovery(made.folder, new).header == opened.header
    with pytest.raises(WrongSecret):
        unlock_with_recovery(made.folder, made.recovery_code)
    assert ways_in(made.folder) == (SlotType.KEYRING, SlotType.RECOVERY)


def test_a_vault_with_only_a_recovery_code_gets_a_way_beside_it(
    make_vault: VaultMaker, memory: MemoryKeyring
) -> None:
    made = make_vault(WayToOpen.KEYRING)
    slots = [s.document for s in made.opened.header.slots if s.slot_type is SlotType.RECOVERY]
    alone = replace(made.opened, header=successor(made.opened.header, slots=slots))
    write_header(made.folder, alone.header, alone.master)

    result = changed(replace(made, opened=alone), WayToOpen.PASSWORD, memory)

    assert ways_in(made.folder) == (SlotType.PASSWORD, SlotType.RECOVERY)
    assert unlock_with_password(made.folder, NEW_PASSWORD) == result.opened


def test_a_new_recovery_code_that_cannot_be_written_leaves_the_old_one(
    make_vault: VaultMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_vault()
    new = shown(new_recovery_code())

    def fail(*_: object) -> None:
        raise HeaderNotWritten(error_number=28)

    with monkeypatch.context() as broken:
        broken.setattr(slot_changes, "write_header", fail)
        with pytest.raises(HeaderNotWritten):
            change_recovery_code(made.opened, new_code=new, typed_code=new, today=DAY)

    assert unlock_with_recovery(made.folder, made.recovery_code).header == made.opened.header


def test_each_header_is_told_when_it_is_on_the_disk(
    make_vault: VaultMaker, memory: MemoryKeyring
) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    told = []

    change_way(
        made.opened,
        way=WayToOpen.KEYRING,
        today=DAY,
        keyring=memory.keyring(),
        written=lambda opened: told.append(
            (opened.header, unlock_with_recovery(made.folder, made.recovery_code).header)
        ),
    )

    assert [len(header.slots) for header, _ in told] == [3, 2]
    assert all(header == on_disk for header, on_disk in told)
