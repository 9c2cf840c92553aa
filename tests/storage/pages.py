"""Reads the pages of an encrypted database file as they lie on the disk, decrypted."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE = 4096
_RESERVED = 80
_VECTOR = 16


def decrypted_pages(path: Path, key: str) -> Iterator[bytes]:
    """Yield each page, cells and the room between them, without its seal."""
    raw = path.read_bytes()
    for start in range(0, len(raw), _PAGE):
        page = raw[start : start + _PAGE]
        vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _VECTOR]
        # The first page begins with the salt instead of the name of the format.
        content = page[0 if start else _VECTOR : _PAGE - _RESERVED]
        decryptor = Cipher(algorithms.AES(bytes.fromhex(key)), modes.CBC(vector)).decryptor()
        yield decryptor.update(content) + decryptor.finalize()
