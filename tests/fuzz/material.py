"""What the fuzzers begin with: one small vault, and ways to spoil what it consists of."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.fixtures import MemoryBackend
from vpdesk.security.opened_keys import OpenedKeys

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
_TOKENS = (
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b'"', b"{", b"}", b"[[[[[[[[", b"null", b"-1", b"1e999"),
    *(b"99999999999999999999", b"NaN", b"\\ud800", b"=1+1", b";", b"\r", b"PK\x03\x04", b"<c>"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A vault's keys, and a folder for what is written on the way."""

    opened: OpenedKeys
    folder: Path

    @property
    def header(self) -> bytes:
        return (self.opened.folder / "vault.hdr").read_bytes()

    @property
    def document(self) -> dict[str, Any]:
        size = int.from_bytes(self.header[8:12], "big")
        document: dict[str, Any] = json.loads(self.header[12 : 12 + size])
        return document


def make_material(folder: Path) -> Material:
    """Make a vault that a keyring in memory opens."""
    from vpdesk.security import creation
    from vpdesk.services.vaults import vaults

    backend = MemoryBackend()
    keyring = vaults.Keyring(make_backend=lambda: backend)
    prepared = vaults.prepare(folder / "vault", way=vaults.WayToOpen.KEYRING, keyring=keyring)
    opened = creation.finish_vault(prepared, prepared.recovery_code)
    (folder / "work").mkdir()
    return Material(opened=opened, folder=folder / "work")


def spoilt(content: bytes) -> st.SearchStrategy[bytes]:
    """Return the content with parts changed, doubled, taken out or cut off."""
    change = st.tuples(
        st.integers(min_value=0, max_value=max(len(content), 1)),
        st.integers(min_value=0, max_value=40),
        st.sampled_from(_TOKENS) | st.binary(max_size=16),
    )
    return st.lists(change, max_size=6).map(lambda changes: _changed(content, changes)) | st.binary(
        max_size=400
    )


def spoilt_document(document: Mapping[str, Any]) -> st.SearchStrategy[bytes]:
    """Return a canonical document in which a field, at any depth, holds something else."""
    places = list(_places(document))
    change = st.tuples(st.sampled_from(places), JSON)
    return st.lists(change, min_size=1, max_size=3).map(lambda each: _with(document, each))


def under_checksum(content: bytes) -> bytes:
    """Return the header of a vault around a content, as anybody could make it."""
    head = b"VPDKHDR\x01" + len(content).to_bytes(4, "big") + content
    body = head[:16_320].ljust(16_320, b"\0") + bytes(32)
    return body + hashlib.sha256(body).digest()


def _changed(content: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    changed = bytearray(content)
    for place, length, put in changes:
        changed[place : place + length] = put
    return bytes(changed)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, Mapping) else enumerate(value)
    found = []
    for key, part in pairs:
        found.append((*path, key))
        if isinstance(part, Mapping | list):
            found += _places(part, (*path, key))
    return found


def _with(document: Mapping[str, Any], changes: list[tuple[tuple[Any, ...], Any]]) -> bytes:
    changed = json.loads(json.dumps(document))
    for path, value in changes:
        part = changed
        try:
            for key in path[:-1]:
                part = part[key]
            if isinstance(part, dict) == isinstance(path[-1], str):
                part[path[-1]] = value
        except (IndexError, KeyError, TypeError):
            continue
    text = json.dumps(changed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")
