"""Canonical JSON: one way to write a document, and a reader that takes no other."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, TypeAlias

Json: TypeAlias = str | int | bool | Sequence["Json"] | Mapping[str, "Json"] | None
Document: TypeAlias = Mapping[str, Json]

_LARGEST = 2**53 - 1
_DEEPEST = 8


class Malformed(ValueError):
    """The bytes are no canonical JSON object, or a field is not what it has to be."""


def canonical(document: Document) -> bytes:
    """Return the document in UTF-8, keys sorted by code point, without spaces."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def read_canonical(content: bytes) -> Document:
    """Return the object the bytes hold; raise Malformed unless they are canonical.

    Doubled keys, numbers with a point or over 2^53, more than eight levels and any other
    spelling of the same document are refused.
    """
    try:
        document = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_without_doubles,
            parse_float=_refuse,
            parse_constant=_refuse,
            parse_int=_whole,
        )
        again = canonical(document)
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(document, dict) or again != content:
        raise Malformed
    _check_depth(document, _DEEPEST)
    return document


def text(document: Document, key: str, *, longest: int) -> str:
    value = document.get(key)
    if not isinstance(value, str) or len(value) > longest:
        raise Malformed
    return value


def whole(document: Document, key: str, *, least: int, most: int = _LARGEST) -> int:
    value = document.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Malformed
    return value


def octets(document: Document, key: str, *, length: int) -> bytes:
    """Return the bytes a field holds as lower-case hex digits."""
    value = text(document, key, longest=2 * length)
    try:
        found = bytes.fromhex(value)
    except ValueError:
        raise Malformed from None
    if len(found) != length or found.hex() != value:
        raise Malformed
    return found


def mapping(document: Document, key: str) -> Document:
    value = document.get(key)
    if not isinstance(value, Mapping):
        raise Malformed
    return value


def _check_depth(value: Json, levels: int) -> None:
    if not isinstance(value, dict | list):
        return
    if not levels:
        raise Malformed
    for part in value.values() if isinstance(value, dict) else value:
        _check_depth(part, levels - 1)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed
    return found


def _whole(digits: str) -> int:
    number = int(digits)
    if abs(number) > _LARGEST:
        raise Malformed
    return number


def _refuse(_: str) -> NoReturn:
    raise Malformed
