"""Encryption in chunks that cannot be cut off, moved or exchanged: c2sp.org/chunked-encryption."""

import hmac
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from vpdesk.security.backup_errors import BackupDamaged, BackupFault

KEY_BYTES = 32
CHUNK_BYTES = 16_384
_TAG_BYTES = 16
_NONCE_BYTES = 12
_SALT_BYTES = 24
_COMMITMENT_BYTES = 32
_INFO = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Derived:
    key: bytes = field(repr=False)
    base_nonce: int
    commitment: bytes


class ChunkWriter:
    """Encrypts what is written to it; ``finish`` makes it whole, and nothing may follow."""

    def __init__(self, target: BinaryIO, *, key: bytes, context: bytes) -> None:
        """Begin a message under ``key`` (32 random bytes); ``context`` must be known to read it."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt = secrets.token_bytes(_SALT_BYTES)
        derived = _derive(key, salt, context)
        self._target = target
        self._cipher = AESGCM(derived.key)
        self._base_nonce = derived.base_nonce
        self._number = 0
        self._rest = bytearray()
        target.write(salt + derived.commitment)

    def write(self, content: bytes) -> None:
        self._rest += content
        whole = len(self._rest) - len(self._rest) % CHUNK_BYTES
        for start in range(0, whole, CHUNK_BYTES):
            self._seal(bytes(self._rest[start : start + CHUNK_BYTES]))
        del self._rest[:whole]

    def finish(self) -> None:
        """Write the last chunk, which is always shorter than the others and may be empty."""
        self._seal(bytes(self._rest))

    def _seal(self, chunk: bytes) -> None:
        nonce = _nonce(self._base_nonce, self._number)
        self._target.write(self._cipher.encrypt(nonce, chunk, None))
        self._number += 1


def read_chunks(source: BinaryIO, *, key: bytes, context: bytes) -> Iterator[bytes]:
    """Yield the content from the place where a ``ChunkWriter`` began, each chunk authenticated.

    Only when the iterator ends is it known that nothing is missing. Raises BackupDamaged, with
    CHANGED also for another key or context; and OSError.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt = source.read(_SALT_BYTES)
    commitment = source.read(_COMMITMENT_BYTES)
    if len(commitment) != _COMMITMENT_BYTES:
        raise BackupDamaged(fault=BackupFault.CUT_OFF)
    derived = _derive(key, salt, context)
    if not hmac.compare_digest(commitment, derived.commitment):
        raise BackupDamaged(fault=BackupFault.CHANGED)
    cipher = AESGCM(derived.key)
    number = 0
    sealed_bytes = CHUNK_BYTES + _TAG_BYTES
    while True:
        sealed = source.read(sealed_bytes)
        if len(sealed) < _TAG_BYTES:
            raise BackupDamaged(fault=BackupFault.CUT_OFF)
        try:
            chunk = cipher.decrypt(_nonce(derived.base_nonce, number), sealed, None)
        except InvalidTag:
            raise BackupDamaged(fault=BackupFault.CHANGED) from None
        yield chunk
        if len(sealed) < sealed_bytes:
            return
        number += 1


def _derive(key: bytes, salt: bytes, context: bytes) -> _Derived:
    # Not before the unlock window is painted: this library takes 20 ms to load.
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

    length = KEY_BYTES + _NONCE_BYTES + _COMMITMENT_BYTES
    made = HKDFExpand(algorithm=SHA256(), length=length, info=_INFO + salt + context).derive(key)
    nonce_end = KEY_BYTES + _NONCE_BYTES
    return _Derived(
        key=made[:KEY_BYTES],
        base_nonce=int.from_bytes(made[KEY_BYTES:nonce_end], "big"),
        commitment=made[nonce_end:],
    )


def _nonce(base: int, number: int) -> bytes:
    return (base ^ number).to_bytes(_NONCE_BYTES, "big")
