"""Argon2id over a password, within limits that are checked before memory is taken."""

import unicodedata
from dataclasses import dataclass

from vpdesk.security.errors import KdfRefused, NotEnoughMemory

SALT_BYTES = 16
_OUTPUT_BYTES = 32
_MEMORY_KIB = range(64 * 1024, 2 * 1024 * 1024 + 1)
_ITERATIONS = range(1, 17)
_LANES = range(1, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Argon2Cost:
    """What one derivation costs.

    Allowed: 64 MiB to 2 GiB, 1 to 16 iterations, 1 to 8 lanes; anything else raises KdfRefused.
    The default takes some 1.2 s on two cores.
    """

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        allowed = (
            self.memory_kib in _MEMORY_KIB
            and self.iterations in _ITERATIONS
            and self.lanes in _LANES
        )
        if not allowed:
            raise KdfRefused(
                memory_kib=self.memory_kib, iterations=self.iterations, lanes=self.lanes
            )


DEFAULT_COST = Argon2Cost()


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordKdf:
    """How one slot turns a password into bytes: cost and 16 bytes of salt."""

    cost: Argon2Cost
    salt: bytes


def stretched(password: str, kdf: PasswordKdf) -> bytes:
    """Return 32 bytes for a password; spellings equal under NFC give equal bytes.

    Nothing is trimmed. Raises NotEnoughMemory when the computer cannot give the memory.
    """
    # Not before the unlock window is painted: this library takes 20 ms to load.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    argon2id = Argon2id(
        salt=kdf.salt,
        length=_OUTPUT_BYTES,
        iterations=kdf.cost.iterations,
        lanes=kdf.cost.lanes,
        memory_cost=kdf.cost.memory_kib,
    )
    normal = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    try:
        return argon2id.derive(normal)
    except MemoryError:
        raise NotEnoughMemory(memory_kib=kdf.cost.memory_kib) from None
