"""The recovery code: 160 random bits as 36 characters that can be written by hand."""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Iterator

from vpdesk.security.errors import RecoveryCodeMismatch, RecoveryCodeMistyped, TypingProblem

CODE_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DOMAIN = b"vpdesk/1/recovery-check/"
_DATA = 32
_CHECK = 4
_GROUP = 4
_SEPARATORS = frozenset({"Zs", "Pd", "Cc", "Cf"})
_READ_AS = {letter: letter for letter in _ALPHABET} | {"O": "0", "I": "1", "L": "1"}
_READ_AS |= {letter.lower(): read for letter, read in _READ_AS.items()}


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
    typed = _with_check(code)
    return "-".join(typed[start : start + _GROUP] for start in range(0, len(typed), _GROUP))


def read_recovery_code(typed: str) -> bytes:
    """Return the 20 bytes of a typed code.

    Takes lower case, spaces, line ends and hyphens of any kind, O for 0, I and L for 1.
    Raises RecoveryCodeMistyped for what can be no code at all.
    """
    marks = [
        mark
        for mark in unicodedata.normalize("NFKC", typed)
        if unicodedata.category(mark) not in _SEPARATORS
    ]
    for position, mark in enumerate(marks, start=1):
        if mark not in _READ_AS:
            raise RecoveryCodeMistyped(problem=TypingProblem.CHARACTER, position=position)
    if len(marks) != _DATA + _CHECK:
        raise RecoveryCodeMistyped(problem=TypingProblem.LENGTH)
    read = "".join(_READ_AS[mark] for mark in marks)
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
    return _written(int.from_bytes(code, "big"), _DATA) + _check_of(code)


def _check_of(code: bytes) -> str:
    digest = hashlib.sha256(_DOMAIN + code).digest()
    return _written(int.from_bytes(digest[:3], "big") >> 4, _CHECK)


def _written(number: int, length: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _bytes_of(typed: str) -> bytes:
    number = 0
    for mark in typed[:_DATA]:
        number = number << 5 | _ALPHABET.index(mark)
    return number.to_bytes(CODE_BYTES, "big")


def _passes(typed: str) -> bool:
    return _check_of(_bytes_of(typed)) == typed[_DATA:]


def _slips(typed: str) -> Iterator[str]:
    for place, right in enumerate(typed):
        before, after = typed[:place], typed[place + 1 :]
        yield from (before + mark + after for mark in _ALPHABET if mark != right)
        if after and after[0] != right:
            yield before + after[0] + right + after[1:]
