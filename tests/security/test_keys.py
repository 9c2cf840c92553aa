"""Keys are derived as documented and never of another length."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.security.errors import DatabaseKeyMalformed
from vpdesk.security.keys import (
    MasterKey,
    anchor_key,
    backup_key,
    checked_database_key,
    database_key,
    header_mac_key,
    new_master_key,
    slot_key,
)
from vpdesk.security.slot_types import SlotType

VAULT = "00112233445566778899aabbccddeeff"
MASTER = MasterKey(secret=bytes(range(32)))


def hkdf_sha512(material: bytes, info: bytes) -> bytes:
    extracted = hmac.digest(VAULT.encode(), material, hashlib.sha512)
    return hmac.digest(extracted, info + b"\x01", hashlib.sha512)[:32]


def test_every_key_is_hkdf_of_the_master_key_under_its_own_name() -> None:
    secret = MASTER.secret
    assert database_key(MASTER, vault=VAULT, epoch=7) == hkdf_sha512(secret, b"vpdesk/1/db/7").hex()
    assert header_mac_key(MASTER, vault=VAULT) == hkdf_sha512(secret, b"vpdesk/1/header-mac")
    assert anchor_key(MASTER, vault=VAULT) == hkdf_sha512(secret, b"vpdesk/1/anchor")
    assert backup_key(MASTER, vault=VAULT) == hkdf_sha512(secret, b"vpdesk/1/backup-wrap")


@pytest.mark.parametrize("slot_type", SlotType)
def test_slot_keys_are_named_after_kind_and_vault(slot_type: SlotType) -> None:
    info = f"vpdesk/1/kek/{slot_type.value}/{VAULT}".encode()
    assert slot_key(b"k" * 20, slot_type=slot_type, vault=VAULT) == hkdf_sha512(b"k" * 20, info)


@given(st.binary(min_size=32, max_size=32), st.integers(1, 10**9))
def test_database_key_is_64_hex_digits(secret: bytes, epoch: int) -> None:
    key = database_key(MasterKey(secret=secret), vault=VAULT, epoch=epoch)
    assert len(key) == 64
    assert set(key) <= set("0123456789abcdef")


@pytest.mark.parametrize("key", ["", "0" * 63, "0" * 65, "G" * 64, "0" * 64 + "\n", "\u0660" * 64])
def test_database_key_of_another_form_is_refused(key: str) -> None:
    with pytest.raises(DatabaseKeyMalformed) as refused:
        checked_database_key(key)
    assert refused.value.length == len(key)
    assert not key or key not in str(refused.value)


def test_master_keys_differ_and_are_not_shown() -> None:
    first, second = new_master_key(), new_master_key()
    assert first != second
    assert len(first.secret) == 32
    assert repr(first) == "MasterKey()"
