"""The master key and every key derived from it."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

from vpdesk.security.errors import DatabaseKeyMalformed
from vpdesk.security.slot_types import SlotType

KEY_BYTES = 32
KEYRING_CHECK_BYTES = 4
_DATABASE_KEY = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterKey:
    """The 32 random bytes every other key comes from; never stored unwrapped, never shown."""

    secret: bytes = field(repr=False)


def new_master_key() -> MasterKey:
    return MasterKey(secret=secrets.token_bytes(KEY_BYTES))


def database_key(master: MasterKey, *, vault: str, epoch: int) -> str:
    """Return the raw SQLCipher key of an epoch: exactly 64 hex digits."""
    return checked_database_key(_derive(master, vault, f"vpdesk/1/db/{epoch}").hex())


def checked_database_key(key: str) -> str:
    """Return the key itself, or raise DatabaseKeyMalformed.

    SQLCipher silently takes a key of any other length for a passphrase.
    """
    if not _DATABASE_KEY.fullmatch(key):
        raise DatabaseKeyMalformed(length=len(key))
    return key


def header_mac_key(master: MasterKey, *, vault: str) -> bytes:
    return _derive(master, vault, "vpdesk/1/header-mac")


def anchor_key(master: MasterKey, *, vault: str) -> bytes:
    return _derive(master, vault, "vpdesk/1/anchor")


def backup_key(master: MasterKey, *, vault: str) -> bytes:
    return _derive(master, vault, "vpdesk/1/backup-wrap")


def tombstone_key(master: MasterKey, *, vault: str) -> bytes:
    return _derive(master, vault, "vpdesk/1/tombstones")


def slot_key(material: bytes, *, slot_type: SlotType, vault: str) -> bytes:
    """Return the key that wraps the master key in a slot, from what opens the slot."""
    return _hkdf(material, vault, f"vpdesk/1/kek/{slot_type.value}/{vault}")


def keyring_check(secret: bytes, *, slot_id: str, vault: str) -> bytes:
    """Return 4 bytes that tell whether a keyring still gives the secret a slot was made with.

    They give nothing away about the secret, which is random.
    """
    return _hkdf(secret, vault, f"vpdesk/1/keyring-check/{slot_id}")[:KEYRING_CHECK_BYTES]


def mac(key: bytes, content: bytes) -> bytes:
    """Return the HMAC-SHA-256 of the content: 32 bytes."""
    return hmac.digest(key, content, hashlib.sha256)


def _derive(master: MasterKey, vault: str, info: str) -> bytes:
    return _hkdf(master.secret, vault, info)


def _hkdf(material: bytes, vault: str, info: str) -> bytes:
    # Not before the unlock window is painted: this library takes 20 ms to load.
    from cryptography.hazmat.primitives.hashes import SHA512
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    hkdf = HKDF(
        algorithm=SHA512(), length=KEY_BYTES, salt=vault.encode("ascii"), info=info.encode("ascii")
    )
    return hkdf.derive(material)
