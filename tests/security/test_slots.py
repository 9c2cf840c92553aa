"""A vault can be opened with nothing but docs/vault-format.md: none of its own code is used."""

import hashlib
import hmac
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.security.vaults import PASSWORD, MemoryKeyring, VaultMaker
from vpdesk.security.way_slots import WayToOpen

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def hkdf(material: bytes, vault: str, info: str) -> bytes:
    extracted = hmac.digest(vault.encode(), material, hashlib.sha512)
    return hmac.digest(extracted, info.encode() + b"\x01", hashlib.sha512)[:32]


def argon2id(kdf: dict[str, Any]) -> bytes:
    return Argon2id(
        salt=bytes.fromhex(kdf["salt"]),
        length=32,
        iterations=kdf["t"],
        lanes=kdf["p"],
        memory_cost=kdf["m"],
    ).derive(PASSWORD.encode())


def opened(slot: dict[str, Any], material: bytes, vault: str) -> bytes:
    told = {name: slot[name] for name in slot if name not in ("nonce", "wrap", "label")}
    associated = f"vpdesk/1/slot/{vault}/" + json.dumps(
        told, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    key = hkdf(material, vault, f"vpdesk/1/kek/{slot['type']}/{vault}")
    nonce, wrap = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrap"])
    return AESGCM(key).decrypt(nonce, wrap, associated.encode())


@pytest.mark.parametrize("way", WayToOpen)
def test_the_document_is_enough_to_open_a_vault(
    make_vault: VaultMaker, memory: MemoryKeyring, way: WayToOpen
) -> None:
    made = make_vault(way)
    content = (made.folder / "vault.hdr").read_bytes()
    header = json.loads(content[12 : 12 + int.from_bytes(content[8:12], "big")])
    vault = header["vault"]
    slot, recovery = header["slots"]
    stored = memory.items.get(f"vpdesk/{vault}/{slot['id']}", "")
    material = (argon2id(slot["kdf"]) if "kdf" in slot else b"") + bytes.fromhex(stored)
    if way is WayToOpen.BOUND:
        check = hkdf(bytes.fromhex(stored), vault, f"vpdesk/1/keyring-check/{slot['id']}")[:4]
        assert slot["keyring_check"] == check.hex()
    else:
        assert "keyring_check" not in slot
    number = 0
    for mark in made.recovery_code.replace("-", "")[:32]:
        number = number * 32 + CROCKFORD.index(mark)
    master = opened(slot, material, vault)
    assert master == opened(recovery, number.to_bytes(20, "big"), vault)
    mac = hmac.digest(hkdf(master, vault, "vpdesk/1/header-mac"), content[:16_320], "sha256")
    assert mac == content[16_320:16_352]
    assert made.opened.database_key == hkdf(master, vault, "vpdesk/1/db/1").hex()
