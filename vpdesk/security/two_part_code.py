"""The code of a package for a stand-in: two parts of 100 random bits that go separate ways.

Each part ends in check characters that are bound to the package and to the part, so that a typing
error, the part of another package and parts that changed places are told before anything is tried.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from vpdesk.security.stand_in_errors import CodePartMistyped, CodePartProblem
from vpdesk.security.written_codes import (
    ALPHABET,
    UnknownMark,
    in_groups,
    read_characters,
    written,
)

KEY_BYTES = 32
_DATA = 20
_CHECK = 4
_PARTS = (1, 2)
_DOMAIN = "vpdesk/1/stand-in/check"
_INFO = b"vpdesk/1/stand-in/package"


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoPartCode:
    """Both parts without their check characters: 20 characters each, 200 bits together."""

    first: str = field(repr=False)
    second: str = field(repr=False)


def new_code(package_id: str, random_bits: Callable[[int], int] = secrets.randbits) -> TwoPartCode:
    """Return a new code of a package.

    A draw is set aside when one wrong character or two swapped neighbours would happen to pass.
    """
    first, second = (_new_part(package_id, part, random_bits) for part in _PARTS)
    return TwoPartCode(first=first, second=second)


def shown(code: TwoPartCode, package_id: str) -> tuple[str, str]:
    """Return both parts as they are written down and read out: six groups of four."""
    first, second = (
        in_groups(data + _check_of(data, package_id, part))
        for part, data in zip(_PARTS, (code.first, code.second), strict=True)
    )
    return first, second


def read_code(first: str, second: str, package_id: str) -> TwoPartCode:
    """Return the code of a package from both parts as typed; raises ``CodePartMistyped``."""
    return TwoPartCode(
        first=_read_part(first, package_id, 1), second=_read_part(second, package_id, 2)
    )


def package_key(code: TwoPartCode, package_id: str) -> bytes:
    """Return the key of a package: 32 bytes that need both parts of its code.

    Nothing is stretched: no part can be guessed.
    """
    from cryptography.hazmat.primitives.hashes import SHA512
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    hkdf = HKDF(algorithm=SHA512(), length=KEY_BYTES, salt=bytes.fromhex(package_id), info=_INFO)
    return hkdf.derive((code.first + code.second).encode("ascii"))


def _new_part(package_id: str, part: int, random_bits: Callable[[int], int]) -> str:
    while True:
        data = written(random_bits(5 * _DATA), _DATA)
        characters = data + _check_of(data, package_id, part)
        if not any(_passes(slip, package_id, part) for slip in _slips(characters)):
            return data


def _read_part(typed: str, package_id: str, part: int) -> str:
    try:
        read = read_characters(typed)
    except UnknownMark as unknown:
        problem = CodePartProblem.CHARACTER
        raise CodePartMistyped(problem=problem, part=part, position=unknown.position) from None
    if len(read) != _DATA + _CHECK:
        raise CodePartMistyped(problem=CodePartProblem.LENGTH, part=part)
    if _passes(read, package_id, part):
        return read[:_DATA]
    other = _passes(read, package_id, 3 - part)
    problem = CodePartProblem.OTHER_PART if other else CodePartProblem.CHECK
    raise CodePartMistyped(problem=problem, part=part)


def _passes(characters: str, package_id: str, part: int) -> bool:
    return _check_of(characters[:_DATA], package_id, part) == characters[_DATA:]


def _check_of(data: str, package_id: str, part: int) -> str:
    digest = hashlib.sha256(f"{_DOMAIN}/{package_id}/{part}/{data}".encode("ascii")).digest()
    return written(int.from_bytes(digest[:3], "big") >> 4, _CHECK)


def _slips(typed: str) -> Iterator[str]:
    for place, right in enumerate(typed):
        before, after = typed[:place], typed[place + 1 :]
        yield from (before + mark + after for mark in ALPHABET if mark != right)
        if after and after[0] != right:
            yield before + after[0] + right + after[1:]
