"""Whoever changes how the vault opens shows first that they can open it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.fixtures import CHEAPEST, proof_of
from tests.services.known_vault import OTHER, PASSWORD, KnownVault
from vpdesk.security.header import successor
from vpdesk.security.header_files import write_header
from vpdesk.security.keys import MasterKey
from vpdesk.security.vault_folder import HEADER_NAMES
from vpdesk.services.access.proof import Proof
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    HeaderDamaged,
    HeaderOlder,
    HeaderTampered,
    KeyringFailed,
    KeyringState,
    RecoveryCodeMistyped,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.services.vaults.vaults import WayIn, WayToOpen

NEVER = Proof(slot_type=WayIn.PASSWORD, slot_id="00" * 16)


@pytest.fixture
def desk(known: KnownVault) -> Iterator[Desk]:
    opened = known.by_password(PASSWORD)
    yield opened
    opened.close()


def change(desk: Desk, known: KnownVault, way: WayToOpen, proof: Proof | None = None) -> None:
    desk.access.change_way(
        way, OTHER, proof=proof or proof_of(desk), keyring=known.keyring, argon2=CHEAPEST
    )


def headers(known: KnownVault) -> list[bytes]:
    return [(known.folder / name).read_bytes() for name in HEADER_NAMES]


def put_back(known: KnownVault, contents: list[bytes]) -> None:
    for name, content in zip(HEADER_NAMES, contents, strict=True):
        (known.folder / name).write_bytes(content)


def test_password_and_code_each_prove_it(desk: Desk, known: KnownVault) -> None:
    before = headers(known)

    assert desk.access.prove_password(PASSWORD).slot_type is WayIn.PASSWORD
    by_code = desk.access.prove_recovery_code(known.code.lower().replace("-", " "))

    assert by_code.slot_type is WayIn.RECOVERY
    assert headers(known) == before


def test_another_secret_proves_nothing(desk: Desk, known: KnownVault) -> None:
    with pytest.raises(WrongSecret) as wrong:
        desk.access.prove_password(OTHER)
    assert wrong.value.slot_type is WayIn.PASSWORD
    with pytest.raises(WrongSecret):
        desk.access.prove_recovery_code(desk.access.new_recovery_code())
    with pytest.raises(RecoveryCodeMistyped):
        desk.access.prove_recovery_code(known.code[:-1])


def test_without_proof_nothing_changes(desk: Desk, known: KnownVault) -> None:
    before, new = headers(known), desk.access.new_recovery_code()

    with pytest.raises(WrongSecret):
        change(desk, known, WayToOpen.KEYRING, NEVER)
    with pytest.raises(WrongSecret):
        desk.access.replace_recovery_code(new, new, proof=NEVER)
    with pytest.raises(WrongSecret):
        desk.access.rotate_master_key(WayToOpen.KEYRING, "", new, new, proof=NEVER)

    assert headers(known) == before
    assert known.backend.items == {}


def test_a_proof_ends_with_the_way_it_proved(desk: Desk, known: KnownVault) -> None:
    proof = desk.access.prove_password(PASSWORD)
    new = desk.access.new_recovery_code()
    job = desk.access.rotate_master_key(WayToOpen.KEYRING, "", new, new, proof=proof)
    change(desk, known, WayToOpen.PASSWORD, proof)

    with pytest.raises(WrongSecret):
        change(desk, known, WayToOpen.KEYRING, proof)
    with pytest.raises(WrongSecret):
        next(job)

    assert not desk.access.closed
    with pytest.raises(WrongSecret):
        desk.access.prove_password(PASSWORD)
    change(desk, known, WayToOpen.KEYRING, desk.access.prove_password(OTHER))


def test_both_together_are_proved_with_the_keyring(desk: Desk, known: KnownVault) -> None:
    change(desk, known, WayToOpen.BOUND)

    proof = desk.access.prove_password(OTHER, keyring=known.keyring)
    assert proof.slot_type is WayIn.BOUND
    with pytest.raises(WrongSecret) as wrong:
        desk.access.prove_password(PASSWORD, keyring=known.keyring)
    assert wrong.value.slot_type is WayIn.BOUND
    known.backend.items = dict.fromkeys(known.backend.items, "0" * 64)
    with pytest.raises(KeyringFailed) as altered:
        desk.access.prove_password(OTHER, keyring=known.keyring)
    assert altered.value.state is KeyringState.STALE
    assert desk.access.prove_recovery_code(known.code).slot_type is WayIn.RECOVERY


def test_a_vault_with_a_password_asks_for_it(desk: Desk) -> None:
    assert desk.access.asks_for_proof()
    with pytest.raises(WayNotAvailable):
        desk.access.prove_presence()


def test_a_vault_that_the_keyring_opens_asks_nothing(desk: Desk, known: KnownVault) -> None:
    change(desk, known, WayToOpen.KEYRING)

    assert not desk.access.asks_for_proof()
    change(desk, known, WayToOpen.PASSWORD, desk.access.prove_presence())

    assert desk.access.asks_for_proof()


def test_who_opened_with_the_code_is_asked_for_it_again(known: KnownVault) -> None:
    desk = known.by_code()
    change(desk, known, WayToOpen.KEYRING)

    assert desk.access.asks_for_proof()
    with pytest.raises(WayNotAvailable):
        desk.access.prove_presence()
    with pytest.raises(WayNotAvailable):
        desk.access.prove_password(OTHER, keyring=known.keyring)
    assert desk.access.prove_recovery_code(known.code).slot_type is WayIn.RECOVERY
    desk.close()


def test_a_vault_with_only_a_code_asks_for_it(desk: Desk, known: KnownVault) -> None:
    held = desk.keys.current
    slots = [slot.document for slot in held.header.slots if slot.slot_type is WayIn.RECOVERY]
    header = successor(held.header, slots=slots)
    write_header(known.folder, header, held.master)

    assert desk.access.prove_recovery_code(known.code).slot_type is WayIn.RECOVERY

    assert desk.keys.current.header == header
    assert desk.access.asks_for_proof()


def test_an_earlier_header_put_back_lets_no_old_password_prove_anything(
    desk: Desk, known: KnownVault
) -> None:
    earlier = headers(known)
    change(desk, known, WayToOpen.PASSWORD)
    held = desk.keys.current
    put_back(known, earlier)

    with pytest.raises(HeaderOlder):
        desk.access.prove_password(PASSWORD)

    assert desk.keys.current is held


def test_a_header_of_another_vault_proves_nothing(desk: Desk) -> None:
    held = desk.keys.current
    desk.keys.replace(replace(held, master=MasterKey(secret=b"x" * 32)))

    with pytest.raises(HeaderTampered):
        desk.access.prove_password(PASSWORD)

    desk.keys.replace(held)


def test_headers_that_are_gone_prove_nothing(desk: Desk, known: KnownVault) -> None:
    whole = headers(known)
    for name in HEADER_NAMES:
        (known.folder / name).write_bytes(b"")

    with pytest.raises(HeaderDamaged):
        desk.access.prove_password(PASSWORD)

    put_back(known, whole)
