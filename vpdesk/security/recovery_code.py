"""The recovery code: 160 random bits as 36 characters that can be written by hand."""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterator

from vpdesk.security.errors import RecoveryCodeMismatch, RecoveryCodeMistyped, TypingProblem
from vpdesk.security.written_codes import (
    ALPHABET,
    UnknownMark,
    in_groups,
    read_characters,
    written,
)

CODE_BYTES = 20
_DOMAIN = b"vpdesk/1/recovery-check/"
_DATA = 32
_CHECK = 4


def new_recovery_code(random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> bytes:
    """Return 20 random bytes.

    One draw in a thousand is set aside: there one wrong character or two swapped neighbours
    would happen to pass the check characters.
    """
    while True:
        code = random_bytes(CODE_BYTES)
        typed = _with_check(code)
        if not any(_passes(slip) for slip in _slips(typed)):
            return code


def shown(code: bytes) -> str:
    """Return the code as its owner writes it down: nine groups of four."""
    return in_groups(_with_check(code))


def read_recovery_code(typed: str) -> bytes:
    """Return the 20 bytes of a typed code.

    Takes lower case, spaces, line ends and hyphens of any kind, O for 0, I and L for 1.
    Raises RecoveryCodeMistyped for what can be no code at all.
    """
    try:
        read = read_characters(typed)
    except UnknownMark as unknown:
        problem = TypingProblem.CHARACTER
        raise RecoveryCodeMistyped(problem=problem, position=unknown.position) from None
    if len(read) != _DATA + _CHECK:
        raise RecoveryCodeMistyped(problem=TypingProblem.LENGTH)
    if not _passes(read):
        raise RecoveryCodeMistyped(problem=TypingProblem.CHECK)
    return _bytes_of(read)


def typed_back(new_code: str, typed_code: str) -> bytes:
    """Return the 20 bytes of a new code that was typed back as it was shown.

    Raises RecoveryCodeMistyped or RecoveryCodeMismatch.
    """
    code = read_recovery_code(new_code)
    if not hmac.compare_digest(code, read_recovery_code(typed_code)):
        raise RecoveryCodeMismatch
    return code


def _with_check(code: bytes) -> str:
    return written(int.from_bytes(code, "big"), _DATA) + _check_of(code)


def _check_of(code: bytes) -> str:
    digest = hashlib.sha256(_DOMAIN + code).digest()
    return written(int.from_bytes(digest[:3], "big") >> 4, _CHECK)


def _bytes_of(typed: str) -> bytes:
    number = 0
    for mark in typed[:_DATA]:
        number = number << 5 | ALPHABET.index(mark)
    return number.to_bytes(CODE_BYTES, "big")


def _passes(typed: str) -> bool:
    return _check_of(_bytes_of(typed)) == typed[_DATA:]


def _slips(typed: str) -> Iterator[str]:
    for place, right in enumerate(typed):
        before, after = typed[:place], typed[place + 1 :]
        yield from (before + mark + after for mark in ALPHABET if mark != right)
        if after and after[0] != right:
            yield before + after[0] + right + after[1:]
