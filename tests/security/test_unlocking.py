"""Each secret opens its own slot and no other."""

import resource
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tests.security.test_header import sealed
from tests.security.vaults import PASSWORD, MadeVault, MemoryBackend, MemoryKeyring, VaultMaker
from vpdesk.security import way_slots
from vpdesk.security.errors import (
    CopyFault,
    HeaderDamaged,
    HeaderTampered,
    KeyringFailed,
    KeyringState,
    RecoveryCodeMistyped,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.header import header_bytes, successor
from vpdesk.security.keys import MasterKey
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import Keyring
from vpdesk.security.recovery_code import new_recovery_code, shown
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import NewSlot
from vpdesk.security.strict_json import canonical
from vpdesk.security.unlocking import (
    prove_slots,
    unlock_with_bound,
    unlock_with_keyring,
    unlock_with_password,
    unlock_with_recovery,
)
from vpdesk.security.way_slots import WayToOpen


def rewritten(made: MadeVault, content: bytes) -> None:
    for name in ("vault.hdr", "vault.hdr2"):
        (made.folder / name).write_bytes(content)


def test_the_password_opens_in_every_normal_form(make_vault: VaultMaker) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    for form in ("NFC", "NFD"):
        opened = unlock_with_password(made.folder, unicodedata.normalize(form, PASSWORD))
        assert opened.master == made.opened.master
        assert opened.slot_type is SlotType.PASSWORD


@pytest.mark.parametrize("wrong", ["", PASSWORD + " ", " " + PASSWORD, PASSWORD.upper(), "x" * 500])
def test_another_password_opens_nothing(make_vault: VaultMaker, wrong: str) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    with pytest.raises(WrongSecret) as refused:
        unlock_with_password(made.folder, wrong)
    assert refused.value.slot_type is SlotType.PASSWORD
    assert wrong == "" or wrong not in str(refused.value)


def test_the_keyring_opens(make_vault: VaultMaker, memory: MemoryKeyring) -> None:
    made = make_vault(WayToOpen.KEYRING)
    opened = unlock_with_keyring(made.folder, keyring=memory.keyring())
    assert opened.master == made.opened.master
    assert list(memory.items) == [f"vpdesk/{opened.vault}/{opened.slot_id}"]


def test_a_keyring_item_that_opens_nothing_is_stale_and_stays(
    make_vault: VaultMaker, memory: MemoryKeyring
) -> None:
    made = make_vault(WayToOpen.KEYRING)
    memory.items = dict.fromkeys(memory.items, "0" * 64)
    before = dict(memory.items)
    with pytest.raises(KeyringFailed) as failed:
        unlock_with_keyring(made.folder, keyring=memory.keyring())
    assert failed.value.state is KeyringState.STALE
    assert memory.items == before


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
def test_a_missing_item_is_told(
    make_vault: VaultMaker, memory: MemoryKeyring, way: WayToOpen
) -> None:
    made = make_vault(way)
    memory.items.clear()
    unlocks: dict[WayToOpen, Callable[..., OpenedKeys]] = {
        WayToOpen.KEYRING: unlock_with_keyring,
        WayToOpen.BOUND: partial(unlock_with_bound, password=PASSWORD),
    }
    with pytest.raises(KeyringFailed) as failed:
        unlocks[way](made.folder, keyring=memory.keyring())
    assert failed.value.state is KeyringState.ITEM_MISSING
    assert unlock_with_recovery(made.folder, made.recovery_code).master == made.opened.master


def test_bound_needs_both(make_vault: VaultMaker, memory: MemoryKeyring) -> None:
    made = make_vault(WayToOpen.BOUND)
    opened = unlock_with_bound(made.folder, PASSWORD, keyring=memory.keyring())
    assert opened.master == made.opened.master
    with pytest.raises(WrongSecret):
        unlock_with_bound(made.folder, "een ander wachtwoord", keyring=memory.keyring())
    with pytest.raises(WayNotAvailable):
        unlock_with_password(made.folder, PASSWORD)
    with pytest.raises(WayNotAvailable):
        unlock_with_keyring(made.folder, keyring=memory.keyring())
    memory.items = dict.fromkeys(memory.items, "0" * 64)
    with pytest.raises(KeyringFailed) as failed:
        unlock_with_bound(made.folder, PASSWORD, keyring=memory.keyring())
    assert failed.value.state is KeyringState.STALE


def test_a_bound_slot_made_without_a_check_of_the_keyring_opens(
    make_vault: VaultMaker, memory: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_check(**fields: Any) -> NewSlot:
        return NewSlot(**{**fields, "keyring_check": None})

    monkeypatch.setattr(way_slots, "NewSlot", without_check)
    made = make_vault(WayToOpen.BOUND)

    assert b"keyring_check" not in (made.folder / "vault.hdr").read_bytes()
    assert unlock_with_bound(made.folder, PASSWORD, keyring=memory.keyring()) is not None
    memory.items = dict.fromkeys(memory.items, "0" * 64)
    with pytest.raises(WrongSecret):
        unlock_with_bound(made.folder, PASSWORD, keyring=memory.keyring())


def test_the_recovery_code_opens_and_its_errors_are_told_apart(make_vault: VaultMaker) -> None:
    made = make_vault(WayToOpen.BOUND)
    assert unlock_with_recovery(made.folder, made.recovery_code.lower()).slot_type is (
        SlotType.RECOVERY
    )
    with pytest.raises(WrongSecret):
        unlock_with_recovery(made.folder, shown(new_recovery_code()))
    with pytest.raises(RecoveryCodeMistyped):
        unlock_with_recovery(made.folder, made.recovery_code[1:])


def test_a_broken_keyring_is_asked_once_for_all_slots(
    make_vault: VaultMaker,
) -> None:
    made = make_vault(WayToOpen.KEYRING)
    slots = [slot.document for slot in made.opened.header.slots]
    more = [{**slots[0], "id": f"{number:032x}"} for number in range(5)]
    rewritten(made, header_bytes(successor(made.opened.header, slots=more), made.opened.master))
    asked = []

    def never() -> MemoryBackend:
        asked.append(1)
        raise TimeoutError

    with pytest.raises(KeyringFailed) as failed:
        unlock_with_keyring(made.folder, keyring=Keyring(make_backend=never))
    assert failed.value.state is KeyringState.TIMEOUT
    assert len(asked) == 1


def test_a_slot_that_changed_kind_opens_nothing(make_vault: VaultMaker) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    slots = [dict(slot.document) for slot in made.opened.header.slots]
    slots[1]["created"] = "1999-01-01"
    forged = {**made.opened.header.document, "slots": slots}
    rewritten(made, sealed(canonical(forged)))
    with pytest.raises(WrongSecret):
        unlock_with_recovery(made.folder, made.recovery_code)


def test_a_forged_derivation_is_refused_without_taking_memory(make_vault: VaultMaker) -> None:
    made = make_vault(WayToOpen.PASSWORD)
    slots = [dict(slot.document) for slot in made.opened.header.slots]
    slots[0]["kdf"] = {"name": "argon2id", "m": 2**42, "t": 1, "p": 1, "salt": "00" * 16}
    rewritten(made, sealed(canonical({**made.opened.header.document, "slots": slots})))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(HeaderDamaged) as damaged:
        unlock_with_password(made.folder, PASSWORD)
    assert damaged.value.faults == (CopyFault.KDF_REFUSED, CopyFault.KDF_REFUSED)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 * 1024


@pytest.mark.parametrize("way", WayToOpen)
def test_slots_are_proved_before_their_header_is_written(
    make_vault: VaultMaker, memory: MemoryKeyring, way: WayToOpen
) -> None:
    made = make_vault(way)

    def prove(
        *,
        master: MasterKey = made.opened.master,
        password: str = PASSWORD,
        typed_code: str = made.recovery_code,
    ) -> None:
        prove_slots(
            made.opened.header,
            master,
            way=way,
            password=password,
            typed_code=typed_code,
            keyring=memory.keyring(),
        )

    prove()
    with pytest.raises(HeaderTampered):
        prove(master=MasterKey(secret=bytes(32)))
    with pytest.raises(WrongSecret):
        prove(typed_code=shown(new_recovery_code()))
    if way is not WayToOpen.KEYRING:
        with pytest.raises(WrongSecret):
            prove(password="een ander lang wachtwoord")
    if way is not WayToOpen.PASSWORD:
        memory.items.clear()
        with pytest.raises(KeyringFailed):
            prove()
